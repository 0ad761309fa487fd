// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/staffrepository.h"

#include "core/access/accessrules.h"
#include "core/access/visibility.h"
#include "core/search/folding.h"
#include "core/storage/keyslots.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"

namespace enlace {

namespace {

tl::unexpected<Error> onlyAdministrators()
{
    return fail(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Error",
                                  "Only a system administrator may change this. Nothing was "
                                  "saved."));
}

Result<> mustManageStaff(const Reading &reading)
{
    if (may(reading.actor(), Permission::ManageStaff))
        return {};
    return onlyAdministrators();
}

Result<> firstOf(const QList<Error> &problems)
{
    if (problems.isEmpty())
        return {};
    return fail(problems.first());
}

Result<QList<StaffName>> readNames(Query &query)
{
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

} // namespace

Result<Actor> StaffRepository::actorFor(const StaffId &staff, const DeskId &desk)
{
    const auto ended = [] {
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "This account is not active today. Ask your "
                                               "administrator."));
    };
    const Result<Staff> found = findRecord<Staff>(m_reading, staff);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? ended() : fail(found.error());
    if (!found->active.contains(m_reading.today()))
        return ended();
    ENLACE_ASSIGN(const QList<StaffRole> roles, rolesOf(staff));
    Actor actor{staff, desk, grantsOn(roles, m_reading.today())};
    if (actor.grants.isEmpty())
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "This account has no role today. Ask your "
                                               "administrator."));
    return actor;
}

Result<std::optional<Staff>> StaffRepository::bySignInName(const QString &name)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from staff where sign_in_key = :key").arg(columnList<Staff>()));
    query.bind(":key", signInKey(name));
    ENLACE_ASSIGN(const QList<Staff> found, readRecords<Staff>(query));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<Staff>> StaffRepository::byLoginRole(const QString &loginRole)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from staff where login_role = :login").arg(columnList<Staff>()));
    query.bind(":login", loginRole);
    ENLACE_ASSIGN(const QList<Staff> found, readRecords<Staff>(query));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<bool> StaffRepository::isEmpty()
{
    Query query(m_reading, "select 1 from staff limit 1");
    ENLACE_ASSIGN(const auto found, firstValue<int>(query));
    return !found;
}

Result<Staff> StaffRepository::find(const StaffId &staff)
{
    ENLACE_ASSIGN(const QList<StaffRow> rows, list(true));
    for (const StaffRow &row : rows)
        if (row.staff.id == staff)
            return row.staff;
    if (staff == m_reading.actor().staff)
        return findRecord<Staff>(m_reading, staff);
    return fail(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
}

Result<QList<StaffRow>> StaffRepository::list(bool withFormer)
{
    const QList<Reach> reach = readReach(m_reading.actor(), DataCategory::Staff);
    const bool all = std::any_of(reach.begin(), reach.end(),
                                 [](const Reach &r) { return r.scope == Scope::All; });
    if (reach.isEmpty())
        return QList<StaffRow>();

    QString sql =
        QStringLiteral("select %1 from staff s where (s.until_on is null or s.until_on >= "
                       ":since)")
            .arg(columnList<Staff>("s"));
    if (!all)
        sql += QStringLiteral(" and s.id in (%1)").arg(teamMembers(":me", ":today"));
    sql += QLatin1String(" order by s.display_name, s.id");
    Query query(m_reading, sql);
    query.bind(":since", withFormer ? QDate(1, 1, 1) : m_reading.today())
        .bind(":me", m_reading.actor().staff)
        .bind(":today", m_reading.today());
    ENLACE_ASSIGN(const QList<Staff> people, readRecords<Staff>(query));

    Query rolesQuery(
        m_reading, QStringLiteral("select %1 from staff_role where from_on <= :today and (until_on "
                                  "is null or until_on >= :today) order by staff_id, id")
                       .arg(columnList<StaffRole>()));
    rolesQuery.bind(":today", m_reading.today());
    ENLACE_ASSIGN(const QList<StaffRole> roles, readRecords<StaffRole>(rolesQuery));
    QHash<StaffId, QList<StaffRole>> byPerson;
    for (const StaffRole &role : roles)
        byPerson[role.staff].append(role);
    QList<StaffRow> rows;
    for (const Staff &person : people)
        rows.append({person, byPerson.value(person.id)});
    return rows;
}

Result<QList<StaffName>> StaffRepository::names()
{
    Query query(m_reading,
                "select id, display_name, languages from staff order by display_name, id");
    return readNames(query);
}

Result<QList<StaffName>> StaffRepository::holders(Role role)
{
    Query query(
        m_reading,
        QStringLiteral("select distinct s.id, s.display_name, s.languages from staff s "
                       "join staff_role r on r.staff_id = s.id "
                       "where r.role = :role and %1 and r.agency_id in ("
                       "select mine.agency_id from staff_role mine where mine.staff_id = :me "
                       "and %2) order by s.display_name, s.id")
            .arg(isValidOn("r", ":today"), isValidOn("mine", ":today")));
    query.bind(":role", role)
        .bind(":today", m_reading.today())
        .bind(":me", m_reading.actor().staff);
    return readNames(query);
}

Result<QList<StaffRole>> StaffRepository::rolesOf(const StaffId &staff)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from staff_role where staff_id = :staff order by from_on, id")
            .arg(columnList<StaffRole>()));
    query.bind(":staff", staff);
    return readRecords<StaffRole>(query);
}

Result<QList<Team>> StaffRepository::teams()
{
    Query query(m_reading, QStringLiteral("select %1 from team where archived_at is null order by "
                                          "name, id")
                               .arg(columnList<Team>()));
    return readRecords<Team>(query);
}

Result<QList<StaffName>> StaffRepository::myTeam()
{
    Query query(
        m_reading,
        QStringLiteral("select s.id, s.display_name, s.languages from staff s where s.id in (%1) "
                       "order by s.display_name, s.id")
            .arg(teamMembers(":me", ":today")));
    query.bind(":me", m_reading.actor().staff).bind(":today", m_reading.today());
    return readNames(query);
}

Result<QList<StaffName>> StaffRepository::coveredToday()
{
    Query query(m_reading, "select distinct s.id, s.display_name, s.languages from staff_cover c "
                           "join staff s on s.id = c.staff_id where c.covered_by = :me and "
                           "c.from_on <= :today and c.until_on >= :today "
                           "order by s.display_name, s.id");
    query.bind(":me", m_reading.actor().staff).bind(":today", m_reading.today());
    return readNames(query);
}

Result<Staff> StaffRepository::save(Work &work, Staff staff)
{
    ENLACE_TRY(mustManageStaff(work));
    ENLACE_TRY(firstOf(validate(staff)));
    staff.signInName = staff.signInName.trimmed();
    staff.signInKey = signInKey(staff.signInName);
    ENLACE_ASSIGN(const auto namesake, bySignInName(staff.signInName));
    if (namesake && namesake->id != staff.id)
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "Someone already signs in with this name. "
                                                     "Choose another one."),
                          {},
                          -1,
                          QStringLiteral("signInName"),
                          {}});
    if (staff.revision > 0) {
        ENLACE_ASSIGN(const Staff stored, findRecord<Staff>(work, staff.id));
        if (stored.signInKey != staff.signInKey)
            return fail(Error{ErrorCode::Invalid,
                              QT_TRANSLATE_NOOP("Error", "The sign-in name of an account stays. "
                                                         "Nothing was saved."),
                              {},
                              -1,
                              QStringLiteral("signInName"),
                              {}});
    }
    ENLACE_ASSIGN(Staff saved, saveRecord(work, std::move(staff)));
    ENLACE_TRY(mustKeepAnAdministrator());
    return saved;
}

Result<> StaffRepository::removeRole(Work &work, const StaffRole &role)
{
    ENLACE_TRY(mustManageStaff(work));
    ENLACE_TRY(removeRecord(work, role));
    return mustKeepAnAdministrator();
}

Result<StaffRole> StaffRepository::saveRole(Work &work, StaffRole role)
{
    ENLACE_TRY(mustManageStaff(work));
    ENLACE_TRY(firstOf(validate(role)));
    ENLACE_ASSIGN(StaffRole saved, saveRecord(work, role));
    ENLACE_TRY(mustKeepAnAdministrator());
    return saved;
}

Result<Team> StaffRepository::saveTeam(Work &work, Team team)
{
    ENLACE_TRY(mustManageStaff(work));
    if (team.name.trimmed().isEmpty())
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "Type the name of the team."),
                          {},
                          -1,
                          QStringLiteral("name"),
                          {}});
    if (!team.agency.isSet())
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "Choose the agency of the team."),
                          {},
                          -1,
                          QStringLiteral("agency"),
                          {}});
    team.name = team.name.trimmed();
    return saveRecord(work, std::move(team));
}

Result<> StaffRepository::mayCover(Work &work, const StaffId &away)
{
    if (may(work.actor(), Permission::ManageStaff) ||
        (away == work.actor().staff && may(work.actor(), Permission::HandOver)))
        return {};
    if (!may(work.actor(), Permission::AssignCover))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Only a supervisor says who stands in for somebody "
                                               "else. Nothing was saved."));
    ENLACE_ASSIGN(const QList<StaffName> team, myTeam());
    const bool isMine = std::any_of(team.begin(), team.end(),
                                    [&away](const StaffName &member) { return member.id == away; });
    if (!isMine)
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "This person is not in your team. Nothing was "
                                               "saved."));
    return {};
}

Result<StaffCover> StaffRepository::saveCover(Work &work, const StaffCover &cover)
{
    ENLACE_TRY(mayCover(work, cover.staff));
    if (cover.revision > 0) {
        // Whose absence it is stays: naming oneself is no way to another's.
        ENLACE_ASSIGN(const StaffCover stored, findRecord<StaffCover>(work, cover.id));
        ENLACE_TRY(mayCover(work, stored.staff));
    }
    if (!cover.span.isValid() || cover.span.isOpen() || cover.staff == cover.coveredBy)
        return fail(
            Error{ErrorCode::Invalid,
                  QT_TRANSLATE_NOOP("Error", "Choose two people, and the first and last day "
                                             "on which one stands in for the other."),
                  {},
                  -1,
                  QStringLiteral("span"),
                  {}});
    return saveRecord(work, cover);
}

Result<Staff> StaffRepository::end(Work &work, const StaffId &staff)
{
    ENLACE_TRY(mustManageStaff(work));
    Query children(work,
                   "select count(*) from coordination where staff_id = :staff and archived_at "
                   "is null and (until_on is null or until_on > :today)");
    children.bind(":staff", staff).bind(":today", work.today());
    ENLACE_ASSIGN(const auto count, firstValue<int>(children));
    if (count.value_or(0) > 0)
        return fail(
            Error{ErrorCode::InUse,
                  QT_TRANSLATE_N_NOOP("Error", "This person still coordinates %n child(ren). "
                                               "Nothing was changed. Hand them over first."),
                  {},
                  *count,
                  {},
                  {}});
    ENLACE_ASSIGN(const QList<StaffRole> roles, rolesOf(staff));
    for (StaffRole role : roles) {
        if (!role.span.contains(work.today()))
            continue;
        role.span.until = work.today();
        ENLACE_TRY(saveRecord(work, role));
    }
    ENLACE_ASSIGN(Staff person, findRecord<Staff>(work, staff));
    person.active.until = std::max(work.today(), person.active.from);
    ENLACE_ASSIGN(Staff saved, saveRecord(work, std::move(person)));
    ENLACE_TRY(mustKeepAnAdministrator());
    return saved;
}

Result<Staff> StaffRepository::begin(Work &work, const QString &agencyName,
                                     const QString &agencyKind, const QString &county, Staff first,
                                     const QList<Role> &roles)
{
    ENLACE_ASSIGN(const bool nobody, isEmpty());
    if (!nobody)
        return onlyAdministrators();
    ENLACE_TRY(firstOf(validate(first)));
    if (agencyName.trimmed().isEmpty())
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "Type the name of your organization."),
                          {},
                          -1,
                          QStringLiteral("agencyName"),
                          {}});

    const AgencyId agency = AgencyId::make();
    const QString name = agencyName.trimmed();
    Query insert(work, "insert into agency (id, kind, name, name_folded, county, service_counties, "
                       "source, learned_at, revision) values (:id, :kind, :name, :folded, :county, "
                       ":counties, 'typed', :now, 1)");
    insert.bind(":id", agency)
        .bind(":kind", agencyKind)
        .bind(":name", name)
        .bind(":folded", folded(name))
        .bind(":county", county)
        .bind(":counties", county.isEmpty() ? QStringList() : QStringList{county})
        .bind(":now", work.now());
    ENLACE_TRY(insert.run());
    ENLACE_TRY(work.note(AuditAction::Created, RecordRef::to(RecordKind::Agency, agency),
                         {{QStringLiteral("name"), name},
                          {QStringLiteral("kind"), agencyKind},
                          {QStringLiteral("county"), county}}));

    first.signInName = first.signInName.trimmed();
    first.signInKey = signInKey(first.signInName);
    ENLACE_ASSIGN(Staff saved, insertRecord(work, std::move(first)));
    ENLACE_ASSIGN(const Team team,
                  insertRecord(work, Team{TeamId::make(), agency, name, saved.id, {}, {}, 0}));
    for (const Role role : roles)
        ENLACE_TRY(insertRecord(
            work,
            StaffRole{
                StaffRoleId::make(), saved.id, role, agency, {}, team.id, {work.today(), {}}, 0}));
    ENLACE_TRY(mustKeepAnAdministrator());
    return saved;
}

Result<> StaffRepository::mustKeepAnAdministrator()
{
    // Open-ended, or the store would lose its last one on some day without anybody deciding it.
    Query query(m_reading,
                "select 1 from staff_role r join staff s on s.id = r.staff_id "
                "where r.role = 'administrator' and r.from_on <= :today and r.until_on is "
                "null and s.from_on <= :today and s.until_on is null limit 1");
    query.bind(":today", m_reading.today());
    ENLACE_ASSIGN(const auto found, firstValue<int>(query));
    if (found)
        return {};
    return fail(ErrorCode::InUse,
                QT_TRANSLATE_NOOP("Error", "Somebody must remain system administrator. Nothing was "
                                           "changed. Give the role to another person first."));
}

} // namespace enlace
