// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/panelrepository.h"

#include "core/storage/query.h"
#include "core/storage/spansql.h"
#include "core/storage/work.h"

#include <algorithm>

namespace enlace {

namespace {

/// Of whoever has several ties, one is shown: on the team before assigned, then as the roles stand.
bool comesFirst(const ChildInCare &a, const ChildInCare &b)
{
    return std::tuple(a.isAssignment, a.role) < std::tuple(b.isAssignment, b.role);
}

} // namespace

Result<ChildrenInCare> PanelRepository::of(const std::optional<ProviderId> &provider,
                                           const std::optional<AgencyId> &organization, int limit)
{
    const QString present =
        QStringLiteral("k.archived_at is null and k.died_on is null and "
                       "(k.moved_away_on is null or k.moved_away_on > :day) and %1")
            .arg(m_visibility.children(QLatin1String("k"), DataCategory::CareTeam));
    Query query(
        m_reading,
        QStringLiteral("select k.id, e.surnames, e.given_names, m.role, 0 from care_team_member m "
                       "join child k on k.id = m.child_id join person e on e.id = k.person_id "
                       "where m.%1 = :party and %2 and %3 "
                       "union all "
                       "select k.id, e.surnames, e.given_names, '%4', 1 from child k "
                       "join person e on e.id = k.person_id where k.%5 = :party and %3 "
                       "order by 2, 3, 1 limit %6")
            .arg(provider ? QLatin1String("provider_id") : QLatin1String("organization_id"),
                 standsOn("m", ":day") + QLatin1String(" and ") +
                     m_visibility.rows(DataCategory::CareTeam, QLatin1String("m")),
                 present,
                 QString(keyOf(provider ? CareTeamRole::PrimaryCare : CareTeamRole::MedicalHome)),
                 provider ? QLatin1String("primary_care_id") : QLatin1String("medical_home_id"))
            .arg(2 * limit + 2));
    if (provider)
        query.bind(":party", *provider);
    else
        query.bind(":party", *organization);
    query.bind(":day", m_reading.today());
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    ChildrenInCare found;
    while (query.next()) {
        ChildInCare line;
        QString surnames;
        QString given;
        query.read(line.child, surnames, given, line.role, line.isAssignment);
        line.name = surnames.isEmpty() ? given : surnames + QStringLiteral(", ") + given;
        auto &children = found.children;
        const auto same = std::find_if(children.begin(), children.end(),
                                       [&](const auto &each) { return each.child == line.child; });
        if (same == children.end())
            children.append(line);
        else if (comesFirst(line, *same))
            *same = line;
    }
    ENLACE_TRY(query.finished());
    found.hasMore = found.children.size() > limit;
    while (found.children.size() > limit)
        found.children.removeLast();
    return found;
}

} // namespace enlace
