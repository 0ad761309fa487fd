// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work.h"

namespace enlace {

/// One thing that is checked about a store, and what was found wrong: lines for a person, with ids
/// and no names.
struct StoreCheck
{
    const char *name; ///< QT_TRANSLATE_NOOP("StoreCheck", …)
    std::function<Result<QStringList>(Reading &)> run;
};

struct StoreFinding
{
    const char *check;
    QStringList problems; ///< empty when all is well
};

/// What the storage itself can check: pages and trees, references, both audit chains, that no
/// migration is missing.
[[nodiscard]] QList<StoreCheck> storageChecks();

/// Runs every check, also after one found something; an error of a check is a problem found.
[[nodiscard]] QList<StoreFinding> verifyStore(Reading &reading, const QList<StoreCheck> &checks);

} // namespace enlace
