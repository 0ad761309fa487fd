// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "core/storage/verify.h"
#include "core/storage/work.h"

namespace enlace {

/// Keeps the table of deadlines in step with its causes: before the commit of every Work it
/// computes the deadlines of the families touched and writes what differs. The first Work of a day
/// also brings in what came about by itself meanwhile: spans of coordinator, tier, program and
/// network that began or ended, a planned move or end of eligibility, birthdays that came near.
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

/// What other rules would do to one deadline.
struct RuleEffect
{
    DeadlineRow row;             ///< as it would be; as it is when it would end
    std::optional<QDate> before; ///< due until now; none: it would begin
    std::optional<QDate> after;  ///< due then; none: it would end
};

/// What other rules would do to the deadlines that stand, before anybody says yes to them.
struct RulePreview
{
    /// How many are listed.
    static constexpr qsizetype mostListed = 500;

    qint64 created = 0;
    qint64 moved = 0;   ///< to another day or hour
    qint64 rebased = 0; ///< the day stays; another rule or version stands behind it
    qint64 ended = 0;
    /// The first that the person may see, in the order of the families; those whose day stays are
    /// not listed.
    QList<RuleEffect> effects;

    [[nodiscard]] bool isNothing() const { return created + moved + ended == 0; }
    /// How many of those that change are not listed: of children whom the person may not see, or
    /// beyond mostListed.
    [[nodiscard]] qint64 unlisted() const { return created + moved + ended - effects.size(); }
};
/// Reads every family: not on the window's thread. Error: Cancelled.
[[nodiscard]] Result<RulePreview> previewRules(Reading &reading, const RuleSet &rules);

/// The same for `verify`.
[[nodiscard]] StoreCheck deadlineStoreCheck();

} // namespace enlace
