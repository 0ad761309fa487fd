// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>
#include <QTableView>

namespace enlace {

class RecordModelBase;

/// Paints a Cell: a line, a smaller line below it, or a chip; a hairline under the row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// A list of records as a table: whole rows, arrow keys, Enter opens. Rows are of one height, so
/// that ten thousand of them cost what twenty do.
class RecordView : public QTableView
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);
    void setRecords(RecordModelBase *model);
    /// Two lines in each row; one when false.
    void setTwoLines(bool on);
    [[nodiscard]] int currentRow() const;
    /// The widths that a person gave to columns, "id=width …" in pixels at the usual text size; a
    /// column that is unknown, or a width out of range, is passed over.
    [[nodiscard]] QByteArray columnLayout() const;
    void setColumnLayout(const QByteArray &layout);
    /// A column that says nothing just now gives its room to the others.
    void showColumnOf(int column, bool shown);

Q_SIGNALS:
    void opened(int row);
    /// A person made a column wider or narrower.
    void columnsArranged();
    /// Space, or a press on a box: the row is to be marked, or its mark taken away.
    void markRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void arrange(int column, int before, int after);
    /// Of a column, in pixels at the usual text size; 0 takes what the others leave.
    [[nodiscard]] int widthOf(int column) const;

    RecordModelBase *m_records = nullptr;
    bool m_twoLines = true;
    bool m_fitting = false;
    QHash<QString, int> m_widths; ///< chosen by a person, by column
};

} // namespace enlace
