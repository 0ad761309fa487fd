// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/teamrepository.h"

#include "core/access/accessrules.h"
#include "core/access/staffrepository.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"

namespace enlace {

namespace {

constexpr int mostRows = 500;

bool seesEverybody(const Actor &actor)
{
    const QList<Reach> reach = readReach(actor, DataCategory::Staff);
    return std::any_of(reach.begin(), reach.end(),
                       [](const Reach &each) { return each.scope == Scope::All; });
}

} // namespace

Result<QList<OfficeTeam>> TeamRepository::list(bool withClosed)
{
    if (readReach(m_reading.actor(), DataCategory::Staff).isEmpty())
        return QList<OfficeTeam>();
    Query query(
        m_reading,
        QStringLiteral("select %1, a.name, s.display_name, (select count(distinct r.staff_id) from "
                       "staff_role r where r.team_id = t.id and %2) "
                       "from team t join agency a on a.id = t.agency_id "
                       "left join staff s on s.id = t.supervisor_id "
                       "where (:closed = 1 or t.archived_at is null) "
                       "and (:all = 1 or t.supervisor_id = :me) "
                       "order by t.name, t.id limit :limit")
            .arg(columnList<Team>("t"), isValidOn("r", ":today")));
    query.bind(":today", m_reading.today())
        .bind(":closed", withClosed ? 1 : 0)
        .bind(":all", seesEverybody(m_reading.actor()) ? 1 : 0)
        .bind(":me", m_reading.actor().staff)
        .bind(":limit", mostRows);
    ENLACE_TRY(query.run());
    QList<OfficeTeam> rows;
    const int names = columnCount<Team>();
    while (query.next())
        rows.append({readRecord<Team>(query), query.column(names).toString(),
                     query.column(names + 1).toString(), query.get<int>(names + 2)});
    ENLACE_TRY(query.finished());
    return rows;
}

Result<QList<TeamMember>> TeamRepository::rolesWhere(const QString &condition, const Team &team)
{
    Query query(m_reading,
                QStringLiteral("select %1, s.display_name, t.name from staff_role r "
                               "join staff s on s.id = r.staff_id "
                               "left join team t on t.id = r.team_id "
                               "where %2 and %3 and (s.until_on is null or s.until_on > :today) "
                               "order by s.display_name, r.id limit :limit")
                    .arg(columnList<StaffRole>("r"), condition, lastsUntil("r", ":today")));
    query.bind(":team", team.id)
        .bind(":agency", team.agency)
        .bind(":me", m_reading.actor().staff)
        .bind(":all", seesEverybody(m_reading.actor()) ? 1 : 0)
        .bind(":today", m_reading.today())
        .bind(":limit", mostRows);
    ENLACE_TRY(query.run());
    QList<TeamMember> members;
    const int names = columnCount<StaffRole>();
    while (query.next())
        members.append({readRecord<StaffRole>(query), query.column(names).toString(),
                        query.column(names + 1).toString()});
    ENLACE_TRY(query.finished());
    return members;
}

Result<QList<TeamMember>> TeamRepository::members(const TeamId &team)
{
    Team asked;
    asked.id = team;
    return rolesWhere(QStringLiteral("r.team_id = :team and (:all = 1 or t.supervisor_id = :me)"),
                      asked);
}

Result<QList<TeamMember>> TeamRepository::others(const Team &team)
{
    return rolesWhere(QStringLiteral("r.agency_id = :agency and :all = 1 and "
                                     "(r.team_id is null or r.team_id <> :team)"),
                      team);
}

Result<Team> TeamRepository::close(Work &work, const Team &team, const QString &reason)
{
    ENLACE_ASSIGN(const QList<TeamMember> people, members(team.id));
    if (!people.isEmpty())
        return fail(
            Error{ErrorCode::InUse,
                  QT_TRANSLATE_N_NOOP("Error", "%n role(s) are still in this team. Nothing was "
                                               "changed. Put them into another team first."),
                  {},
                  static_cast<int>(people.size()),
                  {},
                  {}});
    Team closed = team;
    closed.archivedAt = work.now();
    closed.archivedReason = reason;
    return StaffRepository(work).saveTeam(work, std::move(closed));
}

Result<Team> TeamRepository::reopen(Work &work, const Team &team)
{
    Team open = team;
    open.archivedAt.reset();
    open.archivedReason.clear();
    return StaffRepository(work).saveTeam(work, std::move(open));
}

Result<RoleChange> TeamRepository::move(Work &work, const StaffRole &role,
                                        const std::optional<TeamId> &team)
{
    StaffRole moved = role;
    moved.team = team;
    moved.span.from = std::max(work.today(), role.span.from);
    return giveRole(work, moved, role);
}

} // namespace enlace
