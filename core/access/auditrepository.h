// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessrules.h"
#include "core/storage/audit.h"

namespace enlace {

class Reading;

/// Which entries a report shows; what is not set does not narrow it.
struct AuditFilter
{
    std::optional<StaffId> staff;
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
    std::optional<RecordRef> record;
    QList<AuditAction> actions;
    QDateTime from;  ///< UTC, included; invalid for no limit
    QDateTime until; ///< UTC, not included
};

/// Where a page ended: the next one begins after it, towards the past.
struct AuditKey
{
    QDateTime at;
    DeskId desk;
    qint64 sequence = 0;
};

struct AuditRow
{
    AuditEntry entry;
    QString displayName; ///< of who did it; empty before anybody signed in

    [[nodiscard]] AuditKey key() const { return {entry.at, entry.desk, entry.sequence}; }
};

/// The audit, for reading. Who sees what: one's own acts; a supervisor also those of the own team;
/// an administrator those about the store, accounts, roles, teams, organizations, rules and
/// imports, but none about a child.
class AuditRepository
{
public:
    explicit AuditRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Newest first, at most `limit` (1–500).
    [[nodiscard]] Result<QList<AuditRow>> page(AuditLog log, const AuditFilter &filter,
                                               const std::optional<AuditKey> &after = {},
                                               int limit = 200);

private:
    Reading &m_reading;
};

/// Both chains of every desk, for "Check the store" and `enlace-cli verify`; any account may ask,
/// since it shows no entry.
struct AuditCheck
{
    ChainReport changes;
    ChainReport reads;

    [[nodiscard]] bool isWhole() const
    {
        return changes.breaks.isEmpty() && reads.breaks.isEmpty();
    }
};
[[nodiscard]] Result<AuditCheck> checkAudit(Reading &reading);

} // namespace enlace
