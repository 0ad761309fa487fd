// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterimport.h"

#include "core/access/accessrules.h"
#include "core/exchange/importrepository.h"
#include "core/exchange/rostercompare.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/healthrepository.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/providers/directorymatcher.h"
#include "core/renewals/renewalrules.h"
#include "core/renewals/renewaltables.h"
#include "core/search/folding.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

constexpr int rowsBetweenReports = 100;

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

Answer answerOf(const std::optional<bool> &said)
{
    return !said ? Answer::NotAsked : *said ? Answer::Yes : Answer::No;
}

/// Carries out one plan within one Work.
class Applier
{
public:
    Applier(Work &work, const ImportPlan &plan)
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

    Result<> prepare()
    {
        ENLACE_ASSIGN(m_known, KnownChildren::read(m_work));
        // First those with an NPI: a row that has the name only then finds them.
        for (const bool withNpi : {true, false})
            for (const PlannedRow &planned : m_plan.rows)
                if (planned.outcome == RowOutcome::Created ||
                    planned.outcome == RowOutcome::Changed)
                    ENLACE_TRY(prepareDirectory(planned.row, withNpi));
        for (const KnownChild &child : m_known.children()) {
            for (const KnownGrownUp &grownUp : child.grownUps)
                m_grownUps.insert({child.family, grownUp.nameKey}, grownUp.person);
            if (child.household)
                m_households.insert({child.family, homeKey(child.street, child.zip)},
                                    *child.household);
            for (const QString &phone : child.phones)
                m_phones.insert({child.family, phone});
        }
        return {};
    }

    Result<ChildId> create(const PlannedRow &planned)
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

    Result<> change(const PlannedRow &planned)
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

private:
    [[nodiscard]] QString sourceDetail(const RosterRow &row) const
    {
        return m_plan.options.fileName + u':' + QString::number(row.line);
    }
    [[nodiscard]] Origin origin(const RosterRow &row) const
    {
        Origin origin;
        origin.agency = m_plan.options.agency;
        origin.source = Source::Imported;
        origin.sourceDetail = sourceDetail(row);
        origin.learnedAt = m_work.now();
        return origin;
    }
    [[nodiscard]] Provenance provenance(const RosterRow &row) const
    {
        return {Source::Imported, sourceDetail(row), m_work.now()};
    }
    [[nodiscard]] DateSpan fromToday() const { return {m_work.today(), std::nullopt}; }

    static ProviderHint hintOf(const RosterRow &row)
    {
        ProviderHint hint;
        hint.name = row.pcpName;
        hint.npi = row.pcpNpi;
        return hint;
    }
    static bool isAmbiguous(const RosterRow &row, RosterField field)
    {
        return row.problems.contains(RowProblem{RowProblemKind::AmbiguousInDirectory, field, 0});
    }

    Result<> prepareDirectory(const RosterRow &row, bool withNpi)
    {
        if (withNpi && !row.network.isEmpty() && !isAmbiguous(row, RosterField::HealthNetwork))
            ENLACE_TRY(m_directory.organization(m_work, AgencyKind::HealthNetwork, row.network,
                                                provenance(row)));
        if (!row.pcpName.isEmpty() && withNpi == !row.pcpNpi.isEmpty() &&
            !isAmbiguous(row, RosterField::PcpName))
            ENLACE_TRY(m_directory.provider(m_work, hintOf(row), provenance(row)));
        return {};
    }

    Result<std::optional<ProviderId>> primaryCareOf(const RosterRow &row)
    {
        if (row.pcpName.isEmpty() || isAmbiguous(row, RosterField::PcpName))
            return std::optional<ProviderId>();
        return m_directory.findProvider(hintOf(row));
    }

    Result<std::optional<AgencyId>> networkOf(const RosterRow &row)
    {
        if (row.network.isEmpty() || isAmbiguous(row, RosterField::HealthNetwork))
            return std::optional<AgencyId>();
        return m_directory.findOrganization(AgencyKind::HealthNetwork, row.network);
    }

    /// A roster that assigns a PCP within a network says that the two have a contract.
    Result<> addContract(const RosterRow &row, const std::optional<ProviderId> &provider)
    {
        ENLACE_ASSIGN(const auto network, networkOf(row));
        if (!provider || !network)
            return {};
        return m_directory.contract(m_work, *provider, *network, m_work.today(), provenance(row));
    }

    Result<FamilyId> familyFor(const PlannedRow &planned)
    {
        if (planned.family)
            return *planned.family;
        if (const auto made = m_newFamilies.constFind(planned.newFamily);
            made != m_newFamilies.cend())
            return *made;
        Family family;
        family.name = planned.row.surnames;
        family.origin = origin(planned.row);
        ENLACE_TRY(insertRecord(m_work, family));
        m_newFamilies.insert(planned.newFamily, family.id);
        return family.id;
    }

    Result<> addIdentifier(const RosterRow &row, const PersonId &person, const FamilyId &family,
                           IdentifierSystem system, const QString &value)
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

    /// The number before ends yesterday; a number that was given today gives way.
    Result<> replaceIdentifier(const RosterRow &row, const KnownChild &known,
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

    Result<std::optional<PersonId>> addGuardian(const RosterRow &row, const ChildId &child,
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

    Result<> addPhones(const RosterRow &row, const PersonId &person, const FamilyId &family)
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

    Result<> addHome(const RosterRow &row, const ChildId &child, const PersonId &person,
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

    /// The home that the roster knew before ends; one that a person wrote beside it stays.
    Result<> move(const RosterRow &row, const KnownChild &known)
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

    /// For a new child: nothing is there yet that could overlap.
    Result<> addDatedRows(const RosterRow &row, const ChildId &child)
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

    Result<> addEligibility(const RosterRow &row, const ChildId &child)
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

    /// The year of eligibility ends, and the county must have decided the next one by then.
    Result<> addRenewal(const RosterRow &row, const ChildId &child)
    {
        EligibilityRenewal renewal;
        renewal.child = child;
        renewal.program = RenewalProgram::Ccs;
        renewal.caseNumber = row.ccsNumber;
        renewal.period = {*row.eligibleFrom, row.eligibleUntil};
        renewal.dueOn = *row.eligibleUntil;
        // Who has a CIN has Medi-Cal.
        renewal.papers = usualPapers(RenewalProgram::Ccs, !row.cin.isEmpty());
        renewal.origin = origin(row);
        return insertRecord(m_work, renewal).map([](const EligibilityRenewal &) {});
    }

    /// A new year on the roster means that the one before was renewed; another last day of the same
    /// year moves its renewal.
    Result<> settleRenewals(const RosterRow &row, const ChildId &child)
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

    Result<> changeEligibility(const RosterRow &row, const KnownChild &known)
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
        return plan.step == EligibilityStep::MoveEnd ? Result<>()
                                                     : addEligibility(row, known.child);
    }

    Result<> addConditions(const RosterRow &row, const ChildId &child, const QStringList &known)
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

    Result<> changeOther(RosterField field, const RosterRow &row, const KnownChild &known)
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
            return m_dated
                .setNetwork(m_work, known.child, *network, m_work.today(), {}, origin(row))
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

    Work &m_work;
    const ImportPlan &m_plan;
    Visibility m_all;
    KnownChildren m_known;
    DirectoryMatcher m_directory;
    PersonRepository m_people;
    ChildRepository m_children;
    FamilyRepository m_families;
    CoordinationRepository m_dated;
    HealthRepository m_health;
    QHash<int, FamilyId> m_newFamilies;
    QHash<std::pair<FamilyId, QString>, PersonId> m_grownUps;      // by folded name
    QHash<std::pair<FamilyId, QString>, HouseholdId> m_households; // by folded address
    QSet<std::pair<FamilyId, QString>> m_phones;
};

ImportBatch batchOf(const Work &work, const ImportPlan &plan, const RowCounts &counts)
{
    ImportBatch batch;
    batch.agency = plan.options.agency;
    batch.fileName = plan.options.fileName;
    batch.fileChecksum = QString::fromLatin1(plan.look.checksum.toHex());
    batch.encoding = QString::fromLatin1(plan.look.encoding.name);
    if (work.actor().staff.isSet())
        batch.staff = work.actor().staff;
    batch.work = work.id();
    batch.importedAt = work.now();
    batch.created = counts.created;
    batch.changed = counts.changed;
    batch.unchanged = counts.unchanged;
    batch.refused = counts.refused;
    batch.skipped = counts.skipped + counts.doubtful;
    return batch;
}

/// When somebody wrote since the plan was made: does it still say the same?
Result<> checkStillTrue(Work &work, const ImportPlan &plan, const RowProgress &progress)
{
    ENLACE_ASSIGN(const QString state, KnownChildren::storeState(work));
    if (state == plan.storeState)
        return {};
    ENLACE_ASSIGN(const ImportPlan again, replan(work, plan, plan.options.decisions, progress));
    if (again.rows == plan.rows)
        return {};
    return fail(ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Error", "Somebody changed records since this preview was made. "
                                           "Nothing was imported. Look at the new preview first."));
}

} // namespace

Result<ImportResult> applyRoster(Work &work, const ImportPlan &plan, const RowProgress &progress)
{
    if (!may(work.actor(), Permission::RunImport))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Your account may not import. Ask a supervisor."));
    ENLACE_TRY(checkStillTrue(work, plan, progress));
    ImportResult result;
    result.counts = plan.counts();
    ENLACE_TRY(
        ImportRepository(work).rememberMapping(work, plan.look.signature, plan.look.mapping));
    if (result.counts.created + result.counts.changed == 0)
        return result;

    Applier applier(work, plan);
    ENLACE_TRY(applier.prepare());
    const ImportBatch batch = batchOf(work, plan, result.counts);
    ImportRepository imports(work);
    ENLACE_TRY(imports.add(work, batch));
    const int all = static_cast<int>(plan.rows.size());
    for (int i = 0; i < all; ++i) {
        if (i % rowsBetweenReports == 0 && (work.isCancelled() || (progress && !progress(i, all))))
            return fail(ErrorCode::Cancelled,
                        QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed"));
        const PlannedRow &planned = plan.rows[i];
        std::optional<ChildId> child = planned.child;
        if (planned.outcome == RowOutcome::Created) {
            ENLACE_ASSIGN(child, applier.create(planned));
        } else if (planned.outcome == RowOutcome::Changed) {
            ENLACE_TRY(applier.change(planned));
        }
        if (planned.outcome != RowOutcome::Unchanged || planned.decision)
            ENLACE_TRY(imports.addRow(work, batch.id, planned, child));
    }
    result.batch = batch.id;
    return result;
}

} // namespace enlace
