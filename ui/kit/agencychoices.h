// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/providers/agency.h"
#include "ui/kit/filterbar.h"

namespace enlace {

class Reading;

/// Organizations of one kind in the order of their names, as a filter offers them; 500 at most.
/// Values are QUuid. Thread: the Reading's.
[[nodiscard]] Result<QList<FilterChoice>> agencyChoices(Reading &reading, AgencyKind kind);

} // namespace enlace
