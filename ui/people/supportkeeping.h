// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/familydata.h"
#include "ui/people/keeping.h"

namespace enlace {

/// How caregivers, programs, meetings, worries about benefits and the coverage of a home are kept,
/// of one child and its family. Values only.
[[nodiscard]] QList<Keeping> supportKeeping(const FamilySubject &subject, const ChildCard &card);

} // namespace enlace
