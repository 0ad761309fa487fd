// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the reports' repositories have in common. For repository sources only.

#include "core/access/visibility.h"
#include "core/caseload/reportrules.h"
#include "core/storage/query.h"
#include "core/storage/work.h"

namespace enlace {

/// Whose children a report may count for the person of a Reading, as conditions for its queries.
/// Numbers are never wider than the lists behind them: what a report counts, the person may read.
/// Placeholders begin with `:of_` and `:vis_`.
class ReportScope
{
public:
    /// Whoever reads about own children only is narrowed to those led or covered: a child for whom
    /// one is the back-up would make its lead's caseload look small. Forbidden for who may not see
    /// a report of that kind.
    [[nodiscard]] static Result<ReportScope> of(Reading &reading, ReportKind kind,
                                                const ReportFilter &filter);

    [[nodiscard]] const ReportFilter &filter() const { return m_filter; }
    /// See seesTotalsOnly().
    [[nodiscard]] bool isTotals() const { return m_isTotals; }

    /// Rows `alias` of the table child that are served today and counted.
    [[nodiscard]] QString children(QLatin1String alias) const;
    /// Rows of a category that belong to a child and are counted.
    [[nodiscard]] QString rows(DataCategory category, QLatin1String alias) const;
    /// Deadlines of the worklist, which carry the coordinator whose they are.
    [[nodiscard]] QString deadlines(QLatin1String alias) const;
    /// " and …": narrows rows to the network of the filter, and to its coordinators unless the row
    /// names its own. `child` is the column with the child's id.
    [[nodiscard]] QString ofNetwork(const QString &child) const;
    [[nodiscard]] QString ofCoordinators(const QString &child) const;
    /// " and column in (…)", for a row that carries its coordinator.
    [[nodiscard]] QString amongCoordinators(const QString &column) const;

    void bindTo(Query &query) const;

private:
    ReportScope(const Reading &reading, ReportFilter filter)
        : m_visibility(reading)
        , m_isTotals(seesTotalsOnly(reading.actor()))
        , m_filter(std::move(filter))
        , m_today(reading.today())
    {
    }

    Visibility m_visibility;
    bool m_isTotals;
    ReportFilter m_filter;
    QDate m_today;
};

/// "… holds on the day of the report", for tables with a span.
[[nodiscard]] QString holdsInReport(QLatin1String alias);

} // namespace enlace
