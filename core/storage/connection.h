// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QVariant>

#include <memory>
#include <optional>
#include <variant>

namespace enlace {

enum class Engine { Sqlite, Postgresql };

/// A store on this machine: two files encrypted with one key. The read log has a file of its own,
/// so that opening a family (which is logged first) never waits for an import that holds the main
/// file.
struct SqliteTarget
{
    QString databaseFile;   ///< absolute path, or empty for a database in memory (tests)
    QString readsFile;      ///< absolute path of the read log; empty with an empty databaseFile
    QByteArray key;         ///< 32 random bytes; not a password
    int busyTimeout = 5000; ///< milliseconds to wait for another program's lock
};

/// A database on an office's server. TLS with a verified certificate is the only way in.
struct PostgresTarget
{
    QString host;
    int port = 5432;
    QString database;
    QString user; ///< the person's own login role
    QString password;
    QString rootCertificate; ///< PEM file of the authority that signed the server's certificate;
                             ///< "system" for the system's
    QString schema;          ///< empty for the default; tests use one each
};

using Target = std::variant<SqliteTarget, PostgresTarget>;

/// Where the log of one desk ends.
struct ChainEnd
{
    QString desk;
    qint64 sequence = 0;
    QString hash;
};

/// One connection, used only on the thread that opened it (interrupt() excepted).
class Connection
{
public:
    /// Opens and proves: encryption active (SQLCipher answers), file readable with the key,
    /// settings of durability in force, the county's time zone known to the computer. Errors:
    /// NotAStore, Damaged, InUse, WrongKey (server), Unreachable, Internal.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Target &target);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Engine engine() const;

    /// One statement without parameters or rows.
    Result<> execute(const QString &sql);

    /// `Write` takes the write lock at once, so that a transaction never fails half way for want of
    /// it; `Read` gives one snapshot; `Reads` locks only the read log.
    enum class Begin { Write, Read, Reads };
    Result<> begin(Begin kind);
    Result<> commit();
    void rollback();

    /// Stops the statement that runs now. Any thread; the statement ends with ErrorCode::Cancelled.
    void interrupt();

    /// SQLite: folds the write-ahead log into the database as far as nobody else reads it.
    /// Elsewhere nothing.
    void checkpoint();
    /// SQLite: commits no longer do that themselves, so that none of them pays for the others;
    /// whoever asks for this calls checkpoint() in quiet moments. A log that grows past 64 MiB is
    /// folded in all the same.
    void checkpointWhenIdle();

    /// SQLite: how much of the store it keeps in memory at most, in MiB. Elsewhere nothing.
    void setCache(int mebibytes);
    [[nodiscard]] int cache() const;
    /// The first holds what a desk looks at in a day; both together leave the program under 200 MB.
    static constexpr int usualCache = 40;
    static constexpr int writingCache = 16;

    /// The sqlite3 * behind it for the backup interface; null on PostgreSQL.
    [[nodiscard]] void *sqliteHandle() const;

    /// Where the log of readings ended when this connection last wrote into it.
    [[nodiscard]] std::optional<ChainEnd> &readsEnd();

private:
    friend class Batch;
    friend class Query;
    friend class Together;
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// While it stands (see Work::writesMuch()), a connection may keep much more in memory: for a Work
/// that writes a good part of the store, whose pages would otherwise be encrypted, put away and
/// read again many times.
class WideCache
{
public:
    explicit WideCache(Connection &connection);
    ~WideCache();
    WideCache(const WideCache &) = delete;
    WideCache &operator=(const WideCache &) = delete;

private:
    Connection &m_connection;
    int m_before;
};

} // namespace enlace
