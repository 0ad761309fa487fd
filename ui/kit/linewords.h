// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "ui/kit/chip.h"
#include "ui/kit/explainbutton.h"

namespace enlace {

// What a list says about a line of the worklist, in the language of the interface.

/// "Ortega Luna, Mateo"
[[nodiscard]] QString childName(const DeadlineRow &row);
/// Of a line that was moved off a closed day: the day as counted.
[[nodiscard]] QString countedText(const Deadline &deadline, QDate today);
/// "Unconfirmed · 30 days before · Last day of the authorization: Dec 14"
[[nodiscard]] QString whyItIsDue(const DeadlineRow &row, QDate today);
/// The answer to "Why this date?": the rule's, or of a task, which has none. Nothing when its cause
/// has gone meanwhile.
[[nodiscard]] std::optional<WhyText> whyText(const Deadline &deadline,
                                             const std::optional<Explanation> &why);
/// "Care at risk": why it comes before others; empty for what is usual.
[[nodiscard]] QString whyItMatters(const DeadlineRow &row);
/// "You", a colleague's name, or who else must act.
[[nodiscard]] QString whoseMove(const DeadlineRow &row, StaffId me);
/// "asked Nov 10 · ask again Nov 24"; empty when nobody was asked.
[[nodiscard]] QString askedText(const DeadlineRow &row, QDate today);
/// Put off, on pause, or how near its day is.
[[nodiscard]] Chip lineChip(const Deadline &deadline, QDate today);
/// "opens Dec 1", "open since Nov 1", or when it comes back.
[[nodiscard]] QString windowText(const Deadline &deadline, QDate today);
/// "Put off until Dec 1: waiting for the county" or the family's pause; empty when it is neither.
[[nodiscard]] QString silenceText(const DeadlineRow &row, QDate today);
/// Everything of the above that is not empty: what a list has no room for.
[[nodiscard]] QString wholeLine(const DeadlineRow &row, StaffId me, QDate today);

} // namespace enlace
