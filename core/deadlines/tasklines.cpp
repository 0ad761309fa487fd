// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/tasklines.h"

#include "core/storage/record.h"
#include "core/tasks/taskrules.h"
#include "core/tasks/tasktables.h"

namespace enlace {

Handover handoverOf(Mover owner, Handover asked)
{
    const bool isSaid = owner != Mover::Coordinator || asked.askedOn || asked.askAgainOn;
    asked.to = isSaid ? std::optional(owner) : std::nullopt;
    return asked;
}

Result<> tellTask(Work &work, const Deadline &line)
{
    if (line.kind != DeadlineKind::Task)
        return {};
    ENLACE_ASSIGN(const Task stored, findRecord<Task>(work, TaskId(line.about.id)));
    Task task = stored;
    const bool isDone = line.status == DeadlineStatus::Done;
    if (isDone != (task.state == TaskState::Done))
        task = withDone(task, line.doneOn);
    task.owner = line.given.to.value_or(Mover::Coordinator);
    task.staff = line.given.staff;
    task.askedOn = line.given.askedOn;
    task.askAgainOn = line.given.askAgainOn;
    if (task == stored)
        return {};
    ENLACE_TRY(updateRecord(work, task));
    return {};
}

} // namespace enlace
