// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/reportscoperepository.h"

#include "core/access/staffrepository.h"
#include "core/caseload/reportrules.h"
#include "core/storage/spansql.h"

namespace enlace {

Result<ReportScope> ReportScope::of(Reading &reading, ReportKind kind, const ReportFilter &filter)
{
    if (!reportsOf(reading.actor()).contains(kind))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Your account may not see reports."));
    ReportFilter narrowed = filter;
    if (coordinatesOnly(reading.actor())) {
        QList<StaffId> mine{reading.actor().staff};
        ENLACE_ASSIGN(const auto covered, StaffRepository(reading).coveredToday());
        for (const StaffName &name : covered)
            if (!mine.contains(name.id))
                mine.append(name.id);
        if (!filter.coordinators.isEmpty())
            mine.removeIf([&](const StaffId &id) { return !filter.coordinators.contains(id); });
        if (mine.isEmpty())
            mine.append(reading.actor().staff);
        narrowed.coordinators = mine;
    }
    return ReportScope(reading, narrowed);
}

QString holdsInReport(QLatin1String alias) { return standsOn(alias, ":of_today"); }

QString ReportScope::children(QLatin1String alias) const
{
    // The same children as a list of families shows.
    const QString served =
        QString(alias) + QLatin1String(".archived_at is null and ") + isServed(alias, ":of_today");
    return QStringList{served, m_visibility.children(alias),
                       m_visibility.children(alias, DataCategory::Reports)}
               .join(QLatin1String(" and ")) +
           ofNetwork(QString(alias) + QLatin1String(".id"));
}

QString ReportScope::rows(DataCategory category, QLatin1String alias) const
{
    const QString child = QString(alias) + QLatin1String(".child_id");
    const QString seen = m_isTotals ? m_visibility.countedRows(alias)
                                    : m_visibility.rows(category, alias) + QLatin1String(" and ") +
                                          m_visibility.rows(DataCategory::Reports, alias);
    return seen + ofNetwork(child) + ofCoordinators(child);
}

QString ReportScope::deadlines(QLatin1String alias) const
{
    const QString seen =
        m_isTotals ? m_visibility.countedRows(alias)
                   : m_visibility.rows(DataCategory::Tasks, alias, RowColumns::ofDeadlines());
    return seen + ofNetwork(QString(alias) + QLatin1String(".child_id")) +
           amongCoordinators(QString(alias) + QLatin1String(".coordinator_id"));
}

QString ReportScope::ofNetwork(const QString &child) const
{
    if (!m_filter.network)
        return {};
    return QStringLiteral(" and exists (select 1 from network_membership om where om.child_id = %1 "
                          "and om.network_id = :of_network and %2)")
        .arg(child, holdsInReport(QLatin1String("om")));
}

QString ReportScope::ofCoordinators(const QString &child) const
{
    if (m_filter.coordinators.isEmpty())
        return {};
    return QStringLiteral(" and exists (select 1 from coordination oc where oc.child_id = %1 and "
                          "oc.role = 'lead' and %2%3)")
        .arg(child, holdsInReport(QLatin1String("oc")),
             amongCoordinators(QStringLiteral("oc.staff_id")));
}

QString ReportScope::amongCoordinators(const QString &column) const
{
    if (m_filter.coordinators.isEmpty())
        return {};
    QStringList names;
    for (qsizetype i = 0; i < m_filter.coordinators.size(); ++i)
        names.append(QStringLiteral(":of_staff%1").arg(i));
    return QStringLiteral(" and %1 in (%2)").arg(column, names.join(QLatin1String(", ")));
}

void ReportScope::bindTo(Query &query) const
{
    m_visibility.bindTo(query);
    query.bind(":of_today", m_today);
    if (m_filter.network)
        query.bind(":of_network", *m_filter.network);
    for (qsizetype i = 0; i < m_filter.coordinators.size(); ++i)
        query.bindColumn(QStringLiteral(":of_staff%1").arg(i),
                         Codec<StaffId>::toColumn(m_filter.coordinators.at(i)));
}

} // namespace enlace
