// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/signin.h"
#include "core/demo/democounty.h"

namespace enlace {

/// Makes a store that holds a demo county: encrypted like any other, but its people sign in without
/// a password, and a mark in its folder says so. Takes seconds; not on the window's thread. Errors:
/// as createStore(), Cancelled.
[[nodiscard]] Result<DemoReport> makeDemoStore(const QString &folder, const DemoSize &size,
                                               const SignInSettings &settings,
                                               const DemoProgress &progress = {});

/// Who may sign in without a password, when the store in this folder is a demo; empty for any
/// other.
[[nodiscard]] QList<DemoPerson> demoPeopleOf(const QString &folder);

/// What the people of a demo store have for a password; openStore() takes it.
[[nodiscard]] QString demoPassword();

} // namespace enlace
