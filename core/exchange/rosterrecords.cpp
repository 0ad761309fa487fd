// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records that a row of the roster stands for, one function for each kind.
#include "core/exchange/rosterapplier.h"

#include "core/people/peopletables.h"
#include "core/renewals/renewalrules.h"
#include "core/renewals/renewaltables.h"
#include "core/search/folding.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

/// A name in one column. The child's surnames at its end, or a comma, show where it divides;
/// otherwise it stays whole.
void setName(Person &person, const QString &name, const QString &childSurnames)
{
    if (const qsizetype comma = name.indexOf(u','); comma > 0) {
        person.surnames = name.left(comma).trimmed();
        person.givenNames = name.mid(comma + 1).trimmed();
        return;
    }
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const QString wanted = folded(childSurnames);
    for (qsizetype i = 1; i < words.size() && !wanted.isEmpty(); ++i)
        if (folded(words.mid(i).join(u' ')) == wanted) {
            person.givenNames = words.mid(0, i).join(u' ');
            person.surnames = words.mid(i).join(u' ');
            return;
        }
    person.givenNames = name;
    person.surnames.clear();
}

} // namespace

Result<> RosterApplier::addIdentifier(const RosterRow &row, const PersonId &person,
                                      const FamilyId &family, IdentifierSystem system,
                                      const QString &value)
{
    if (value.isEmpty())
        return {};
    PersonIdentifier identifier;
    identifier.person = person;
    identifier.family = family;
    identifier.system = system;
    identifier.value = value;
    identifier.origin = origin(row);
    return insertRecord(m_work, identifier).map([](const PersonIdentifier &) {});
}

Result<> RosterApplier::replaceIdentifier(const RosterRow &row, const KnownChild &known,
                                          IdentifierSystem system, const QString &value)
{
    ENLACE_ASSIGN(const auto identifiers, m_people.identifiersOf(known.person));
    for (PersonIdentifier identifier : identifiers) {
        if (identifier.system != system || identifier.until)
            continue;
        const QDate yesterday = m_work.today().addDays(-1);
        if (identifier.from && *identifier.from > yesterday) {
            ENLACE_TRY(m_people.archive(m_work, identifier.id, QStringLiteral("replaced")));
            continue;
        }
        identifier.until = yesterday;
        ENLACE_TRY(m_people.save(m_work, identifier));
    }
    return addIdentifier(row, known.person, known.family, system, value);
}

Result<std::optional<PersonId>> RosterApplier::addGuardian(const RosterRow &row,
                                                           const ChildId &child,
                                                           const FamilyId &family, bool isPrimary)
{
    if (row.guardianName.isEmpty())
        return std::optional<PersonId>();
    const std::pair key(family, personKey(row.guardianName));
    PersonId person = m_grownUps.value(key);
    if (!person.isSet()) {
        Person grownUp;
        grownUp.family = family;
        setName(grownUp, row.guardianName, row.surnames);
        grownUp.spokenLanguage = row.spokenLanguage;
        grownUp.writtenLanguage = row.writtenLanguage;
        grownUp.interpreter = answerOf(row.interpreter);
        grownUp.origin = origin(row);
        ENLACE_TRY(m_people.save(m_work, grownUp));
        person = grownUp.id;
        m_grownUps.insert(key, person);
    }
    Guardianship guardianship;
    guardianship.child = child;
    guardianship.person = person;
    guardianship.relation = fromKey<Relation>(row.guardianRelation).value_or(Relation::Other);
    guardianship.authority = usualAuthority(guardianship.relation);
    guardianship.mayConsent = consentsByAuthority(guardianship.authority);
    guardianship.isPrimary = isPrimary;
    guardianship.span = fromToday();
    guardianship.origin = origin(row);
    ENLACE_TRY(insertRecord(m_work, guardianship));
    return std::optional(person);
}

Result<> RosterApplier::addPhones(const RosterRow &row, const PersonId &person,
                                  const FamilyId &family)
{
    bool isFirst = true;
    for (const QString &phone : row.phones) {
        if (m_phones.contains({family, phone}))
            continue;
        const qsizetype extension = phone.indexOf(QLatin1String(";ext="));
        PersonPhone made;
        made.person = person;
        made.family = family;
        made.number = extension < 0 ? phone : phone.left(extension);
        made.extension = extension < 0 ? QString() : phone.mid(extension + 5);
        made.kind = PhoneKind::Other; // a roster does not say what kind it is
        made.isPreferred = isFirst;
        made.origin = origin(row);
        ENLACE_TRY(insertRecord(m_work, made));
        m_phones.insert({family, phone});
        isFirst = false;
    }
    return {};
}

Result<> RosterApplier::addHome(const RosterRow &row, const ChildId &child, const PersonId &person,
                                const FamilyId &family)
{
    if (row.street.isEmpty())
        return {};
    const std::pair key(family, homeKey(row.street, row.zip));
    HouseholdId household = m_households.value(key);
    if (!household.isSet()) {
        Household made;
        made.family = family;
        made.street = row.street;
        made.city = row.city;
        made.zip = row.zip;
        made.county = row.county;
        made.origin = origin(row);
        ENLACE_TRY(insertRecord(m_work, made));
        household = made.id;
        m_households.insert(key, household);
    }
    HouseholdMember member;
    member.person = person;
    member.household = household;
    member.family = family;
    member.child = child;
    member.span = fromToday();
    member.origin = origin(row);
    return insertRecord(m_work, member).map([](const HouseholdMember &) {});
}

Result<> RosterApplier::move(const RosterRow &row, const KnownChild &known)
{
    if (known.household) {
        ENLACE_ASSIGN(const auto members, m_families.members(*known.household));
        for (HouseholdMember member : members) {
            if (member.child != known.child || member.archivedAt || member.span.until)
                continue;
            if (member.span.from >= m_work.today()) {
                member.archivedAt = m_work.now();
                member.archivedReason = QStringLiteral("replaced on the day it began");
            } else {
                member.span.until = m_work.today().addDays(-1);
            }
            ENLACE_TRY(m_families.save(m_work, member));
        }
    }
    return addHome(row, known.child, known.person, known.family);
}

Result<> RosterApplier::addDatedRows(const RosterRow &row, const ChildId &child)
{
    ENLACE_ASSIGN(const auto network, networkOf(row));
    if (network) {
        NetworkMembership membership;
        membership.child = child;
        membership.network = *network;
        membership.span = fromToday();
        membership.origin = origin(row);
        ENLACE_TRY(insertRecord(m_work, membership));
    }
    if (const auto tier = fromKey<Tier>(row.tier)) {
        NeedTier made;
        made.child = child;
        made.tier = *tier;
        made.span = fromToday();
        made.origin = origin(row);
        ENLACE_TRY(insertRecord(m_work, made));
    }
    if (row.eligibleFrom)
        ENLACE_TRY(addEligibility(row, child));
    return {};
}

Result<> RosterApplier::addEligibility(const RosterRow &row, const ChildId &child)
{
    ProgramStatus status;
    status.child = child;
    status.program = Program::Ccs;
    status.status = ProgramStanding::Active;
    status.span = {*row.eligibleFrom, row.eligibleUntil};
    status.origin = origin(row);
    ENLACE_TRY(insertRecord(m_work, status));
    return row.eligibleUntil ? addRenewal(row, child) : Result<>();
}

Result<> RosterApplier::addRenewal(const RosterRow &row, const ChildId &child)
{
    EligibilityRenewal renewal;
    renewal.child = child;
    renewal.program = RenewalProgram::Ccs;
    renewal.caseNumber = row.ccsNumber;
    renewal.period = {*row.eligibleFrom, row.eligibleUntil};
    renewal.dueOn = *row.eligibleUntil;
    // Who has a CIN has Medi-Cal.
    renewal.papers = usualPapers(RenewalProgram::Ccs, !row.cin.isEmpty());
    renewal.steps = usualSteps(RenewalProgram::Ccs);
    renewal.origin = origin(row);
    return insertRecord(m_work, renewal).map([](const EligibilityRenewal &) {});
}

Result<> RosterApplier::settleRenewals(const RosterRow &row, const ChildId &child)
{
    ENLACE_ASSIGN(const auto open, ImportRepository(m_work).openRenewals(child));
    for (EligibilityRenewal renewal : open) {
        if (renewal.period.from < *row.eligibleFrom) {
            renewal.outcome = RenewalOutcome::Renewed;
            renewal.decidedOn = m_work.today();
        } else if (renewal.period.from == *row.eligibleFrom && row.eligibleUntil) {
            renewal.period.until = row.eligibleUntil;
            renewal.dueOn = *row.eligibleUntil;
        }
        ENLACE_TRY(updateRecord(m_work, renewal));
    }
    return {};
}

Result<> RosterApplier::changeEligibility(const RosterRow &row, const KnownChild &known)
{
    const EligibilityPlan plan = planEligibility(row, known.ccs);
    if (plan.status) {
        ENLACE_ASSIGN(ProgramStatus status, findRecord<ProgramStatus>(m_work, *plan.status));
        status.span.until = plan.step == EligibilityStep::MoveEnd
                                ? row.eligibleUntil
                                : std::optional(row.eligibleFrom->addDays(-1));
        ENLACE_TRY(m_dated.save(m_work, status));
    }
    ENLACE_TRY(settleRenewals(row, known.child));
    return plan.step == EligibilityStep::MoveEnd ? Result<>() : addEligibility(row, known.child);
}

Result<> RosterApplier::addConditions(const RosterRow &row, const ChildId &child,
                                      const QStringList &known)
{
    for (const QString &code : row.conditions) {
        if (known.contains(code))
            continue;
        Condition condition;
        condition.child = child;
        condition.code = code;
        condition.isPrimary = known.isEmpty() && code == row.conditions.first();
        condition.origin = origin(row);
        ENLACE_TRY(insertRecord(m_work, condition));
    }
    return {};
}

} // namespace enlace
