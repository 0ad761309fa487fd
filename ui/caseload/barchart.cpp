// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/barchart.h"

#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace enlace {

namespace {

constexpr double barShare = 0.62; ///< of the room of a category

/// `part` of `a`, the rest of `b`.
QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return static_cast<int>(x * part + y * (1 - part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QColor colourOf(Shade shade, const Tokens &tokens)
{
    switch (shade) {
    case Shade::Strong:
        return tokens.accent;
    case Shade::Middle:
        return mixed(tokens.accent, tokens.card, 0.5);
    case Shade::Light:
        return mixed(tokens.accent, tokens.card, 0.28);
    case Shade::Faint:
        return mixed(tokens.border, tokens.card, 0.75);
    case Shade::Other:
        return tokens.waiting.ink;
    case Shade::Late:
        return tokens.late.ink;
    }
    return tokens.accent;
}

QColor inkOn(Shade shade, const Tokens &tokens)
{
    const QColor ground = colourOf(shade, tokens);
    return contrast(tokens.ink, ground) > contrast(tokens.card, ground) ? tokens.ink : tokens.card;
}

BarChart::BarChart(QWidget *parent)
    : QChartView(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    // The chart has the keyboard, and the name. In this order: a viewport hands on what it is told.
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(NoRubberBand);
    setMouseTracking(true);
}

BarChart::~BarChart() = default;

void BarChart::setPane(const Pane &pane, const QStringList &categories)
{
    m_pane = pane;
    m_categories = categories;
    if (m_current && !isThere(*m_current))
        m_current.reset();
    // A chart for each content: axes taken out of a chart leave their labels behind.
    const std::unique_ptr<QChart> before(chart());
    setChart(new QChart);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    m_series = pane.isUpright ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(chart()))
                              : new QHorizontalStackedBarSeries(chart());
    m_series->setBarWidth(barShare);
    m_most = pane.reach;
    for (int category = 0; category < categories.size(); ++category)
        m_most = std::max(m_most, startOf({0, static_cast<int>(pane.series.size()), category}));
    for (const BarSeries &series : pane.series) {
        auto *set = new QBarSet(series.name, m_series);
        for (int place = 0; place < categories.size(); ++place)
            set->append(series.bars.value(placeOf(place)).value);
        m_series->append(set);
    }
    chart()->addSeries(m_series);

    auto *names = new QBarCategoryAxis(chart());
    QStringList placed;
    for (int place = 0; place < categories.size(); ++place)
        placed.append(categories.at(placeOf(place)));
    names->append(placed);
    names->setGridLineVisible(false);
    m_values = new QValueAxis(chart()); // the bars say their figures themselves
    m_values->setLabelsVisible(false);
    m_values->setGridLineVisible(false);
    m_values->setLineVisible(false);
    chart()->addAxis(names, pane.isUpright ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(m_values, pane.isUpright ? Qt::AlignLeft : Qt::AlignBottom);
    m_series->attachAxis(names);
    m_series->attachAxis(m_values);
    setAccessibleName(hasFocus() && m_current ? bar(*m_current).spoken : pane.title);
    connect(chart(), &QChart::plotAreaChanged, this, &BarChart::makeRoom);
    dress();
    makeRoom();
    claimRoom();
}

/// QChartView sets a least size of its own, of a few pixels, over which no hint is asked.
void BarChart::claimRoom()
{
    setMinimumSize(minimumSizeHint());
    updateGeometry();
}

/// Leaves the room for what is written at the ends of the bars.
void BarChart::makeRoom()
{
    const QFontMetrics metrics(smallFont());
    int text = 0;
    for (const QString &end : std::as_const(m_pane.ends))
        text = std::max(text, m_pane.isUpright ? metrics.height() : metrics.horizontalAdvance(end));
    const QRectF plot = chart()->plotArea();
    const double room = m_pane.isUpright ? plot.height() : plot.width();
    const double share = room > 0 ? std::min(0.65, (text + scaled(12)) / room) : 0.3;
    m_values->setRange(0, m_most > 0 ? m_most / (1 - share) : 1);
}

/// The style sheet keeps a palette for scroll areas that does not follow the theme; the window's
/// does.
const Tokens &BarChart::tokens() const { return tokensOf(window()->palette()); }

QFont BarChart::smallFont() const
{
    QFont small = font();
    small.setPixelSize(std::max(1, font().pixelSize() * 12 / 13));
    return small;
}

/// A category's place along the axis, and the other way round: bars that lie are read from the top,
/// and the axis counts from the bottom.
int BarChart::placeOf(int category) const
{
    return m_pane.isUpright ? category : static_cast<int>(m_categories.size()) - 1 - category;
}

void BarChart::dress()
{
    if (!m_series)
        return;
    const Tokens &tokens = this->tokens();
    m_dressed = &tokens;
    const QFont small = smallFont();
    setBackgroundBrush(tokens.card);
    chart()->setBackgroundBrush(tokens.card);
    chart()->setBackgroundPen(Qt::NoPen);
    chart()->legend()->setVisible(m_pane.series.size() > 1);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelColor(tokens.ink);
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets.at(i)->setBrush(colourOf(m_pane.series.at(i).shade, tokens));
        // A hairline of the card keeps neighbours apart that differ only in lightness.
        sets.at(i)->setPen(QPen(tokens.card, 1));
    }
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(tokens.ink);
        axis->setLinePen(QPen(tokens.line, 1));
    }
    viewport()->update();
}

bool BarChart::isThere(const Spot &spot) const
{
    return spot.series >= 0 && spot.series < m_pane.series.size() && spot.category >= 0 &&
           spot.category < m_pane.series.at(spot.series).bars.size() && bar(spot).value > 0;
}

const Bar &BarChart::bar(const Spot &spot) const
{
    return m_pane.series.at(spot.series).bars.at(spot.category);
}

/// The sum of the bars that stand before this one.
double BarChart::startOf(const Spot &spot) const
{
    double sum = 0;
    for (int series = 0; series < spot.series; ++series)
        sum += m_pane.series.at(series).bars.value(spot.category).value;
    return sum;
}

QRect BarChart::rectOf(const Spot &spot) const
{
    if (!m_series || !isThere(spot))
        return {};
    const double from = startOf(spot);
    const double until = from + bar(spot).value;
    const double place = placeOf(spot.category);
    const auto at = [&](double value, double across) {
        const QPointF point = m_pane.isUpright ? QPointF(across, value) : QPointF(value, across);
        return mapFromScene(chart()->mapToScene(chart()->mapToPosition(point, m_series)));
    };
    return QRect(at(from, place - barShare / 2), at(until, place + barShare / 2)).normalized();
}

void BarChart::paintEvent(QPaintEvent *event)
{
    // The palette of a new theme may come after the event that tells of it.
    if (m_dressed != &tokens())
        dress();
    QChartView::paintEvent(event);
}

void BarChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const Tokens &tokens = this->tokens();
    painter->save();
    painter->resetTransform();
    painter->setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    for (int category = 0; category < m_categories.size(); ++category) {
        QRect last;
        for (int series = 0; series < m_pane.series.size(); ++series) {
            const Spot spot{0, series, category};
            if (!isThere(spot))
                continue;
            last = rectOf(spot);
            const QString &text = bar(spot).text;
            if (text.isEmpty() || metrics.horizontalAdvance(text) + 6 > last.width() ||
                metrics.height() > last.height())
                continue;
            painter->setPen(inkOn(m_pane.series.at(series).shade, tokens));
            painter->drawText(last, Qt::AlignCenter, text);
        }
        const QString end = m_pane.ends.value(category);
        if (end.isEmpty())
            continue;
        if (last.isNull()) { // nothing stands here: the end is where the axis begins
            const double place = placeOf(category);
            const QPointF zero = m_pane.isUpright ? QPointF(place, 0) : QPointF(0, place);
            last = QRect(mapFromScene(chart()->mapToScene(chart()->mapToPosition(zero, m_series))),
                         QSize(1, 1));
        }
        painter->setPen(tokens.ink);
        if (m_pane.isUpright)
            painter->drawText(QRect(last.center().x() - width() / 2,
                                    last.top() - metrics.height() - 2, width(), metrics.height()),
                              Qt::AlignCenter, end);
        else
            painter->drawText(QRect(last.right() + scaled(6), last.center().y() - metrics.height(),
                                    width(), 2 * metrics.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, end);
    }
    if (hasFocus() && m_current) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.ink, scaled(2)));
        painter->drawRect(
            rectOf(*m_current).adjusted(-scaled(2), -scaled(2), scaled(2), scaled(2)));
    }
    painter->restore();
}

std::optional<Spot> BarChart::barAt(const QPoint &point) const
{
    for (int series = 0; series < m_pane.series.size(); ++series)
        for (int category = 0; category < m_categories.size(); ++category)
            if (const Spot spot{0, series, category}; rectOf(spot).contains(point))
                return spot;
    return std::nullopt;
}

void BarChart::walk(int alongCategories, int alongSeries)
{
    const auto categories = static_cast<int>(m_categories.size());
    const auto serieses = static_cast<int>(m_pane.series.size());
    if (!m_current) { // the first bar there is
        for (int category = 0; category < categories; ++category)
            for (int series = 0; series < serieses; ++series)
                if (isThere({0, series, category}))
                    return goTo({0, series, category});
        return;
    }
    for (Spot spot = *m_current;;) {
        spot.category += alongCategories;
        spot.series += alongSeries;
        if (spot.category < 0 || spot.category >= categories || spot.series < 0 ||
            spot.series >= serieses)
            return;
        if (isThere(spot))
            return goTo(spot);
        // Where this series has nothing, another bar of the category will do.
        for (int series = 0; alongCategories != 0 && series < serieses; ++series)
            if (isThere({0, series, spot.category}))
                return goTo({0, series, spot.category});
    }
}

void BarChart::goTo(const Spot &spot)
{
    m_current = spot;
    setAccessibleName(bar(spot).spoken);
    sayName(this);
    viewport()->update();
    Q_EMIT walkedTo(rectOf(spot));
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const bool upright = m_pane.isUpright;
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(upright ? -1 : 0, upright ? 0 : -1);
    case Qt::Key_Right:
        return walk(upright ? 1 : 0, upright ? 0 : 1);
    case Qt::Key_Up:
        return walk(upright ? 0 : -1, upright ? 1 : 0);
    case Qt::Key_Down:
        return walk(upright ? 0 : 1, upright ? -1 : 0);
    case Qt::Key_Home:
        m_current.reset();
        return walk(0, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            Q_EMIT opened(*m_current);
        return;
    default:
        event->ignore(); // the page's own keys; QGraphicsView would scroll
    }
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        if (const auto spot = barAt(event->pos())) {
            goTo(*spot);
            Q_EMIT opened(*spot);
        }
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto spot = barAt(event->pos());
    viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot)
        QToolTip::showText(event->globalPosition().toPoint(), bar(*spot).spoken, this);
    else
        QToolTip::hideText();
}

void BarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        dress();
        claimRoom();
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (!m_current)
        walk(0, 0);
    else
        goTo(*m_current);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setAccessibleName(m_pane.title);
    viewport()->update();
}

QSize BarChart::sizeHint() const { return minimumSizeHint(); }

QSize BarChart::minimumSizeHint() const
{
    if (m_pane.isUpright)
        return {scaled(320), scaled(240)};
    // Qt Charts keeps this around the bars, and writes "…" for each name when it has less for them.
    const int around = m_pane.series.size() > 1 ? scaled(112) : scaled(86);
    return {scaled(320), around + static_cast<int>(m_categories.size()) * scaled(34)};
}

} // namespace enlace
