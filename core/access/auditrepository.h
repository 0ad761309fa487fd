// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessrules.h"
#include "core/storage/audit.h"

#include <QHash>

namespace enlace {

class Reading;

/// Which entries a report shows; what is not set does not narrow it.
struct AuditFilter
{
    std::optional<StaffId> staff;
    std::optional<ChildId> child;
    std::optional<QList<ChildId>> amongChildren; ///< those whom a search found
    std::optional<FamilyId> family;
    std::optional<RecordRef> record;
    QList<AuditAction> actions;
    QDateTime from;  ///< UTC, included; invalid for no limit
    QDateTime until; ///< UTC, not included

    bool operator==(const AuditFilter &) const = default;
};

/// Where a page ended: the next one begins after it, towards the past.
struct AuditKey
{
    QDateTime at;
    DeskId desk;
    qint64 sequence = 0;
};

/// One line of the report, without what was changed: see AuditRepository::look().
struct AuditRow
{
    AuditEntry entry;    ///< `changes` and `hash` are empty
    QString displayName; ///< of who did it; empty before anybody signed in
    QString childName;   ///< empty when it is about no child, or about one this person may not see
    QString familyName;  ///< likewise
    QString about;       ///< the person, team or organization it is about; empty otherwise

    [[nodiscard]] AuditKey key() const { return {entry.at, entry.desk, entry.sequence}; }
    [[nodiscard]] bool isChildHidden() const { return entry.child && childName.isEmpty(); }
};

/// One entry with what it changed.
struct AuditLook
{
    AuditRow row;
    QJsonObject changes;
    /// The record is, or was, of the sort that this person may not read: `changes` is empty.
    bool isHidden = false;
    /// Of people, organizations, teams and providers whose ids stand in `changes`.
    QHash<QString, QString> names;
};

/// The audit, for reading. Who sees what: one's own acts; a supervisor also those of the own team;
/// an administrator those about the store, accounts, roles, teams, organizations, rules and
/// imports, but none about a child. What was changed in a record is shown to whoever may read the
/// record today, and to nobody else.
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
    /// Errors: NotFound, also for an entry that this person may not see.
    [[nodiscard]] Result<AuditLook> look(AuditLog log, const AuditKey &key);
    /// Writes down, in the read log, that this person looks at the report; call it before the first
    /// page is shown.
    Result<> noteLooking(const AuditFilter &filter);

private:
    [[nodiscard]] Result<QList<AuditRow>> read(class Query &query);
    [[nodiscard]] Result<bool> mayReadRecord(const AuditEntry &entry);
    [[nodiscard]] Result<QHash<QString, QString>> namesIn(const QJsonObject &changes);

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
