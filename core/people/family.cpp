// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/family.h"

#include <QStringList>

namespace enlace {

QString addressLine(const Household &household)
{
    if (household.street.isEmpty())
        return household.reachAt;
    QStringList parts = {household.street};
    if (!household.city.isEmpty())
        parts += household.city;
    const QString region = (household.state + QLatin1Char(' ') + household.zip).trimmed();
    if (!region.isEmpty())
        parts += region;
    return parts.join(QLatin1String(", "));
}

bool livesThereOn(const HouseholdMember &member, QDate day)
{
    if (!member.span.contains(day))
        return false;
    if (member.days.isEmpty())
        return member.physicalCustody != PhysicalCustody::Visits;
    const QDate firstMonday = member.span.from.addDays(1 - member.span.from.dayOfWeek());
    const qsizetype index = firstMonday.daysTo(day) % member.days.size();
    return member.days[index] == QLatin1Char('1');
}

} // namespace enlace
