// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerules.h"
#include "core/storage/work.h"

namespace enlace {

/// For the keeper of the deadlines: whose are to be computed, and the writing of what differs. Past
/// every right, as DeadlineFactsRepository is.
class DeadlineKeepingRepository
{
public:
    explicit DeadlineKeepingRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// The day as of which the deadlines stand; nothing in a store that has none yet.
    [[nodiscard]] Result<std::optional<QDate>> keptOn();
    /// For the first Work of a day: the day as of which the deadlines stood until now; they stand
    /// as of today from here. Nothing for every later Work, and where nothing stood.
    [[nodiscard]] Result<std::optional<QDate>> beginDay(Work &work);
    /// Families for which something came about by itself after `after`, up to today: a span of
    /// coordinator, tier, program, network, care team, therapy or arrangement began or ended, an
    /// item stalled, or a birthday (`ageMonths`) came near enough to stand in the table.
    [[nodiscard]] Result<QList<FamilyId>> familiesChangedSince(QDate after,
                                                               const QList<int> &ageMonths);
    /// Until the Work ends nobody else computes these families' deadlines: of two Works that change
    /// causes at once, the second then sees what the first wrote.
    Result<> lock(const QList<FamilyId> &families);

    /// The families that records touched by a Work belong to, as far as their kind can move a
    /// deadline.
    [[nodiscard]] Result<QList<FamilyId>> familiesOf(const QList<Touch> &touched);
    /// The next families in the order of their ids.
    [[nodiscard]] Result<QList<FamilyId>> familiesAfter(const std::optional<FamilyId> &after);

    /// Writes the difference. What moved or ended is audited with the day and the rule before and
    /// after; what is new follows from records that are audited themselves, and is not.
    Result<> apply(Work &work, const DeadlineChanges &changes);

private:
    Reading &m_reading;
};

} // namespace enlace
