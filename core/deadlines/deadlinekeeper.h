// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerules.h"
#include "core/storage/verify.h"
#include "core/storage/work.h"

namespace enlace {

/// Keeps the table of deadlines in step with its causes: before the commit of every Work it
/// computes the deadlines of the families touched and writes what differs. The first Work of a day
/// also brings in what came about by itself meanwhile: spans of coordinator, tier, program and
/// network that began or ended, birthdays that came near.
/// `rules` outlives the keeper.
[[nodiscard]] Keeper deadlineKeeper(const RuleSet &rules = RuleSet::shipped());

/// Computes every family's deadlines again and writes what differs, for new rules and for a store
/// that was kept without the keeper. Answers how many deadlines changed. Error: Cancelled.
[[nodiscard]] Result<qint64> recomputeDeadlines(Work &work,
                                                const RuleSet &rules = RuleSet::shipped());

/// What recomputeDeadlines() would change, as of the day of the last Work.
struct DeadlineCheck
{
    qint64 families = 0;
    qint64 standing = 0;
    qint64 missing = 0; ///< would be created
    qint64 moved = 0;
    qint64 ended = 0; ///< stand without a cause

    [[nodiscard]] bool isGood() const { return missing + moved + ended == 0; }
};
[[nodiscard]] Result<DeadlineCheck> checkDeadlines(Reading &reading,
                                                   const RuleSet &rules = RuleSet::shipped());

/// The same for `verify`.
[[nodiscard]] StoreCheck deadlineStoreCheck();

} // namespace enlace
