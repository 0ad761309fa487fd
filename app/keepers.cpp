// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keepers.h"

#include "core/deadlines/deadlinekeeper.h"
#include "core/search/searchindexrepository.h"

namespace enlace {

QList<Keeper> storeKeepers(std::shared_ptr<SearchMemory> memory)
{
    return {deadlineKeeper(), searchKeeper(std::move(memory))};
}

} // namespace enlace
