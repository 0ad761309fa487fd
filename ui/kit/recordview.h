// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    RecordModelBase *m_records = nullptr;
    bool m_twoLines = true;
};

} // namespace enlace
