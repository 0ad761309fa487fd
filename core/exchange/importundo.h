// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/importbatch.h"

namespace enlace {

class Work;

/// Takes back what the Work `done` wrote from the moment `since` on, by its entries in the audit:
/// the last one first, what it created goes, what it changed gets its former values. What other
/// Works wrote to since is left, with all that belongs to the same family. See
/// ImportRepository::undo().
[[nodiscard]] Result<UndoResult> undoWork(Work &work, const WorkId &done, const QDateTime &since);

} // namespace enlace
