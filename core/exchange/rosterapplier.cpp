// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the roster as it becomes, or changes, a child; what it writes record by record is in
// rosterrecords.cpp.
#include "core/exchange/rosterapplier.h"

#include "core/people/peopletables.h"
#include "core/storage/record.h"

namespace enlace {

RosterApplier::RosterApplier(Work &work, const ImportPlan &plan)
    : m_work(work)
    , m_plan(plan)
    , m_all(Visibility::ofWholeStore(work))
    , m_directory(work)
    , m_people(work, m_all)
    , m_children(work, m_all)
    , m_families(work, m_all)
    , m_dated(work, m_all)
    , m_health(work, m_all)
{
}

Result<> RosterApplier::prepare()
{
    ENLACE_ASSIGN(m_known, KnownChildren::read(m_work));
    // First those with an NPI: a row that has the name only then finds them.
    for (const bool withNpi : {true, false})
        for (const PlannedRow &planned : m_plan.rows)
            if (planned.outcome == RowOutcome::Created || planned.outcome == RowOutcome::Changed)
                ENLACE_TRY(prepareDirectory(planned.row, withNpi));
    for (const KnownChild &child : m_known.children()) {
        for (const KnownGrownUp &grownUp : child.grownUps)
            m_grownUps.insert({child.family, grownUp.nameKey}, grownUp.person);
        if (child.household)
            m_households.insert({child.family, homeKey(child.street, child.zip)}, *child.household);
        for (const QString &phone : child.phones)
            m_phones.insert({child.family, phone});
    }
    return {};
}

Result<ChildId> RosterApplier::create(const PlannedRow &planned)
{
    const RosterRow &row = planned.row;
    ENLACE_ASSIGN(const FamilyId family, familyFor(planned));
    Person person;
    person.family = family;
    person.givenNames = row.givenNames;
    person.surnames = row.surnames;
    person.spokenLanguage = row.spokenLanguage;
    person.writtenLanguage = row.writtenLanguage;
    person.interpreter = answerOf(row.interpreter);
    person.origin = origin(row);
    ENLACE_TRY(m_people.save(m_work, person));

    Child child;
    child.person = person.id;
    child.family = family;
    child.birthDate = row.birthDate;
    child.sex = fromKey<Sex>(row.sex);
    child.county = row.county;
    ENLACE_ASSIGN(child.primaryCare, primaryCareOf(row));
    child.origin = origin(row);
    ENLACE_TRY(m_children.save(m_work, child));

    ENLACE_TRY(addIdentifier(row, person.id, family, IdentifierSystem::Cin, row.cin));
    ENLACE_TRY(addIdentifier(row, person.id, family, IdentifierSystem::Ccs, row.ccsNumber));
    ENLACE_ASSIGN(const auto guardian, addGuardian(row, child.id, family, true));
    ENLACE_TRY(addPhones(row, guardian.value_or(person.id), family));
    ENLACE_TRY(addHome(row, child.id, person.id, family));
    ENLACE_TRY(addDatedRows(row, child.id));
    ENLACE_TRY(addConditions(row, child.id, {}));
    ENLACE_TRY(addContract(row, child.primaryCare));
    return child.id;
}

Result<> RosterApplier::change(const PlannedRow &planned)
{
    const KnownChild &known = *m_known.find(*planned.child);
    const RosterRow &row = planned.row;
    ENLACE_ASSIGN(Person person, findRecord<Person>(m_work, known.person));
    ENLACE_ASSIGN(Child child, findRecord<Child>(m_work, known.child));
    const Person personBefore = person;
    const Child childBefore = child;
    for (const FieldChange &change : planned.changes) {
        switch (change.field) {
        case RosterField::Sex:
            child.sex = fromKey<Sex>(row.sex);
            break;
        case RosterField::County:
            child.county = row.county;
            break;
        case RosterField::SpokenLanguage:
            person.spokenLanguage = row.spokenLanguage;
            break;
        case RosterField::WrittenLanguage:
            person.writtenLanguage = row.writtenLanguage;
            break;
        case RosterField::Interpreter:
            person.interpreter = answerOf(row.interpreter);
            break;
        case RosterField::PcpName: {
            ENLACE_ASSIGN(child.primaryCare, primaryCareOf(row));
            ENLACE_TRY(addContract(row, child.primaryCare));
            break;
        }
        default:
            ENLACE_TRY(changeOther(change.field, row, known));
        }
    }
    if (person != personBefore)
        ENLACE_TRY(m_people.save(m_work, person));
    if (child != childBefore)
        ENLACE_TRY(m_children.save(m_work, child));
    return {};
}

QString RosterApplier::sourceDetail(const RosterRow &row) const
{
    return m_plan.options.fileName + u':' + QString::number(row.line);
}

Origin RosterApplier::origin(const RosterRow &row) const
{
    Origin origin;
    origin.agency = m_plan.options.agency;
    origin.source = Source::Imported;
    origin.sourceDetail = sourceDetail(row);
    origin.learnedAt = m_work.now();
    return origin;
}

Provenance RosterApplier::provenance(const RosterRow &row) const
{
    return {Source::Imported, sourceDetail(row), m_work.now()};
}

Answer RosterApplier::answerOf(const std::optional<bool> &said)
{
    return !said ? Answer::NotAsked : *said ? Answer::Yes : Answer::No;
}

ProviderHint RosterApplier::hintOf(const RosterRow &row)
{
    ProviderHint hint;
    hint.name = row.pcpName;
    hint.npi = row.pcpNpi;
    return hint;
}

bool RosterApplier::isAmbiguous(const RosterRow &row, RosterField field)
{
    return row.problems.contains(RowProblem{RowProblemKind::AmbiguousInDirectory, field, 0});
}

Result<> RosterApplier::prepareDirectory(const RosterRow &row, bool withNpi)
{
    if (withNpi && !row.network.isEmpty() && !isAmbiguous(row, RosterField::HealthNetwork))
        ENLACE_TRY(m_directory.organization(m_work, AgencyKind::HealthNetwork, row.network,
                                            provenance(row)));
    if (!row.pcpName.isEmpty() && withNpi == !row.pcpNpi.isEmpty() &&
        !isAmbiguous(row, RosterField::PcpName))
        ENLACE_TRY(m_directory.provider(m_work, hintOf(row), provenance(row)));
    return {};
}

Result<std::optional<ProviderId>> RosterApplier::primaryCareOf(const RosterRow &row)
{
    if (row.pcpName.isEmpty() || isAmbiguous(row, RosterField::PcpName))
        return std::optional<ProviderId>();
    return m_directory.findProvider(hintOf(row));
}

Result<std::optional<AgencyId>> RosterApplier::networkOf(const RosterRow &row)
{
    if (row.network.isEmpty() || isAmbiguous(row, RosterField::HealthNetwork))
        return std::optional<AgencyId>();
    return m_directory.findOrganization(AgencyKind::HealthNetwork, row.network);
}

Result<> RosterApplier::addContract(const RosterRow &row, const std::optional<ProviderId> &provider)
{
    ENLACE_ASSIGN(const auto network, networkOf(row));
    if (!provider || !network)
        return {};
    return m_directory.contract(m_work, *provider, *network, m_work.today(), provenance(row));
}

Result<FamilyId> RosterApplier::familyFor(const PlannedRow &planned)
{
    if (planned.family)
        return *planned.family;
    if (const auto made = m_newFamilies.constFind(planned.newFamily); made != m_newFamilies.cend())
        return *made;
    Family family;
    family.name = planned.row.surnames;
    family.origin = origin(planned.row);
    ENLACE_TRY(insertRecord(m_work, family));
    m_newFamilies.insert(planned.newFamily, family.id);
    return family.id;
}

Result<> RosterApplier::changeOther(RosterField field, const RosterRow &row,
                                    const KnownChild &known)
{
    switch (field) {
    case RosterField::Cin:
        return replaceIdentifier(row, known, IdentifierSystem::Cin, row.cin);
    case RosterField::CcsNumber:
        return replaceIdentifier(row, known, IdentifierSystem::Ccs, row.ccsNumber);
    case RosterField::GuardianName:
        return addGuardian(row, known.child, known.family, known.grownUps.isEmpty())
            .map([](const std::optional<PersonId> &) {});
    case RosterField::Phone: {
        const PersonId guardian = m_grownUps.value({known.family, personKey(row.guardianName)});
        return addPhones(row, guardian.isSet() ? guardian : known.person, known.family);
    }
    case RosterField::Address:
        return move(row, known);
    case RosterField::HealthNetwork: {
        ENLACE_ASSIGN(const auto network, networkOf(row));
        if (!network)
            return {};
        return m_dated.setNetwork(m_work, known.child, *network, m_work.today(), {}, origin(row))
            .map([](const NetworkMembership &) {});
    }
    case RosterField::EligibleFrom:
        return changeEligibility(row, known);
    case RosterField::Conditions:
        return addConditions(row, known.child, known.conditions);
    case RosterField::Tier:
        return m_dated
            .setTier(m_work, known.child, fromKey<Tier>(row.tier).value_or(Tier::Medium),
                     m_work.today(), {}, origin(row))
            .map([](const NeedTier &) {});
    default:
        return {};
    }
}

} // namespace enlace
