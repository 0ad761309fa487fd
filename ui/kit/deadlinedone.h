// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "ui/kit/messagebar.h"

#include <functional>

namespace enlace {

class Store;

/// The title of a deadline and what it is about: "Reauthorization: wheelchair", in the language of
/// the interface.
[[nodiscard]] QString whatIsDue(const DeadlineRow &row);

/// Marks a deadline as done, or as open again, and says so; what was done can be taken back from
/// the message. `revision` is the one that the person saw. Nothing is said once `context` is gone.
void setDeadlineDone(QObject *context, Store &store, const DeadlineRow &row, int revision,
                     bool isDone, std::function<void(const Message &)> say);

} // namespace enlace
