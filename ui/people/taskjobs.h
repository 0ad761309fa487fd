// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskfields.h"
#include "core/tasks/taskrepository.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

/// How tasks of a family are kept by hand.
[[nodiscard]] RecordKeeping<Task> taskKeeping(const FamilyId &family, const TaskChoices &choices);
/// How a therapist says what should be done.
[[nodiscard]] RecordKeeping<Task> recommendationKeeping(const FamilyId &family,
                                                        const TaskChoices &choices);

/// Makes a recommendation a task of the coordinator's, with what the form says.
[[nodiscard]] EditJob acceptJob(const FamilyId &family, const TaskChoices &choices,
                                const Task &task);
/// Says why it is not taken up.
[[nodiscard]] EditJob declineJob(const FamilyId &family, const Task &task);

/// The form of a draft, of the task as it stands.
[[nodiscard]] EditJob taskJobNamed(const QString &form, const FamilyId &family,
                                   const TaskChoices &choices, const Task &task);
/// The names under which drafts of these forms are kept.
[[nodiscard]] QStringList taskForms();

} // namespace enlace
