// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/kit/cell.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QPointer>

#include <functional>

namespace enlace {

/// One page of a list, and whether there is another after it.
template <class Row>
struct RowPage
{
    QList<Row> rows;
    bool hasMore = false;
};

/// Of rows that were read one more than a page: that one only tells that there is another page.
template <class Row>
[[nodiscard]] RowPage<Row> pageOf(QList<Row> rows, int size)
{
    const bool more = rows.size() > size;
    if (more)
        rows.erase(rows.begin() + size, rows.end());
    return {std::move(rows), more};
}

/// One column: a stable id (widths are remembered by it), a heading to translate, a width in pixels
/// at 100 % text (0 = takes what is left), and what a row shows in it.
template <class Row>
struct RecordColumn
{
    const char *id;
    const char *context;
    const char *heading; ///< marked QT_TRANSLATE_NOOP
    int width;
    std::function<Cell(const Row &)> cell;
    bool isNumber = false; ///< its heading stands at the right, as its figures do
};

/// The part of RecordModel that is no template: signals.
class RecordModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] virtual int columnWidth(int column) const = 0;
    [[nodiscard]] virtual QString columnId(int column) const = 0;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Words changed: everything visible is asked for again, rows and selection stay.
    void retranslate();

Q_SIGNALS:
    /// A page has arrived, or none did.
    void loaded();
    void failed(const enlace::Error &error);

protected:
    bool m_loading = false;
};

/// A list of rows fetched page by page with a key, never by offset, and never counted first. The
/// fetch runs on the reading lane; a newer question supersedes the older one, whose answer is
/// thrown away.
template <class Row>
class RecordModel : public RecordModelBase
{
public:
    using Page = RowPage<Row>;
    using Answer = std::function<void(const Result<Page> &)>;
    /// Asks for the page after `last`, the first one when there is none, with Store::readLatest():
    /// a newer question of the same `context` stops the older one's query.
    using Fetch = std::function<void(QObject *context, const std::optional<Row> &last, Answer)>;

    explicit RecordModel(QList<RecordColumn<Row>> columns, QObject *parent = nullptr)
        : RecordModelBase(parent)
        , m_columns(std::move(columns))
    {
    }

    /// A new question: the rows shown stay until the answer is there, so that nothing flickers.
    void ask(Fetch fetch)
    {
        m_fetch = std::move(fetch);
        m_hasMore = false;
        request(std::nullopt);
    }
    /// The same question again, after something changed.
    void refresh()
    {
        if (m_fetch)
            request(std::nullopt);
    }
    /// Rows that are at hand: previews, tests.
    void setRows(QList<Row> rows)
    {
        supersede();
        m_fetch = nullptr;
        m_hasMore = false;
        replace(std::move(rows));
    }
    void clear() { setRows({}); }

    [[nodiscard]] const Row &row(int number) const { return m_rows.at(number); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        // Only the roles that we answer make a cell: making one asks the translator and the locale.
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
        case Qt::TextAlignmentRole:
        case SecondLineRole:
        case ToneRole:
        case StrongRole:
        case Qt::CheckStateRole:
            break;
        default:
            return {};
        }
        const Cell cell = m_columns.at(index.column()).cell(m_rows.at(index.row()));
        switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.toolTip.isEmpty() ? QVariant() : plainToolTip(cell.toolTip);
        case Qt::AccessibleTextRole:
            return cell.second.isEmpty() ? cell.text
                                         : cell.text + QLatin1String(", ") + cell.second;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                       Qt::AlignVCenter);
        case SecondLineRole:
            return cell.second;
        case ToneRole:
            return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
        case StrongRole:
            return cell.strong;
        case Qt::CheckStateRole:
            return cell.isMarked ? QVariant(*cell.isMarked ? Qt::Checked : Qt::Unchecked)
                                 : QVariant();
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const auto &column = m_columns.at(section);
        if (role == Qt::DisplayRole)
            return *column.heading ? QCoreApplication::translate(column.context, column.heading)
                                   : QString();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                       Qt::AlignVCenter);
        return {};
    }
    [[nodiscard]] int columnWidth(int column) const override { return m_columns.at(column).width; }
    [[nodiscard]] QString columnId(int column) const override
    {
        return QString::fromLatin1(m_columns.at(column).id);
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_hasMore && !m_loading;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            request(m_rows.isEmpty() ? std::nullopt : std::optional<Row>(m_rows.last()));
    }

protected:
    /// For columns that show something of the model itself; before anything is asked.
    void setColumns(QList<RecordColumn<Row>> columns) { m_columns = std::move(columns); }

private:
    void supersede()
    {
        ++m_question;
        m_loading = false;
    }

    void request(const std::optional<Row> &last)
    {
        supersede();
        m_loading = true;
        const quint64 question = m_question;
        const bool first = !last;
        m_fetch(this, last,
                [self = QPointer<RecordModel>(this), question, first](const Result<Page> &result) {
                    if (self && question == self->m_question)
                        self->take(result, first);
                });
    }

    void take(const Result<Page> &result, bool first)
    {
        if (!result) {
            m_loading = false;
            if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error());
            return;
        }
        if (first) {
            m_hasMore = result->hasMore;
            replace(result->rows);
        } else if (result->rows.isEmpty()) {
            m_hasMore = m_loading = false;
        } else {
            const int at = static_cast<int>(m_rows.size());
            beginInsertRows({}, at, at + static_cast<int>(result->rows.size()) - 1);
            m_rows += result->rows;
            m_hasMore = result->hasMore;
            m_loading = false;
            endInsertRows();
        }
        Q_EMIT loaded();
    }

    // Loading ends when the rows are in, not before: whoever hears that rows are about to come may
    // ask for more at once, and would ask for these again.
    void replace(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_loading = false;
        endResetModel();
    }

    QList<RecordColumn<Row>> m_columns;
    QList<Row> m_rows;
    Fetch m_fetch;
    quint64 m_question = 0;
    bool m_hasMore = false;
};

} // namespace enlace
