// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "ui/kit/livetext.h"

#include <QWidget>

namespace enlace {

/// Who served the child when: one lane for each discipline; times without anyone are drawn and
/// named. Arrow keys walk from one piece to the next, and each is spoken.
class Timeline : public LiveText<QWidget>
{
    Q_OBJECT
public:
    struct Piece
    {
        DateSpan span;
        QString who; ///< empty for a gap
        bool isGap = false;
    };
    struct Lane
    {
        QString name; ///< in the language of the interface
        QList<Piece> pieces;
    };

    explicit Timeline(QWidget *parent = nullptr);
    /// Shows `lanes` from `from` to `today`.
    void setLanes(const QList<Lane> &lanes, QDate from, QDate today);
    /// What a piece is, in one sentence.
    [[nodiscard]] QString spoken(const Lane &lane, const Piece &piece) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void retranslate() override;

private:
    struct Measure;
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] QRectF rectOf(const Measure &m, int lane, const Piece &piece) const;
    void paintPiece(QPainter &painter, const QRectF &rect, const Piece &piece, bool current) const;
    void paintAxis(QPainter &painter, const Measure &m) const;
    void step(int by);

    QList<Lane> m_lanes;
    QDate m_from;
    QDate m_today;
    int m_lane = 0;
    int m_piece = -1;
};

} // namespace enlace
