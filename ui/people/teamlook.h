// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/careteamrepository.h"

namespace enlace {

// How somebody on a care team is shown, in the language of the interface.

/// What somebody is to the child: the specialty where one is known, else the role.
[[nodiscard]] QString roleText(const TeamRow &row);
/// "English, Vietnamese"
[[nodiscard]] QString languagesText(const TeamRow &row);
/// As people dial it, with its extension.
[[nodiscard]] QString phoneOf(const TeamRow &row);

} // namespace enlace
