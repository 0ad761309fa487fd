// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"

namespace enlace {

class Session;
struct SignInSettings;

/// The last step of every sign-in, on either engine: the person's rights of today become the
/// session's, and the audit has the sign-in, also one that is refused because the account has
/// ended. Then the settings' upkeep runs.
[[nodiscard]] Result<Actor> admit(Session &session, const StaffId &staff,
                                  const SignInSettings &settings);

} // namespace enlace
