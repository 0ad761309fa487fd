// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"

#include <QList>

namespace enlace {

// What people may say about a line of the worklist, and how it stands on a day. Pure.

/// Days; what is put off longer is looked at again in between.
inline constexpr int longestSnooze = 180;
/// Characters that a reason must have, blanks at the ends not counted.
inline constexpr int leastReason = 3;

/// Everything wrong with putting a line off today. Fields: "until", "reason".
[[nodiscard]] QList<Error> validate(const Snooze &snooze, QDate today);
/// Everything wrong with giving a line to somebody today. Fields: "staff", "asked", "askAgain".
[[nodiscard]] QList<Error> validate(const Handover &given, QDate today);

/// A deadline is a window: it opens when its rule first warns, is due, and is late afterwards, and
/// can be done in all three.
enum class DeadlineWindow { Ahead, Open, Late };
[[nodiscard]] DeadlineWindow windowOf(const Deadline &deadline, QDate today);

/// What lines stand together in the order of days: each group ends before the next begins. A week
/// begins on Monday; what lies beyond the next one stands by its month.
enum class DayGroup { Late, Today, Tomorrow, ThisWeek, NextWeek, Month };

template <>
struct EnumText<DayGroup>
{
    static constexpr auto context = "DayGroup";
    static constexpr EnumEntry<DayGroup> entries[] = {
        {DayGroup::Late, "late", QT_TRANSLATE_NOOP("DayGroup", "Late")},
        {DayGroup::Today, "today", QT_TRANSLATE_NOOP("DayGroup", "Today")},
        {DayGroup::Tomorrow, "tomorrow", QT_TRANSLATE_NOOP("DayGroup", "Tomorrow")},
        {DayGroup::ThisWeek, "this_week", QT_TRANSLATE_NOOP("DayGroup", "This week")},
        {DayGroup::NextWeek, "next_week", QT_TRANSLATE_NOOP("DayGroup", "Next week")},
        //: the name of the month stands in its place
        {DayGroup::Month, "month", QT_TRANSLATE_NOOP("DayGroup", "Later")},
    };
};

[[nodiscard]] DayGroup dayGroupOf(QDate dueOn, QDate today);
/// Whether both days stand in one group.
[[nodiscard]] bool standTogether(QDate one, QDate other, QDate today);

} // namespace enlace
