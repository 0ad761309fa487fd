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

} // namespace enlace
