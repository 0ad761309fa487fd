// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tasks/task.h"

#include <QList>

namespace enlace {

// What may be said of a task, and how it goes on. Pure.

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const Task &task, QDate today);

/// Done on that day, or to do again.
[[nodiscard]] Task withDone(Task task, const std::optional<QDate> &doneOn);
/// The coordinator does it in the family's place; when somebody was asked is no longer said.
[[nodiscard]] Task takenOver(Task task);

/// How much of what is open lies on the family (N-07).
struct TaskShare
{
    int open = 0;
    int onFamily = 0;

    /// Whole percent, 0 when nothing is open.
    [[nodiscard]] int percent() const { return open == 0 ? 0 : (100 * onFamily + open / 2) / open; }
    bool operator==(const TaskShare &) const = default;
};

/// Of tasks that are to do and not archived.
[[nodiscard]] TaskShare shareOf(const QList<Task> &tasks);

} // namespace enlace
