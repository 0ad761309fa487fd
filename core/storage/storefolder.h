// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>

class QLockFile;

namespace enlace {

/// The kind of file system a path stands on ("ext4", "nfs4"); a test gives its own.
using FileSystemOf = std::function<QByteArray(const QString &path)>;
[[nodiscard]] QByteArray fileSystemOf(const QString &path);
/// Whether files of this kind are kept by another machine, where SQLite's locks cannot be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// Says that this program has the store open; given back when it goes, also by a crash.
class StoreLock
{
public:
    ~StoreLock();
    StoreLock(StoreLock &&) noexcept;
    StoreLock &operator=(StoreLock &&) noexcept;

private:
    friend class StoreFolder;
    explicit StoreLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
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

    /// Errors: InUse when another program, or another window, has it open.
    [[nodiscard]] Result<StoreLock> lock() const;

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
