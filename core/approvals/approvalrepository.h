// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approvalrules.h"
#include "core/approvals/approvaltables.h"

namespace enlace {

class Reading;
class Work;

/// What networks approve together and what they want to be asked for. Nothing of it is about a
/// child: everybody who works here reads it; whoever may confirm rules changes it. Thread: the
/// Reading's.
class ApprovalRepository
{
public:
    explicit ApprovalRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Those not archived, by name; at most 500.
    [[nodiscard]] Result<QList<ConditionGroup>> groups();
    /// Of all networks, or of one; at most 2000.
    [[nodiscard]] Result<QList<ApprovalEntry>> entries(const std::optional<AgencyId> &network = {});

    /// Errors: Invalid (validate()), Forbidden, Conflict.
    Result<ConditionGroup> save(Work &work, ConditionGroup group);
    Result<ApprovalEntry> save(Work &work, ApprovalEntry entry);

private:
    Reading &m_reading;
};

} // namespace enlace
