// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staffrepository.h"
#include "core/base/result.h"

namespace enlace {

/// Those whom work about a child can be given to: whoever works with children here today, but the
/// person of the Reading; by name.
[[nodiscard]] Result<QList<StaffName>> colleaguesOf(Reading &reading);

} // namespace enlace
