// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/tasks/task.h"

namespace enlace {

/// Among what the forms of tasks choose.
struct TaskChoices
{
    struct AboutChild
    {
        ChildId id;
        QString name;
    };
    struct Item
    {
        EquipmentId id;
        std::function<QString()> name; ///< in the language of the interface
    };
    QList<AboutChild> children;
    QList<NamedChoice> colleagues; ///< by their names
    QList<Item> items;
};

/// All of a task, in the order in which one says it.
[[nodiscard]] Fields taskFields(const TaskChoices &choices);
/// What a therapist says of a recommendation.
[[nodiscard]] Fields recommendationFields(const TaskChoices &choices);
/// What the coordinator says who makes it a task, and who does not.
[[nodiscard]] Fields acceptanceFields(const TaskChoices &choices);
[[nodiscard]] Fields refusalFields();

} // namespace enlace
