// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/requestoutlook.h"

#include "core/deadlines/deadlinefactsrepository.h"
#include "core/rules/rulerepository.h"

#include <algorithm>

namespace enlace {

namespace {

QStringList topicsOf(NoticeIssuer issuer, bool isUrgent)
{
    switch (issuer) {
    case NoticeIssuer::Plan:
        return {QStringLiteral("appeal.aid_paid_pending"), QStringLiteral("appeal.plan"),
                isUrgent ? QStringLiteral("appeal.plan_urgent")
                         : QStringLiteral("appeal.plan_answer"),
                QStringLiteral("hearing.aid_paid_pending"), QStringLiteral("hearing.plan")};
    case NoticeIssuer::CountyCcs:
        return {QStringLiteral("appeal.county_ccs"), QStringLiteral("appeal.county_ccs_answer"),
                QStringLiteral("hearing.county_ccs"),
                QStringLiteral("hearing.county_ccs_information")};
    case NoticeIssuer::CountyMediCal:
        return {QStringLiteral("hearing.county_medi_cal")};
    case NoticeIssuer::RegionalCenter:
        return {QStringLiteral("appeal.regional_center")};
    case NoticeIssuer::School:
        return {QStringLiteral("appeal.school")};
    case NoticeIssuer::Dental:
        return {QStringLiteral("appeal.dental")};
    }
    return {};
}

TriggerTimes timesOf(const Appeal &appeal)
{
    TriggerTimes times;
    const auto add = [&times](Trigger trigger, const std::optional<QDate> &day) {
        if (day)
            times.insert(trigger, When::on(*day));
    };
    add(Trigger::NoticeDate, appeal.noticeOn);
    add(Trigger::ActionEffective, appeal.changeOn);
    add(Trigger::AppealReceived, appeal.appealedOn);
    add(Trigger::AppealDecided, appeal.answeredOn);
    add(Trigger::HearingRequested, appeal.hearingOn);
    return times;
}

/// The rule that a rung will follow once what it counts from has happened: as if on the day of the
/// notice.
std::optional<Rule> ruleToCome(const RuleSet &rules, const RuleFacts &facts, const QString &topic,
                               QDate day)
{
    TriggerTimes times;
    for (const Trigger trigger : {Trigger::NoticeDate, Trigger::AppealReceived,
                                  Trigger::AppealDecided, Trigger::HearingRequested})
        times.insert(trigger, When::on(day));
    const auto answer = rules.answer(topic, facts, times);
    return answer ? std::optional(answer->rule) : std::nullopt;
}

/// Whether what a rung asks for has happened.
bool isDone(const QString &topic, const Appeal &appeal)
{
    if (topic.endsWith(QLatin1String("_answer")) || topic == QLatin1String("appeal.plan_urgent"))
        return appeal.answeredOn.has_value();
    return topic.startsWith(QLatin1String("appeal.")) ? appeal.appealedOn.has_value()
                                                      : appeal.hearingOn.has_value();
}

std::optional<Rule> lengthRule(const RuleSet &rules, const RuleFacts &facts, const char *topic,
                               QDate from)
{
    const auto answer =
        rules.answer(QLatin1String(topic), facts, {{Trigger::AuthorizationStart, When::on(from)}});
    return answer ? std::optional(answer->rule) : std::nullopt;
}

} // namespace

QList<AppealRung> appealLadder(const RuleSet &rules, const RuleFacts &facts, const Appeal &appeal,
                               bool isUrgent)
{
    QList<AppealRung> ladder;
    if (!appeal.issuer || !appeal.noticeOn)
        return ladder;
    const TriggerTimes times = timesOf(appeal);
    for (const QString &topic : topicsOf(*appeal.issuer, isUrgent)) {
        const auto rule = ruleToCome(rules, facts, topic, *appeal.noticeOn);
        if (!rule)
            continue;
        AppealRung rung{*rule, rules.answer(topic, facts, times), {}, isDone(topic, appeal)};
        if (rung.why) {
            rung.by = rung.why->due.due;
            // Ten days from the notice, or before the change takes effect, whichever is later.
            if (topic == QLatin1String("appeal.aid_paid_pending") && appeal.changeOn)
                rung.by = std::max(*rung.by, appeal.changeOn->addDays(-1));
        }
        ladder.append(rung);
    }
    return ladder;
}

RequestOutlook outlookOf(const RuleSet &rules, const ChildFacts &child,
                         const AuthorizationFacts &request, const QDateTime &now)
{
    const RuleFacts facts = ruleFactsOf(child, request);
    const QDate from = request.from.value_or(countyDay(now));
    RequestOutlook outlook;
    outlook.usual = lengthRule(rules, facts, "authorization.length", from);
    outlook.longer = lengthRule(rules, facts, "authorization.length_on_request", from);
    outlook.ladder = appealLadder(rules, facts, request.appeal, request.isUrgent);
    if (!request.isPending || request.decided)
        return outlook;
    outlook.decision = decisionClock(rules, child, request);
    if (outlook.decision && outlook.decision->due.moment() < now)
        outlook.silence =
            rules.answer(QStringLiteral("decision.silence"), facts,
                         {{Trigger::DecisionClockEnd, When::on(outlook.decision->due.due)}});
    return outlook;
}

Result<QHash<AuthorizationId, RequestOutlook>>
readOutlooks(Reading &reading, const FamilyId &family, const QList<AuthorizationId> &requests)
{
    ENLACE_ASSIGN(const auto rules, RuleRepository(reading).current());
    ENLACE_ASSIGN(const FactsBatch batch, DeadlineFactsRepository(reading).gather({family}));
    QHash<AuthorizationId, RequestOutlook> outlooks;
    for (const FamilyFacts &facts : batch.families)
        for (const ChildFacts &child : facts.children)
            for (const AuthorizationFacts &request : child.authorizations) {
                const AuthorizationId id(request.record.id);
                if (requests.contains(id))
                    outlooks.insert(id, outlookOf(*rules, child, request, reading.now()));
            }
    return outlooks;
}

} // namespace enlace
