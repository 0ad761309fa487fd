// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/recordref.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace enlace {

class Connection;

enum class AuditAction {
    Created,
    Changed,
    Removed,
    Read,
    Searched,
    SignedIn,
    SignInFailed,
    PasswordChanged,
    PasswordReset,
    BrokeGlass,
    Refused,
    Printed,
    Exported,
    BackedUp,
    Restored,
    Imported,
    Undone,
};

template <>
struct EnumText<AuditAction>
{
    static constexpr auto context = "AuditAction";
    static constexpr EnumEntry<AuditAction> entries[] = {
        {AuditAction::Created, "created", QT_TRANSLATE_NOOP("AuditAction", "Created")},
        {AuditAction::Changed, "changed", QT_TRANSLATE_NOOP("AuditAction", "Changed")},
        {AuditAction::Removed, "removed", QT_TRANSLATE_NOOP("AuditAction", "Taken back")},
        {AuditAction::Read, "read", QT_TRANSLATE_NOOP("AuditAction", "Read")},
        {AuditAction::Searched, "searched", QT_TRANSLATE_NOOP("AuditAction", "Searched")},
        {AuditAction::SignedIn, "signed_in", QT_TRANSLATE_NOOP("AuditAction", "Signed in")},
        {AuditAction::SignInFailed, "sign_in_failed",
         QT_TRANSLATE_NOOP("AuditAction", "Sign-in refused")},
        {AuditAction::PasswordChanged, "password_changed",
         QT_TRANSLATE_NOOP("AuditAction", "Password changed")},
        {AuditAction::PasswordReset, "password_reset",
         QT_TRANSLATE_NOOP("AuditAction", "Password reset")},
        {AuditAction::BrokeGlass, "broke_glass",
         QT_TRANSLATE_NOOP("AuditAction", "Emergency access")},
        {AuditAction::Refused, "refused", QT_TRANSLATE_NOOP("AuditAction", "Refused")},
        {AuditAction::Printed, "printed", QT_TRANSLATE_NOOP("AuditAction", "Printed")},
        {AuditAction::Exported, "exported", QT_TRANSLATE_NOOP("AuditAction", "Exported")},
        {AuditAction::BackedUp, "backed_up", QT_TRANSLATE_NOOP("AuditAction", "Backup made")},
        {AuditAction::Restored, "restored", QT_TRANSLATE_NOOP("AuditAction", "Backup restored")},
        {AuditAction::Imported, "imported", QT_TRANSLATE_NOOP("AuditAction", "Imported")},
        {AuditAction::Undone, "undone", QT_TRANSLATE_NOOP("AuditAction", "Undone")},
    };
};

/// One line of the audit: who did what to which record, when, and what it changed.
struct AuditEntry
{
    DeskId desk;
    qint64 sequence = 0;          ///< 1, 2, 3 … for each desk
    QDateTime at;                 ///< UTC
    std::optional<WorkId> work;   ///< entries of one transaction share it
    std::optional<StaffId> staff; ///< none before anybody signed in
    AuditAction action = AuditAction::Changed;
    RecordRef record;
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
    QString changes; ///< JSON: {"column": value} when created or removed, {"column": [before,
                     ///< after]} when changed
    QString hash;    ///< SHA-256 over the hash before it and all the above, base64

    bool operator==(const AuditEntry &) const = default;
};

/// The hash that links `entry` to the one before it (whose hash is `previous`; empty for the
/// first).
[[nodiscard]] QString chainHash(const QString &previous, const AuditEntry &entry);

/// The two logs are built alike: audit_entry for what was done, read_entry for what was looked at.
enum class AuditLog { Changes, Reads };

/// The columns of a log in the order that readAuditEntry() wants: "desk_id, sequence, …".
[[nodiscard]] QString auditColumns();
[[nodiscard]] QLatin1String auditTable(AuditLog log);

/// Appends entries to the chain of `desk`, in the transaction that is open; gives them sequence and
/// hash. The row of the desk's head in audit_head serialises two sessions of one desk.
Result<> appendAudit(Connection &connection, AuditLog log, const DeskId &desk,
                     QList<AuditEntry> entries);

/// Appends one entry to the log of readings, durably before it returns, in a transaction of its
/// own. On PostgreSQL it is one statement as long as no other session of this desk has written
/// since.
Result<> appendReadEntry(Connection &connection, const DeskId &desk, AuditEntry entry);

/// What verifyAuditChain() found.
struct ChainReport
{
    qint64 entries = 0;
    struct Break
    {
        DeskId desk;
        qint64 sequence =
            0; ///< the first entry that does not fit; the head's when the end was cut off
    };
    QList<Break> breaks;
};

/// Recomputes every hash of every desk's chain and compares the ends with audit_head.
[[nodiscard]] Result<ChainReport> verifyAuditChain(Connection &connection, AuditLog log);

class Query;
[[nodiscard]] AuditEntry readAuditEntry(Query &query);

} // namespace enlace
