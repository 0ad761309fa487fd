// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseload/report.h"
#include "ui/caseload/reportcontent.h"
#include "ui/kit/environment.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/page.h"

#include <QMap>

class QLabel;
class QProgressBar;
class QPushButton;

namespace enlace {

class ReportCard;
class Segments;

/// Caseload and reports: one report at a time, read when it is asked for and kept as it stood,
/// since reading one counts through many records. Each figure opens the list behind it.
class CaseloadPage : public Page
{
    Q_OBJECT
public:
    explicit CaseloadPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    [[nodiscard]] QStringList parts() const override;
    /// "decisions", or "decisions-table".
    void showPart(const QString &part) override;

protected:
    void retranslate() override;

private:
    struct People
    {
        QList<StaffId> team;
        QList<FilterChoice> networks;
    };
    void addScopes();
    void readPeople();
    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] ReportFilter filter() const;
    /// Shows the report: as it was read before, unless `again`.
    void ask(bool again);
    void take(ReportKind kind, const Report &report);
    void showReport();
    void showAge();
    void open(const Spot &spot);
    void copy();
    void save();
    void write(const QString &path, bool isTable);

    Environment m_environment;
    Segments *m_reports;
    Segments *m_scopes;
    FilterBar *m_filters;
    QLabel *m_age;
    QProgressBar *m_busy;
    QPushButton *m_refresh;
    ReportCard *m_card;
    People m_people;
    bool m_knowsPeople = false;
    bool m_isReading = false;
    bool m_wantsFocus = false; ///< the keyboard waits for the first report
    QMap<ReportKind, Report> m_read;
    QList<ReportKind> m_stale; ///< something was written since these were read
};

} // namespace enlace
