// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work.h"

namespace enlace {

/// What every program of ours keeps in step with each Work: deadlines, search words.
[[nodiscard]] QList<Keeper> storeKeepers();

} // namespace enlace
