// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// The fields of a renewal, in the order in which it goes: the year, the notice, the papers as a
/// checklist, the answer, and what follows when the form did not come back. `counties`: the offices
/// that decide.
[[nodiscard]] Fields renewalFields(const QList<NamedChoice> &counties);

} // namespace enlace
