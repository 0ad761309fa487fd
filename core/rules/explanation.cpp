// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/explanation.h"

#include "core/base/datetext.h"

#include <cmath>

namespace enlace {

namespace {

QString dueWords(const DueDate &due, Language language)
{
    return due.at ? momentText(*due.at, language) : longDate(due.due, language);
}

} // namespace

DueDate countFrom(const Rule &rule, const When &trigger)
{
    Q_ASSERT(rule.isOn());
    const double signedValue = rule.direction == Direction::Before ? -*rule.value : *rule.value;
    const int amount = static_cast<int>(std::lround(signedValue));
    DueDate result;
    switch (rule.unit) {
    case OffsetUnit::Minutes:
        result.at = trigger.at.value_or(startOfDay(trigger.day)).toUTC().addSecs(60 * amount);
        break;
    case OffsetUnit::Hours:
        result.at = addHours(trigger.at.value_or(startOfDay(trigger.day)), amount);
        break;
    case OffsetUnit::CalendarDays:
        result.raw = trigger.day.addDays(amount);
        break;
    case OffsetUnit::BusinessDays:
        result.raw = addBusinessDays(trigger.day, amount);
        break;
    case OffsetUnit::Months:
        result.raw = addMonths(trigger.day, amount);
        break;
    case OffsetUnit::Years:
        result.raw = addMonths(trigger.day, static_cast<int>(std::lround(signedValue * 12)));
        break;
    }
    if (result.at)
        result.raw = countyDay(*result.at);
    result.due = result.raw;
    result.closed = closedOn(result.raw);
    if (result.closed && !result.at) {
        if (rule.shift == Shift::NextBusinessDay)
            result.due = businessDayFrom(result.raw);
        else if (rule.shift == Shift::PreviousBusinessDay)
            result.due = businessDayUntil(result.raw);
    }
    return result;
}

QStringList explanationWords(const Explanation &explanation, Language language)
{
    const Rule &rule = explanation.rule;
    const DueDate &due = explanation.due;
    QStringList lines;
    lines.append(QCoreApplication::translate("Explanation", "%1: %2.")
                     .arg(rule.title.in(language), dueWords(due, language)));
    lines.append(QCoreApplication::translate("Explanation", "%1: %2. %3.")
                     .arg(label(rule.trigger),
                          explanation.trigger.at ? momentText(*explanation.trigger.at, language)
                                                 : longDate(explanation.trigger.day, language),
                          offsetWords(rule)));
    if (due.isMoved()) {
        lines.append(
            QCoreApplication::translate(
                "Explanation", "Counted, it falls on %1 (%2), when offices are closed; kept on %3.")
                .arg(longDate(due.raw, language), closedWords(*due.closed),
                     longDate(due.due, language)));
    } else if (due.closed) {
        lines.append(QCoreApplication::translate(
                         "Explanation",
                         "That day is closed (%1); the rule does not move it. The business day "
                         "before is %2, the next is %3.")
                         .arg(closedWords(*due.closed),
                              longDate(businessDayUntil(due.raw), language),
                              longDate(businessDayFrom(due.raw), language)));
    }
    lines.append(QCoreApplication::translate("Explanation", "Source: %1 (%2).")
                     .arg(rule.source, label(rule.kind)));
    if (rule.confirmedOn)
        lines.append(QCoreApplication::translate("Explanation", "Confirmed by %1 on %2.")
                         .arg(rule.confirmedBy, longDate(*rule.confirmedOn, language)));
    else if (rule.isUnconfirmed())
        lines.append(QCoreApplication::translate("Explanation", "This rule is not confirmed: %1.")
                         .arg(label(rule.confidence)));
    for (const Explanation &other : explanation.others)
        lines.append(QCoreApplication::translate("Explanation", "Also: %1, %2.")
                         .arg(other.rule.title.in(language), dueWords(other.due, language)));
    for (const PassedOver &passed : explanation.passedOver)
        lines.append(QCoreApplication::translate("Explanation", "Not used: %1. %2.")
                         .arg(passed.title.in(language), label(passed.why)));
    return lines;
}

} // namespace enlace
