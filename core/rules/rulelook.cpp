// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulelook.h"

#include "core/search/folding.h"
#include "core/storage/work.h"

#include <algorithm>

namespace enlace {

namespace {

bool isFound(const Rule &rule, const QStringList &words, Language language)
{
    if (words.isEmpty())
        return true;
    const QString text =
        folded(QStringList{rule.id, rule.title.in(language), rule.note.in(language), rule.source,
                           label(rule.trigger), rule.scope.networks.join(u' ')}
                   .join(u' '));
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool letsThrough(const RuleFilter &filter, const RuleLine &line)
{
    return (!filter.confidence || line.rule.confidence == *filter.confidence) &&
           (!filter.kind || line.rule.kind == *filter.kind) &&
           (!filter.standing || line.standing == *filter.standing) &&
           (!filter.changedHere || line.isChangedHere);
}

/// The ids of the set, those of one topic together.
QStringList idsOf(const RuleSet &rules)
{
    QMap<std::pair<QString, QString>, bool> sorted;
    for (const Rule &rule : rules.rules())
        sorted.insert({rule.topic, rule.id}, true);
    QStringList ids;
    for (auto it = sorted.begin(); it != sorted.end(); ++it)
        if (!ids.contains(it.key().second)) // of a rule whose question was changed
            ids.append(it.key().second);
    return ids;
}

RuleLine lineOf(const QList<Rule> &versions, const QSet<QString> &changedHere, QDate today)
{
    const Rule &present = presentOf(versions, today);
    return {present, standingOf(present, today), static_cast<int>(versions.size()),
            changedHere.contains(present.id)};
}

RuleRelation relationOf(const Rule &rule, const Rule &other)
{
    if (!other.isOn())
        return RuleRelation::SwitchedOff;
    if ((rule.effectiveUntil && other.effectiveFrom &&
         *rule.effectiveUntil < *other.effectiveFrom) ||
        (other.effectiveUntil && rule.effectiveFrom && *other.effectiveUntil < *rule.effectiveFrom))
        return RuleRelation::OtherTime;
    if (!rule.scope.canMeet(other.scope))
        return RuleRelation::ForOthers;
    if (rule.layer != other.layer)
        return RuleRelation::Beside;
    return other.scope.specificity() > rule.scope.specificity() ? RuleRelation::GoesBefore
                                                                : RuleRelation::GivesWay;
}

} // namespace

RuleStanding standingOf(const Rule &version, QDate today)
{
    if (version.effectiveUntil && *version.effectiveUntil < today)
        return RuleStanding::NotInForce;
    if (!version.isOn())
        return RuleStanding::SwitchedOff;
    if (version.confirmedOn)
        return RuleStanding::Confirmed;
    return version.isUnconfirmed() ? RuleStanding::Unconfirmed : RuleStanding::ReadInSource;
}

const Rule &presentOf(const QList<Rule> &versions, QDate today)
{
    for (const Rule &version : versions)
        if (!version.effectiveUntil || today <= *version.effectiveUntil)
            return version;
    return versions.last();
}

QList<RuleLine> ruleLines(const RuleSet &rules, const QSet<QString> &changedHere,
                          const RuleFilter &filter, QDate today, Language language)
{
    const QStringList words = foldedWords(filter.text);
    QList<RuleLine> named; // by the short name that was typed, or its beginning
    QList<RuleLine> others;
    for (const QString &id : idsOf(rules)) {
        const RuleLine line = lineOf(rules.versions(id), changedHere, today);
        if (!letsThrough(filter, line) || !isFound(line.rule, words, language))
            continue;
        const bool isNamed = !words.isEmpty() && foldedWords(id).mid(0, words.size()) == words;
        (isNamed ? named : others).append(line);
    }
    return named + others;
}

QList<RelatedRule> relatedRules(const RuleSet &rules, const Rule &rule, QDate today)
{
    QList<RelatedRule> related;
    for (const QString &id : idsOf(rules)) {
        const QList<Rule> versions = rules.versions(id);
        const Rule &other = presentOf(versions, today);
        if (other.topic == rule.topic && other.id != rule.id)
            related.append({other, relationOf(rule, other)});
    }
    return related;
}

Result<RuleLook> readRuleLook(Reading &reading, const QString &id)
{
    RuleRepository repository(reading);
    RuleLook look;
    ENLACE_ASSIGN(look.rules, repository.current());
    look.versions = look.rules->versions(id);
    if (look.versions.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such rule."));
    ENLACE_ASSIGN(const auto changedHere, repository.changedHere());
    look.line = lineOf(look.versions, changedHere, reading.today());
    look.related = relatedRules(*look.rules, look.line.rule, reading.today());
    ENLACE_ASSIGN(look.history, repository.history(id));
    return look;
}

} // namespace enlace
