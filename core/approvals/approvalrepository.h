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

    /// By name; at most 500.
    [[nodiscard]] Result<QList<ConditionGroup>> groups(bool withArchived = false);
    /// Of all networks, or of one; at most 2000.
    [[nodiscard]] Result<QList<ApprovalEntry>> entries(const std::optional<AgencyId> &network = {},
                                                       bool withArchived = false);
    /// Error: NotFound.
    [[nodiscard]] Result<ConditionGroup> find(const ConditionGroupId &id);
    [[nodiscard]] Result<ApprovalEntry> find(const ApprovalEntryId &id);

    /// Writes it down tidied, or over what stands (see changedFrom()), for which it needs
    /// its changeReason. Errors: Invalid (validate(); no reason; a line of the
    /// network's that says the same already), Forbidden, Conflict.
    Result<ConditionGroup> save(Work &work, ConditionGroup group);
    Result<ApprovalEntry> save(Work &work, ApprovalEntry entry);

private:
    Reading &m_reading;
};

} // namespace enlace
