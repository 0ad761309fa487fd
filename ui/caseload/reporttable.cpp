// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/reporttable.h"

#include "ui/kit/cell.h"
#include "ui/kit/recordview.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace enlace {

namespace {

constexpr int sideways(bool isNumber)
{
    return static_cast<int>(isNumber ? Qt::AlignRight : Qt::AlignLeft) |
           static_cast<int>(Qt::AlignVCenter);
}

/// Shows where the keyboard is: here cells are walked, not rows.
class SpotDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter->setPen(QPen(tokensOf(option.palette).accent, scaled(2)));
        painter->drawRect(QRect(option.rect).adjusted(1, 1, -2, -2));
    }
};

} // namespace

void ReportTable::show(const ReportContent &content)
{
    beginResetModel();
    m_columns = content.columns;
    m_rows = content.rows;
    endResetModel();
}

QList<QStringList> ReportTable::plainRows() const
{
    QList<QStringList> rows{QStringList()};
    for (const TableColumn &column : m_columns)
        rows.first().append(column.heading);
    for (const QList<TableCell> &cells : m_rows) {
        rows.append(QStringList());
        for (const TableCell &cell : cells)
            rows.last().append(cell.plain.isNull() ? cell.text : cell.plain);
    }
    return rows;
}

Spot ReportTable::spotAt(const QModelIndex &index) const
{
    Spot spot = m_columns.value(index.column()).opens;
    spot.category = index.row();
    return spot;
}

int ReportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ReportTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &text = m_rows.at(index.row()).at(index.column()).text;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole: // a figure says what it counts
        return index.column() == 0 ? text
                                   : QStringLiteral("%1, %2: %3")
                                         .arg(m_rows.at(index.row()).first().text,
                                              m_columns.at(index.column()).heading, text);
    case Qt::TextAlignmentRole:
        return sideways(m_columns.at(index.column()).isNumber);
    case StrongRole:
        return index.column() == 0;
    default:
        return {};
    }
}

QVariant ReportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_columns.at(section).heading;
    if (role == Qt::TextAlignmentRole)
        return sideways(m_columns.at(section).isNumber) | static_cast<int>(Qt::TextWordWrap);
    return {};
}

ReportTableView::ReportTableView(ReportTable *table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setItemDelegate(new SpotDelegate(this));
    setModel(table);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_table->spotAt(index)); });
    connect(table, &QAbstractItemModel::modelReset, this, &ReportTableView::fit);
}

void ReportTableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(m_table->spotAt(currentIndex()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReportTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QTableView::changeEvent(event);
}

void ReportTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

// The first column as wide as its words, the others share what is left; their headings wrap.
void ReportTableView::fit()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + scaled(14));
    if (m_table->columnCount() == 0)
        return;
    resizeColumnToContents(0);
    // Its words are semibold, which the delegate does not measure.
    setColumnWidth(0, std::clamp(columnWidth(0) * 9 / 8, scaled(150), scaled(320)));
    const int others = m_table->columnCount() - 1;
    if (others == 0)
        return;
    const int share =
        std::clamp((viewport()->width() - columnWidth(0)) / others, scaled(78), scaled(160));
    int height = metrics.height();
    for (int column = 0; column <= others; ++column) {
        if (column > 0)
            setColumnWidth(column, share);
        const QString heading =
            m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect room(0, 0, columnWidth(column) - scaled(16), metrics.height() * 6);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, heading).height());
    }
    horizontalHeader()->setFixedHeight(height + scaled(12));
}

} // namespace enlace
