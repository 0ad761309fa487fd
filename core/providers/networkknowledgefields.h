// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// What is known of a network (columns of NetworkProfile).
[[nodiscard]] Fields networkProfileFields();
/// A rule of a network, a plan or a county (columns of PolicyEntry).
[[nodiscard]] Fields policyFields();

} // namespace enlace
