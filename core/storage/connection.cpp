// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection_p.h"

#include "core/base/clock.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QThreadPool>

#include <libpq-fe.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace enlace {

namespace {

constexpr size_t cachedStatements = 400;

QString newConnectionName()
{
    static QAtomicInt number;
    return QStringLiteral("enlace-%1").arg(number.fetchAndAddRelaxed(1));
}

/// A connection text for libpq: values quoted, so that a blank or a quote in a password changes
/// nothing.
QString option(const char *name, QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1String(name) + QLatin1String("='") + value + QLatin1Char('\'');
}

sqlite3 *sqliteHandleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

PGconn *postgresHandleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

QString keyPragma(const QByteArray &key)
{
    return QStringLiteral("\"x'%1'\"").arg(QString::fromLatin1(key.toHex()));
}

} // namespace

Connection::Private::~Private()
{
    statements.clear();
    database.close();
    database = {};
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

Statement *Connection::Private::take(const QString &sql, std::unique_ptr<Statement> &own)
{
    const auto make = [this] {
        auto statement = std::make_unique<Statement>(Statement{QSqlQuery(database)});
        // PostgreSQL loses the rows of a forward-only query as soon as another one runs.
        statement->query.setForwardOnly(engine == Engine::Sqlite);
        return statement;
    };
    if (const auto found = statements.find(sql); found != statements.end()) {
        if (!found->second->busy)
            return found->second.get();
        own = make();
        return own.get();
    }
    if (statements.size() >=
        cachedStatements) // texts with lists of values: forget the lot rather than keep order
        std::erase_if(statements, [](const auto &entry) { return !entry.second->busy; });
    return statements.emplace(sql, make()).first->second.get();
}

Error Connection::Private::errorOf(const QSqlError &error, const QString &where) const
{
    const QString code = error.nativeErrorCode();
    Error result;
    // Never the driver's text: it may quote values.
    result.detail =
        QStringLiteral("%1 %2").arg(engine == Engine::Sqlite ? u"sqlite" : u"postgresql", code) +
        (where.isEmpty() ? QString() : QStringLiteral(": ") + where.simplified().left(60));
    const auto as = [&result](ErrorCode errorCode, const char *text) {
        result.code = errorCode;
        result.text = text;
        return result;
    };
    const auto conflict = [&as] {
        return as(ErrorCode::Conflict,
                  QT_TRANSLATE_NOOP("Error", "Someone else changed this at the same time. Nothing "
                                             "was saved; read it again and repeat the change."));
    };
    const auto full = [&as] {
        return as(ErrorCode::DiskFull,
                  QT_TRANSLATE_NOOP("Error", "The disk is full. What you typed is still here."));
    };
    if (engine == Engine::Postgresql) {
        if (code == QLatin1String("23505") || code == QLatin1String("40001") ||
            code == QLatin1String("40P01"))
            return conflict();
        if (code == QLatin1String("57014"))
            return as(ErrorCode::Cancelled,
                      QT_TRANSLATE_NOOP("Error", "It was stopped. Nothing was changed."));
        if (code == QLatin1String("53100"))
            return full();
        if (code == QLatin1String("42501"))
            return as(ErrorCode::Forbidden,
                      QT_TRANSLATE_NOOP(
                          "Error", "Your account has no access to this part. Ask a supervisor."));
        if (code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")) ||
            code.isEmpty() || error.type() == QSqlError::ConnectionError)
            return as(ErrorCode::Unreachable,
                      QT_TRANSLATE_NOOP(
                          "Error", "No connection to the server. What you typed is still here."));
        return as(ErrorCode::Internal,
                  QT_TRANSLATE_NOOP("Error", "Something failed. Your data are safe."));
    }
    switch (code.toInt() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return as(ErrorCode::InUse,
                  QT_TRANSLATE_NOOP(
                      "Error", "Another program holds this store. Close it there and try again."));
    case SQLITE_NOTADB:
        return as(ErrorCode::NotAStore, QT_TRANSLATE_NOOP("Error", "This is not an Enlace store."));
    case SQLITE_CORRUPT:
        return as(ErrorCode::Damaged,
                  QT_TRANSLATE_NOOP(
                      "Error", "The store is damaged. Nothing was changed. Restore a backup."));
    case SQLITE_FULL:
        return full();
    case SQLITE_INTERRUPT:
        return as(ErrorCode::Cancelled,
                  QT_TRANSLATE_NOOP("Error", "It was stopped. Nothing was changed."));
    case SQLITE_CONSTRAINT:
        if (const int extended = code.toInt();
            extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY)
            return conflict();
        return as(ErrorCode::Internal,
                  QT_TRANSLATE_NOOP("Error", "Something failed. Your data are safe."));
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return as(ErrorCode::File,
                  QT_TRANSLATE_NOOP("Error", "The store's folder cannot be read or written. "
                                             "Nothing was changed. Check the disk and try again."));
    default:
        return as(ErrorCode::Internal,
                  QT_TRANSLATE_NOOP("Error", "Something failed. Your data are safe."));
    }
}

Connection::Connection(std::unique_ptr<Private> dd)
    : d(std::move(dd))
{
}
Connection::~Connection() = default;

Engine Connection::engine() const { return d->engine; }

namespace {

Result<QString> singleValue(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return fail(
            Error{ErrorCode::Internal, "", {}, -1, {}, query.lastError().nativeErrorCode()});
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace

static QString cacheSql(int mebibytes)
{
    return QStringLiteral("pragma main.cache_size = -%1").arg(mebibytes * 1024);
}

static Result<> openSqlite(const SqliteTarget &target, QSqlDatabase &database,
                           const std::function<Error(const QString &)> &failed)
{
    const bool inMemory = target.databaseFile.isEmpty();
    database.setDatabaseName(inMemory ? QStringLiteral(":memory:") : target.databaseFile);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(target.busyTimeout));
    if (!database.open())
        return fail(failed(QStringLiteral("open")));
    QSqlQuery query(database);
    // The extended codes tell a broken uniqueness from other constraints.
    sqlite3_extended_result_codes(sqliteHandleOf(database), 1);

    if (!inMemory) {
        // A mistake in linking leaves plain SQLite here, silently. Then nothing may be written at
        // all.
        if (const auto version = singleValue(database, QStringLiteral("pragma cipher_version"));
            !version || version->isEmpty())
            return fail(ErrorCode::Internal,
                        QT_TRANSLATE_NOOP(
                            "Error",
                            "Encryption is not active in this installation, so Enlace refuses to "
                            "open a store. Nothing was written. Install Enlace again."));
        if (target.key.size() != 32)
            return fail(ErrorCode::Internal,
                        QT_TRANSLATE_NOOP("Error", "Something failed. Your data are safe."));
        if (!query.exec(QStringLiteral("pragma key = ") + keyPragma(target.key)) ||
            !query.exec(QStringLiteral("pragma cipher_compatibility = 4")))
            return fail(failed(QStringLiteral("key")));
    }
    // The first read is what proves the key.
    if (!query.exec(QStringLiteral("select count(*) from sqlite_master")))
        return fail(failed(query.lastError().nativeErrorCode()));
    query.finish();
    const QString reads =
        inMemory
            ? QStringLiteral("attach database ':memory:' as reads")
            : QStringLiteral("attach database '%1' as reads key %2")
                  .arg(QString(target.readsFile).replace(QLatin1Char('\''), QLatin1String("''")),
                       keyPragma(target.key));
    const QStringList settings{
        reads,
        QStringLiteral("pragma foreign_keys = on"),
        QStringLiteral("pragma journal_mode = wal"),
        QStringLiteral("pragma reads.journal_mode = wal"),
        // FULL: an acknowledged change survives the power going off, not only the program.
        QStringLiteral("pragma synchronous = full"),
        QStringLiteral("pragma reads.synchronous = full"),
        QStringLiteral("pragma temp_store = memory"), // temporary files would not be encrypted
        QStringLiteral("pragma secure_delete = on"),
        cacheSql(Connection::usualCache),
        QStringLiteral("pragma trusted_schema = off"),
    };
    for (const QString &setting : settings) {
        if (!query.exec(setting))
            return fail(failed(query.lastError().nativeErrorCode()));
        query.finish();
    }
    return {};
}

static Result<> openPostgres(const PostgresTarget &target, QSqlDatabase &database,
                             const std::function<Error(const QString &)> &failed)
{
    database.setHostName(target.host);
    database.setPort(target.port);
    database.setDatabaseName(target.database);
    database.setUserName(target.user);
    database.setPassword(target.password);
    QString certificate = target.rootCertificate;
    if (certificate.isEmpty() || certificate == QLatin1String("system"))
        certificate = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    if (!QFile::exists(certificate))
        return fail(ErrorCode::File,
                    QT_TRANSLATE_NOOP("Error", "The certificate file of the server was not found. "
                                               "Ask whoever runs the server for it."));
    // Qt splits the options at semicolons; libpq reads the values.
    database.setConnectOptions(
        QStringList{QStringLiteral("sslmode=verify-full"), option("sslrootcert", certificate),
                    QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=enlace")}
            .join(QLatin1Char(';')));
    if (!database.open()) {
        const QString text = database.lastError().databaseText();
        if (text.contains(QLatin1String("password authentication failed")) ||
            text.contains(QLatin1String("no password supplied")))
            return fail(ErrorCode::WrongKey,
                        QT_TRANSLATE_NOOP(
                            "Error", "The name or the password is not right. Type them again."));
        if (text.contains(QLatin1String("certificate")) || text.contains(QLatin1String("SSL")))
            return fail(ErrorCode::Unreachable,
                        QT_TRANSLATE_NOOP(
                            "Error",
                            "The server could not prove who it is, so no connection was made. "
                            "Check its name and the certificate file with whoever runs it."));
        return fail(failed(QStringLiteral("open")));
    }
    QSqlQuery query(database);
    QStringList settings{QStringLiteral("set time zone 'UTC'"),
                         QStringLiteral("set client_min_messages = warning"),
                         QStringLiteral("set synchronous_commit = on"),
                         // Pages are read by key: two hundred rows by their index, and not whole
                         // tables, which the planner prefers where it thinks of turning disks.
                         QStringLiteral("set random_page_cost = 1.1")};
    if (!target.schema.isEmpty())
        settings.append(
            QStringLiteral("set search_path to \"%1\"")
                .arg(QString(target.schema).replace(QLatin1Char('"'), QLatin1String("\"\""))));
    for (const QString &setting : settings)
        if (!query.exec(setting))
            return fail(failed(query.lastError().nativeErrorCode()));
    return {};
}

Result<std::unique_ptr<Connection>> Connection::open(const Target &target)
{
    // Without it every day and hour would be wrong, or nothing at all.
    if (!countyTimeZone().isValid())
        return fail(ErrorCode::Internal,
                    QT_TRANSLATE_NOOP("Error",
                                      "This computer has no list of time zones, so no deadline "
                                      "could be right. Nothing was opened or written. Ask whoever "
                                      "keeps the computer to install time zone data (tzdata)."));
    auto d = std::make_unique<Private>();
    d->engine = std::holds_alternative<SqliteTarget>(target) ? Engine::Sqlite : Engine::Postgresql;
    d->name = newConnectionName();
    d->database = QSqlDatabase::addDatabase(
        d->engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), d->name);
    if (!d->database.isValid())
        return fail(
            ErrorCode::Internal,
            QT_TRANSLATE_NOOP("Error", "The database driver is missing. Install Enlace again."));

    const auto failed = [&d](const QString &code) {
        QSqlError error = d->database.lastError();
        bool isNumber = false;
        code.toInt(&isNumber);
        if (isNumber)
            error = QSqlError({}, {}, QSqlError::StatementError, code);
        return d->errorOf(error, QStringLiteral("open"));
    };
    if (const auto *sqlite = std::get_if<SqliteTarget>(&target))
        ENLACE_TRY(openSqlite(*sqlite, d->database, failed));
    else
        ENLACE_TRY(openPostgres(std::get<PostgresTarget>(target), d->database, failed));
    return std::unique_ptr<Connection>(new Connection(std::move(d)));
}

Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(d->database);
    if (!query.exec(sql))
        return fail(d->errorOf(query.lastError(), sql));
    return {};
}

Result<> Connection::begin(Begin kind)
{
    if (d->engine == Engine::Postgresql)
        return execute(kind == Begin::Read
                           ? QStringLiteral("begin isolation level repeatable read read only")
                           : QStringLiteral("begin"));
    ENLACE_TRY(execute(QStringLiteral("begin")));
    if (kind != Begin::Write)
        return {};
    // "begin immediate" would lock the read log too, and readers would wait for the writer after
    // all. A statement that could change the main file takes its lock alone.
    if (auto locked =
            execute(QStringLiteral("update main.schema_history set number = number where 0"));
        !locked) {
        rollback();
        if (locked.error().code != ErrorCode::InUse)
            return locked;
        // Whoever holds the store alone has let nobody open it: this one only writes for long.
        Error error = std::move(locked).error();
        error.text = QT_TRANSLATE_NOOP("Error", "Another window is writing into this store just "
                                                "now, an import perhaps. Nothing was changed. "
                                                "Wait until it is done and try again.");
        return fail(std::move(error));
    }
    return {};
}

Result<> Connection::commit() { return execute(QStringLiteral("commit")); }

void Connection::rollback()
{
    QSqlQuery query(d->database);
    query.exec(QStringLiteral("rollback")); // fails only when the engine already did it
}

void Connection::interrupt()
{
    if (d->engine == Engine::Sqlite) {
        if (sqlite3 *handle = sqliteHandleOf(d->database))
            sqlite3_interrupt(handle);
        return;
    }
    PGconn *handle = postgresHandleOf(d->database);
    PGcancel *cancel = handle ? PQgetCancel(handle) : nullptr;
    if (!cancel)
        return;
    // PQcancel opens a connection of its own and waits for it; not here.
    QThreadPool::globalInstance()->start([cancel] {
        char message[256];
        PQcancel(cancel, message, sizeof message);
        PQfreeCancel(cancel);
    });
}

void Connection::setCache(int mebibytes)
{
    d->cache = mebibytes;
    if (d->engine == Engine::Sqlite)
        (void)execute(cacheSql(mebibytes));
}

int Connection::cache() const { return d->cache; }

namespace {

/// A good part of the store went through the heap once, and the program that then runs all day
/// needs a tenth of it.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// An eighth of the computer's memory, and 512 MiB at most.
int wideCache()
{
    const auto pages = static_cast<qint64>(sysconf(_SC_PHYS_PAGES));
    const qint64 mebibytes = pages * sysconf(_SC_PAGESIZE) / (1024 * 1024);
    return static_cast<int>(std::clamp<qint64>(mebibytes / 8, Connection::usualCache, 512));
}

} // namespace

WideCache::WideCache(Connection &connection)
    : m_connection(connection)
    , m_before(connection.cache())
{
    m_connection.setCache(wideCache());
}

WideCache::~WideCache()
{
    m_connection.setCache(m_before);
    if (m_connection.engine() == Engine::Sqlite)
        (void)m_connection.execute(QStringLiteral("pragma shrink_memory"));
    giveBackMemory();
}

void Connection::checkpoint()
{
    if (d->engine == Engine::Sqlite)
        sqlite3_wal_checkpoint_v2(sqliteHandleOf(d->database), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                  nullptr, nullptr);
}

void Connection::checkpointWhenIdle()
{
    if (d->engine == Engine::Sqlite)
        sqlite3_wal_autocheckpoint(sqliteHandleOf(d->database), 16'384); // pages of 4 KiB
}

void *Connection::sqliteHandle() const
{
    return d->engine == Engine::Sqlite ? sqliteHandleOf(d->database) : nullptr;
}

std::optional<ChainEnd> &Connection::readsEnd() { return d->readsEnd; }

} // namespace enlace
