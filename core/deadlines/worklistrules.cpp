// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/worklistrules.h"

namespace enlace {

QList<Error> validate(const Snooze &snooze, QDate today)
{
    QList<Error> problems;
    if (!snooze.until || *snooze.until <= today)
        problems.append(invalid(
            "until", QT_TRANSLATE_NOOP("Error", "Choose a day after today on which it comes "
                                                "back.")));
    else if (today.daysTo(*snooze.until) > longestSnooze)
        problems.append(
            invalid("until", QT_TRANSLATE_NOOP("Error", "It can be put off half a year at most. "
                                                        "Choose an earlier day.")));
    if (snooze.reason.trimmed().size() < leastReason)
        problems.append(invalid(
            "reason", QT_TRANSLATE_NOOP("Error", "Say in a few words why it is put off: whoever "
                                                 "stands in for you reads it.")));
    return problems;
}

QList<Error> validate(const Handover &given, QDate today)
{
    QList<Error> problems;
    if ((given.to == Mover::Colleague) != given.staff.has_value())
        problems.append(invalid("staff", QT_TRANSLATE_NOOP("Error", "Choose the colleague.")));
    if (given.askedOn && *given.askedOn > today)
        problems.append(invalid(
            "asked", QT_TRANSLATE_NOOP("Error", "The day on which you asked cannot lie ahead.")));
    if (given.askAgainOn && given.askAgainOn < given.askedOn.value_or(today))
        problems.append(
            invalid("askAgain", QT_TRANSLATE_NOOP("Error", "Ask again after the day on which you "
                                                           "asked.")));
    return problems;
}

DayGroup dayGroupOf(QDate dueOn, QDate today)
{
    const qint64 days = today.daysTo(dueOn);
    if (days < 0)
        return DayGroup::Late;
    if (days == 0)
        return DayGroup::Today;
    if (days == 1)
        return DayGroup::Tomorrow;
    const QDate monday = today.addDays(Qt::Sunday - today.dayOfWeek() + 1);
    if (dueOn < monday)
        return DayGroup::ThisWeek;
    return dueOn < monday.addDays(Qt::Sunday) ? DayGroup::NextWeek : DayGroup::Month;
}

bool standTogether(QDate one, QDate other, QDate today)
{
    const DayGroup group = dayGroupOf(one, today);
    if (group != dayGroupOf(other, today))
        return false;
    return group != DayGroup::Month || (one.year() == other.year() && one.month() == other.month());
}

DeadlineWindow windowOf(const Deadline &deadline, QDate today)
{
    if (deadline.dueOn < today)
        return DeadlineWindow::Late;
    return today < deadline.opensOn ? DeadlineWindow::Ahead : DeadlineWindow::Open;
}

} // namespace enlace
