// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchmemory.h"
#include "core/storage/session.h"
#include "core/storage/verify.h"

namespace enlace {

// What is derived from the records and must stay in step with them: deadlines and search words. The
// one list of it; the program, the command line and the tests of whole flows take it from here.

/// For every Session and Store that writes. `memory` is what the process remembers for searching;
/// null where nobody types.
[[nodiscard]] QList<Keeper> allKeepers(std::shared_ptr<SearchMemory> memory = nullptr);

/// Everything that `verify` looks at: the storage's own checks, then those of the areas.
[[nodiscard]] QList<StoreCheck> allChecks();

/// Computes all of it from nothing: after many records were written without the keepers, after new
/// rules. Error: Cancelled.
Result<> rebuildDerived(Work &work);

/// Does so when another version of the schema made it last, or when a program was ended in the
/// middle: a new version may look for what the old one did not write. One statement when there is
/// nothing to do; seconds for a county.
Result<> bringDerivedUpToDate(Session &session);

} // namespace enlace
