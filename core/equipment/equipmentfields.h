// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/equipment/equipmentlook.h"

namespace enlace {

/// Who may have an item in hand: its own unit and vendor by name, and the vendors to choose from.
struct HolderChoices
{
    struct Office
    {
        AgencyId id;
        QString name;
    };
    QList<Office> vendors; ///< in order of name
    std::optional<Office> unit;
    std::optional<Office> plan;
};

/// The columns that say who has the item.
[[nodiscard]] QStringList holderColumns();

/// What is known of a step, whichever it is: who has it, the days, what stands in the way, a note.
[[nodiscard]] Fields stepFields(const HolderChoices &choices);

/// The form that moves an item on: the steps that may follow, the day, then the same as above.
[[nodiscard]] Fields moveFields(const QList<EquipmentStep> &next, const HolderChoices &choices);

/// The step that a move begins with: the usual next one, today, with whoever usually has it.
[[nodiscard]] StepEvent usualMove(const EquipmentLook &look, QDate today);
/// Whoever usually has the item in that step, by name where the item says who that is.
[[nodiscard]] StepHolder usualHolderOf(const EquipmentLook &look, EquipmentStep step);

/// Why and until when an item is on hold (columns of Equipment).
[[nodiscard]] Fields holdFields();
/// A promised day that was not kept (columns of StepEvent).
[[nodiscard]] Fields brokenPromiseFields();

/// Every field of an item that its history tells.
[[nodiscard]] Fields equipmentFields();

} // namespace enlace
