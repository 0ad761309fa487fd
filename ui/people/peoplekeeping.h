// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/peoplefields.h"
#include "ui/people/familydata.h"
#include "ui/people/keeping.h"

namespace enlace {

/// How the family itself is kept by hand: its page, its children's facts, grown-ups with their
/// telephones and rights, homes.
[[nodiscard]] QList<Keeping> peopleKeeping(const FamilySubject &subject);

/// The family's children, grown-ups and homes, to choose from.
[[nodiscard]] FamilyChoices familyChoices(const FamilySubject &subject);

} // namespace enlace
