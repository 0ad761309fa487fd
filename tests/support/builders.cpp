// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/search/folding.h"
#include "core/storage/record.h"
#include "support/testdatabase.h"

namespace enlace::test {

namespace {

template <class T>
T written(Work &work, T value)
{
    return valueOf(insertRecord(work, std::move(value)), __FILE__, __LINE__);
}

void run(Query &query)
{
    if (auto done = query.run(); !done)
        qFatal("%s", qPrintable(done.error().logText()));
}

} // namespace

Builder::Builder(Work &work, QDate since)
    : m_work(work)
    , m_since(since)
{
    Query query(work, "select id from agency order by id limit 1");
    if (const auto first = valueOf(firstValue<AgencyId>(query), __FILE__, __LINE__))
        m_home = *first;
}

Origin Builder::origin(Sensitivity label) const
{
    Origin origin;
    origin.agency = m_home;
    origin.label = label;
    origin.source = Source::Demo;
    return origin;
}

AgencyId Builder::agency(const char *kind, const QString &name)
{
    Agency agency;
    agency.id = AgencyId::make();
    agency.kind = fromKey<AgencyKind>(QString::fromLatin1(kind)).value();
    agency.name = name;
    agency.nameFolded = folded(name);
    agency.provenance.source = Source::Demo;
    agency.provenance.learnedAt = m_work.now();
    const AgencyId id = written(m_work, agency).id;
    if (!m_home.isSet())
        m_home = id;
    return id;
}

StaffId Builder::staff(const QString &displayName)
{
    const StaffId id = StaffId::make();
    Query query(m_work, "insert into staff (id, sign_in_name, sign_in_key, display_name, from_on, "
                        "revision) values (:id, :name, :key, :display, :from, 1)");
    query.bind(":id", id).bind(":name", id.text()).bind(":key", id.text());
    query.bind(":display", displayName).bind(":from", m_since);
    run(query);
    return id;
}

void Builder::role(StaffId staff, Role role, AgencyId agency, std::optional<AgencyId> unit,
                   std::optional<TeamId> team)
{
    Query query(m_work, "insert into staff_role (id, staff_id, role, agency_id, unit_id, team_id, "
                        "from_on, revision) values (:id, :staff, :role, :agency, :unit, :team, "
                        ":from, 1)");
    query.bind(":id", Id<struct StaffRoleTag>::make()).bind(":staff", staff).bind(":role", role);
    query.bind(":agency", agency).bind(":unit", unit).bind(":team", team).bind(":from", m_since);
    run(query);
}

StaffId Builder::coordinator(AgencyId agency, const QString &displayName)
{
    const StaffId id = staff(displayName);
    role(id, Role::Coordinator, agency);
    return id;
}

TeamId Builder::team(AgencyId agency, const QString &name, StaffId supervisor)
{
    const TeamId id = TeamId::make();
    Query query(m_work, "insert into team (id, agency_id, name, supervisor_id, revision) values "
                        "(:id, :agency, :name, :supervisor, 1)");
    query.bind(":id", id).bind(":agency", agency).bind(":name", name);
    query.bind(":supervisor", supervisor);
    run(query);
    return id;
}

FamilyId Builder::family(const QString &name)
{
    Family family;
    family.name = name;
    family.origin = origin();
    return written(m_work, family).id;
}

PersonId Builder::person(FamilyId family, const QString &givenNames, const QString &surnames,
                         const QString &language)
{
    Person person;
    person.family = family;
    person.givenNames = givenNames;
    person.surnames = surnames;
    person.spokenLanguage = language;
    person.writtenLanguage = language;
    person.origin = origin();
    return written(m_work, person).id;
}

ChildId Builder::child(FamilyId family, const QString &givenNames, const QString &surnames,
                       QDate birthDate, Sensitivity label)
{
    Child child;
    child.person = person(family, givenNames, surnames);
    child.family = family;
    child.birthDate = birthDate;
    child.county = QStringLiteral("Orange");
    child.origin = origin(label);
    written(m_work, child);

    Person named;
    named.givenNames = givenNames;
    named.surnames = surnames;
    Query query(m_work, "update child set sort_name = :name where id = :child");
    query.bind(":name", sortName(named)).bind(":child", child.id);
    run(query);
    return child.id;
}

PersonId Builder::guardian(ChildId child, const QString &givenNames, const QString &surnames,
                           Relation relation, const QString &language)
{
    const PersonId id = person(familyOf(child), givenNames, surnames, language);
    guardianship(child, id, relation);
    return id;
}

GuardianshipId Builder::guardianship(ChildId child, PersonId person, Relation relation)
{
    Guardianship row;
    row.child = child;
    row.person = person;
    row.relation = relation;
    row.authority = usualAuthority(relation);
    row.mayConsent = consentsByAuthority(row.authority);
    row.isPrimary = relation == Relation::Mother;
    row.span.from = m_since;
    row.origin = origin();
    return written(m_work, row).id;
}

PersonPhoneId Builder::phone(PersonId person, const QString &e164, PhoneKind kind)
{
    PersonPhone phone;
    phone.person = person;
    phone.family = ENLACE_VALUE(findRecord<Person>(m_work, person)).family;
    phone.number = e164;
    phone.kind = kind;
    phone.origin = origin();
    return written(m_work, phone).id;
}

PersonIdentifierId Builder::identifier(PersonId person, IdentifierSystem system,
                                       const QString &value)
{
    PersonIdentifier identifier;
    identifier.person = person;
    identifier.family = ENLACE_VALUE(findRecord<Person>(m_work, person)).family;
    identifier.system = system;
    identifier.value = value;
    identifier.origin = origin();
    return written(m_work, identifier).id;
}

HouseholdId Builder::household(FamilyId family, const QString &street, const QString &city)
{
    Household household;
    household.family = family;
    household.housing = HousingStatus::Housed;
    household.street = street;
    household.city = city;
    household.county = QStringLiteral("Orange");
    household.origin = origin();
    return written(m_work, household).id;
}

HouseholdMemberId Builder::lives(PersonId person, HouseholdId household,
                                 std::optional<ChildId> child)
{
    HouseholdMember member;
    member.person = person;
    member.household = household;
    member.family = ENLACE_VALUE(findRecord<Household>(m_work, household)).family;
    member.child = child;
    member.physicalCustody = PhysicalCustody::Full;
    member.span.from = m_since;
    member.origin = origin();
    return written(m_work, member).id;
}

CoordinationId Builder::coordination(ChildId child, StaffId staff, CoordinationRole role,
                                     std::optional<DateSpan> span)
{
    Coordination row;
    row.child = child;
    row.staff = staff;
    row.role = role;
    row.span = span.value_or(DateSpan{m_since, {}});
    row.origin = origin();
    return written(m_work, row).id;
}

CoordinationId Builder::lead(ChildId child, StaffId staff, std::optional<DateSpan> span)
{
    return coordination(child, staff, CoordinationRole::Lead, span);
}

CoordinationId Builder::backup(ChildId child, StaffId staff, std::optional<DateSpan> span)
{
    return coordination(child, staff, CoordinationRole::Backup, span);
}

NeedTierId Builder::tier(ChildId child, Tier tier, std::optional<DateSpan> span)
{
    NeedTier row;
    row.child = child;
    row.tier = tier;
    row.span = span.value_or(DateSpan{m_since, {}});
    row.origin = origin();
    return written(m_work, row).id;
}

NetworkMembershipId Builder::network(ChildId child, AgencyId network, std::optional<DateSpan> span)
{
    NetworkMembership row;
    row.child = child;
    row.network = network;
    row.span = span.value_or(DateSpan{m_since, {}});
    row.origin = origin();
    return written(m_work, row).id;
}

ConditionId Builder::condition(ChildId child, const QString &code, Sensitivity label)
{
    Condition condition;
    condition.child = child;
    condition.code = code;
    condition.origin = origin(label);
    return written(m_work, condition).id;
}

AllergyId Builder::allergy(ChildId child, const QString &substance, AllergyKind kind,
                           Sensitivity label)
{
    Allergy allergy;
    allergy.child = child;
    allergy.substance = substance;
    allergy.kind = kind;
    allergy.origin = origin(label);
    return written(m_work, allergy).id;
}

PersonId Builder::personOf(ChildId child)
{
    return ENLACE_VALUE(findRecord<Child>(m_work, child)).person;
}

FamilyId Builder::familyOf(ChildId child)
{
    return ENLACE_VALUE(findRecord<Child>(m_work, child)).family;
}

Actor actorOf(StaffId staff, Role role, AgencyId agency, std::optional<AgencyId> unit,
              std::optional<TeamId> team)
{
    Actor actor;
    actor.staff = staff;
    actor.desk = DeskId(QUuid(QStringLiteral("00000000-0000-7000-8000-00000000d002")));
    actor.grants = {Grant{role, agency, unit, team}};
    return actor;
}

} // namespace enlace::test
