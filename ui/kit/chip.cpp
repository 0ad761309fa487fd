// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/spokenrole.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace enlace {

namespace {

struct Measure
{
    QFont font;
    int height;
    int side; ///< of the shape
    int padding;
    int gap;
};

Measure measure(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(std::max(8, base.pixelSize() * 12 / 13));
    font.setWeight(QFont::Medium);
    const QFontMetrics metrics(font);
    const int unit = metrics.height();
    return {font, unit + unit / 4, unit * 9 / 16, unit / 2, unit / 3};
}

} // namespace

QSize chipSize(const Chip &chip, const QFont &font)
{
    const Measure m = measure(font);
    const int text = QFontMetrics(m.font).horizontalAdvance(chip.text);
    return {m.padding * 2 + m.side + m.gap + text + 1, m.height};
}

void paintToneShape(QPainter *painter, const QRectF &box, Tone tone, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal stroke = std::max(1.4, box.width() / 6);
    QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const QRectF b = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    switch (tone) {
    case Tone::Good: {
        QPainterPath check(QPointF(b.left(), b.center().y()));
        check.lineTo(b.left() + b.width() * 0.38, b.bottom() - b.height() * 0.1);
        check.lineTo(b.right(), b.top() + b.height() * 0.12);
        painter->drawPath(check);
        break;
    }
    case Tone::Waiting:
        painter->drawEllipse(b);
        painter->drawLine(b.center(), QPointF(b.center().x(), b.top() + b.height() * 0.2));
        painter->drawLine(b.center(), QPointF(b.right() - b.width() * 0.25, b.center().y()));
        break;
    case Tone::Soon: {
        painter->drawEllipse(b);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPie(b, 90 * 16, -180 * 16);
        break;
    }
    case Tone::Late: {
        QPainterPath triangle(QPointF(box.center().x(), box.top()));
        triangle.lineTo(box.right() + 0.5, box.bottom());
        triangle.lineTo(box.left() - 0.5, box.bottom());
        triangle.closeSubpath();
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPath(triangle);
        break;
    }
    case Tone::Neutral:
        painter->drawLine(QPointF(b.left(), b.center().y()), QPointF(b.right(), b.center().y()));
        break;
    }
    painter->restore();
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font,
               const QPalette &palette)
{
    const Measure m = measure(font);
    const QSize size = chipSize(chip, font).boundedTo(QSize(rect.width(), m.height));
    const QRect body(rect.topLeft(), size);
    const TokenPair &pair = tokensOf(palette).of(chip.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pair.ground);
    painter->drawRoundedRect(body, body.height() / 2.0, body.height() / 2.0);
    const QRectF box(body.left() + m.padding, body.top() + (body.height() - m.side) / 2.0, m.side,
                     m.side);
    paintToneShape(painter, box, chip.tone, pair.ink);
    painter->setPen(pair.ink);
    painter->setFont(m.font);
    const int left = m.padding + m.side + m.gap;
    const QRect text = body.adjusted(left, 0, -m.padding + 2, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(m.font).elidedText(chip.text, Qt::ElideRight, text.width()));
    painter->restore();
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    setToolTip(chip.text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const { return chipSize(m_chip, font()); }

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, font(), palette());
}

void StatusChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace enlace
