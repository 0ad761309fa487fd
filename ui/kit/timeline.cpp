// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timeline.h"

#include "core/base/datetext.h"
#include "ui/kit/languages.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace enlace {

struct Timeline::Measure
{
    int label;  ///< width of the lane names
    int lane;   ///< height of a lane with its space
    int bar;    ///< height of a bar
    int left;   ///< where the bars begin
    qreal days; ///< from the first day to the last, both counted
    qreal width;
};

namespace {

constexpr int daysInMonth = 30; ///< for naming a gap in months; the dates are in the tooltip

} // namespace

Timeline::Timeline(QWidget *parent)
    : LiveText(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::List);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void Timeline::setLanes(const QList<Lane> &lanes, QDate from, QDate today)
{
    m_lanes = lanes;
    m_from = from;
    m_today = today;
    m_lane = 0;
    m_piece = -1;
    retranslate();
    updateGeometry();
    update();
}

Timeline::Measure Timeline::measure() const
{
    Measure m{};
    QFont small = font();
    small.setPixelSize(font().pixelSize() * 12 / 13);
    const QFontMetrics metrics(small);
    for (const Lane &lane : m_lanes)
        m.label = std::max(m.label, metrics.horizontalAdvance(lane.name));
    m.label = std::min(m.label, width() * 3 / 10);
    m.bar = metrics.height() + scaled(4);
    m.lane = m.bar + scaled(12);
    m.left = m.label + scaled(12);
    m.days = std::max<qreal>(1, static_cast<qreal>(m_from.daysTo(m_today)) + 1);
    m.width = std::max(1, width() - m.left - 1);
    return m;
}

QSize Timeline::sizeHint() const
{
    const Measure m = measure();
    return {scaled(360),
            m.lane * std::max<int>(1, static_cast<int>(m_lanes.size())) + m.bar + scaled(4)};
}

QSize Timeline::minimumSizeHint() const { return {scaled(220), sizeHint().height()}; }

QRectF Timeline::rectOf(const Measure &m, int lane, const Piece &piece) const
{
    const QDate until = std::min(piece.span.until.value_or(m_today), m_today);
    const QDate from = std::max(piece.span.from, m_from);
    const qreal x = static_cast<qreal>(m_from.daysTo(from)) / m.days * m.width;
    const qreal end = static_cast<qreal>(m_from.daysTo(until) + 1) / m.days * m.width;
    return {m.left + x, static_cast<qreal>(lane * m.lane + scaled(4)), std::max(3.0, end - x - 2),
            static_cast<qreal>(m.bar)};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measure m = measure();
    QFont small = font();
    small.setPixelSize(font().pixelSize() * 12 / 13);
    painter.setFont(small);
    const Tokens &tokens = tokensOf(palette());
    for (int i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes.at(i);
        painter.setPen(tokens.muted);
        painter.drawText(
            QRect(0, i * m.lane + scaled(4), m.label + scaled(4), m.bar),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(lane.name, Qt::ElideRight, m.label + scaled(4)));
        for (int j = 0; j < lane.pieces.size(); ++j)
            paintPiece(painter, rectOf(m, i, lane.pieces.at(j)), lane.pieces.at(j),
                       hasFocus() && i == m_lane && j == m_piece);
    }
    paintAxis(painter, m);
    if (hasFocus() && m_piece < 0) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Timeline::paintPiece(QPainter &painter, const QRectF &rect, const Piece &piece,
                          bool current) const
{
    const Tokens &tokens = tokensOf(palette());
    const bool present = !piece.isGap && !piece.span.until;
    const QRectF inside = rect.adjusted(scaled(6), 0, -scaled(3), 0);
    QString text = piece.who;
    QColor ink = tokens.ink;
    if (piece.isGap) {
        const auto days = static_cast<int>(piece.span.days(m_today));
        const int months = (days + daysInMonth / 2) / daysInMonth;
        const bool isLong = days >= 2 * daysInMonth;
        text = isLong ? tr("gap of %n month(s)", nullptr, months)
                      : tr("gap of %n day(s)", nullptr, days);
        if (painter.fontMetrics().horizontalAdvance(text) > inside.width()) // its look says "gap"
            text = isLong ? tr("%n month(s)", nullptr, months) : tr("%n day(s)", nullptr, days);
        painter.setPen(QPen(tokens.late.ink, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        ink = tokens.late.ink;
    } else if (present) {
        text = tr("%1 (now)").arg(piece.who);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        ink = tokens.onAccent;
    } else {
        painter.setPen(QPen(tokens.accent, 1));
        painter.setBrush(tokens.accentGround);
    }
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (current) {
        painter.setPen(QPen(tokens.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 4, 4);
    }
    painter.setPen(ink);
    // A name that does not fit is shortened; one of which only a letter would stay is left to the
    // tooltip and the screen reader.
    if (inside.width() > scaled(18))
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                          static_cast<int>(inside.width())));
}

void Timeline::paintAxis(QPainter &painter, const Measure &m) const
{
    if (m_lanes.isEmpty())
        return;
    const Tokens &tokens = tokensOf(palette());
    const int y = static_cast<int>(m_lanes.size()) * m.lane;
    painter.setPen(tokens.line);
    painter.drawLine(m.left, y, static_cast<int>(m.left + m.width), y);
    painter.setPen(tokens.muted);
    const QLocale locale;
    const auto label = [&](QDate day) {
        return locale.toString(day, QStringLiteral("MMM yyyy")).remove(QLatin1Char('.'));
    };
    const int widest = painter.fontMetrics().horizontalAdvance(label(QDate(2026, 9, 1)));
    const auto places =
        std::clamp(static_cast<int>(m.width / std::max(1, widest * 3 / 2)) - 1, 1, 4);
    for (int i = 0; i <= places; ++i) {
        const QDate day = m_from.addDays(static_cast<qint64>(m.days - 1) * i / places);
        const QString text = label(day);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        qreal x = m.left + m.width * i / places;
        x -= i == 0 ? 0 : i == places ? width : width / 2.0;
        painter.drawText(QPointF(x, y + scaled(4) + painter.fontMetrics().ascent()), text);
    }
}

QString Timeline::spoken(const Lane &lane, const Piece &piece) const
{
    const Language language = Languages::current();
    const QString from = shortDate(piece.span.from, language);
    const QString until = piece.span.until ? shortDate(*piece.span.until, language) : QString();
    if (piece.isGap)
        return until.isEmpty() ? tr("%1: nobody since %2").arg(lane.name, from)
                               : tr("%1: nobody from %2 to %3").arg(lane.name, from, until);
    return until.isEmpty() ? tr("%1: %2 since %3").arg(lane.name, piece.who, from)
                           : tr("%1: %2 from %3 to %4").arg(lane.name, piece.who, from, until);
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return LiveText::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Measure m = measure();
    for (int i = 0; i < m_lanes.size(); ++i)
        for (const Piece &piece : m_lanes.at(i).pieces)
            if (rectOf(m, i, piece).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), spoken(m_lanes.at(i), piece), this);
                return true;
            }
    QToolTip::hideText();
    return true;
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int lane = m_lane + (event->key() == Qt::Key_Down ? 1 : -1);
        if (lane < 0 || lane >= m_lanes.size())
            break;
        m_lane = lane;
        m_piece = 0;
        return step(0);
    }
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void Timeline::step(int by)
{
    if (m_lane >= m_lanes.size() || m_lanes.at(m_lane).pieces.isEmpty())
        return;
    const Lane &lane = m_lanes.at(m_lane);
    m_piece = std::clamp(m_piece + by, 0, static_cast<int>(lane.pieces.size()) - 1);
    setAccessibleName(spoken(lane, lane.pieces.at(m_piece)));
    sayName(this);
    update();
}

void Timeline::retranslate()
{
    setAccessibleName(tr("Therapist history"));
    QStringList all;
    for (const Lane &lane : m_lanes)
        for (const Piece &piece : lane.pieces)
            all.append(spoken(lane, piece));
    setAccessibleDescription(all.join(QLatin1String(". ")));
    updateGeometry();
    update();
}

} // namespace enlace
