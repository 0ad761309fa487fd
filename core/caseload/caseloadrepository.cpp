// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/caseloadrepository.h"

#include "core/access/staffrepository.h"
#include "core/caseload/reportrules.h"
#include "core/caseload/reportscoperepository.h"
#include "core/deadlines/deadline.h"

#include <QSet>

#include <algorithm>

namespace enlace {

namespace {

CaseloadRow &rowOf(QList<CaseloadRow> &rows, const std::optional<StaffId> &coordinator)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CaseloadRow &row) {
        return row.coordinator == coordinator;
    });
    if (found != rows.end())
        return *found;
    rows.append(CaseloadRow{});
    rows.last().coordinator = coordinator;
    return rows.last();
}

} // namespace

Result<CaseloadFigures> CaseloadRepository::caseloads()
{
    ENLACE_ASSIGN(QList<CaseloadRow> rows, children());
    ENLACE_TRY(addLate(rows));
    ENLACE_ASSIGN(const auto names, StaffRepository(m_reading).names());
    QHash<StaffId, QString> nameOf;
    for (const StaffName &name : names)
        nameOf.insert(name.id, name.displayName);
    for (CaseloadRow &row : rows)
        if (row.coordinator)
            row.name = nameOf.value(*row.coordinator);
    return judged(std::move(rows));
}

Result<QList<CaseloadRow>> CaseloadRepository::children()
{
    // Who compares coordinators also looks after the children whom nobody coordinates: they stand
    // beside every team.
    const bool withNobody = comparesCoordinators(m_reading.actor());
    const QString among = m_scope.amongCoordinators(QStringLiteral("o.staff_id"));
    const QString whose = among.isEmpty() ? QString()
                          : withNobody
                              ? QStringLiteral(" and (o.id is null or (1 = 1%1))").arg(among)
                              : among;
    Query query(m_reading,
                QStringLiteral("select o.staff_id, t.tier, count(distinct c.id), "
                               "count(distinct case when o.from_on > :since then c.id end) "
                               "from child c "
                               "left join coordination o on o.child_id = c.id and o.role = 'lead' "
                               "and %1 "
                               "left join need_tier t on t.child_id = c.id and %2 "
                               "where %3%4 "
                               "group by o.staff_id, t.tier order by o.staff_id, t.tier")
                    .arg(holdsInReport(QLatin1String("o")), holdsInReport(QLatin1String("t")),
                         m_scope.children(QLatin1String("c")), whose));
    query.bind(":since", m_reading.today().addDays(-CaseloadFigures::arrivalDays));
    m_scope.bindTo(query);
    ENLACE_TRY(query.run());
    QList<CaseloadRow> rows;
    while (query.next()) {
        std::optional<StaffId> coordinator;
        std::optional<Tier> tier;
        int children = 0;
        int arrived = 0;
        query.read(coordinator, tier, children, arrived);
        CaseloadRow &row = rowOf(rows, coordinator);
        row.arrived += arrived;
        if (!tier)
            row.need.unstated += children;
        else if (*tier == Tier::High)
            row.need.high += children;
        else if (*tier == Tier::Medium)
            row.need.medium += children;
        else
            row.need.low += children;
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<> CaseloadRepository::addLate(QList<CaseloadRow> &rows)
{
    // Of whom the person sees the deadlines at all: of the others nothing is said, and not "0".
    QSet<StaffId> seen{m_reading.actor().staff};
    StaffRepository staff(m_reading);
    ENLACE_ASSIGN(auto others, staff.myTeam());
    ENLACE_ASSIGN(const auto covered, staff.coveredToday());
    others += covered;
    for (const StaffName &name : std::as_const(others))
        seen.insert(name.id);
    for (CaseloadRow &row : rows)
        if (!row.coordinator || seen.contains(*row.coordinator)) {
            row.late = 0;
            row.lateTouchBase = 0;
        }

    Query query(m_reading,
                QStringLiteral("select d.coordinator_id, d.kind, count(*) from deadline d "
                               "where d.status = 'open' and d.due_on < :of_today and %1 "
                               "group by d.coordinator_id, d.kind")
                    .arg(m_scope.deadlines(QLatin1String("d"))));
    m_scope.bindTo(query);
    ENLACE_TRY(query.run());
    while (query.next()) {
        std::optional<StaffId> coordinator;
        DeadlineKind kind{};
        int count = 0;
        query.read(coordinator, kind, count);
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const CaseloadRow &r) {
            return r.coordinator == coordinator;
        });
        if (row == rows.end() || !row->late)
            continue;
        *row->late += count;
        if (kind == DeadlineKind::TouchBase)
            *row->lateTouchBase += count;
    }
    return query.finished();
}

Result<RenewalFigures> CaseloadRepository::renewals()
{
    RenewalFigures figures{monthsFrom(m_reading.today())};
    Query query(m_reading,
                QStringLiteral("select substr(d.due_on, 1, 7), d.kind, count(*) from deadline d "
                               "where d.status = 'open' and d.kind in (:renewal, :authorization) "
                               "and d.due_on >= :first and d.due_on <= :last and %1 "
                               "group by substr(d.due_on, 1, 7), d.kind")
                    .arg(m_scope.deadlines(QLatin1String("d"))));
    query.bind(":renewal", DeadlineKind::RenewalDue)
        .bind(":authorization", DeadlineKind::AuthorizationEnd)
        .bind(":first", figures.months.first().from)
        .bind(":last", figures.months.last().until);
    m_scope.bindTo(query);
    ENLACE_TRY(query.run());
    while (query.next()) {
        const auto month = query.get<QString>(0);
        const auto kind = query.get<DeadlineKind>(1);
        const int count = query.get<int>(2);
        for (RenewalMonth &each : figures.months)
            if (each.from.toString(QStringLiteral("yyyy-MM")) == month)
                (kind == DeadlineKind::RenewalDue ? each.eligibility : each.authorizations) +=
                    count;
    }
    ENLACE_TRY(query.finished());
    return figures;
}

} // namespace enlace
