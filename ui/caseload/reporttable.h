// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caseload/reportcontent.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace enlace {

/// A report as a table: what the charts show, and more.
class ReportTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const ReportContent &content);
    /// Headings and cells as a file or the clipboard has them.
    [[nodiscard]] QList<QStringList> plainRows() const;
    [[nodiscard]] Spot spotAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<TableColumn> m_columns;
    QList<QList<TableCell>> m_rows;
};

/// The table, walked cell by cell: Enter opens what the cell counts.
class ReportTableView : public QTableView
{
    Q_OBJECT
public:
    explicit ReportTableView(ReportTable *table, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const enlace::Spot &spot);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ReportTable *m_table;
};

} // namespace enlace
