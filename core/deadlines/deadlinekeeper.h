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
/// A Work that changes a rule computes the deadlines of every family again.
[[nodiscard]] Keeper deadlineKeeper();

/// Computes every family's deadlines again by the rules of the store and writes what differs.
/// Answers how many deadlines changed. Error: Cancelled.
[[nodiscard]] Result<qint64> recomputeDeadlines(Work &work);

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
[[nodiscard]] Result<DeadlineCheck> checkDeadlines(Reading &reading);

/// What other rules would do to the deadlines that stand, before anybody says yes to them.
struct RulePreview
{
    /// How many of the moves are listed.
    static constexpr qsizetype mostListed = 500;

    qint64 created = 0;
    qint64 moved = 0; ///< another day, or another rule behind it
    qint64 ended = 0;
    QList<DeadlineMove> moves; ///< the first ones, with what was and what will be

    [[nodiscard]] bool isNothing() const { return created + moved + ended == 0; }
};
/// Reads every family: not on the window's thread. Error: Cancelled.
[[nodiscard]] Result<RulePreview> previewRules(Reading &reading, const RuleSet &rules);

/// The same for `verify`.
[[nodiscard]] StoreCheck deadlineStoreCheck();

} // namespace enlace
