// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace enlace {

namespace {

bool meet(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return true;
    return std::any_of(a.begin(), a.end(),
                       [&b](const QString &name) { return b.contains(name, Qt::CaseInsensitive); });
}

QString units(OffsetUnit unit, int count)
{
    switch (unit) {
    case OffsetUnit::Minutes:
        return QCoreApplication::translate("OffsetUnit", "%n minute(s)", nullptr, count);
    case OffsetUnit::Hours:
        return QCoreApplication::translate("OffsetUnit", "%n hour(s)", nullptr, count);
    case OffsetUnit::CalendarDays:
        return QCoreApplication::translate("OffsetUnit", "%n calendar day(s)", nullptr, count);
    case OffsetUnit::BusinessDays:
        return QCoreApplication::translate("OffsetUnit", "%n business day(s)", nullptr, count);
    case OffsetUnit::Months:
        return QCoreApplication::translate("OffsetUnit", "%n month(s)", nullptr, count);
    case OffsetUnit::Years:
        return QCoreApplication::translate("OffsetUnit", "%n year(s)", nullptr, count);
    }
    return {};
}

} // namespace

int RuleScope::specificity() const
{
    return (networks.isEmpty() ? 0 : 64) + (plans.isEmpty() ? 0 : 32) +
           (programs.isEmpty() ? 0 : 16) + (counties.isEmpty() ? 0 : 8) +
           (itemGroups.isEmpty() ? 0 : 4) + (hasAge() ? 2 : 0) + (tiers.isEmpty() ? 0 : 1);
}

bool RuleScope::canMeet(const RuleScope &other) const
{
    const bool ages = ageFrom.value_or(0) < other.ageBelow.value_or(INT_MAX) &&
                      other.ageFrom.value_or(0) < ageBelow.value_or(INT_MAX);
    return ages && meet(networks, other.networks) && meet(plans, other.plans) &&
           meet(programs, other.programs) && meet(counties, other.counties) &&
           meet(itemGroups, other.itemGroups) && meet(tiers, other.tiers);
}

QString amountWords(const Rule &rule)
{
    if (!rule.value)
        return {};
    const int whole = static_cast<int>(std::floor(*rule.value));
    return *rule.value == whole ? units(rule.unit, whole)
                                : QCoreApplication::translate("OffsetUnit", "%1½ years").arg(whole);
}

QString offsetWords(const Rule &rule)
{
    if (!rule.value)
        return QCoreApplication::translate("OffsetUnit", "No value yet");
    if (*rule.value == 0)
        return QCoreApplication::translate("OffsetUnit", "On the same day");
    const QString amount = amountWords(rule);
    return rule.direction == Direction::Before
               ? QCoreApplication::translate("OffsetUnit", "%1 before").arg(amount)
               : QCoreApplication::translate("OffsetUnit", "%1 after").arg(amount);
}

} // namespace enlace
