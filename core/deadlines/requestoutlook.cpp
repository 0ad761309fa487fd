// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/requestoutlook.h"

#include "core/deadlines/deadlinefactsrepository.h"
#include "core/rules/rulerepository.h"

namespace enlace {

namespace {

std::optional<Rule> lengthRule(const RuleSet &rules, const RuleFacts &facts, const char *topic,
                               QDate from)
{
    const auto answer =
        rules.answer(QLatin1String(topic), facts, {{Trigger::AuthorizationStart, When::on(from)}});
    return answer ? std::optional(answer->rule) : std::nullopt;
}

} // namespace

std::optional<Rule> usualLength(const RuleSet &rules, const RuleFacts &facts, QDate from)
{
    return lengthRule(rules, facts, "authorization.length", from);
}

std::optional<Rule> longerLength(const RuleSet &rules, const RuleFacts &facts, QDate from)
{
    return lengthRule(rules, facts, "authorization.length_on_request", from);
}

RequestOutlook outlookOf(const RuleSet &rules, const ChildFacts &child,
                         const AuthorizationFacts &request, const QDateTime &now)
{
    const RuleFacts facts = ruleFactsOf(child, request);
    const QDate from = request.from.value_or(countyDay(now));
    RequestOutlook outlook;
    outlook.usual = usualLength(rules, facts, from);
    outlook.longer = longerLength(rules, facts, from);
    outlook.ladder = appealLadder(rules, facts, request.appeal, request.isUrgent);
    if (request.isInForce && !request.isFollowed && request.until) {
        outlook.submitBy = submitBy(rules, facts, *request.until);
        outlook.gapIfSentToday =
            gapIfSent(rules, facts, *request.until, countyDay(now)).value_or(0);
    }
    if (!request.isPending || request.decided)
        return outlook;
    outlook.decision = decisionClock(rules, child, request);
    if (outlook.decision && outlook.decision->due.moment() < now)
        outlook.silence =
            rules.answer(QStringLiteral("decision.silence"), facts,
                         {{Trigger::DecisionClockEnd, When::on(outlook.decision->due.due)}});
    return outlook;
}

Result<FamilyOutlook> readOutlooks(Reading &reading, const FamilyId &family,
                                   const QList<AuthorizationId> &requests)
{
    FamilyOutlook found;
    ENLACE_ASSIGN(found.rules, RuleRepository(reading).current());
    ENLACE_ASSIGN(const FactsBatch batch,
                  DeadlineFactsRepository(reading).gather({family}, FactsFor::Requests));
    for (const FamilyFacts &facts : batch.families) {
        found.children += facts.children;
        for (const ChildFacts &child : facts.children)
            for (const AuthorizationFacts &request : child.authorizations) {
                const AuthorizationId id(request.record.id);
                if (requests.contains(id))
                    found.requests.insert(id,
                                          outlookOf(*found.rules, child, request, reading.now()));
            }
    }
    return found;
}

} // namespace enlace
