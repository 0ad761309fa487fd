// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskrules.h"

namespace enlace {

QList<Error> validate(const Task &task, QDate today)
{
    QList<Error> problems;
    if (task.what.trimmed().isEmpty())
        problems.append(invalid("whatEdit", complaint::needed));
    if ((task.owner == Mover::Colleague) != task.staff.has_value())
        problems.append(invalid("ownerEdit", QT_TRANSLATE_NOOP("Error", "Choose the colleague.")));
    if (task.askedOn && *task.askedOn > today)
        problems.append(
            invalid("askedOnEdit",
                    QT_TRANSLATE_NOOP("Error", "The day on which you asked cannot lie ahead.")));
    if (task.askAgainOn && task.askedOn && *task.askAgainOn < *task.askedOn)
        problems.append(
            invalid("askAgainOnEdit",
                    QT_TRANSLATE_NOOP("Error", "Ask again after the day on which you asked.")));
    if (task.cause == TaskCause::Recommendation && task.why.trimmed().isEmpty())
        problems.append(invalid(
            "whyEdit", QT_TRANSLATE_NOOP("Error", "Say why: whoever coordinates the child decides "
                                                  "by it.")));
    if (task.state == TaskState::Declined && task.answer.trimmed().isEmpty())
        problems.append(invalid(
            "answerEdit", QT_TRANSLATE_NOOP("Error", "Say why not: whoever recommended it reads "
                                                     "it.")));
    if ((task.state == TaskState::Done) != task.doneOn.has_value())
        problems.append(invalid("doneOnEdit", complaint::needed));
    else if (task.doneOn && *task.doneOn > today)
        problems.append(invalid("doneOnEdit", complaint::liesAhead));
    if (task.archivedAt && task.archivedReason.trimmed().isEmpty())
        problems.append(invalid("archivedReasonEdit", complaint::needed));
    return problems;
}

Task withDone(Task task, const std::optional<QDate> &doneOn)
{
    task.state = doneOn ? TaskState::Done : TaskState::Open;
    task.doneOn = doneOn;
    return task;
}

Task takenOver(Task task)
{
    task.owner = Mover::Coordinator;
    task.staff.reset();
    task.askedOn.reset();
    task.askAgainOn.reset();
    return task;
}

TaskShare shareOf(const QList<Task> &tasks)
{
    TaskShare share;
    for (const Task &task : tasks) {
        if (task.state != TaskState::Open || task.archivedAt)
            continue;
        ++share.open;
        if (task.owner == Mover::Family)
            ++share.onFamily;
    }
    return share;
}

} // namespace enlace
