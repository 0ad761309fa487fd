// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/recordkinds.h"
#include "core/base/recordref.h"
#include "core/base/result.h"

namespace enlace {

class Reading;

/// Whether somebody may look at a record of which only kind and id are known: for the audit, the
/// history and drafts, which are about records of all kinds. Thread: the Reading's.
class RecordAccessRepository
{
public:
    explicit RecordAccessRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// False also when there is no such record.
    [[nodiscard]] Result<bool> mayRead(const RecordRef &record);
    /// Whether records of this kind may be changed here: Forbidden says why not. A child's when one
    /// is given, else the family's.
    [[nodiscard]] Result<> mayEdit(RecordKind kind, const std::optional<ChildId> &child,
                                   const std::optional<FamilyId> &family,
                                   Sensitivity label = Sensitivity::General);

private:
    Reading &m_reading;
};

} // namespace enlace
