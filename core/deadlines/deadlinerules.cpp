// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinerules.h"

#include "core/deadlines/appealladder.h"

#include <algorithm>
#include <cmath>

namespace enlace {

namespace {

/// A record of the child (or the child itself) that deadlines are about.
struct About
{
    RecordRef record;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
};

RuleFacts ruleFactsOf(const ChildFacts &child)
{
    RuleFacts facts;
    facts.network = child.network;
    facts.plan = child.plan;
    facts.programs = {child.program};
    facts.county = child.county;
    facts.tier = child.tier;
    facts.birthDate = child.birthDate;
    return facts;
}

TriggerTimes clocksOf(const AuthorizationFacts &request)
{
    TriggerTimes times;
    if (request.submitted)
        times.insert(Trigger::RequestSubmitted, *request.submitted);
    if (request.complete)
        times.insert(Trigger::RequestComplete, *request.complete);
    if (request.decided)
        times.insert(Trigger::RequestDecided, *request.decided);
    return times;
}

/// Makes the deadlines of one child.
class ChildDeadlines
{
public:
    ChildDeadlines(const RuleSet &rules, Telling telling, const FamilyFacts &family,
                   const ChildFacts &child, QList<ComputedDeadline> &into)
        : m_rules(rules)
        , m_telling(telling)
        , m_family(family)
        , m_child(child)
        , m_into(into)
    {
    }

    void renewals();
    void rescues();
    void authorizations();
    void releases();
    void ages(const QStringList &topics, const std::optional<QDate> &until);
    void touchBase(const Explanation &why);
    void gaps();
    void tasks();

private:
    void add(DeadlineKind kind, const QString &slot, const About &about,
             std::optional<Explanation> why);
    [[nodiscard]] std::optional<Explanation> answer(const QString &topic, const RuleFacts &facts,
                                                    const TriggerTimes &times) const
    {
        return m_rules.answer(topic, facts, times, m_telling);
    }
    void renewalDue(const About &record, std::optional<Explanation> due, const RuleFacts &facts,
                    const TriggerTimes &times);
    void checklist(const RenewalFacts &renewal, const RuleFacts &facts, const TriggerTimes &times);
    void decision(const AuthorizationFacts &request, const RuleFacts &facts);
    void reauthorization(const AuthorizationFacts &authorization, const RuleFacts &facts);
    void appeal(const AuthorizationFacts &request, const RuleFacts &facts);

    const RuleSet &m_rules;
    Telling m_telling;
    const FamilyFacts &m_family;
    const ChildFacts &m_child;
    QList<ComputedDeadline> &m_into;
};

void ChildDeadlines::add(DeadlineKind kind, const QString &slot, const About &about,
                         std::optional<Explanation> why)
{
    if (!why)
        return;
    Deadline deadline;
    deadline.child = m_child.id;
    deadline.family = m_family.id;
    deadline.kind = kind;
    deadline.about = about.record;
    deadline.slot = slot;
    deadline.ruleId = why->rule.id;
    deadline.ruleFrom = why->rule.effectiveFrom;
    deadline.triggerOn = why->trigger.day;
    deadline.rawOn = why->due.raw;
    deadline.dueOn = why->due.due;
    deadline.dueAt = why->due.at;
    deadline.opensOn = why->due.due.addDays(-why->rule.firstWarning());
    deadline.isUnconfirmed = why->isUnconfirmed();
    deadline.stake = stakeOf(kind, why->rule);
    deadline.owner = why->rule.owner;
    deadline.coordinator = m_child.coordinator;
    deadline.pausedUntil = m_family.pausedUntil;
    deadline.origin.agency = about.agency.isSet() ? about.agency : m_child.agency;
    deadline.origin.label = about.label;
    deadline.origin.source = Source::Rule;
    deadline.origin.sourceDetail = why->rule.id;
    m_into.append({std::move(deadline), *std::move(why)});
}

void ChildDeadlines::renewals()
{
    for (const RenewalFacts &renewal : m_child.renewals) {
        if (renewal.isClosed || renewal.stoppedOn)
            continue;
        RuleFacts about = ruleFactsOf(m_child);
        about.programs = {renewal.program};
        TriggerTimes times;
        if (renewal.periodFrom)
            times.insert(Trigger::EligibilityStart, When::on(*renewal.periodFrom));
        if (renewal.periodUntil)
            times.insert(Trigger::EligibilityEnd, When::on(*renewal.periodUntil));
        if (renewal.noticeOn)
            times.insert(Trigger::RedeterminationNotice, When::on(*renewal.noticeOn));
        if (renewal.completeOn)
            times.insert(Trigger::InformationComplete, When::on(*renewal.completeOn));
        const About record{renewal.record, renewal.agency, renewal.label};

        auto due = answer(QStringLiteral("renewal.due"), about, times);
        if (due && !renewal.periodUntil)
            times.insert(Trigger::EligibilityEnd, When::on(due->due.raw));
        renewalDue(record, std::move(due), about, times);
        if (!renewal.noticeOn && !renewal.returnedOn && !renewal.completeOn)
            add(DeadlineKind::RenewalNotice, QStringLiteral("renewal_notice"), record,
                answer(QStringLiteral("renewal.notice"), about, times));
        if (!renewal.returnedOn && !renewal.completeOn)
            add(DeadlineKind::RenewalReturn, QStringLiteral("renewal_return"), record,
                answer(QStringLiteral("renewal.return"), about, times));
        add(DeadlineKind::RenewalDecision, QStringLiteral("renewal_decision"), record,
            answer(QStringLiteral("renewal.decide"), about, times));
        if (!renewal.returnedOn && !renewal.completeOn)
            checklist(renewal, about, times);
    }
}

/// One line of work: it opens when work on a renewal is to start, and beside its own rule names
/// that one and the medical review of the same year.
void ChildDeadlines::renewalDue(const About &record, std::optional<Explanation> due,
                                const RuleFacts &facts, const TriggerTimes &times)
{
    if (!due)
        return;
    const auto lead = answer(QStringLiteral("renewal.lead"), facts, times);
    if (m_telling == Telling::Reasons) // who computes a county reads none of them
        for (const auto &also : {lead, answer(QStringLiteral("renewal.medical"), facts, times)})
            if (also)
                due->others.append(*also);
    add(DeadlineKind::RenewalDue, QStringLiteral("renewal_due"), record, std::move(due));
    if (lead)
        m_into.last().deadline.opensOn = lead->due.due;
}

/// What is still missing, by the days on which it is wanted so that the rest can follow.
void ChildDeadlines::checklist(const RenewalFacts &renewal, const RuleFacts &facts,
                               const TriggerTimes &times)
{
    const struct
    {
        bool isMissing;
        DeadlineKind kind;
        const char *topic;
    } steps[] = {
        {renewal.lacksPapers, DeadlineKind::RenewalPapers, "renewal.papers"},
        {renewal.lacksReport, DeadlineKind::RenewalPapers, "renewal.report"},
        {renewal.lacksSignature, DeadlineKind::RenewalSignature, "renewal.signature"},
        {renewal.lacksVisit, DeadlineKind::RenewalVisit, "renewal.visit"},
    };
    for (const auto &step : steps) {
        if (!step.isMissing)
            continue;
        const QString topic = QLatin1String(step.topic);
        add(step.kind, QString(topic).replace(QLatin1Char('.'), QLatin1Char('_')),
            {renewal.record, renewal.agency, renewal.label}, answer(topic, facts, times));
    }
}

/// Coverage that stopped because the form did not come back: nothing else is due of that year.
void ChildDeadlines::rescues()
{
    for (const RenewalFacts &renewal : m_child.renewals) {
        if (renewal.isClosed || !renewal.stoppedOn)
            continue;
        RuleFacts about = ruleFactsOf(m_child);
        about.programs = {renewal.program};
        add(DeadlineKind::RenewalRescue, QStringLiteral("renewal_rescue"),
            {renewal.record, renewal.agency, renewal.label},
            answer(QStringLiteral("renewal.cure"), about,
                   {{Trigger::CoverageStopped, When::on(*renewal.stoppedOn)}}));
    }
}

void ChildDeadlines::decision(const AuthorizationFacts &request, const RuleFacts &about)
{
    const About record{request.record, request.agency, request.label};
    if (request.isPending && !request.decided)
        add(DeadlineKind::RequestDecision, QStringLiteral("request_decision"), record,
            decisionClock(m_rules, m_child, request, m_telling));
    if (request.decided && !request.told && request.decided->day >= m_child.knownSince)
        add(DeadlineKind::DecisionNotice, QStringLiteral("decision_notice"), record,
            answer(QStringLiteral("decision.notify_family"), about, clocksOf(request)));
}

void ChildDeadlines::reauthorization(const AuthorizationFacts &authorization,
                                     const RuleFacts &about)
{
    TriggerTimes times;
    std::optional<Explanation> length;
    std::optional<QDate> end = authorization.until;
    if (!end && authorization.from) {
        // No end is stated: what is usual for the network and the kind of item.
        times.insert(Trigger::AuthorizationStart, When::on(*authorization.from));
        length = answer(QStringLiteral("authorization.length"), about, times);
        if (length)
            end = length->due.raw.addDays(-1); // the rule names the first day not covered
    }
    if (!end || *end < m_child.knownSince)
        return;
    times.insert(Trigger::AuthorizationEnd, When::on(*end));
    const bool isGuessed = length && length->isUnconfirmed();
    const auto addCounted = [&](DeadlineKind kind, const QString &slot,
                                std::optional<Explanation> why) {
        if (why && length)
            why->others.append(*length);
        const auto before = m_into.size();
        add(kind, slot, {authorization.record, authorization.agency, authorization.label},
            std::move(why));
        if (m_into.size() > before && isGuessed)
            m_into.last().deadline.isUnconfirmed = true;
    };
    addCounted(DeadlineKind::AuthorizationEnd, QStringLiteral("authorization_end"),
               answer(QStringLiteral("authorization.end"), about, times));
    addCounted(DeadlineKind::AuthorizationRequest, QStringLiteral("authorization_request"),
               submitBy(m_rules, about, *end, m_telling));
}

/// The next rungs of the way up from a notice: those that count from what has happened, and have
/// not happened themselves. A service can only be kept where there is one.
void ChildDeadlines::appeal(const AuthorizationFacts &request, const RuleFacts &about)
{
    for (const AppealRung &rung : appealLadder(m_rules, about, request.appeal, request.isUrgent)) {
        if (rung.isDone || (rung.keepsService() && !request.isRunning && !request.appeal.changeOn))
            continue;
        const DeadlineKind kind = rung.keepsService() ? DeadlineKind::KeepService
                                  : rung.isAnswer()   ? DeadlineKind::AppealAnswer
                                                      : DeadlineKind::AppealStep;
        // What could be done until before the child came to us is not our work.
        if (rung.why && rung.why->due.due >= m_child.knownSince)
            add(kind, rung.topic, {request.record, request.agency, request.label}, rung.why);
    }
}

void ChildDeadlines::authorizations()
{
    for (const AuthorizationFacts &authorization : m_child.authorizations) {
        const RuleFacts about = ruleFactsOf(m_child, authorization);
        decision(authorization, about);
        appeal(authorization, about);
        if (authorization.isInForce && !authorization.isFollowed)
            reauthorization(authorization, about);
    }
}

void ChildDeadlines::releases()
{
    for (const ReleaseFacts &release : m_child.releases) {
        if (release.until < m_child.knownSince)
            continue;
        add(DeadlineKind::ReleaseEnd, QStringLiteral("release_end"),
            {release.record, release.agency, release.label},
            answer(QStringLiteral("release.expiry"), ruleFactsOf(m_child),
                   {{Trigger::ReleaseExpiry, When::on(release.until)}}));
    }
}

void ChildDeadlines::ages(const QStringList &topics, const std::optional<QDate> &until)
{
    if (!m_child.birthDate)
        return;
    const RuleFacts about = ruleFactsOf(m_child);
    const TriggerTimes times{{Trigger::BirthDate, When::on(*m_child.birthDate)}};
    for (const QString &topic : topics) {
        const auto why = answer(topic, about, times);
        if (why && why->due.due >= m_child.knownSince && (!until || why->due.due <= *until))
            add(DeadlineKind::Age, topic,
                {RecordRef::to(RecordKind::Child, m_child.id), m_child.agency, m_child.label}, why);
    }
}

void ChildDeadlines::gaps()
{
    const RuleFacts about = ruleFactsOf(m_child);
    for (const Gap &gap : m_child.gaps)
        add(gap.kind, gap.slot, {gap.about, gap.agency, gap.label},
            answer(
                gap.topic, about,
                {{Trigger::GapSince, When::on(gap.since)}, {Trigger::Noted, When::on(gap.since)}}));
}

/// No rule: the day is the one that was written.
void ChildDeadlines::tasks()
{
    for (const TaskFacts &task : m_child.tasks) {
        Explanation why;
        why.trigger = When::on(task.dueOn);
        why.due.raw = why.due.due = task.dueOn;
        why.rule.confidence = Confidence::Verified;
        add(DeadlineKind::Task, QStringLiteral("task"), {task.record, task.agency, task.label},
            why);
        Deadline &deadline = m_into.last().deadline;
        deadline.words = task.words;
        deadline.opensOn = std::min(task.writtenOn, task.dueOn);
        deadline.stake = task.isPromised ? Stake::Promise : Stake::Usual;
        deadline.owner = task.owner;
        deadline.given = task.given;
        deadline.status = task.doneOn ? DeadlineStatus::Done : DeadlineStatus::Open;
        deadline.doneOn = task.doneOn;
        deadline.origin.source = Source::Typed;
    }
}

void ChildDeadlines::touchBase(const Explanation &why)
{
    add(DeadlineKind::TouchBase, QStringLiteral("touch_base"),
        {RecordRef::to(RecordKind::Family, m_family.id), m_child.agency, m_child.label}, why);
}

/// The one touch-base of a family, carried by the child who needs it first: what was agreed with
/// the family, else the rhythm of each child's tier. Counted from the last contact, or from when
/// the child came to us.
void touchBaseOf(const RuleSet &rules, Telling telling, const FamilyFacts &family,
                 QList<ComputedDeadline> &into)
{
    const ChildFacts *carrier = nullptr;
    std::optional<Explanation> first;
    for (const ChildFacts &child : family.children) {
        if (child.isStopped)
            continue;
        const When last = family.lastContact.value_or(When::on(child.knownSince));
        std::optional<Explanation> why;
        const Rule *agreed = rules.find(agreedRhythm, last.day);
        if (family.touchBaseDays && agreed) {
            Rule rule = *agreed;
            rule.value = *family.touchBaseDays;
            why = Explanation{rule, last, countFrom(rule, last), {}, {}};
        } else {
            why = rules.answer(QStringLiteral("touch_base"), ruleFactsOf(child),
                               {{Trigger::LastContact, last}}, telling);
        }
        if (why && (!first || why->due.moment() < first->due.moment())) {
            first = why;
            carrier = &child;
        }
    }
    if (first)
        ChildDeadlines(rules, telling, family, *carrier, into).touchBase(*first);
}

/// One deadline of each slot for a record.
using Place = std::pair<RecordRef, QString>;

Place placeOf(const Deadline &deadline) { return {deadline.about, deadline.slot}; }

bool isTask(const Deadline &deadline) { return deadline.kind == DeadlineKind::Task; }

/// What stands, brought to what was computed, keeping what is a person's or the row's own.
Deadline carriedOver(const Deadline &standing, const Deadline &computed)
{
    Deadline after = computed;
    after.id = standing.id;
    after.revision = standing.revision;
    after.origin.learnedAt = standing.origin.learnedAt;
    if (standing.dueOn == computed.dueOn)
        after.snooze = standing.snooze;
    if (isTask(computed))
        return after;
    after.status = standing.status;
    after.doneOn = standing.doneOn;
    if (standing.triggerOn == computed.triggerOn)
        after.given = standing.given;
    after.owner = after.given.to.value_or(computed.owner);
    return after;
}

} // namespace

RuleFacts ruleFactsOf(const ChildFacts &child, const AuthorizationFacts &request)
{
    RuleFacts facts = ruleFactsOf(child);
    facts.itemGroup = request.itemGroup;
    if (!request.program.isEmpty())
        facts.programs = {request.program};
    if (!request.network.isEmpty())
        facts.network = request.network;
    return facts;
}

std::optional<Explanation> decisionClock(const RuleSet &rules, const ChildFacts &child,
                                         const AuthorizationFacts &request, Telling telling)
{
    return rules.answer(request.isUrgent ? QStringLiteral("decision.urgent")
                                         : QStringLiteral("decision.standard"),
                        ruleFactsOf(child, request), clocksOf(request), telling);
}

QString payerOf(const QList<Program> &programs, bool hasNetwork)
{
    if (programs.contains(Program::WholeChildModel) || hasNetwork)
        return keyOf(Program::WholeChildModel);
    if (programs.contains(Program::Ccs))
        return keyOf(Program::Ccs);
    return programs.contains(Program::MediCal) ? QString(keyOf(Program::MediCal)) : QString();
}

std::optional<Explanation> submitBy(const RuleSet &rules, const RuleFacts &facts, QDate lastCovered,
                                    Telling telling)
{
    // The slowest of the decision times that apply, so that no gap opens whichever the payer takes.
    const TriggerTimes end{{Trigger::RequestSubmitted, When::on(lastCovered)},
                           {Trigger::RequestComplete, When::on(lastCovered)}};
    QDate sentBy = lastCovered;
    std::optional<Explanation> slowest;
    if (auto decision =
            rules.answer(QStringLiteral("decision.standard"), facts, end, Telling::Dates)) {
        QList<Explanation> all = decision->others;
        all.prepend(*decision);
        for (Explanation &one : all) {
            one.others.clear();
            one.rule.direction = Direction::Before;
            one.due = countFrom(one.rule, When::on(lastCovered));
            if (one.due.raw < sentBy) {
                sentBy = one.due.raw;
                slowest = one;
            }
        }
    }
    auto answer = rules.answer(QStringLiteral("authorization.lead"), facts,
                               {{Trigger::NeededBy, When::on(sentBy)}}, telling);
    if (answer && slowest)
        answer->others.append(*slowest);
    return answer;
}

std::optional<int> gapIfSent(const RuleSet &rules, const RuleFacts &facts, QDate lastCovered,
                             QDate sentOn)
{
    const auto decision = rules.answer(QStringLiteral("decision.standard"), facts,
                                       {{Trigger::RequestSubmitted, When::on(sentOn)},
                                        {Trigger::RequestComplete, When::on(sentOn)}},
                                       Telling::Dates);
    if (!decision)
        return std::nullopt;
    QDate decided = decision->due.due;
    for (const Explanation &other : decision->others)
        decided = std::max(decided, other.due.due);
    return static_cast<int>(std::max<qint64>(0, lastCovered.daysTo(decided) - 1));
}

QList<ComputedDeadline> deadlinesOf(const RuleSet &rules, const FamilyFacts &family,
                                    Telling telling)
{
    const QStringList ages = rules.topics(QStringLiteral("age."));
    QList<ComputedDeadline> all;
    for (const ChildFacts &child : family.children) {
        ChildDeadlines deadlines(rules, telling, family, child, all);
        if (!child.isStopped || child.mayReturn)
            deadlines.rescues();
        if (child.isStopped)
            continue;
        deadlines.renewals();
        deadlines.authorizations();
        deadlines.releases();
        deadlines.ages(ages, family.agesUntil);
        deadlines.gaps();
        deadlines.tasks();
    }
    touchBaseOf(rules, telling, family, all);
    return all;
}

QList<int> ageMonths(const RuleSet &rules)
{
    QList<int> months;
    for (const Rule &rule : rules.rules()) {
        if (rule.trigger != Trigger::BirthDate || !rule.isOn())
            continue;
        const double perUnit = rule.unit == OffsetUnit::Years ? 12 : 1;
        const int age = static_cast<int>(std::lround(*rule.value * perUnit));
        if (!months.contains(age))
            months.append(age);
    }
    return months;
}

bool DeadlineMove::isDateMoved() const
{
    return before.dueOn != after.dueOn || before.rawOn != after.rawOn ||
           before.dueAt != after.dueAt || before.ruleId != after.ruleId ||
           before.ruleFrom != after.ruleFrom || before.triggerOn != after.triggerOn;
}

DeadlineChanges difference(const QList<Deadline> &standing, const QList<ComputedDeadline> &computed)
{
    QHash<Place, const Deadline *> open;
    QHash<Place, QList<QDate>> done; // the days from which those done were counted
    for (const Deadline &deadline : standing) {
        if (deadline.status == DeadlineStatus::Open || isTask(deadline))
            open.insert(placeOf(deadline), &deadline);
        else
            done[placeOf(deadline)].append(deadline.triggerOn);
    }
    DeadlineChanges changes;
    for (const ComputedDeadline &one : computed) {
        const Place place = placeOf(one.deadline);
        if (const Deadline *found = open.take(place)) {
            Deadline after = carriedOver(*found, one.deadline);
            if (after != *found)
                changes.moved.append({*found, std::move(after)});
        } else if (!done.value(place).contains(one.deadline.triggerOn)) {
            changes.created.append(one.deadline);
        }
    }
    for (const Deadline &deadline : standing) // in their order, not the hash's
        if (deadline.status == DeadlineStatus::Open && open.contains(placeOf(deadline)))
            changes.ended.append(deadline);
    return changes;
}

} // namespace enlace
