// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinefactsrepository.h"

#include "core/authorizations/authorization.h"
#include "core/deadlines/deadlinetable.h"
#include "core/deadlines/tasklines.h"
#include "core/equipment/equipment.h"
#include "core/people/coordination.h"
#include "core/renewals/renewal.h"
#include "core/storage/record.h"
#include "core/storage/together.h"
#include "core/tasks/task.h"
#include "core/therapy/therapy.h"

namespace enlace {

namespace {

/// Sizes of `in` lists: a list is filled up to the next one by repeating its last id, so that only
/// these few forms of a statement are ever prepared.
constexpr int listSizes[] = {1, 8, 64, DeadlineFactsRepository::batchSize};

QString placeholders(int size)
{
    QStringList names;
    for (int i = 0; i < size; ++i)
        names.append(QStringLiteral(":i%1").arg(i));
    return names.join(QLatin1String(", "));
}

const QString &listOf(int size)
{
    static const QHash<int, QString> lists = [] {
        QHash<int, QString> made;
        for (const int each : listSizes)
            made.insert(each, placeholders(each));
        return made;
    }();
    return *lists.constFind(size);
}

int listSizeFor(qsizetype count)
{
    for (const int size : listSizes)
        if (count <= size)
            return size;
    return DeadlineFactsRepository::batchSize;
}

const QString validToday = QStringLiteral("s.archived_at is null and s.from_on <= :today and "
                                          "(s.until_on is null or s.until_on >= :today)");

QStringList textsOf(const QList<FamilyId> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const FamilyId &id : ids)
        texts.append(id.text());
    return texts;
}

/// Kinds of records that can move a deadline. Touching any other costs nothing.
bool canMove(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Family:
    case RecordKind::Child:
    case RecordKind::Coordination:
    case RecordKind::NeedTier:
    case RecordKind::ProgramStatus:
    case RecordKind::NetworkMembership:
    case RecordKind::Authorization:
    case RecordKind::EligibilityRenewal:
    case RecordKind::Release:
    case RecordKind::Contact:
    case RecordKind::CareTeamMember:
    case RecordKind::TherapyEpisode:
    case RecordKind::NetworkArrangement:
    case RecordKind::Equipment:
    case RecordKind::EquipmentStep:
    case RecordKind::Task:
    case RecordKind::Deadline: // a touch-base that was done is a contact
        return true;
    default:
        return false;
    }
}

std::optional<When> momentOf(const std::optional<QDateTime> &at)
{
    return at ? std::optional(When::exactly(*at)) : std::nullopt;
}

/// Runs a statement that holds `:ids` (and perhaps `:today`) and calls f(query) for each row.
template <class F>
Result<> forEachRow(Reading &reading, const QString &sql, const QStringList &ids, F f,
                    QDate day = {})
{
    if (ids.isEmpty())
        return {};
    Q_ASSERT(ids.size() <= DeadlineFactsRepository::batchSize);
    const int size = listSizeFor(ids.size());
    Query query(reading, QString(sql).replace(QLatin1String(":ids"), listOf(size)));
    for (int i = 0; i < size; ++i)
        query.bindColumn(QStringLiteral(":i%1").arg(i),
                         ids.at(std::min<qsizetype>(i, ids.size() - 1)));
    if (sql.contains(QLatin1String(":today")))
        query.bind(":today", day);
    ENLACE_TRY(query.run());
    while (query.next())
        f(query);
    return query.finished();
}

/// f(value) -> Result<> for each, so many together that a server is asked seldom and no message to
/// it grows without end.
template <class T, class F>
Result<> eachTogether(Reading &reading, const QList<T> &values, F f)
{
    constexpr qsizetype mostAtOnce = 32;
    for (qsizetype first = 0; first < values.size(); first += mostAtOnce) {
        Together together(reading);
        for (const T &value : values.mid(first, mostAtOnce))
            together.add([f, value] { return f(value); });
        ENLACE_TRY(together.done());
    }
    return {};
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

    Result<FactsBatch> run()
    {
        ENLACE_TRY(families());
        ENLACE_TRY(children());
        // What hangs on the children does not wait for one another: three trips, not twelve.
        Together together(m_reading);
        for (const auto part :
             {&Gathering::networks, &Gathering::programs, &Gathering::tiers,
              &Gathering::coordinators, &Gathering::renewals, &Gathering::authorizations,
              &Gathering::releases, &Gathering::contacts, &Gathering::gaps, &Gathering::tasks,
              &Gathering::standing})
            together.add([this, part] { return (this->*part)(); });
        ENLACE_TRY(together.done());
        choosePayers();
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
    Result<> gaps();
    Result<> tasks();
    Result<> standing();
    void take(Query &query, GapRecords &records);
    /// When all is read: of several programs, the one that pays.
    void choosePayers();
    void lookForGaps();
    [[nodiscard]] ChildFacts *carrierOf(const FamilyId &family);

    template <class F>
    Result<> rows(const QString &sql, F f)
    {
        return forEachRow(m_reading, sql, m_ids, f, m_day);
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
            .arg(validToday),
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
            .arg(validToday),
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
            .arg(validToday),
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
                    .arg(validToday),
                [&](Query &query) {
                    if (ChildFacts *found = child(query.get<ChildId>(0)))
                        found->coordinator = query.get<StaffId>(1);
                });
}

Result<> Gathering::renewals()
{
    return rows(
        QStringLiteral("select r.child_id, r.id, r.agency_id, r.label, r.program, r.from_on, "
                       "r.due_on, r.notice_on, r.returned_on, r.stopped_on "
                       "from eligibility_renewal r join child c on c.id = r.child_id "
                       "where c.family_id in (:ids) and r.archived_at is null "
                       "and (r.outcome = 'pending' or (r.outcome = 'not_returned' "
                       "and r.stopped_on is not null and r.rescued_on is null)) order by "
                       "r.child_id, r.from_on, r.id"),
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

/// One row of gaps(): what it is of, the record, whose it is, a key, and its days.
void Gathering::take(Query &query, GapRecords &records)
{
    QString table;
    ChildId childId;
    QUuid id;
    SpanFacts span;
    std::optional<QDate> from;
    QString end;
    query.read(table, childId, id, span.agency, span.label, span.key, from, span.span.until, end);
    span.span.from = from.value_or(QDate());
    const auto record = [&](RecordKind kind) {
        span.record = {kind, id};
        return span;
    };
    if (table == QLatin1String("lead")) {
        records.leads.append(record(RecordKind::Coordination));
    } else if (table == QLatin1String("team")) {
        records.team.append(record(RecordKind::CareTeamMember));
    } else if (table == QLatin1String("therapy")) {
        span.leavesNoGap =
            end == keyOf(TherapyEnd::GoalsReached) || end == keyOf(TherapyEnd::AgedOut);
        records.therapies.append(record(RecordKind::TherapyEpisode));
    } else if (table == QLatin1String("arrangement")) {
        records.arrangements.append(record(RecordKind::NetworkArrangement));
    } else {
        records.steps.append({record(RecordKind::Equipment).record, span.agency, span.label,
                              span.span.from, span.span.until.value_or(QDate()),
                              span.key != keyOf(Holder::Nobody)});
    }
}

Result<> Gathering::gaps()
{
    // One statement for all of them: a Work that touches a family pays one trip, not five.
    const auto part = [](const char *table, const char *columns, const char *from,
                         const char *where) {
        return QStringLiteral("select '%1', s.child_id, %2 from %3 "
                              "join child c on c.id = s.child_id "
                              "where c.family_id in (:ids) and %4")
            .arg(QLatin1String(table), QLatin1String(columns), QLatin1String(from),
                 QLatin1String(where));
    };
    const QStringList parts{
        part("lead", "s.id, s.agency_id, s.label, '', s.from_on, s.until_on, ''", "coordination s",
             "s.role = 'lead' and s.archived_at is null"),
        part("team", "s.id, s.agency_id, s.label, s.role, s.from_on, s.until_on, ''",
             "care_team_member s",
             "s.archived_at is null and s.role in ('primary_care', 'medical_home', 'dentist')"),
        part("therapy",
             "s.id, s.agency_id, s.label, s.discipline, s.from_on, s.until_on, "
             "coalesce(s.end_reason, '')",
             "therapy_episode s", "s.archived_at is null"),
        part("arrangement",
             "s.id, s.agency_id, s.label, coalesce(s.provider_id, s.organization_id), s.from_on, "
             "s.until_on, ''",
             "network_arrangement s", "s.archived_at is null"),
        part("step",
             "s.equipment_id, s.agency_id, s.label, s.holder_kind, s.from_on, s.stalls_on, ''",
             "equipment_step s join equipment e on e.id = s.equipment_id",
             "e.archived_at is null and s.until_on is null and s.stalls_on is not null")};
    return rows(parts.join(QLatin1String(" union all ")) + QLatin1String(" order by 1, 2, 7, 3"),
                [&](Query &query) { take(query, m_gaps[query.get<ChildId>(1)]); });
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

Result<QList<FamilyId>> DeadlineFactsRepository::familiesOf(const QList<Touch> &touched)
{
    QSet<FamilyId> seen;
    QList<FamilyId> families;
    QSet<ChildId> children;
    const auto add = [&](const FamilyId &id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            families.append(id);
        }
    };
    for (const Touch &touch : touched) {
        if (!canMove(touch.record.kind))
            continue;
        if (touch.family)
            add(*touch.family);
        // Also where the family is known: a child may just have come from another one.
        if (touch.child)
            children.insert(*touch.child);
    }
    QStringList ids;
    const auto look = [&]() -> Result<> {
        const auto each = [&](Query &query) { add(query.get<FamilyId>(0)); };
        Together together(m_reading);
        for (const char *sql : {"select family_id from child where id in (:ids)",
                                "select distinct family_id from deadline where child_id in (:ids)"})
            together.add([&, sql] { return forEachRow(m_reading, QLatin1String(sql), ids, each); });
        ENLACE_TRY(together.done());
        ids.clear();
        return {};
    };
    for (const ChildId &child : std::as_const(children)) {
        ids.append(child.text());
        if (ids.size() == batchSize)
            ENLACE_TRY(look());
    }
    ENLACE_TRY(look());
    return families;
}

Result<QList<FamilyId>> DeadlineFactsRepository::familiesAfter(const std::optional<FamilyId> &after)
{
    Query query(m_reading, QStringLiteral("select id from family where id > :after order by id "
                                          "limit %1")
                               .arg(batchSize));
    query.bind(":after", after ? after->text() : QString());
    ENLACE_TRY(query.run());
    QList<FamilyId> families;
    while (query.next())
        families.append(query.get<FamilyId>(0));
    ENLACE_TRY(query.finished());
    return families;
}

Result<std::optional<QDate>> DeadlineFactsRepository::keptOn()
{
    Query query(m_reading, "select value from store_info where name = 'deadlines_kept_on'");
    return firstValue<QDate>(query);
}

Result<std::optional<QDate>> DeadlineFactsRepository::beginDay(Work &work)
{
    ENLACE_ASSIGN(const auto before, keptOn());
    if (before && *before >= work.today())
        return std::nullopt;
    // Whoever changes the row first does it; a second Work waits here and then changes nothing.
    Query query(work, before ? "update store_info set value = :today "
                               "where name = 'deadlines_kept_on' and value < :today"
                             : "insert into store_info (name, value) values "
                               "('deadlines_kept_on', :today) on conflict (name) do nothing");
    query.bind(":today", work.today());
    ENLACE_TRY(query.run());
    return query.affected() == 1 ? before : std::nullopt;
}

Result<QList<FamilyId>> DeadlineFactsRepository::familiesChangedSince(QDate after,
                                                                      const QList<int> &ageMonths)
{
    QStringList parts;
    for (const char *table : {"coordination", "need_tier", "program_status", "network_membership",
                              "care_team_member", "therapy_episode", "network_arrangement"})
        parts.append(QStringLiteral("select child_id from %1 where archived_at is null and "
                                    "((from_on > :after and from_on <= :today) or "
                                    "(until_on >= :after and until_on < :today))")
                         .arg(QLatin1String(table)));
    parts.append(QStringLiteral("select child_id from service_authorization where archived_at is "
                                "null and approved_from > :after and approved_from <= :today"));
    for (const char *day : {"moved_away_on", "lost_eligibility_on"})
        parts.append(QStringLiteral("select id from child where %1 > :after and %1 <= :today")
                         .arg(QLatin1String(day)));
    // Written as the index has it.
    parts.append(QStringLiteral("select child_id from equipment_step where until_on is null and "
                                "coalesce(stalls_on, '9999-12-31') > :after and "
                                "coalesce(stalls_on, '9999-12-31') <= :today"));
    for (int i = 0; i < ageMonths.size(); ++i)
        parts.append(QStringLiteral("select id from child where birth_date between :first%1 and "
                                    ":last%1")
                         .arg(i));
    Query query(m_reading, QStringLiteral("select distinct family_id from child where id in (%1)")
                               .arg(parts.join(QLatin1String(" union all "))));
    query.bind(":after", after).bind(":today", m_day);
    for (int i = 0; i < ageMonths.size(); ++i) {
        // Three days more on either side, since months end on different days.
        const auto bornFor = [&](QDate due, int slack) {
            return Codec<QDate>::toColumn(
                addMonths(due.addDays(agesAheadDays), -ageMonths.at(i)).addDays(slack));
        };
        query.bindColumn(QStringLiteral(":first%1").arg(i), bornFor(after, -3));
        query.bindColumn(QStringLiteral(":last%1").arg(i), bornFor(m_day, 3));
    }
    ENLACE_TRY(query.run());
    QList<FamilyId> families;
    while (query.next())
        families.append(query.get<FamilyId>(0));
    ENLACE_TRY(query.finished());
    return families;
}

Result<> DeadlineFactsRepository::lock(const QList<FamilyId> &families)
{
    if (m_reading.engine() != Engine::Postgresql) // SQLite has one writer
        return {};
    return forEachRow(m_reading,
                      QStringLiteral("select id from family where id in (:ids) order by id "
                                     "for no key update"),
                      textsOf(families), [](Query &) {});
}

Result<FactsBatch> DeadlineFactsRepository::gather(const QList<FamilyId> &families)
{
    Gathering gathering(m_reading, textsOf(families), m_day);
    return gathering.run();
}

Result<> DeadlineFactsRepository::apply(Work &work, const DeadlineChanges &changes)
{
    // Before anything is added: what ended may hold the slot of what is new.
    ENLACE_TRY(eachTogether(work, changes.ended, [&](const Deadline &ended) {
        Query query(work, "delete from deadline where id = :id");
        query.bind(":id", ended.id);
        return query.run();
    }));
    for (const Deadline &ended : changes.ended)
        ENLACE_TRY(work.note(AuditAction::Removed, RecordRef::to(RecordKind::Deadline, ended.id),
                             {{QStringLiteral("slot"), ended.slot},
                              {QStringLiteral("rule"), ended.ruleId},
                              {QStringLiteral("due_on"), ended.dueOn.toString(Qt::ISODate)}},
                             ended.child, ended.family));
    const auto update = [&](const DeadlineMove &moved) -> Result<> {
        Query query(work, detail::updateSql<Deadline>());
        detail::bindAll(query, moved.after);
        ENLACE_TRY(query.run());
        return query.affected() == 1 ? Result<>() : Result<>(detail::changedMeanwhile());
    };
    ENLACE_TRY(eachTogether(work, changes.moved, update));
    for (const DeadlineMove &move : changes.moved) {
        if (!move.isDateMoved())
            continue; // the audit of its cause says it
        QJsonObject what = detail::difference(move.before, move.after);
        what.insert(QLatin1String("rule"), QJsonArray{move.before.ruleId, move.after.ruleId});
        ENLACE_TRY(work.note(AuditAction::Changed,
                             RecordRef::to(RecordKind::Deadline, move.after.id), what,
                             move.after.child, move.after.family));
    }
    return eachTogether(work, changes.created, [&](Deadline created) {
        created.id = DeadlineId::make();
        created.revision = 1;
        created.origin.learnedAt = work.now();
        Query query(work, detail::insertSql<Deadline>());
        detail::bindAll(query, created);
        return query.run();
    });
}

} // namespace enlace
