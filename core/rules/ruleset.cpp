// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleset.h"

#include "core/rules/rulereader.h"

#include <QFile>

#include <algorithm>

namespace enlace {

namespace {

bool inForceTogether(const Rule &a, const Rule &b)
{
    return (!a.effectiveUntil || !b.effectiveFrom || *b.effectiveFrom <= *a.effectiveUntil) &&
           (!b.effectiveUntil || !a.effectiveFrom || *a.effectiveFrom <= *b.effectiveUntil);
}

/// `text` names the rules by %2 and %3 and the lines of a file that they stand in by %1 and %4.
Error about(const char *text, const Rule &one, const Rule &other)
{
    return {ErrorCode::Invalid,
            text,
            {QString::number(other.line), other.id, one.id, QString::number(one.line)},
            -1,
            {},
            {}};
}

/// The same for rules of which one at least stands in no file at hand.
Error betweenRules(const char *text, const Rule &one, const Rule &other)
{
    return {ErrorCode::Invalid, text, {other.id, one.id}, -1, {}, {}};
}

Error overlap(const Rule &one, const Rule &other)
{
    if (one.line > 0 && other.line > 0)
        return about(QT_TRANSLATE_NOOP("Error", "The rules were not taken: the versions of rule %2 "
                                                "in line %1 and of rule %3 in line %4 are in force "
                                                "together. End one the day before the other "
                                                "begins; the present rules stay in force."),
                     one, other);
    return betweenRules(QT_TRANSLATE_NOOP("Error", "The rules were not taken: two versions of rule "
                                                   "%1 are in force together. End one the day "
                                                   "before the other begins; the present rules "
                                                   "stay in force."),
                        one, other);
}

Error tie(const Rule &one, const Rule &other)
{
    if (one.line > 0 && other.line > 0)
        return about(QT_TRANSLATE_NOOP("Error",
                                       "The rules were not taken: rule %2 in line %1 and rule %3 "
                                       "in line %4 answer the same question for the same child, "
                                       "and neither is more specific. Make one narrower or end it; "
                                       "the present rules stay in force."),
                     one, other);
    if (one.line > 0 || other.line > 0) {
        const Rule &read = one.line > 0 ? one : other;
        const Rule &kept = one.line > 0 ? other : one;
        return {ErrorCode::Invalid,
                QT_TRANSLATE_NOOP("Error", "The rules were not taken: rule %2 in line %1 and rule "
                                           "%3, which is in force here, answer the same question "
                                           "for the same child, and neither is more specific. Make "
                                           "one narrower or end it; the present rules stay in "
                                           "force."),
                {QString::number(read.line), read.id, kept.id},
                -1,
                {},
                {}};
    }
    return betweenRules(
        QT_TRANSLATE_NOOP("Error", "Rule %1 and rule %2 answer the same question for the same "
                                   "child, and neither is more specific. Make one narrower or end "
                                   "it; the present rules stay in force."),
        one, other);
}

/// What is wrong between two rules, if anything.
std::optional<Error> conflict(const Rule &one, const Rule &other)
{
    if (one.id == other.id) {
        if (inForceTogether(one, other))
            return overlap(one, other);
        return std::nullopt;
    }
    if (one.topic == other.topic && one.layer == other.layer && inForceTogether(one, other) &&
        one.scope.specificity() == other.scope.specificity() && one.scope.canMeet(other.scope))
        return tie(one, other);
    return std::nullopt;
}

bool outside(const QStringList &scope, const QString &fact)
{
    return !scope.isEmpty() && !scope.contains(fact, Qt::CaseInsensitive);
}

int ageOn(QDate birth, QDate day)
{
    int years = day.year() - birth.year();
    if (addMonths(birth, years * 12) > day)
        --years;
    return years;
}

bool ageOutside(const RuleScope &scope, const RuleFacts &facts, QDate day)
{
    if (!scope.hasAge())
        return false;
    if (!facts.birthDate)
        return true;
    const int age = ageOn(*facts.birthDate, day);
    return (scope.ageFrom && age < *scope.ageFrom) || (scope.ageBelow && age >= *scope.ageBelow);
}

/// The first reason for which a rule does not fit, or nothing.
std::optional<PassedWhy> whyNot(const Rule &rule, const RuleFacts &facts, const TriggerTimes &times)
{
    const RuleScope &scope = rule.scope;
    if (!rule.isOn())
        return PassedWhy::SwitchedOff;
    if (outside(scope.networks, facts.network))
        return PassedWhy::OtherNetwork;
    if (outside(scope.plans, facts.plan))
        return PassedWhy::OtherPlan;
    if (!scope.programs.isEmpty() &&
        std::none_of(facts.programs.begin(), facts.programs.end(), [&scope](const QString &name) {
            return scope.programs.contains(name, Qt::CaseInsensitive);
        }))
        return PassedWhy::OtherProgram;
    if (outside(scope.counties, facts.county))
        return PassedWhy::OtherCounty;
    if (outside(scope.itemGroups, facts.itemGroup))
        return PassedWhy::OtherItemGroup;
    if (outside(scope.tiers, facts.tier))
        return PassedWhy::OtherTier;
    const auto trigger = times.constFind(rule.trigger);
    if (trigger == times.constEnd())
        return PassedWhy::NotTriggered;
    if (rule.effectiveFrom && trigger->day < *rule.effectiveFrom)
        return PassedWhy::NotYetInForce;
    if (rule.effectiveUntil && trigger->day > *rule.effectiveUntil)
        return PassedWhy::NoLongerInForce;
    if (ageOutside(scope, facts, trigger->day))
        return PassedWhy::OtherAge;
    return std::nullopt;
}

} // namespace

const RuleSet &RuleSet::shipped()
{
    static const RuleSet set = [] {
        QFile file(QStringLiteral(":/enlace/rules/rules.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto read = parse(file.readAll());
        if (!opened || !read)
            qFatal("the rules that were built in cannot be read: %s",
                   qPrintable(read ? QString() : read.error().logText()));
        return *std::move(read);
    }();
    return set;
}

Result<RuleSet> RuleSet::parse(const QByteArray &json)
{
    ENLACE_ASSIGN(auto rules, readRules(json));
    return of(std::move(rules));
}

Result<RuleSet> RuleSet::of(QList<Rule> rules)
{
    RuleSet set;
    set.m_rules = std::move(rules);
    QHash<QString, QList<int>> byId;
    for (int i = 0; i < set.m_rules.size(); ++i) {
        const Rule &rule = set.m_rules.at(i);
        QList<int> &rivals = set.m_topics[rule.topic][rule.layer];
        QList<int> &others = byId[rule.id];
        for (const int other : rivals + others)
            if (const auto error = conflict(set.m_rules.at(other), rule))
                return fail(*error);
        rivals.append(i);
        others.append(i);
    }
    return set;
}

Result<RuleSet> RuleSet::with(const QList<Rule> &own) const
{
    QStringList ids;
    for (const Rule &rule : own)
        ids.append(rule.id);
    QList<Rule> all;
    for (const Rule &rule : m_rules)
        if (!ids.contains(rule.id)) {
            all.append(rule);
            all.last().line = 0; // of another file than the one at hand
        }
    return of(all + own);
}

QList<Rule> RuleSet::versions(const QString &id) const
{
    QList<Rule> found;
    for (const Rule &rule : m_rules)
        if (rule.id == id)
            found.append(rule);
    std::sort(found.begin(), found.end(), [](const Rule &a, const Rule &b) {
        return a.effectiveFrom.value_or(QDate()) < b.effectiveFrom.value_or(QDate());
    });
    return found;
}

const Rule *RuleSet::find(const QString &id, QDate on) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return rule.id == id && rule.holdsOn(on);
    });
    return found == m_rules.end() ? nullptr : &*found;
}

const Rule *RuleSet::newest(const QString &id) const
{
    const Rule *best = nullptr;
    for (const Rule &rule : m_rules)
        if (rule.id == id && (!best || rule.effectiveFrom > best->effectiveFrom))
            best = &rule;
    return best;
}

QStringList RuleSet::topics(const QString &prefix) const
{
    QStringList found;
    for (auto it = m_topics.begin(); it != m_topics.end(); ++it)
        if (it.key().startsWith(prefix))
            found.append(it.key());
    found.sort();
    return found;
}

const Rule *RuleSet::select(const QList<int> &candidates, const RuleFacts &facts,
                            const TriggerTimes &times) const
{
    const Rule *best = nullptr;
    for (const int position : candidates) {
        const Rule &rule = m_rules.at(position);
        if (whyNot(rule, facts, times))
            continue;
        if (!best || rule.scope.specificity() > best->scope.specificity())
            best = &rule;
    }
    return best;
}

QList<PassedOver> RuleSet::passedOver(const Layers &layers, const QList<const Rule *> &taken,
                                      const RuleFacts &facts, const TriggerTimes &times) const
{
    QList<PassedOver> passed;
    for (const QList<int> &candidates : layers)
        for (const int position : candidates) {
            const Rule &rule = m_rules.at(position);
            if (!taken.contains(&rule))
                passed.append({rule.id, rule.title,
                               whyNot(rule, facts, times).value_or(PassedWhy::LessSpecific)});
        }
    return passed;
}

std::optional<Explanation> RuleSet::answer(const QString &topic, const RuleFacts &facts,
                                           const TriggerTimes &times, Telling telling) const
{
    const auto layers = m_topics.constFind(topic);
    if (layers == m_topics.constEnd())
        return std::nullopt;
    QList<const Rule *> taken;
    QList<Explanation> found;
    for (const QList<int> &candidates : *layers)
        if (const Rule *rule = select(candidates, facts, times)) {
            const When trigger = times.value(rule->trigger);
            taken.append(rule);
            found.append({*rule, trigger, countFrom(*rule, trigger), {}, {}});
        }
    if (found.isEmpty())
        return std::nullopt;
    if (found.size() > 1)
        std::stable_sort(found.begin(), found.end(),
                         [](const Explanation &a, const Explanation &b) {
                             return a.due.moment() < b.due.moment();
                         });
    Explanation strictest = found.takeFirst();
    if (telling == Telling::Reasons)
        strictest.passedOver = passedOver(*layers, taken, facts, times);
    strictest.others = std::move(found);
    return strictest;
}

} // namespace enlace
