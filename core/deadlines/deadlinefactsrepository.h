// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerules.h"
#include "core/storage/work.h"

#include <QSet>

namespace enlace {

/// What the rules need to know of some families, and the deadlines that stand for them.
struct FactsBatch
{
    QList<FamilyFacts> families;
    QHash<FamilyId, QList<Deadline>> standing;
};

/// Reads and writes for the keeper of the deadlines, past every right: what is due does not depend
/// on who asks. Looks into the tables of all areas with a fixed number of statements for each batch
/// of families. Nobody shows what it reads; see DeadlineRepository for that.
class DeadlineFactsRepository
{
public:
    /// How many families one batch may hold at most.
    static constexpr int batchSize = 256;
    /// Birthdays further ahead do not stand in the table yet: for a small child they would be ten
    /// lines about a time whose rules nobody knows. Longer than the earliest warning of any.
    static constexpr int agesAheadDays = 730;

    explicit DeadlineFactsRepository(Reading &reading)
        : m_reading(reading)
        , m_day(reading.today())
    {
    }
    /// Coordinators, tiers and networks as of another day.
    DeadlineFactsRepository(Reading &reading, QDate day)
        : m_reading(reading)
        , m_day(day)
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

    /// Families that are not there (any more) are left out. At most batchSize at a time.
    [[nodiscard]] Result<FactsBatch> gather(const QList<FamilyId> &families);

    /// Writes the difference. What moved or ended is audited with the day and the rule before and
    /// after; what is new follows from records that are audited themselves, and is not.
    Result<> apply(Work &work, const DeadlineChanges &changes);

private:
    Reading &m_reading;
    QDate m_day;
};

} // namespace enlace
