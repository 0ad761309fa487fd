// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/requestadvice.h"
#include "core/equipment/itemfields.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

/// What the forms of an item itself know beside it; values only.
struct ItemSetting
{
    FamilyId family;
    ItemChoices choices;
    /// What networks approve: said while a new item is written down, once its code is known.
    RequestSurroundings around = {};
    std::optional<AgencyId> network = {}; ///< the child's own
    QDate today = {};
};

/// The item itself; how it moves is in equipmentjobs.h. `isNew`: the form offers the catalogue.
[[nodiscard]] RecordKeeping<Equipment> itemKeeping(const ItemSetting &setting, bool isNew);
/// An item that somebody finds is needed.
[[nodiscard]] Equipment newItem(const ChildId &child, const std::optional<AgencyId> &unit);

/// Puts the open step right.
[[nodiscard]] EditJob correctStepJob(const EquipmentLook &look, const ItemSetting &setting);
/// The item will not come.
[[nodiscard]] EditJob cancelJob(const EquipmentLook &look, const ItemSetting &setting, QDate today);
/// The family appeals against the decision, or, while it does, how that ended.
[[nodiscard]] EditJob itemAppealJob(const EquipmentLook &look, const ItemSetting &setting,
                                    QDate today);

/// The form of that name for an item as it stands; nothing when there is none.
[[nodiscard]] std::optional<EditJob> itemJob(const QString &form, const EquipmentLook &look,
                                             const ItemSetting &setting, QDate today);
[[nodiscard]] QStringList itemForms();

} // namespace enlace
