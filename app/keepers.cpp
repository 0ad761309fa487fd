// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keepers.h"

#include "core/deadlines/deadlinekeeper.h"

namespace enlace {

QList<Keeper> storeKeepers() { return {deadlineKeeper()}; }

} // namespace enlace
