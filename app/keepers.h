// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work.h"

#include <memory>

namespace enlace {

class SearchMemory;

/// What every program of ours keeps in step with each Work: deadlines, search words. `memory` is
/// told of new words; none where nobody searches.
[[nodiscard]] QList<Keeper> storeKeepers(std::shared_ptr<SearchMemory> memory = {});

} // namespace enlace
