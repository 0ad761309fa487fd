// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providerrules.h"
#include "ui/kit/chip.h"

namespace enlace {

/// Where somebody stands to a child's network, in the language of the interface, wherever it is
/// shown.
[[nodiscard]] Chip chipOf(const Standing &standing, QDate today);

} // namespace enlace
