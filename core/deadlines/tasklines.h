// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/deadlines/deadline.h"

namespace enlace {

class Work;

/// What the line of a task says of who has it: nothing while it is simply the coordinator's.
/// `asked` holds the colleague and the days.
[[nodiscard]] Handover handoverOf(Mover owner, Handover asked);

/// What was done to the line of a task is done to the task, by the right to the line: a colleague
/// to whom it was given may know nothing else of the child. Nothing for any other line.
[[nodiscard]] Result<> tellTask(Work &work, const Deadline &line);

} // namespace enlace
