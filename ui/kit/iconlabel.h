// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>

namespace enlace {

enum class IconInk;

/// An icon that stands by itself, beside words that say the same. A picture is of one colour and
/// one size: it is drawn again when the theme or the text size changes.
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    /// `side` in pixels at the usual text size.
    IconLabel(const QString &icon, IconInk ink, int side, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QIcon m_icon;
    int m_side;
};

} // namespace enlace
