// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentfields.h"
#include "ui/kit/recordeditor.h"

namespace enlace {

/// What the forms of an item know beside the item itself; values only.
struct EquipmentSetting
{
    FamilyId family;
    HolderChoices holders; ///< unit and plan are the item's own
};

/// Moves the item to its next step: with the usual one, today and whoever usually has it already
/// filled in, opening and saving are all there is to do.
[[nodiscard]] EditJob moveJob(const EquipmentLook &look, const EquipmentSetting &setting,
                              QDate today);
/// Writes down what is known of the step in which the item stands: holder, dates, note.
[[nodiscard]] EditJob stepJob(const EquipmentLook &look, const EquipmentSetting &setting);
[[nodiscard]] EditJob holdJob(const EquipmentLook &look, const EquipmentSetting &setting,
                              QDate today);
/// A promised day that was not kept.
[[nodiscard]] EditJob promiseJob(const EquipmentLook &look, const EquipmentSetting &setting);

/// The names under which drafts of these forms are kept.
[[nodiscard]] QStringList equipmentForms();
/// The form of that name for an item as it stands; nothing when there is none.
[[nodiscard]] std::optional<EditJob> equipmentJob(const QString &form, const EquipmentLook &look,
                                                  const EquipmentSetting &setting, QDate today);

} // namespace enlace
