// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipment.h"

namespace enlace {

/// What a list finds an item by: its names in both languages, its code and its brand, folded as
/// core/search/folding.h does.
[[nodiscard]] QString equipmentWords(const Equipment &equipment);

} // namespace enlace
