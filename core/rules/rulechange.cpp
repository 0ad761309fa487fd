// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulechange.h"

#include <algorithm>
#include <cmath>

namespace enlace {

Result<QList<Rule>> withVersion(const QList<Rule> &versions, Rule changed)
{
    if (changed.effectiveFrom && changed.effectiveUntil &&
        *changed.effectiveUntil < *changed.effectiveFrom)
        return fail(invalid("effectiveUntil",
                            QT_TRANSLATE_NOOP("Error", "The last day is before the first.")));
    QList<Rule> after;
    if (changed.effectiveFrom) {
        const QDate from = *changed.effectiveFrom;
        for (Rule version : versions) {
            if (version.effectiveFrom && *version.effectiveFrom >= from)
                continue;
            if (!version.effectiveUntil || *version.effectiveUntil >= from)
                version.effectiveUntil = from.addDays(-1);
            after.append(version);
        }
    }
    after.append(std::move(changed));
    return after;
}

Result<QList<Rule>> confirmed(const QList<Rule> &versions, const QString &name, QDate day)
{
    if (name.trimmed().isEmpty())
        return fail(
            invalid("confirmedBy", QT_TRANSLATE_NOOP("Error", "Say who confirms the rule.")));
    QList<Rule> after = versions;
    const auto present = std::find_if(after.begin(), after.end(), [day](const Rule &version) {
        return !version.effectiveUntil || day <= *version.effectiveUntil;
    });
    if (present == after.end())
        return fail(ErrorCode::NotFound,
                    QT_TRANSLATE_NOOP("Error", "No version of this rule is in force any more."));
    present->confirmedBy = name.trimmed();
    present->confirmedOn = day;
    return after;
}

namespace {

/// What the versions say, without where they were read and in the order of their days.
QList<Rule> said(QList<Rule> versions)
{
    for (Rule &rule : versions)
        rule.line = 0;
    std::sort(versions.begin(), versions.end(), [](const Rule &a, const Rule &b) {
        return a.effectiveFrom.value_or(QDate()) < b.effectiveFrom.value_or(QDate());
    });
    return versions;
}

} // namespace

bool sayTheSame(const QList<Rule> &a, const QList<Rule> &b) { return said(a) == said(b); }

QList<Rule> RuleProposal::versions() const
{
    QList<Rule> all;
    for (const RuleDifference &difference : differences)
        all += difference.after;
    return all;
}

Result<RuleProposal> propose(std::shared_ptr<const RuleSet> now, const QList<Rule> &versions)
{
    QStringList ids; // in the order of `versions`
    for (const Rule &version : versions) {
        if (!ids.contains(version.id))
            ids.append(version.id);
        if (const QList<Error> problems = validate(version); !problems.isEmpty())
            return fail(problems.first());
    }
    RuleProposal proposal;
    for (const QString &id : std::as_const(ids)) {
        RuleDifference difference{id, now->versions(id), {}};
        std::copy_if(versions.begin(), versions.end(), std::back_inserter(difference.after),
                     [&id](const Rule &version) { return version.id == id; });
        if (!sayTheSame(difference.before, difference.after))
            proposal.differences.append(difference);
    }
    if (proposal.differences.isEmpty())
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "These are the rules that hold already."));
    ENLACE_ASSIGN(auto next, now->with(proposal.versions()));
    proposal.now = std::move(now);
    proposal.next = std::make_shared<const RuleSet>(std::move(next));
    return proposal;
}

RuleProposal takenBack(const RuleProposal &done)
{
    RuleProposal back;
    back.now = done.next;
    back.next = done.now;
    for (const RuleDifference &difference : done.differences) {
        RuleDifference reversed{difference.id, difference.after, difference.before};
        if (reversed.after.isEmpty()) {
            reversed.after = difference.after;
            for (Rule &version : reversed.after)
                version.value.reset();
        }
        back.differences.append(reversed);
    }
    return back;
}

QList<Error> validate(const Rule &rule)
{
    QList<Error> problems;
    const auto need = [&problems](bool holds, const char *text, const char *field) {
        if (!holds)
            problems.append(invalid(field, text));
    };
    need(!rule.id.trimmed().isEmpty(),
         QT_TRANSLATE_NOOP("Error", "A rule needs a short name, such as RE-HARBOR."), "id");
    need(!rule.topic.trimmed().isEmpty(),
         QT_TRANSLATE_NOOP("Error", "Say which question the rule answers."), "topic");
    need(!rule.title.english.trimmed().isEmpty(),
         QT_TRANSLATE_NOOP("Error", "Say it in English too."), "titleEnglish");
    need(!rule.title.spanish.trimmed().isEmpty(),
         QT_TRANSLATE_NOOP("Error", "Say it in Spanish too."), "titleSpanish");
    need(!rule.source.trimmed().isEmpty(),
         QT_TRANSLATE_NOOP("Error", "Say where the rule comes from: a law, a letter, a person."),
         "source");
    const double step = rule.unit == OffsetUnit::Years ? 0.5 : 1.0;
    need(!rule.value || (*rule.value >= 0 && *rule.value / step == std::floor(*rule.value / step)),
         QT_TRANSLATE_NOOP("Error", "This is a whole number; years may be halves."), "value");
    need(!rule.value || rule.confidence != Confidence::Unknown,
         QT_TRANSLATE_NOOP("Error", "The rule has a value now: say how well it is known."),
         "confidence");
    need(!rule.scope.ageFrom || !rule.scope.ageBelow || *rule.scope.ageFrom < *rule.scope.ageBelow,
         QT_TRANSLATE_NOOP("Error", "No age is both: the second is to be above the first."),
         "ageBelow");
    need(!rule.effectiveFrom || !rule.effectiveUntil || *rule.effectiveFrom <= *rule.effectiveUntil,
         QT_TRANSLATE_NOOP("Error", "The last day is before the first."), "effectiveUntil");
    return problems;
}

} // namespace enlace
