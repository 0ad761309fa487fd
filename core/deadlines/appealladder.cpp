// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/appealladder.h"

#include <utility>

namespace enlace {

namespace {

constexpr QLatin1String keepUntilAnswer("appeal.aid_paid_pending");
constexpr QLatin1String keepUntilChange("appeal.before_change");
constexpr QLatin1String keepUntilHearing("hearing.aid_paid_pending");
constexpr QLatin1String moreInformation("hearing.county_ccs_information");

QStringList topicsOf(NoticeIssuer issuer, bool isUrgent)
{
    switch (issuer) {
    case NoticeIssuer::Plan:
        return {QString(keepUntilAnswer), QStringLiteral("appeal.plan"),
                isUrgent ? QStringLiteral("appeal.plan_urgent")
                         : QStringLiteral("appeal.plan_answer"),
                QString(keepUntilHearing), QStringLiteral("hearing.plan")};
    case NoticeIssuer::CountyCcs:
        return {QStringLiteral("appeal.county_ccs"), QStringLiteral("appeal.county_ccs_answer"),
                QStringLiteral("hearing.county_ccs"), QString(moreInformation)};
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

/// Ten days from the notice, or before the change takes effect, whichever is later.
std::optional<Explanation> laterOf(std::optional<Explanation> notice,
                                   std::optional<Explanation> change)
{
    if (!notice || !change)
        return notice ? notice : change;
    if (change->due.raw < notice->due.raw)
        std::swap(notice, change);
    change->others.append(*notice);
    return change;
}

/// What follows a request for a hearing is not done by asking for it: nothing in the appeal says
/// that more information was sent. Whoever sends it marks the work as done.
bool hasHappened(const AppealRung &rung, const Appeal &appeal)
{
    if (rung.topic == moreInformation)
        return false;
    if (rung.isAnswer())
        return appeal.answeredOn.has_value();
    return rung.topic.startsWith(QLatin1String("appeal.")) ? appeal.appealedOn.has_value()
                                                           : appeal.hearingOn.has_value();
}

} // namespace

bool AppealRung::keepsService() const
{
    return topic == keepUntilAnswer || topic == keepUntilHearing;
}

bool AppealRung::isAnswer() const
{
    return topic.endsWith(QLatin1String("_answer")) || topic == QLatin1String("appeal.plan_urgent");
}

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
        AppealRung rung{topic, *rule, rules.answer(topic, facts, times)};
        if (topic == keepUntilAnswer)
            rung.why = laterOf(rung.why, rules.answer(keepUntilChange, facts, times));
        if (rung.why)
            rung.rule = rung.why->rule;
        rung.isDone = hasHappened(rung, appeal);
        ladder.append(rung);
    }
    return ladder;
}

} // namespace enlace
