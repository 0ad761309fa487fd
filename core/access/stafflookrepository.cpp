// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/stafflookrepository.h"

#include "core/access/accessrules.h"
#include "core/access/visibility.h"
#include "core/providers/listfilter.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"

namespace enlace {

namespace {

/// The people whom this person may see, as a condition on the table staff; uses :me and :today.
QString visiblePeople(const Actor &actor)
{
    const QList<Reach> reach = readReach(actor, DataCategory::Staff);
    if (std::any_of(reach.begin(), reach.end(),
                    [](const Reach &r) { return r.scope == Scope::All; }))
        return QStringLiteral("1 = 1");
    if (reach.isEmpty())
        return QStringLiteral("1 = 0");
    return QStringLiteral("s.id in (%1)").arg(teamMembers(":me", ":today"));
}

bool isHeldOrComing(const StaffRole &role, QDate today)
{
    return role.span.isOpen() || role.span.until >= today;
}

} // namespace

Result<QList<PersonRow>> StaffLookRepository::list(const StaffFilter &filter,
                                                   const std::optional<StaffKey> &after, int limit)
{
    ListFilter where;
    where.add(visiblePeople(m_reading.actor()));
    if (filter.state == StaffFilter::State::Active)
        where.add(QStringLiteral("(s.until_on is null or s.until_on > :today)"));
    if (filter.state == StaffFilter::State::Former)
        where.add(QStringLiteral("s.until_on <= :today"));
    if (filter.role || filter.team) {
        QString held = QStringLiteral("exists (select 1 from staff_role h where h.staff_id = s.id");
        if (filter.state == StaffFilter::State::Active)
            held += QLatin1String(" and ") + lastsUntil("h", ":today");
        if (filter.role)
            held += QLatin1String(" and h.role = ") + where.bind(*filter.role);
        if (filter.team)
            held += QLatin1String(" and h.team_id = ") + where.bind(*filter.team);
        where.add(held + QLatin1Char(')'));
    }
    if (after)
        where.add(QStringLiteral("(s.display_name, s.id) > (%1, %2)")
                      .arg(where.bind(after->displayName), where.bind(after->id)));
    Query query(m_reading, QStringLiteral("select %1 from staff s where %2 "
                                          "order by s.display_name, s.id limit :limit")
                               .arg(columnList<Staff>("s"), where.conditions()));
    where.bindTo(query);
    query.bind(":me", m_reading.actor().staff)
        .bind(":today", m_reading.today())
        .bind(":limit", limit);
    ENLACE_ASSIGN(const QList<Staff> people, readRecords<Staff>(query));

    QList<StaffId> ids;
    for (const Staff &person : people)
        ids.append(person.id);
    ENLACE_ASSIGN(const QList<RoleLook> roles, rolesOf(ids));
    QHash<StaffId, QList<RoleLook>> byPerson;
    for (const RoleLook &look : roles)
        byPerson[look.role.staff].append(look);
    QList<PersonRow> rows;
    for (const Staff &person : people) {
        PersonRow row{person, {}};
        const QDate last = person.active.until.value_or(m_reading.today());
        for (const RoleLook &look : byPerson.value(person.id))
            if (isHeldOrComing(look.role, std::min(last, m_reading.today())))
                row.roles.append(look);
        rows.append(row);
    }
    return rows;
}

Result<QList<RoleLook>> StaffLookRepository::rolesOf(const QList<StaffId> &people)
{
    if (people.isEmpty())
        return QList<RoleLook>();
    ListFilter where;
    where.addAnyOf(QStringLiteral("r.staff_id"), people);
    Query query(m_reading, QStringLiteral("select %1, a.name, u.name, t.name, s.display_name "
                                          "from staff_role r join agency a on a.id = r.agency_id "
                                          "left join agency u on u.id = r.unit_id "
                                          "left join team t on t.id = r.team_id "
                                          "left join staff s on s.id = t.supervisor_id "
                                          "where %2 order by r.staff_id, r.from_on desc, r.id desc")
                               .arg(columnList<StaffRole>("r"), where.conditions()));
    where.bindTo(query);
    ENLACE_TRY(query.run());
    QList<RoleLook> looks;
    const int names = columnCount<StaffRole>();
    while (query.next())
        looks.append({readRecord<StaffRole>(query), query.column(names).toString(),
                      query.column(names + 1).toString(), query.column(names + 2).toString(),
                      query.column(names + 3).toString()});
    ENLACE_TRY(query.finished());
    return looks;
}

Result<PersonLook> StaffLookRepository::look(const StaffId &staff)
{
    Query query(m_reading, QStringLiteral("select %1 from staff s where s.id = :staff and %2")
                               .arg(columnList<Staff>("s"), visiblePeople(m_reading.actor())));
    query.bind(":staff", staff)
        .bind(":me", m_reading.actor().staff)
        .bind(":today", m_reading.today());
    ENLACE_ASSIGN(const QList<Staff> found, readRecords<Staff>(query));
    if (found.isEmpty())
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    PersonLook look{found.first(), {}, {}};
    ENLACE_ASSIGN(look.roles, rolesOf({staff}));
    ENLACE_ASSIGN(look.held, heldBy(staff));
    return look;
}

Result<HeldWork> StaffLookRepository::heldBy(const StaffId &staff)
{
    const QString held = QStringLiteral("select count(*) from coordination c join child o on o.id "
                                        "= c.child_id where c.staff_id = :staff and c.archived_at "
                                        "is null and (c.until_on is null or c.until_on > :today)");
    Query query(m_reading,
                QStringLiteral(
                    "select (%1), (%1 and not (%2)), "
                    "(select count(*) from equipment_step e where e.holder_staff_id = :staff and "
                    "e.until_on is null), (select count(*) from team t where t.supervisor_id = "
                    ":staff and t.archived_at is null), (select count(*) from staff_cover v where "
                    "v.covered_by = :staff and v.until_on >= :today)")
                    .arg(held, isServed(QStringLiteral("o"), ":today")));
    query.bind(":staff", staff).bind(":today", m_reading.today());
    ENLACE_TRY(query.run());
    HeldWork work;
    if (query.next())
        query.read(work.children, work.ended, work.items, work.teams, work.covers);
    ENLACE_TRY(query.finished());
    return work;
}

Result<QList<StaffName>> StaffLookRepository::holdersAnywhere(Role role)
{
    Query query(m_reading,
                QStringLiteral("select distinct s.id, s.display_name, s.languages from staff s "
                               "join staff_role r on r.staff_id = s.id where r.role = :role and "
                               "%1 and (s.until_on is null or s.until_on > :today) "
                               "order by s.display_name, s.id")
                    .arg(isValidOn("r", ":today")));
    query.bind(":role", role).bind(":today", m_reading.today());
    ENLACE_TRY(query.run());
    QList<StaffName> names;
    while (query.next()) {
        StaffName name;
        query.read(name.id, name.displayName, name.languages);
        names.append(name);
    }
    ENLACE_TRY(query.finished());
    return names;
}

} // namespace enlace
