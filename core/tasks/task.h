// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/origin.h"
#include "core/rules/rule.h"

namespace enlace {

/// Where a task came from.
enum class TaskCause { Typed, Recommendation };

template <>
struct EnumText<TaskCause>
{
    static constexpr auto context = "TaskCause";
    static constexpr EnumEntry<TaskCause> entries[] = {
        {TaskCause::Typed, "typed", QT_TRANSLATE_NOOP("TaskCause", "Written by hand")},
        {TaskCause::Recommendation, "recommendation",
         QT_TRANSLATE_NOOP("TaskCause", "Recommended by a therapist")},
    };
};

/// A recommendation is nobody's work until whoever coordinates the child has accepted it.
enum class TaskState { Recommended, Open, Done, Declined };

template <>
struct EnumText<TaskState>
{
    static constexpr auto context = "TaskState";
    static constexpr EnumEntry<TaskState> entries[] = {
        {TaskState::Recommended, "recommended", QT_TRANSLATE_NOOP("TaskState", "To be answered")},
        {TaskState::Open, "open", QT_TRANSLATE_NOOP("TaskState", "To do")},
        {TaskState::Done, "done", QT_TRANSLATE_NOOP("TaskState", "Done")},
        {TaskState::Declined, "declined", QT_TRANSLATE_NOOP("TaskState", "Not accepted")},
    };
};

/// Something that somebody is to do for a child or a family, written by a person: no rule gives it.
/// One with a day stands in the worklists as a deadline, which the Work that changes the task
/// keeps; what is done to that line is done to the task.
struct Task
{
    TaskId id = TaskId::make();
    int revision = 0;
    FamilyId family;
    std::optional<ChildId> child;         ///< none: for the whole family
    std::optional<EquipmentId> equipment; ///< the item that it is about, of that child
    Origin origin;

    QString what; ///< in a few words, as the line says it
    QString note;
    Mover owner = Mover::Coordinator; ///< whose move it is
    std::optional<StaffId> staff;     ///< set for a colleague, and only then
    std::optional<QDate> dueOn;
    bool isPromised = false; ///< to the family
    std::optional<QDate> askedOn;
    std::optional<QDate> askAgainOn;

    TaskCause cause = TaskCause::Typed;
    QString why;       ///< of a recommendation
    StaffId writtenBy; ///< whoever wrote it first; unset: whoever saves it
    TaskState state = TaskState::Open;
    std::optional<QDate> doneOn; ///< set when done, and only then
    QString answer;              ///< to a recommendation; may be empty where it is accepted
    std::optional<StaffId> answeredBy;
    std::optional<QDate> answeredOn;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const Task &) const = default;
};

} // namespace enlace
