// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

namespace enlace {

/// A state in one word or two, with the shape and the colours of its tone.
struct Chip
{
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const Chip &) const = default;
};

/// How large `chip` is in `font`.
[[nodiscard]] QSize chipSize(const Chip &chip, const QFont &font);
/// Paints it at the top left of `rect`, no wider than `rect`; text that does not fit is elided.
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font,
               const QPalette &palette);
/// The shape of a tone inside `box`: check, circle, half disc, warning triangle, dash.
void paintToneShape(QPainter *painter, const QRectF &box, Tone tone, const QColor &colour);

/// A chip as a widget. Its words are its accessible name.
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip m_chip;
};

} // namespace enlace
