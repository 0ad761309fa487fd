// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QMap>

#include <atomic>
#include <functional>

namespace enlace {

// Backups of a store on this machine. An office's PostgreSQL is backed up where it runs.
//
// A backup is a folder of its own inside <store>/backups: both databases, encrypted with the
// store's key, the key slots of that day (so that the passwords of that day open it) and
// backup.json, which holds counts and checksums and no name of anybody.

enum class BackupKind { Daily, Manual, BeforeMigration, BeforeImport, BeforeRestore };

template <>
struct EnumText<BackupKind>
{
    static constexpr auto context = "BackupKind";
    static constexpr EnumEntry<BackupKind> entries[] = {
        {BackupKind::Daily, "daily", QT_TRANSLATE_NOOP("BackupKind", "Daily")},
        {BackupKind::Manual, "manual", QT_TRANSLATE_NOOP("BackupKind", "On request")},
        {BackupKind::BeforeMigration, "before-migration",
         QT_TRANSLATE_NOOP("BackupKind", "Before an update of Enlace")},
        {BackupKind::BeforeImport, "before-import",
         QT_TRANSLATE_NOOP("BackupKind", "Before an import")},
        {BackupKind::BeforeRestore, "before-restore",
         QT_TRANSLATE_NOOP("BackupKind", "Before a backup was restored")},
    };
};

struct Backup
{
    QString folder;   ///< absolute
    QDateTime madeAt; ///< UTC
    BackupKind kind = BackupKind::Manual;
    int schema = 0;   ///< the last migration applied to it
    qint64 bytes = 0; ///< of both databases
    /// Rows of each table, as counted in the copy when it was made: "main.child", "reads.…".
    QMap<QString, qint64> counts;

    [[nodiscard]] qint64 children() const { return counts.value(QStringLiteral("main.child")); }
    bool operator==(const Backup &) const = default;
};

/// Done and total pages; return false to stop. Called on the thread that makes the backup.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies the store that stands in `storeFolder` (files enlace.db, reads.db, keys.json, store.json)
/// while it is in use, then opens the copy, checks every page and counts every table. Any thread;
/// opens connections of its own. Errors: DiskFull, File, Cancelled, Damaged (the copy does not hold
/// what it should); nothing half-made stays.
[[nodiscard]] Result<Backup> makeBackup(const QString &storeFolder, const QByteArray &key,
                                        BackupKind kind, const Clock &clock,
                                        const BackupProgress &progress = {});

/// Opens the backup, checks every page and compares its counts and checksums with backup.json.
/// Damaged when they differ.
Result<> verifyBackup(const Backup &backup, const QByteArray &key);

/// Newest first. Folders that are no backups are passed over.
[[nodiscard]] QList<Backup> backupsOf(const QString &storeFolder);

/// True when the newest daily backup is of an earlier county day than today.
[[nodiscard]] bool isDailyBackupDue(const QList<Backup> &backups, const Clock &clock);

/// Which to remove: kept are the newest backup of each of the last 7 days that have one, of the
/// last 5 weeks and of the last 12 months; the last 5 of each other kind; and always the newest of
/// all.
[[nodiscard]] QList<Backup> backupsToRemove(const QList<Backup> &backups);
/// Removes them.
Result<> removeOldBackups(const QString &storeFolder);

/// Puts `backup` in the place of the store, which nobody may have open. What stood there is kept as
/// a backup of kind BeforeRestore, whole or damaged as it was. The backup is verified first; on an
/// error the store is as before. Key slots go back too: passwords are those of the day of the
/// backup.
Result<> restoreBackup(const QString &storeFolder, const Backup &backup, const QByteArray &key,
                       const Clock &clock);

} // namespace enlace
