// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/child.h"

#include <QCoreApplication>

namespace enlace {

std::optional<StopReason> stopReason(const Child &child, QDate today)
{
    if (child.diedOn)
        return StopReason::Died;
    if (child.movedAwayOn && *child.movedAwayOn <= today)
        return StopReason::MovedAway;
    if (child.lostEligibilityOn && *child.lostEligibilityOn <= today)
        return StopReason::LostEligibility;
    if (child.archivedAt)
        return StopReason::Archived;
    return std::nullopt;
}

namespace {

int monthsOn(QDate birthDate, QDate day)
{
    const int months = (day.year() - birthDate.year()) * 12 + day.month() - birthDate.month();
    return day.day() < birthDate.day() ? months - 1 : months;
}

} // namespace

int ageOn(QDate birthDate, QDate day)
{
    const int years = day.year() - birthDate.year();
    const bool before = day.month() < birthDate.month() ||
                        (day.month() == birthDate.month() && day.day() < birthDate.day());
    return before ? years - 1 : years;
}

QString ageText(QDate birthDate, QDate day)
{
    if (!birthDate.isValid() || day < birthDate)
        return {};
    const int years = ageOn(birthDate, day);
    if (years >= 2)
        return QCoreApplication::translate("Age", "%n year(s)", nullptr, years);
    const int months = monthsOn(birthDate, day);
    if (months >= 2)
        return QCoreApplication::translate("Age", "%n month(s)", nullptr, months);
    return QCoreApplication::translate("Age", "%n week(s)", nullptr,
                                       static_cast<int>(birthDate.daysTo(day) / 7));
}

} // namespace enlace
