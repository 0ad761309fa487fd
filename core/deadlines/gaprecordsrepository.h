// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/gaprules.h"
#include "core/storage/work.h"

namespace enlace {

/// Reads what gaps are looked for in, past every right, for the deadlines: one statement for all
/// children of a batch of families.
class GapRecordsRepository
{
public:
    explicit GapRecordsRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Adds to the records of each child.
    Result<> addTo(QHash<ChildId, GapRecords> &records, const QStringList &families);

private:
    Reading &m_reading;
};

} // namespace enlace
