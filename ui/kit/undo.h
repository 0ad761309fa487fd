// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "ui/kit/messagebar.h"

#include <QObject>

namespace enlace {

class Reading;
class Store;
class Work;

/// The message that confirms a save, with the button that takes it back: the inverse of the Work,
/// written as one of its own. Nothing is said once `context` is gone.
[[nodiscard]] Message withUndo(Message message, QObject *context, Store &store, const WorkId &work,
                               const std::function<void(const Message &)> &say);

/// A Work that was done for a family, and what was due for the family before it.
struct Done
{
    WorkId work;
    std::optional<FamilyId> family;
    QList<Deadline> before;
};

/// Does `change` in the Work, and remembers what sayDone() needs. Without a family, nothing that is
/// due hangs on it. Thread: the Work's.
[[nodiscard]] Result<Done> doFor(Work &work, const std::optional<FamilyId> &family,
                                 const std::function<Result<>(Work &)> &change);

/// Says that it was done, with the button that takes it back, and every day that moved by it:
/// nothing moves silently. Taking it back says the same of the days that move back. Nothing is said
/// once `context` is gone.
void sayDone(Message message, QObject *context, Store &store, const Done &done,
             const std::function<void(const Message &)> &say);

} // namespace enlace
