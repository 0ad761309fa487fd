// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/outcomerepository.h"

#include "core/authorizations/authorization.h"
#include "core/base/clock.h"
#include "core/caseload/reportrules.h"
#include "core/caseload/reportscoperepository.h"
#include "core/deadlines/deadlinerules.h"
#include "core/equipment/equipmentrules.h"
#include "core/rules/rulerepository.h"
#include "core/storage/record.h"
#include "core/therapy/therapyrules.h"
#include "core/therapy/therapytables.h"

namespace enlace {

namespace {

/// The first moment of a day in the county.
QDateTime beginningOf(QDate day) { return QDateTime(day, QTime(0, 0), countyTimeZone()).toUTC(); }

/// What the decision clock needs to know of a child beside the request. Read past every right: by
/// when a request must be decided does not depend on who asks, and nothing of it is shown.
struct ClockFacts
{
    ChildFacts child;
    std::optional<AgencyId> network;
    QList<Program> programs;
};

constexpr auto childrenWithRequests = "s.child_id in (select a.child_id from service_authorization "
                                      "a where a.archived_at is null and a.submitted_at is not "
                                      "null)";

template <class F>
Result<> eachSpan(Reading &reading, const char *columns, const char *from, F f)
{
    Query query(reading,
                QStringLiteral("select s.child_id, %1 from %2 where %3 and %4 "
                               "order by s.child_id, s.from_on, s.id")
                    .arg(QLatin1String(columns), QLatin1String(from),
                         QLatin1String(childrenWithRequests), holdsInReport(QLatin1String("s"))));
    query.bind(":of_today", reading.today());
    ENLACE_TRY(query.run());
    while (query.next())
        f(query.get<ChildId>(0), query);
    return query.finished();
}

Result<QHash<ChildId, ClockFacts>> clockFacts(Reading &reading)
{
    QHash<ChildId, ClockFacts> facts;
    ENLACE_TRY(eachSpan(reading, "s.network_id, n.name, coalesce(p.name, '')",
                        "network_membership s join agency n on n.id = s.network_id "
                        "left join agency p on p.id = n.parent_id",
                        [&](const ChildId &child, Query &query) {
                            ClockFacts &one = facts[child];
                            one.network = query.get<AgencyId>(1);
                            one.child.network = query.get<QString>(2);
                            one.child.plan = query.get<QString>(3);
                        }));
    ENLACE_TRY(eachSpan(reading, "s.tier", "need_tier s", [&](const ChildId &child, Query &query) {
        facts[child].child.tier = keyOf(query.get<Tier>(1));
    }));
    ENLACE_TRY(eachSpan(reading, "s.program, s.status", "program_status s",
                        [&](const ChildId &child, Query &query) {
                            if (query.get<ProgramStanding>(2) == ProgramStanding::Active)
                                facts[child].programs.append(query.get<Program>(1));
                        }));
    for (ClockFacts &one : facts)
        one.child.program = payerOf(one.programs, !one.child.network.isEmpty());
    return facts;
}

std::optional<When> momentOf(const std::optional<QDateTime> &at)
{
    return at ? std::optional(When::exactly(*at)) : std::nullopt;
}

} // namespace

Result<QList<DecisionFact>> OutcomeRepository::decisions()
{
    ENLACE_ASSIGN(const auto rules, RuleRepository(m_reading).current());
    ENLACE_ASSIGN(auto known, clockFacts(m_reading));
    Query query(m_reading,
                QStringLiteral("select a.child_id, a.network_id, coalesce(n.name, ''), "
                               "a.service_group, a.priority, a.decision, a.submitted_at, "
                               "a.received_at, a.decided_at, a.channel, c.county, c.birth_date "
                               "from service_authorization a join child c on c.id = a.child_id "
                               "left join agency n on n.id = a.network_id "
                               "where a.archived_at is null and c.archived_at is null "
                               "and a.submitted_at is not null and a.decision <> 'withdrawn' "
                               "and (a.decided_at >= :since or "
                               "a.decided_at is null and a.decision = 'pending') and %1 "
                               "order by n.name, a.id")
                    .arg(m_scope.rows(DataCategory::Authorizations, QLatin1String("a"))));
    query.bind(":since", beginningOf(lastMonths(reportMonths, m_reading.today()).from));
    m_scope.bindTo(query);
    ENLACE_TRY(query.run());
    QList<DecisionFact> facts;
    while (query.next()) {
        DecisionFact fact;
        AuthorizationFacts request;
        ServiceGroup group{};
        RequestPriority priority{};
        AuthorizationDecision decision{};
        std::optional<QDateTime> submitted;
        std::optional<QDateTime> received;
        std::optional<QDateTime> decided;
        QString county;
        std::optional<QDate> birthDate;
        query.read(fact.child, fact.network, fact.networkName, group, priority, decision, submitted,
                   received, decided, fact.channel, county, birthDate);
        ClockFacts about = known.value(fact.child);
        about.child.county = county;
        about.child.birthDate = birthDate;
        request.network = fact.networkName;
        request.itemGroup = keyOf(group);
        request.isUrgent = priority == RequestPriority::Expedited;
        request.submitted = momentOf(submitted);
        request.complete = momentOf(received);
        const auto clock = decisionClock(*rules, about.child, request, Telling::Dates);
        const auto outcome = outcomeOf(clock ? std::optional(clock->due.moment()) : std::nullopt,
                                       decided, m_reading.now());
        if (!outcome)
            continue;
        if (!fact.network) { // who decides is the child's own network
            fact.network = about.network;
            fact.networkName = about.child.network;
        }
        fact.outcome = *outcome;
        if (decided)
            fact.seconds = submitted->secsTo(*decided);
        fact.isDenied = decision == AuthorizationDecision::Denied;
        if (clock) {
            fact.rule = clock->rule.id;
            fact.ruleTitle = clock->rule.title;
            fact.isRuleUnconfirmed = clock->rule.isUnconfirmed();
        }
        facts.append(fact);
        if (m_reading.isCancelled())
            return stopped();
    }
    ENLACE_TRY(query.finished());
    return facts;
}

Result<ChangeFigures> OutcomeRepository::therapistChanges()
{
    // All of each child's episodes of whom one ended lately: what followed it makes the change.
    Query query(m_reading,
                QStringLiteral("select %1 from therapy_episode e join child c on c.id = e.child_id "
                               "where e.archived_at is null and c.archived_at is null "
                               "and e.child_id in (select x.child_id from therapy_episode x "
                               "where x.until_on >= :since and x.archived_at is null) and %2 "
                               "order by e.child_id, e.from_on, e.id")
                    .arg(columnList<TherapyEpisode>("e"),
                         m_scope.rows(DataCategory::Therapy, QLatin1String("e"))));
    // A gap may lie between an end and the beginning that makes it a change.
    query.bind(":since", m_reading.today().addMonths(-2 * reportMonths));
    m_scope.bindTo(query);
    ENLACE_ASSIGN(const auto episodes, readRecords<TherapyEpisode>(query));
    return changeFigures(episodes, m_reading.today());
}

Result<EquipmentFigures> OutcomeRepository::equipmentDays()
{
    Query query(m_reading,
                QStringLiteral("select e.id, e.vendor_id, coalesce(v.name, ''), s.step, s.from_on, "
                               "s.until_on, s.held_days "
                               "from equipment e join child c on c.id = e.child_id "
                               "join equipment_step s on s.equipment_id = e.id "
                               "left join agency v on v.id = e.vendor_id "
                               "where e.archived_at is null and c.archived_at is null "
                               "and c.died_on is null "
                               "and (s.until_on is null or s.until_on >= :since) and %1 "
                               "order by v.name, e.id, s.from_on, s.id")
                    .arg(m_scope.rows(DataCategory::Equipment, QLatin1String("e"))));
    query.bind(":since", lastMonths(reportMonths, m_reading.today()).from);
    m_scope.bindTo(query);
    ENLACE_TRY(query.run());
    QList<PhaseFact> facts;
    qsizetype ofItem = 0; // where the facts of the present item begin
    while (query.next()) {
        PhaseFact fact;
        EquipmentStep step{};
        StepEvent event;
        query.read(fact.item, fact.vendor, fact.vendorName, step, event.span.from, event.span.until,
                   event.heldDays);
        fact.phase = phaseOf(step);
        if (fact.phase == EquipmentPhase::InUse)
            continue;
        fact.days = std::max<qint64>(0, daysInStep(event, m_reading.today()) - event.heldDays);
        if (!facts.isEmpty() && facts.last().item != fact.item)
            ofItem = facts.size();
        const auto same = std::find_if(facts.begin() + ofItem, facts.end(),
                                       [&](const PhaseFact &f) { return f.phase == fact.phase; });
        if (same != facts.end())
            same->days += fact.days;
        else
            facts.append(fact);
        if (m_reading.isCancelled())
            return stopped();
    }
    ENLACE_TRY(query.finished());
    return equipmentFigures(facts);
}

} // namespace enlace
