// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/familydata.h"
#include "ui/people/keeping.h"

namespace enlace {

/// How a child's diagnoses, allergies, medications and required brands are kept by hand.
[[nodiscard]] QList<Keeping> healthKeeping(const FamilySubject &subject, const ChildCard &child);

} // namespace enlace
