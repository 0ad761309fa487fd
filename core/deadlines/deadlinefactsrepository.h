// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerules.h"
#include "core/deadlines/familyrows.h"
#include "core/storage/work.h"

namespace enlace {

/// What the rules need to know of some families, and the deadlines that stand for them.
struct FactsBatch
{
    QList<FamilyFacts> families;
    QHash<FamilyId, QList<Deadline>> standing;
};

/// What facts are read for: all deadlines, or what dates requests alone (who pays, the network, the
/// tier, the requests), which a report can ask of a whole county.
enum class FactsFor { Deadlines, Requests };

/// Reads what the deadlines of families follow from, past every right: what is due does not depend
/// on who asks. Looks into the tables of all areas with a fixed number of statements for each batch
/// of families. Nobody shows what it reads; see DeadlineRepository for that.
class DeadlineFactsRepository
{
public:
    /// How many families one batch may hold at most.
    static constexpr int batchSize = familyrows::batchSize;
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

    /// Families that are not there (any more) are left out. At most batchSize at a time.
    [[nodiscard]] Result<FactsBatch> gather(const QList<FamilyId> &families,
                                            FactsFor use = FactsFor::Deadlines);

private:
    Reading &m_reading;
    QDate m_day;
};

} // namespace enlace
