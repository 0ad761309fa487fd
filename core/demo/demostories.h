// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demofamilies.h"

namespace enlace {

/// Some twenty families told by hand, who live what parents and staff tell of: who is on whose
/// list, and since when something waits, is laid around today. They belong to the first of the
/// coordinators. Returns how many children they have.
int addDemoStories(DemoFamilies &families);

} // namespace enlace
