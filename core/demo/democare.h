// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demofamilies.h"

namespace enlace {

/// What the years have left behind for one child: care team, equipment with its steps, therapy,
/// authorizations and their renewals. By chance, weighted by need.
void addDemoCare(DemoFamilies &families, const DemoFamily &family, const DemoChild &child);
/// Three years of contacts with a family.
void addDemoContacts(DemoFamilies &families, const DemoFamily &family);

} // namespace enlace
