// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <functional>

namespace enlace {

/// The kind of file system a path stands on ("ext4", "nfs4"); a test gives its own.
using FileSystemOf = std::function<QByteArray(const QString &path)>;
[[nodiscard]] QByteArray fileSystemOf(const QString &path);
/// Whether files of this kind are kept by another machine, where SQLite's locks cannot be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// How a store is held: together with other windows, which each see what the others change, or by
/// this one alone, to make it, to bring its schema up to date or to remove it.
enum class Holding { Shared, Alone };

/// Says that this program has the store open; given back when it goes, also by a crash.
class StoreLock
{
public:
    ~StoreLock();
    StoreLock(StoreLock &&other) noexcept;
    StoreLock &operator=(StoreLock &&other) noexcept;

    /// Holds it in another way from now on. Errors: InUse when another window stands in the way;
    /// then it is held as before.
    Result<> hold(Holding holding);

private:
    friend class StoreFolder;
    explicit StoreLock(int file)
        : m_file(file)
    {
    }
    int m_file = -1; ///< its descriptor
};

/// A store on this machine is one folder:
///     store.json   what it is: format and id
///     keys.json    the key slots
///     enlace.db    the database, encrypted
///     reads.db     the log of what was looked at, encrypted
///     tries.json   wrong passwords lately; comes and goes
///     lock         held while a program has the store open
///     backups/
/// No name of a person stands in any of them in the clear. A value: a path that was checked.
class StoreFolder
{
public:
    /// Makes an empty store folder that only its owner can enter. It becomes a store with
    /// markAsStore(), the last step: what breaks off before is not mistaken for one. Errors:
    /// Invalid (not empty; on a network share), File, DiskFull.
    [[nodiscard]] static Result<StoreFolder> create(const QString &path,
                                                    const FileSystemOf &fileSystem = fileSystemOf);
    Result<> markAsStore(const QUuid &id) const;
    /// Takes back create(); only while it is not marked as a store.
    void discard() const;

    /// The store at `path`: its folder, or a file in it. Errors, each with words of its own:
    /// NotAStore, Damaged (parts are missing or cannot be read as what they are), NewerSchema,
    /// Invalid (on a network share), File.
    [[nodiscard]] static Result<StoreFolder> open(const QString &path,
                                                  const FileSystemOf &fileSystem = fileSystemOf);

    /// Errors: InUse when another window has it open and one of the two wants it alone.
    [[nodiscard]] Result<StoreLock> lock(Holding holding) const;

    [[nodiscard]] const QString &path() const { return m_path; } ///< absolute
    [[nodiscard]] const QUuid &id() const { return m_id; }       ///< null until it is a store
    [[nodiscard]] QString databaseFile() const { return file("enlace.db"); }
    [[nodiscard]] QString readsFile() const { return file("reads.db"); }
    [[nodiscard]] QString keysFile() const { return file("keys.json"); }
    [[nodiscard]] QString infoFile() const { return file("store.json"); }
    [[nodiscard]] QString triesFile() const { return file("tries.json"); }
    [[nodiscard]] QString lockFile() const { return file("lock"); }
    [[nodiscard]] QString backupsFolder() const { return file("backups"); }

    static constexpr int formatNumber = 1;

private:
    explicit StoreFolder(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] QString file(const char *name) const;

    QString m_path;
    QUuid m_id;
};

/// The five ways in which a store does not open, in words of their own; the same wherever a store
/// is opened. (A wrong password is KeySlots' to say.)
namespace storeErrors {
[[nodiscard]] Error notAStore();
[[nodiscard]] Error damaged(const QString &detail);
[[nodiscard]] Error newer();
[[nodiscard]] Error heldByAnother(const QString &detail);
} // namespace storeErrors

} // namespace enlace
