// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"

namespace enlace {

namespace {
constexpr int weekDays = 7;
constexpr int monthDays = 30;
} // namespace

DeadlineState stateOf(QDate dueOn, QDate today)
{
    const qint64 days = today.daysTo(dueOn);
    if (days < 0)
        return DeadlineState::Late;
    if (days < weekDays)
        return DeadlineState::Week;
    return days < monthDays ? DeadlineState::Month : DeadlineState::Later;
}

Stake stakeOf(DeadlineKind kind, const Rule &rule)
{
    switch (kind) {
    case DeadlineKind::AuthorizationRequest:
    case DeadlineKind::AuthorizationEnd:
    case DeadlineKind::RenewalDue:
    case DeadlineKind::RenewalReturn:
    case DeadlineKind::TherapyLapsed:
    case DeadlineKind::AuthorizationGap:
    case DeadlineKind::ArrangementEnd:
    case DeadlineKind::EquipmentStalled:
    case DeadlineKind::NobodyHolds:
    case DeadlineKind::CareInterrupted:
    case DeadlineKind::CoverageWorse:
    case DeadlineKind::ServiceAtRisk:
    case DeadlineKind::KeepService:
    case DeadlineKind::SupplyDelivery:
    case DeadlineKind::SupplyUncovered:
        return Stake::Harm;
    default:
        break;
    }
    if (rule.kind == RuleKind::Law)
        return Stake::Law;
    return rule.id == agreedRhythm ? Stake::Promise : Stake::Usual;
}

DueRange rangeOf(DeadlineState state, QDate today)
{
    switch (state) {
    case DeadlineState::Late:
        return {{}, today};
    case DeadlineState::Week:
        return {today, today.addDays(weekDays)};
    case DeadlineState::Month:
        return {today.addDays(weekDays), today.addDays(monthDays)};
    case DeadlineState::Later:
        return {today.addDays(monthDays), {}};
    }
    return {};
}

QString titleOf(const Deadline &deadline, const RuleSet &rules, Language language)
{
    if (!deadline.words.isEmpty())
        return deadline.words;
    const Rule *rule = ruleBehind(deadline, rules);
    return rule ? rule->title.in(language) : label(deadline.kind);
}

const Rule *ruleBehind(const Deadline &deadline, const RuleSet &rules)
{
    const Rule *version = rules.find(deadline.ruleId, deadline.triggerOn);
    return version ? version : rules.newest(deadline.ruleId);
}

} // namespace enlace
