// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinefactsrepository.h"

#include "core/authorizations/authorization.h"
#include "core/deadlines/deadlinetable.h"
#include "core/deadlines/familyrows.h"
#include "core/deadlines/gaprecordsrepository.h"
#include "core/deadlines/tasklines.h"
#include "core/people/coordination.h"
#include "core/renewals/renewalrules.h"
#include "core/renewals/renewaltables.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"
#include "core/storage/together.h"
#include "core/tasks/task.h"

namespace enlace {

namespace {

const QString standsToday = standsOn("s", ":today");

std::optional<When> momentOf(const std::optional<QDateTime> &at)
{
    return at ? std::optional(When::exactly(*at)) : std::nullopt;
}

/// The facts of one batch while they are put together: one function for each statement.
class Gathering
{
public:
    Gathering(Reading &reading, const QStringList &ids, QDate day)
        : m_reading(reading)
        , m_ids(ids)
        , m_day(day)
    {
    }

    Result<FactsBatch> run(FactsFor use)
    {
        ENLACE_TRY(families());
        ENLACE_TRY(children());
        QList<Result<> (Gathering::*)()> parts{&Gathering::networks, &Gathering::programs,
                                               &Gathering::tiers, &Gathering::authorizations};
        if (use == FactsFor::Deadlines)
            parts += {&Gathering::coordinators, &Gathering::renewals, &Gathering::releases,
                      &Gathering::contacts,     &Gathering::gaps,     &Gathering::tasks,
                      &Gathering::standing};
        // What hangs on the children does not wait for one another: three trips, not twelve.
        Together together(m_reading);
        for (const auto part : std::as_const(parts))
            together.add([this, part] { return (this->*part)(); });
        ENLACE_TRY(together.done());
        choosePayers();
        if (use == FactsFor::Deadlines)
            lookForGaps();
        return std::move(m_batch);
    }

private:
    Result<> families();
    Result<> children();
    Result<> networks();
    Result<> programs();
    Result<> tiers();
    Result<> coordinators();
    Result<> renewals();
    Result<> authorizations();
    Result<> releases();
    Result<> contacts();
    Result<> gaps() { return GapRecordsRepository(m_reading).addTo(m_gaps, m_ids); }
    Result<> tasks();
    Result<> standing();
    /// When all is read: of several programs, the one that pays.
    void choosePayers();
    void lookForGaps();
    [[nodiscard]] ChildFacts *carrierOf(const FamilyId &family);

    template <class F>
    Result<> rows(const QString &sql, F f)
    {
        return familyrows::forEachRow(m_reading, sql, m_ids, f, m_day);
    }
    [[nodiscard]] ChildFacts *child(const ChildId &id)
    {
        const auto found = m_children.constFind(id);
        return found == m_children.constEnd()
                   ? nullptr
                   : &m_batch.families[found->first].children[found->second];
    }

    void wasInTouch(const FamilyId &id, const When &when)
    {
        const auto found = m_families.constFind(id);
        if (found == m_families.constEnd())
            return;
        std::optional<When> &last = m_batch.families[*found].lastContact;
        if (!last || last->day < when.day)
            last = when;
    }

    Reading &m_reading;
    QStringList m_ids;
    QDate m_day;
    FactsBatch m_batch;
    QHash<FamilyId, int> m_families;
    QHash<ChildId, std::pair<int, int>> m_children; ///< positions of family and child
    QSet<FamilyId> m_archived;
    QHash<ChildId, QList<Program>> m_programs;
    QHash<ChildId, GapRecords> m_gaps;
};

Result<> Gathering::families()
{
    return rows(
        QStringLiteral("select f.id, f.touch_base_days, f.archived_at, p.until_on from family f "
                       "left join family_pause p on p.family_id = f.id and p.ended_on is null "
                       "where f.id in (:ids) order by f.id"),
        [&](Query &query) {
            FamilyFacts family;
            family.agesUntil = m_day.addDays(DeadlineFactsRepository::agesAheadDays);
            std::optional<QDateTime> archivedAt;
            query.read(family.id, family.touchBaseDays, archivedAt, family.pausedUntil);
            if (archivedAt)
                m_archived.insert(family.id);
            m_families.insert(family.id, static_cast<int>(m_batch.families.size()));
            m_batch.families.append(family);
        });
}

Result<> Gathering::children()
{
    return rows(
        QStringLiteral("select id, family_id, agency_id, label, birth_date, learned_at, county, "
                       "died_on, moved_away_on, lost_eligibility_on, archived_at "
                       "from child where family_id in (:ids) order by id"),
        [&](Query &query) {
            ChildFacts child;
            FamilyId family;
            QDateTime learnedAt;
            std::optional<QDate> died;
            std::optional<QDate> moved;
            std::optional<QDate> lost;
            std::optional<QDateTime> archivedAt;
            query.read(child.id, family, child.agency, child.label, child.birthDate, learnedAt,
                       child.county, died, moved, lost, archivedAt);
            child.knownSince = countyDay(learnedAt);
            // As stopReason(): a death from when it is known, the others from their day.
            const auto came = [this](std::optional<QDate> day) { return day && *day <= m_day; };
            const bool hasLeft = died || came(moved) || archivedAt || m_archived.contains(family);
            child.isStopped = hasLeft || came(lost);
            child.mayReturn = came(lost) && !hasLeft;
            const int index = m_families.value(family);
            QList<ChildFacts> &children = m_batch.families[index].children;
            m_children.insert(child.id, {index, static_cast<int>(children.size())});
            children.append(child);
        });
}

Result<> Gathering::networks()
{
    return rows(
        QStringLiteral("select s.child_id, n.name, coalesce(p.name, '') "
                       "from network_membership s join child c on c.id = s.child_id "
                       "join agency n on n.id = s.network_id "
                       "left join agency p on p.id = n.parent_id "
                       "where c.family_id in (:ids) and %1 order by s.child_id, s.from_on, s.id")
            .arg(standsToday),
        [&](Query &query) {
            if (ChildFacts *found = child(query.get<ChildId>(0))) {
                found->network = query.get<QString>(1);
                found->plan = query.get<QString>(2);
            }
        });
}

Result<> Gathering::programs()
{
    return rows(
        QStringLiteral("select s.child_id, s.program from program_status s "
                       "join child c on c.id = s.child_id "
                       "where c.family_id in (:ids) and s.status = 'active' and %1")
            .arg(standsToday),
        [&](Query &query) { m_programs[query.get<ChildId>(0)].append(query.get<Program>(1)); });
}

void Gathering::choosePayers()
{
    for (FamilyFacts &family : m_batch.families)
        for (ChildFacts &child : family.children)
            child.program = payerOf(m_programs.value(child.id), !child.network.isEmpty());
}

Result<> Gathering::tiers()
{
    return rows(
        QStringLiteral("select s.child_id, s.tier from need_tier s "
                       "join child c on c.id = s.child_id "
                       "where c.family_id in (:ids) and %1 order by s.child_id, s.from_on, s.id")
            .arg(standsToday),
        [&](Query &query) {
            if (ChildFacts *found = child(query.get<ChildId>(0)))
                found->tier = keyOf(query.get<Tier>(1));
        });
}

Result<> Gathering::coordinators()
{
    return rows(QStringLiteral("select s.child_id, s.staff_id from coordination s "
                               "join child c on c.id = s.child_id where c.family_id in (:ids) "
                               "and s.role = 'lead' and %1 order by s.child_id, s.from_on, s.id")
                    .arg(standsToday),
                [&](Query &query) {
                    if (ChildFacts *found = child(query.get<ChildId>(0)))
                        found->coordinator = query.get<StaffId>(1);
                });
}

Result<> Gathering::renewals()
{
    return rows(
        QStringLiteral("select r.child_id, r.id, r.agency_id, r.label, r.program, r.from_on, "
                       "r.due_on, r.notice_on, r.returned_on, r.stopped_on, %1, %2 "
                       "from eligibility_renewal r join child c on c.id = r.child_id "
                       "where c.family_id in (:ids) and r.archived_at is null "
                       "and (r.outcome = 'pending' or (r.outcome = 'not_returned' "
                       "and r.stopped_on is not null and r.rescued_on is null)) order by "
                       "r.child_id, r.from_on, r.id")
            .arg(columnList<RenewalPapers>("r"), columnList<RenewalSteps>("r")),
        [&](Query &query) {
            ChildId childId;
            RenewalId id;
            RenewalFacts renewal;
            RenewalProgram program{};
            query.read(childId, id, renewal.agency, renewal.label, program, renewal.periodFrom,
                       renewal.periodUntil, renewal.noticeOn, renewal.returnedOn,
                       renewal.stoppedOn);
            renewal.record = RecordRef::to(RecordKind::EligibilityRenewal, id);
            renewal.program = keyOf(program);
            constexpr int checklist = 10; // columns before it
            const auto papers = readRecord<RenewalPapers>(query, checklist);
            const auto steps =
                readRecord<RenewalSteps>(query, checklist + columnCount<RenewalPapers>());
            // Once its last day has passed, nothing is left to remind of but the renewal itself.
            if (!renewal.periodUntil || *renewal.periodUntil >= m_day) {
                renewal.lacksPapers = lacksFamilyPapers(papers);
                renewal.lacksReport = isMissing(papers.medical);
                renewal.lacksSignature = isMissing(steps.signature);
                renewal.lacksVisit = isMissing(steps.visit);
            }
            if (ChildFacts *facts = child(childId))
                facts->renewals.append(renewal);
        });
}

Result<> Gathering::authorizations()
{
    return rows(
        QStringLiteral(
            "select a.child_id, a.id, a.agency_id, a.label, coalesce(n.name, ''), a.service_group, "
            "a.priority, a.decision, a.submitted_at, a.received_at, a.decided_at, "
            "a.family_told_at, a.approved_from, a.approved_until, a.notice_issuer, a.notice_on, "
            "a.change_on, a.appealed_on, a.appeal_answered_on, a.hearing_on, "
            "(select count(*) from service_authorization f where f.previous_id = a.id "
            "and f.archived_at is null and f.submitted_at is not null), "
            "(select min(f.approved_from) from service_authorization f where f.previous_id = a.id "
            "and f.archived_at is null and f.decision in ('approved', 'modified')), "
            "case when a.previous_id is null then 0 else 1 end "
            "from service_authorization a join child c on c.id = a.child_id "
            "left join agency n on n.id = a.network_id "
            "where c.family_id in (:ids) and a.archived_at is null "
            "and a.decision <> 'withdrawn' order by a.child_id, a.id"),
        [&](Query &query) {
            ChildId childId;
            AuthorizationId id;
            AuthorizationFacts facts;
            ServiceGroup group{};
            RequestPriority priority{};
            AuthorizationDecision decision{};
            std::optional<QDateTime> submitted;
            std::optional<QDateTime> received;
            std::optional<QDateTime> decided;
            std::optional<QDateTime> told;
            int followers = 0;
            std::optional<QDate> nextFrom;
            query.read(childId, id, facts.agency, facts.label, facts.network, group, priority,
                       decision, submitted, received, decided, told, facts.from, facts.until,
                       facts.appeal.issuer, facts.appeal.noticeOn, facts.appeal.changeOn,
                       facts.appeal.appealedOn, facts.appeal.answeredOn, facts.appeal.hearingOn,
                       followers, nextFrom, facts.isRunning);
            facts.record = RecordRef::to(RecordKind::Authorization, id);
            facts.itemGroup = keyOf(group);
            facts.isUrgent = priority == RequestPriority::Expedited;
            facts.isPending = decision == AuthorizationDecision::Pending && submitted.has_value();
            facts.isInForce = decision == AuthorizationDecision::Approved ||
                              decision == AuthorizationDecision::Modified;
            facts.isRunning = facts.isRunning || facts.isInForce;
            facts.isFollowed = followers > 0;
            facts.submitted = momentOf(submitted);
            facts.complete = momentOf(received);
            facts.decided = momentOf(decided);
            facts.told = momentOf(told);
            if (ChildFacts *owner = child(childId))
                owner->authorizations.append(facts);
            if (facts.isInForce && facts.until && nextFrom)
                m_gaps[childId].covers.append(
                    {facts.record, facts.agency, facts.label, *facts.until, *nextFrom});
        });
}

Result<> Gathering::releases()
{
    return rows(QStringLiteral("select r.child_id, r.id, r.agency_id, r.label, r.until_on "
                               "from release_of_information r join child c on c.id = r.child_id "
                               "where c.family_id in (:ids) and r.archived_at is null "
                               "and r.revoked_on is null and r.until_on is not null "
                               "order by r.child_id, r.until_on, r.id"),
                [&](Query &query) {
                    ChildId childId;
                    ReleaseId id;
                    ReleaseFacts facts;
                    query.read(childId, id, facts.agency, facts.label, facts.until);
                    facts.record = RecordRef::to(RecordKind::Release, id);
                    if (ChildFacts *owner = child(childId))
                        owner->releases.append(facts);
                });
}

Result<> Gathering::contacts()
{
    return rows(QStringLiteral("select family_id, max(at) from contact where family_id in (:ids) "
                               "and is_meaningful = 1 and archived_at is null group by family_id"),
                [&](Query &query) {
                    if (const auto at = query.get<std::optional<QDateTime>>(1))
                        wasInTouch(query.get<FamilyId>(0), When::exactly(*at));
                });
}

void Gathering::lookForGaps()
{
    for (FamilyFacts &family : m_batch.families)
        for (ChildFacts &child : family.children) {
            GapRecords &records = m_gaps[child.id];
            records.child = RecordRef::to(RecordKind::Child, child.id);
            records.agency = child.agency;
            records.label = child.label;
            records.birthDate = child.birthDate.value_or(QDate());
            records.knownSince = child.knownSince;
            child.gaps = gapsOf(records, m_day);
        }
}

/// With whom the tasks of a whole family stand: its first child whose reminders have not stopped.
ChildFacts *Gathering::carrierOf(const FamilyId &family)
{
    const auto found = m_families.constFind(family);
    if (found == m_families.constEnd())
        return nullptr;
    QList<ChildFacts> &children = m_batch.families[*found].children;
    const auto first = std::find_if(children.begin(), children.end(),
                                    [](const ChildFacts &each) { return !each.isStopped; });
    return first == children.end() ? nullptr : &*first;
}

Result<> Gathering::tasks()
{
    // Of a child in whichever family it is today.
    const QString columns = QStringLiteral(
        "t.child_id, t.family_id, t.id, t.agency_id, t.label, t.what, t.learned_at, t.due_on, "
        "t.is_promised, t.owner, t.staff_id, t.asked_on, t.ask_again_on, t.done_on");
    const QString due = QStringLiteral("t.due_on is not null and t.archived_at is null and "
                                       "t.state in ('open', 'done')");
    return rows(QStringLiteral("select %1 from task t join child c on c.id = t.child_id "
                               "where c.family_id in (:ids) and %2 union all "
                               "select %1 from task t where t.family_id in (:ids) and "
                               "t.child_id is null and %2 order by 3")
                    .arg(columns, due),
                [&](Query &query) {
                    std::optional<ChildId> childId;
                    FamilyId family;
                    TaskId id;
                    QDateTime writtenAt;
                    TaskFacts facts;
                    query.read(childId, family, id, facts.agency, facts.label, facts.words,
                               writtenAt, facts.dueOn, facts.isPromised, facts.owner,
                               facts.given.staff, facts.given.askedOn, facts.given.askAgainOn,
                               facts.doneOn);
                    facts.record = RecordRef::to(RecordKind::Task, id);
                    facts.writtenOn = countyDay(writtenAt);
                    facts.given = handoverOf(facts.owner, facts.given);
                    if (ChildFacts *carrier = childId ? child(*childId) : carrierOf(family))
                        carrier->tasks.append(facts);
                });
}

Result<> Gathering::standing()
{
    // Also those of a child who came from another family: they stand under the old one.
    return rows(
        QStringLiteral("select %1 from deadline where family_id in (:ids) union all "
                       "select %1 from deadline where family_id not in (:ids) and child_id in "
                       "(select id from child where family_id in (:ids))")
            .arg(columnList<Deadline>()),
        [&](Query &query) {
            const Deadline deadline = readRecord<Deadline>(query);
            const auto found = m_children.constFind(deadline.child);
            const FamilyId family = found == m_children.constEnd()
                                        ? deadline.family
                                        : m_batch.families.at(found->first).id;
            if (deadline.kind == DeadlineKind::TouchBase && deadline.doneOn)
                wasInTouch(family, When::on(*deadline.doneOn));
            m_batch.standing[family].append(deadline);
        });
}

} // namespace

Result<FactsBatch> DeadlineFactsRepository::gather(const QList<FamilyId> &families, FactsFor use)
{
    Gathering gathering(m_reading, familyrows::textsOf(families), m_day);
    return gathering.run(use);
}

} // namespace enlace
