// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordview.h"

#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/recordmodel.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace enlace {

namespace {

/// Pixels at the usual text size: what a person may make of a column.
constexpr int leastColumn = 40;
/// Of a mark to check, narrowed with the others.
constexpr int leastSection = 28;
constexpr int mostColumn = 900;
constexpr int sidePadding = 10;
/// Of the column that takes what is left.
constexpr int leastElastic = 130;
/// To what the others are narrowed at most.
constexpr int leastPercent = 80;
/// How often the columns are fitted to a room that changes while they are.
constexpr int mostRounds = 3;

void paintMark(QPainter *painter, const QRect &area, bool isMarked, const Tokens &tokens)
{
    const int side = scaled(16);
    QRect box(0, 0, side, side);
    box.moveCenter(area.center());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isMarked ? tokens.accent : tokens.border);
    painter->setBrush(isMarked ? tokens.accent : tokens.card);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isMarked)
        painter->drawPixmap(box.adjusted(1, 1, -1, -1),
                            themePixmap(QStringLiteral("dialog-ok"), side - 2, tokens.onAccent,
                                        painter->device()->devicePixelRatioF()));
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(base.pixelSize() * 12 / 13);
    return font;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? tokens.accentGround : tokens.card);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The row with the keyboard carries a bar at its left edge: focus is more than a tint.
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (selected && view && view->hasFocus() &&
        view->horizontalHeader()->visualIndex(index.column()) == 0)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height() - 1),
            tokens.accent);

    if (const QVariant mark = index.data(Qt::CheckStateRole); mark.isValid()) {
        paintMark(painter, option.rect, mark.toInt() == Qt::Checked, tokens);
        painter->restore();
        return;
    }
    const int padding = scaled(sidePadding);
    QRect area = option.rect.adjusted(padding, 0, -padding, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    const QVariant tone = index.data(ToneRole);
    const Qt::Alignment sideways =
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;

    QFont first = option.font;
    if (index.data(StrongRole).toBool())
        first.setWeight(QFont::DemiBold);
    const QFont small = smallFont(option.font);
    const QFontMetrics firstMetrics(first);
    const QFontMetrics smallMetrics(small);
    const QSize chip =
        tone.isValid() ? chipSize({text, static_cast<Tone>(tone.toInt())}, option.font) : QSize();
    const int firstHeight = tone.isValid() ? chip.height() : firstMetrics.height();
    const int whole = firstHeight + (second.isEmpty() ? 0 : smallMetrics.height() + scaled(1));
    area.setTop(area.top() + (area.height() - whole) / 2);

    if (tone.isValid() && !text.isEmpty()) {
        paintChip(painter, QRect(area.topLeft(), QSize(area.width(), chip.height())),
                  {text, static_cast<Tone>(tone.toInt())}, option.font, option.palette);
    } else {
        painter->setFont(first);
        painter->setPen(tokens.ink);
        painter->drawText(QRect(area.left(), area.top(), area.width(), firstHeight),
                          static_cast<int>(sideways | Qt::AlignVCenter | Qt::TextSingleLine),
                          firstMetrics.elidedText(text, Qt::ElideRight, area.width()));
    }
    if (!second.isEmpty()) {
        painter->setFont(small);
        painter->setPen(tokens.muted);
        painter->drawText(QRect(area.left(), area.top() + firstHeight + scaled(1), area.width(),
                                smallMetrics.height()),
                          static_cast<int>(sideways | Qt::AlignVCenter | Qt::TextSingleLine),
                          smallMetrics.elidedText(second, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int first = QFontMetrics(option.font).height();
    const int small = QFontMetrics(smallFont(option.font)).height();
    return {QFontMetrics(option.font).horizontalAdvance(index.data().toString()) +
                2 * scaled(sidePadding),
            first + small + scaled(12)};
}

RecordView::RecordView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(leastSection);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordView::arrange);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(Qt::CheckStateRole).isValid())
            Q_EMIT markRequested(index.row());
    });
    fit();
}

void RecordView::setRecords(RecordModelBase *model)
{
    m_records = model;
    setModel(model);
    fit();
}

void RecordView::setTwoLines(bool on)
{
    m_twoLines = on;
    fit();
}

void RecordView::showColumnOf(int column, bool shown)
{
    setColumnHidden(column, !shown);
    fit();
}

int RecordView::currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        Q_EMIT markRequested(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    if (event->type() == QEvent::LanguageChange && m_records)
        m_records->retranslate();
    QTableView::changeEvent(event);
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

int RecordView::widthOf(int column) const
{
    return m_widths.value(m_records->columnId(column), m_records->columnWidth(column));
}

void RecordView::arrange(int column, int before, int after)
{
    // From nothing or to nothing: hidden or shown, and by no person.
    if (m_fitting || !m_records || before == 0 || after == 0)
        return;
    if (m_records->columnWidth(column) != 0) { // the one that takes the rest follows the others
        // It may stand narrower than it was told to, with the others (see fit()).
        m_widths.insert(m_records->columnId(column),
                        std::clamp(widthOf(column) * after / before, leastColumn, mostColumn));
        Q_EMIT columnsArranged();
    }
    fit();
}

QByteArray RecordView::columnLayout() const
{
    QStringList parts;
    for (auto it = m_widths.begin(); it != m_widths.end(); ++it)
        parts.append(it.key() + QLatin1Char('=') + QString::number(it.value()));
    return parts.join(QLatin1Char(' ')).toUtf8();
}

void RecordView::setColumnLayout(const QByteArray &layout)
{
    m_widths.clear();
    for (const QString &part : QString::fromUtf8(layout).split(QLatin1Char(' '))) {
        const int width = part.section(QLatin1Char('='), 1).toInt();
        if (width >= leastColumn && width <= mostColumn)
            m_widths.insert(part.section(QLatin1Char('='), 0, 0), width);
    }
    fit();
}

// Fixed columns get their width in the present text size; the one with width 0 takes the rest.
// Where that would leave it less than it needs, the others give way by a fifth at most;
// what is still too wide is reached by scrolling.
void RecordView::fit()
{
    const QFontMetrics metrics(font());
    const int lines = m_twoLines ? metrics.height() * 2 - scaled(1) : metrics.height();
    verticalHeader()->setDefaultSectionSize(lines + scaled(m_twoLines ? 12 : 16));
    if (!m_records || m_fitting)
        return;
    int taken = 0;
    int elastic = 0;
    for (int i = 0; i < m_records->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        if (widthOf(i) == 0)
            ++elastic;
        else
            taken += scaled(widthOf(i));
    }
    m_fitting = true;
    // A bar that comes or goes with the new widths leaves another room.
    int width = -1;
    for (int round = 0; round < mostRounds && width != viewport()->width(); ++round) {
        width = viewport()->width();
        const int room = std::max(0, width - elastic * scaled(leastElastic));
        const int percent = taken > room ? std::max(leastPercent, room * 100 / taken) : 100;
        const int share =
            elastic > 0 ? std::max(scaled(leastElastic), (width - taken * percent / 100) / elastic)
                        : 0;
        for (int i = 0; i < m_records->columnCount(); ++i)
            setColumnWidth(i, widthOf(i) == 0 ? share : scaled(widthOf(i)) * percent / 100);
    }
    m_fitting = false;
}

} // namespace enlace
