// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caseload/reportcontent.h"
#include "ui/kit/livetext.h"

#include <QFrame>
#include <QImage>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace enlace {

class BarChart;
class PageScroll;
class ReportTable;
class ReportTableView;
class Segments;

/// One report: its sentence, what is wrong, and its figures as charts or as a table, each of which
/// can be copied and saved.
class ReportCard : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit ReportCard(QWidget *parent = nullptr);
    /// The place with the keyboard stays where the new content has it too.
    void setContent(const ReportContent &content);
    void showTable(bool on);
    [[nodiscard]] bool isTable() const;
    void focusFirst();
    /// What is on the paper: title, sentence, warnings and charts, in the colours of the screen.
    [[nodiscard]] QImage picture();
    [[nodiscard]] QList<QStringList> plainRows() const;

Q_SIGNALS:
    void opened(const enlace::Spot &spot);
    void copyRequested();
    void saveRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRemarks(const QList<Remark> &remarks);
    void showCharts();
    void layOutCharts();
    void layOutHead();

    ReportContent m_content;
    Segments *m_looks;
    QPushButton *m_copy;
    QPushButton *m_save;
    QWidget *m_words; ///< title, sentence and warnings
    QWidget *m_paper; ///< the charts
    QLabel *m_title;
    QLabel *m_reading;
    QVBoxLayout *m_remarks;
    QBoxLayout *m_head; ///< the words, and beside or below them what can be done
    QHBoxLayout *m_tools;
    QBoxLayout *m_charts;
    QList<QLabel *> m_chartTitles;
    QList<BarChart *> m_bars;
    PageScroll *m_scroll;
    ReportTable *m_table;
    ReportTableView *m_tableView;
    QStackedWidget *m_stack;
    QLabel *m_howCounted;
};

} // namespace enlace
