// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentlook.h"
#include "ui/kit/chip.h"
#include "ui/kit/stepbar.h"

namespace enlace {

// How an item of equipment is shown wherever it is shown.

/// Where it stands: what went wrong before what is merely the step.
[[nodiscard]] Chip chipOf(const EquipmentLook &look);
/// Its six phases with the days spent in each, filled into `bar`.
void showPhases(StepBar &bar, const EquipmentLook &look, QDate today);
/// Whoever has it now, by name where one is known.
[[nodiscard]] QString holderText(const EquipmentLook &look);

} // namespace enlace
