// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulewords.h"

#include "core/authorizations/authorization.h"
#include "core/base/datetext.h"
#include "core/people/coordination.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"

#include <QLocale>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("RuleWords", text); }

/// Labels of keys; a key that the program does not know is shown as it is written.
template <TextEnum E>
QString labelsOf(const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys) {
        const auto known = fromKey<E>(key);
        labels.append(known ? label(*known) : key);
    }
    return labels.join(QLatin1String(", "));
}

QString ageWords(const RuleScope &scope)
{
    if (scope.ageFrom && scope.ageBelow)
        return words(QT_TRANSLATE_NOOP("RuleWords", "from %1 until the birthday of %2"))
            .arg(*scope.ageFrom)
            .arg(*scope.ageBelow);
    if (scope.ageFrom)
        return words(QT_TRANSLATE_NOOP("RuleWords", "from the birthday of %1")).arg(*scope.ageFrom);
    return words(QT_TRANSLATE_NOOP("RuleWords", "until the birthday of %1")).arg(*scope.ageBelow);
}

} // namespace

QString countedWords(const Rule &rule)
{
    return words(QT_TRANSLATE_NOOP("RuleWords", "%1: %2"))
        .arg(offsetWords(rule), label(rule.trigger));
}

QString itemGroupWords(const QString &key)
{
    if (const auto group = fromKey<ServiceGroup>(key))
        return label(*group);
    if (key == QLatin1String("wheelchair"))
        return words(QT_TRANSLATE_NOOP("RuleWords", "Wheelchairs"));
    if (key == QLatin1String("orthotics"))
        return words(QT_TRANSLATE_NOOP("RuleWords", "Braces and orthotics"));
    return key;
}

QString scopeWords(const RuleScope &scope)
{
    QStringList groups;
    for (const QString &key : scope.itemGroups)
        groups.append(itemGroupWords(key));
    const auto list = [](const QStringList &names) { return names.join(QLatin1String(", ")); };
    const QString tiers = labelsOf<Tier>(scope.tiers);
    const QString all = joined(
        {list(scope.networks), list(scope.plans), labelsOf<Program>(scope.programs),
         list(scope.counties), list(groups), scope.hasAge() ? ageWords(scope) : QString(),
         tiers.isEmpty() ? QString()
                         : words(QT_TRANSLATE_NOOP("RuleWords", "level of need: %1")).arg(tiers)});
    return all.isEmpty() ? words(QT_TRANSLATE_NOOP("RuleWords", "Everybody")) : all;
}

QString forceWords(const Rule &rule, QDate today)
{
    const auto day = [today](QDate date) { return shortDate(date, Languages::current(), today); };
    if (rule.effectiveFrom && rule.effectiveUntil)
        return words(QT_TRANSLATE_NOOP("RuleWords", "%1 to %2"))
            .arg(day(*rule.effectiveFrom), day(*rule.effectiveUntil));
    if (rule.effectiveFrom)
        return words(QT_TRANSLATE_NOOP("RuleWords", "From %1")).arg(day(*rule.effectiveFrom));
    if (rule.effectiveUntil)
        return words(QT_TRANSLATE_NOOP("RuleWords", "Until %1")).arg(day(*rule.effectiveUntil));
    return words(QT_TRANSLATE_NOOP("RuleWords", "Always"));
}

QString warningWords(const QList<int> &days)
{
    QStringList numbers;
    for (const int day : days)
        numbers.append(QLocale().toString(day));
    return days.isEmpty() ? QString()
                          : words(QT_TRANSLATE_NOOP("RuleWords", "%1 days before"))
                                .arg(QLocale().createSeparatedList(numbers));
}

Chip standingChip(RuleStanding standing)
{
    switch (standing) {
    case RuleStanding::Confirmed:
        return {label(standing), Tone::Good};
    case RuleStanding::ReadInSource:
        return {label(standing), Tone::Waiting};
    case RuleStanding::Unconfirmed:
        return {label(standing), Tone::Soon};
    case RuleStanding::SwitchedOff:
    case RuleStanding::NotInForce:
        break;
    }
    return {label(standing), Tone::Neutral};
}

} // namespace enlace
