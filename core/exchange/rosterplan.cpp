// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterimport.h"

#include "core/access/accessrules.h"
#include "core/exchange/importrepository.h"
#include "core/exchange/rostercompare.h"
#include "core/providers/directorymatcher.h"
#include "core/search/folding.h"
#include "core/storage/work.h"

#include <QSet>

namespace enlace {

namespace {

constexpr int rowsBetweenReports = 500;

MatchSubject subjectOfRow(const RosterRow &row)
{
    return subjectOf({row.cin, row.ccsNumber, row.givenNames, row.surnames, row.birthDate,
                      row.guardianName, row.street, row.zip, row.phones});
}

/// What ties children into one family: two of guardian, home and telephone.
QStringList familyKeys(const QStringList &guardians, const QString &home, const QStringList &phones)
{
    QStringList keys;
    for (const QString &guardian : guardians) {
        if (guardian.isEmpty())
            continue;
        if (!home.isEmpty())
            keys += QLatin1String("gh ") + guardian + u'|' + home;
        for (const QString &phone : phones)
            keys += QLatin1String("gp ") + guardian + u'|' + phone;
    }
    if (!home.isEmpty())
        for (const QString &phone : phones)
            keys += QLatin1String("hp ") + home + u'|' + phone;
    return keys;
}

/// Plans the rows of one file, one after the other.
class Planner
{
public:
    Planner(Reading &reading, ImportPlan &plan, const KnownChildren &known)
        : m_reading(reading)
        , m_plan(plan)
        , m_known(known)
        , m_directory(reading)
        , m_imports(reading)
        , m_checksum(QString::fromLatin1(plan.look.checksum.toHex()))
    {
        for (const RowDecision &decision : m_plan.options.decisions)
            m_decisions.insert(decision.line, decision);
        for (const KnownChild &child : known.children()) {
            QStringList guardians;
            for (const KnownGrownUp &grownUp : child.grownUps)
                guardians += grownUp.nameKey;
            for (const QString &key :
                 familyKeys(guardians, homeKey(child.street, child.zip), child.phones))
                m_families.insert(key, {child.family, -1});
        }
    }

    Result<> plan(int index)
    {
        PlannedRow &planned = m_plan.rows[index];
        const MatchSubject subject = subjectOfRow(planned.row);
        const bool canMatch = planned.row.birthDate.isValid() && !subject.given.isEmpty();
        planned.outcome = RowOutcome::Created;
        if (canMatch)
            findInFile(planned, subject);
        if (planned.row.isRefused())
            planned.outcome = RowOutcome::Refused;
        else if (planned.outcome == RowOutcome::Created)
            ENLACE_TRY(findOnRecord(planned, subject));
        if (canMatch) {
            m_inFile.add(subject);
            m_rowOfSubject += index;
        }
        if (planned.outcome == RowOutcome::Created)
            ENLACE_TRY(planNew(planned));
        return {};
    }

private:
    struct Lookup
    {
        std::optional<ProviderId> provider;
        bool isKnown = false;
        bool isAmbiguous = false;
    };
    struct FamilyPlace
    {
        std::optional<FamilyId> family;
        int newFamily = -1;
    };

    /// The same child twice in one file: the first row stands.
    void findInFile(PlannedRow &planned, const MatchSubject &subject)
    {
        for (const auto &candidate : m_inFile.find(subject)) {
            const PlannedRow &earlier = m_plan.rows[m_rowOfSubject[candidate.number]];
            if (candidate.match.outcome == MatchOutcome::Same) {
                planned.row.problems +=
                    RowProblem{RowProblemKind::RepeatsEarlierRow, {}, earlier.row.line};
                // Of a refused row there is nothing to repeat.
                if (earlier.outcome != RowOutcome::Refused) {
                    planned.outcome = RowOutcome::Unchanged;
                    planned.child = earlier.child;
                    return;
                }
            } else if (earlier.outcome != RowOutcome::Refused) {
                planned.candidates += DoubtfulCandidate{{},
                                                        earlier.row.line,
                                                        earlier.row.surnames + QLatin1String(", ") +
                                                            earlier.row.givenNames,
                                                        earlier.row.birthDate,
                                                        earlier.row.cin,
                                                        candidate.match.reasons};
            }
        }
    }

    Result<> findOnRecord(PlannedRow &planned, const MatchSubject &subject)
    {
        std::optional<ChildId> sure;
        for (const auto &candidate : m_known.index().find(subject)) {
            const KnownChild &child = m_known.children()[candidate.number];
            // One child cannot be two rows of a file, unless a person says so.
            const bool isTaken = m_taken.contains(child.child);
            if (candidate.match.outcome == MatchOutcome::Same && !sure && !isTaken) {
                sure = child.child;
                continue;
            }
            DoubtfulCandidate shown{child.child, 0, {}, {}, {}, candidate.match.reasons};
            if (child.mayBeSeen) {
                shown.name = child.surnames + QLatin1String(", ") + child.givenNames;
                shown.birthDate = child.birthDate;
                shown.cin = child.cin;
            }
            planned.candidates += shown;
        }
        if (sure) {
            // A sure answer needs no other; twins on record are no question.
            planned.candidates.clear();
            return compare(planned, *sure);
        }
        if (planned.candidates.isEmpty())
            return {};
        return decide(planned);
    }

    Result<> decide(PlannedRow &planned)
    {
        std::optional<RowDecision> decision;
        if (const auto found = m_decisions.constFind(planned.row.line);
            found != m_decisions.cend()) {
            decision = *found;
        } else {
            ENLACE_ASSIGN(decision, m_imports.decisionFor(planned, m_checksum));
        }
        if (!decision) {
            planned.outcome = RowOutcome::Doubtful;
            return {};
        }
        planned.decision = decision->decision;
        switch (decision->decision) {
        case DoubtDecision::New:
            return {};
        case DoubtDecision::Skip:
            planned.outcome = RowOutcome::Skipped;
            return {};
        case DoubtDecision::Same:
            break;
        }
        if (decision->child && m_known.find(*decision->child))
            return compare(planned, *decision->child);
        planned.outcome = RowOutcome::Unchanged;
        return {};
    }

    Result<> compare(PlannedRow &planned, const ChildId &child)
    {
        const KnownChild &known = *m_known.find(child);
        m_taken.insert(child);
        planned.child = child;
        planned.outcome = RowOutcome::Unchanged;
        if (known.isArchived) {
            planned.row.problems += RowProblem{RowProblemKind::ChildIsArchived, {}, 0};
            return {};
        }
        ENLACE_ASSIGN(const Lookup provider, lookUpProvider(planned.row));
        ENLACE_ASSIGN(const Lookup network, lookUpNetwork(planned.row));
        RowContext context;
        context.primaryCare = provider.provider;
        context.isPrimaryCareAmbiguous = provider.isAmbiguous;
        context.isNetworkAmbiguous = network.isAmbiguous;
        std::optional<Error> problem;
        context.editedColumns = [&]() -> QStringList {
            auto person = KnownChildren::columnsEditedByHand(m_reading, known.person.uuid());
            auto own = KnownChildren::columnsEditedByHand(m_reading, known.child.uuid());
            if (!person || !own) {
                problem = person ? own.error() : person.error();
                return {};
            }
            return *person + *own;
        };
        RowComparison comparison = compareWithRecord(planned.row, known, context);
        if (problem)
            return fail(*problem);
        planned.changes = std::move(comparison.changes);
        if (!known.mayBeSeen)
            for (FieldChange &change : planned.changes)
                change.before.clear();
        planned.row.problems += comparison.problems;
        if (!planned.changes.isEmpty())
            planned.outcome = RowOutcome::Changed;
        return {};
    }

    Result<> planNew(PlannedRow &planned)
    {
        ENLACE_ASSIGN(const Lookup provider, lookUpProvider(planned.row));
        ENLACE_ASSIGN(const Lookup network, lookUpNetwork(planned.row));
        if (provider.isAmbiguous)
            planned.row.problems +=
                RowProblem{RowProblemKind::AmbiguousInDirectory, RosterField::PcpName, 0};
        if (network.isAmbiguous)
            planned.row.problems +=
                RowProblem{RowProblemKind::AmbiguousInDirectory, RosterField::HealthNetwork, 0};

        const RosterRow &row = planned.row;
        const QStringList keys =
            familyKeys({personKey(row.guardianName)}, homeKey(row.street, row.zip), row.phones);
        FamilyPlace place;
        for (const QString &key : keys)
            if (const auto found = m_families.constFind(key); found != m_families.cend()) {
                place = *found;
                break;
            }
        if (!place.family && place.newFamily < 0)
            place.newFamily = m_newFamilies++;
        planned.family = place.family;
        planned.newFamily = place.newFamily;
        for (const QString &key : keys)
            if (!m_families.contains(key))
                m_families.insert(key, place);
        return {};
    }

    Result<Lookup> lookUpProvider(const RosterRow &row)
    {
        if (row.pcpName.isEmpty())
            return Lookup{};
        const QString key = row.pcpNpi.isEmpty() ? u'|' + folded(row.pcpName) : row.pcpNpi;
        if (const auto found = m_providers.constFind(key); found != m_providers.cend())
            return *found;
        Lookup lookup;
        ProviderHint hint;
        hint.name = row.pcpName;
        hint.npi = row.pcpNpi;
        auto found = m_directory.findProvider(hint);
        if (!found && found.error().code != ErrorCode::Invalid)
            return fail(found.error());
        lookup.isAmbiguous = !found;
        lookup.isKnown = found && *found;
        if (lookup.isKnown)
            lookup.provider = **found;
        m_providers.insert(key, lookup);
        m_plan.newProviders += !lookup.isKnown && !lookup.isAmbiguous && !row.pcpNpi.isEmpty();
        return lookup;
    }

    Result<Lookup> lookUpNetwork(RosterRow &row)
    {
        if (row.network.isEmpty())
            return Lookup{};
        const QString key = folded(row.network);
        auto known = m_networks.constFind(key);
        if (known == m_networks.cend()) {
            Lookup lookup;
            auto found = m_directory.findOrganization(AgencyKind::HealthNetwork, row.network);
            if (!found && found.error().code != ErrorCode::Invalid)
                return fail(found.error());
            lookup.isAmbiguous = !found;
            lookup.isKnown = found && *found;
            if (!lookup.isKnown && !lookup.isAmbiguous) {
                m_plan.newNetworks += row.network;
                // Once, where it is met first: a whole roster of a new network says one thing.
                row.problems +=
                    RowProblem{RowProblemKind::NetworkIsNew, RosterField::HealthNetwork, 0};
            }
            known = m_networks.insert(key, lookup);
        }
        return *known;
    }

    Reading &m_reading;
    ImportPlan &m_plan;
    const KnownChildren &m_known;
    DirectoryMatcher m_directory;
    ImportRepository m_imports;
    QString m_checksum;
    MatchIndex m_inFile;
    QList<int> m_rowOfSubject;
    QHash<int, RowDecision> m_decisions;
    QSet<ChildId> m_taken;
    QHash<QString, Lookup> m_providers;
    QHash<QString, Lookup> m_networks;
    QHash<QString, FamilyPlace> m_families;
    int m_newFamilies = 0;
};

Result<> planRows(Reading &reading, ImportPlan &plan, const RowProgress &progress)
{
    ENLACE_ASSIGN(plan.storeState, KnownChildren::storeState(reading));
    ENLACE_ASSIGN(const KnownChildren known, KnownChildren::read(reading));
    plan.newNetworks.clear();
    plan.newProviders = 0;
    Planner planner(reading, plan, known);
    const int all = static_cast<int>(plan.rows.size());
    for (int i = 0; i < all; ++i) {
        if (i % rowsBetweenReports == 0 &&
            (reading.isCancelled() || (progress && !progress(i, all))))
            return stopped();
        ENLACE_TRY(planner.plan(i));
    }
    return {};
}

/// What the file said of a row, without what a plan added to it.
bool isOfThePlan(const RowProblem &problem)
{
    return problem.kind >= RowProblemKind::RepeatsEarlierRow;
}

} // namespace

RowCounts ImportPlan::counts() const
{
    RowCounts counts;
    for (const PlannedRow &planned : rows) {
        switch (planned.outcome) {
        case RowOutcome::Created:
            ++counts.created;
            break;
        case RowOutcome::Changed:
            ++counts.changed;
            break;
        case RowOutcome::Unchanged:
            ++counts.unchanged;
            break;
        case RowOutcome::Refused:
            ++counts.refused;
            break;
        case RowOutcome::Doubtful:
            ++counts.doubtful;
            break;
        case RowOutcome::Skipped:
            ++counts.skipped;
            break;
        }
    }
    return counts;
}

int ImportPlan::count(RowProblemKind kind) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [kind](const PlannedRow &row) { return row.row.has(kind); }));
}

std::optional<AgencyId> importingAgency(const Actor &actor)
{
    for (const Grant &grant : actor.grants)
        if (may(grant.role, Permission::RunImport))
            return grant.agency;
    return actor.grants.isEmpty() ? std::nullopt : std::optional(actor.grants.first().agency);
}

Result<ImportPlan> planRoster(Reading &reading, QIODevice &device, const RosterChoices &choices,
                              const ImportOptions &options, const RowProgress &progress)
{
    if (!may(reading.actor(), Permission::ProposeImport) &&
        !may(reading.actor(), Permission::RunImport))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Your account may not import. Ask a supervisor."));
    ImportPlan plan;
    plan.options = options;
    RosterFile file(device);
    const FileProgress goOn = [&](qint64, qint64) {
        return !reading.isCancelled() && (!progress || progress(0, 0));
    };
    RosterChoices used = choices;
    if (!used.mapping) {
        ENLACE_ASSIGN(plan.look, file.look(used, reading.today(), goOn));
        ENLACE_ASSIGN(used.mapping,
                      ImportRepository(reading).rememberedMapping(plan.look.signature));
    }
    if (used.mapping) {
        ENLACE_ASSIGN(plan.look, file.look(used, reading.today(), goOn));
    }
    plan.rows.reserve(plan.look.records);
    ENLACE_TRY(file.read(
        plan.look, reading.today(),
        [&plan](RosterRow &&row) {
            PlannedRow planned;
            planned.row = std::move(row);
            plan.rows += std::move(planned);
        },
        goOn));
    ENLACE_TRY(planRows(reading, plan, progress));
    return plan;
}

Result<ImportPlan> replan(Reading &reading, ImportPlan plan, const QList<RowDecision> &decisions,
                          const RowProgress &progress)
{
    plan.options.decisions = decisions;
    for (PlannedRow &planned : plan.rows) {
        RosterRow row = std::move(planned.row);
        row.problems.removeIf(isOfThePlan);
        planned = PlannedRow();
        planned.row = std::move(row);
    }
    ENLACE_TRY(planRows(reading, plan, progress));
    return plan;
}

} // namespace enlace
