// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/unmetrepository.h"

#include "core/caseload/reportscoperepository.h"

namespace enlace {

Result<QList<UnmetFact>> UnmetRepository::needs()
{
    Query query(m_reading,
                QStringLiteral("select n.child_id, n.specialty, n.discipline, c.county, n.state "
                               "from care_need n join child c on c.id = n.child_id "
                               "where n.state in ('looking', 'unmet') and n.archived_at is null "
                               "and %1 and %2 "
                               "order by c.county, n.specialty, n.discipline, n.id limit 100000")
                    .arg(m_scope.rows(DataCategory::CareTeam, QLatin1String("n")),
                         m_scope.children(QLatin1String("c"))));
    m_scope.bindTo(query);
    ENLACE_TRY(query.run());
    QList<UnmetFact> facts;
    while (query.next()) {
        UnmetFact fact;
        NeedState state{};
        query.read(fact.child, fact.specialty, fact.discipline, fact.county, state);
        fact.isUnmet = state == NeedState::Unmet;
        facts.append(fact);
    }
    ENLACE_TRY(query.finished());
    return facts;
}

} // namespace enlace
