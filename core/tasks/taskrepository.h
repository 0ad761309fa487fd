// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/tasks/taskrules.h"
#include "core/tasks/tasktables.h"

namespace enlace {

class Reading;
class Work;

/// One line of a family's tasks.
struct TaskRow
{
    Task task;
    QString writtenBy; ///< display names
    QString staff;     ///< of the colleague who owns it; else empty
    QString answeredBy;
    BothLanguages item; ///< the item that it is about; else empty

    bool operator==(const TaskRow &) const = default;
};

/// Tasks of children and families, as far as the person of the Reading may see and change them:
/// those of one's children, and those that one wrote or was given. Who has only that right may
/// recommend (where the role may), and write what is for oneself. Thread: the Reading's.
class TaskRepository
{
public:
    explicit TaskRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<Task> find(const TaskId &id);
    /// What is to be answered, then what is to do, both by day and without one last, then the rest,
    /// the latest first. 500 at most.
    [[nodiscard]] Result<QList<TaskRow>> ofFamily(const FamilyId &family);
    /// The same with the archived ones among them.
    [[nodiscard]] Result<QList<TaskRow>> everyOfFamily(const FamilyId &family);
    /// Protected tasks of the family that are not shown to this person.
    [[nodiscard]] Result<int> hiddenOfFamily(const FamilyId &family);

    /// New or changed; about an item, it is about the item's child. Errors: Invalid (validate()),
    /// Forbidden, NotFound for a child or item of another family, Conflict.
    Result<Task> save(Work &work, Task task);
    /// A recommendation becomes the coordinator's task, as `task` says, or does not. Answered today
    /// by whoever does it. Errors: as above, and Conflict when it is answered already.
    Result<Task> answer(Work &work, Task task, TaskState state);
    /// Leaves the lists and says why.
    Result<Task> archive(Work &work, Task task, const QString &reason);
    Result<Task> restore(Work &work, Task task);

private:
    [[nodiscard]] QString visible() const;
    [[nodiscard]] Result<QList<TaskRow>> list(const FamilyId &family, bool withArchived);
    [[nodiscard]] Result<> complete(Work &work, Task &task);
    [[nodiscard]] Result<> mayWrite(Work &work, const Task &task);
    [[nodiscard]] Result<> mayAddOwn(Work &work, const Task &task, const Error &otherwise);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
