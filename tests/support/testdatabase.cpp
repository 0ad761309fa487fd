// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include "core/storage/migrator.h"

#include <QDir>
#include <QTest>
#include <QUuid>

#include <sqlite3.h>

namespace enlace::test {

namespace {

QString serverOption(const char *name)
{
    // "host=… port=…": no value of ours holds a blank.
    const QString wanted = QString::fromLatin1(name) + QLatin1Char('=');
    for (const QString &part :
         qEnvironmentVariable("ENLACE_TEST_POSTGRESQL").split(QLatin1Char(' ')))
        if (part.startsWith(wanted))
            return part.mid(wanted.size());
    return {};
}

void must(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().logText()));
}

void must(int sqliteCode)
{
    if (sqliteCode != SQLITE_OK)
        qFatal("SQLite answers %d", sqliteCode);
}

void onServer(const QString &statement)
{
    const auto connection =
        valueOf(Connection::open(TestDatabase::serverTarget()), __FILE__, __LINE__);
    must(connection->execute(statement));
}

QString uniqueName()
{
    return QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128);
}

// A test wants a database of its own, and bringing an empty one to the present schema takes longer
// than most tests: each engine migrates one for the whole program, and every test gets a copy.

/// SQLite in memory: "main" and "reads", as a connection names them.
class MemoryOriginal
{
public:
    explicit MemoryOriginal(Connection &migrated)
    {
        must(sqlite3_open(":memory:", &m_main));
        must(sqlite3_open(":memory:", &m_reads));
        auto *const source = static_cast<sqlite3 *>(migrated.sqliteHandle());
        copy(source, "main", m_main, "main");
        copy(source, "reads", m_reads, "main");
    }
    ~MemoryOriginal()
    {
        sqlite3_close(m_main);
        sqlite3_close(m_reads);
    }
    Q_DISABLE_COPY_MOVE(MemoryOriginal)

    void copyTo(Connection &empty) const
    {
        auto *const target = static_cast<sqlite3 *>(empty.sqliteHandle());
        copy(m_main, "main", target, "main");
        copy(m_reads, "main", target, "reads");
    }

private:
    static void copy(sqlite3 *from, const char *fromName, sqlite3 *to, const char *toName)
    {
        sqlite3_backup *const copying = sqlite3_backup_init(to, toName, from, fromName);
        if (!copying)
            must(sqlite3_errcode(to));
        sqlite3_backup_step(copying, -1);
        must(sqlite3_backup_finish(copying));
    }

    sqlite3 *m_main = nullptr;
    sqlite3 *m_reads = nullptr;
};

void fillMemory(Connection &empty)
{
    static std::unique_ptr<MemoryOriginal> original;
    if (original) {
        original->copyTo(empty);
    } else {
        must(migrate(empty));
        original = std::make_unique<MemoryOriginal>(empty);
    }
}

SqliteTarget filesIn(const QTemporaryDir &folder)
{
    return {folder.filePath(QStringLiteral("enlace.db")),
            folder.filePath(QStringLiteral("reads.db")), QByteArray(32, '\x5a'), 5000};
}

SqliteTarget filledFiles(const QTemporaryDir &folder)
{
    static QTemporaryDir originals;
    const SqliteTarget original = filesIn(originals);
    // A test that keeps its temporary files apart may have taken the originals away with them.
    if (!QFile::exists(original.databaseFile)) {
        if (!QDir().mkpath(originals.path()))
            qFatal("no folder for a database");
        must(migrate(*valueOf(Connection::open(original), __FILE__, __LINE__)));
    }
    SqliteTarget target = filesIn(folder);
    if (!QFile::copy(original.databaseFile, target.databaseFile) ||
        !QFile::copy(original.readsFile, target.readsFile))
        qFatal("No room for a test's database in %s", qPrintable(folder.path()));
    return target;
}

/// A database of the server, with one schema in it.
class ServerOriginal
{
public:
    ServerOriginal()
        : m_name(uniqueName())
    {
        onServer(QStringLiteral("create database %1").arg(m_name));
        PostgresTarget target = targetFor(m_name);
        target.schema.clear();
        must(valueOf(Connection::open(target), __FILE__, __LINE__)
                 ->execute(QStringLiteral("create schema %1").arg(schema)));
        must(migrate(*valueOf(Connection::open(targetFor(m_name)), __FILE__, __LINE__)));
    }
    ~ServerOriginal() { onServer(QStringLiteral("drop database %1 with (force)").arg(m_name)); }
    Q_DISABLE_COPY_MOVE(ServerOriginal)

    [[nodiscard]] PostgresTarget copy() const
    {
        const QString name = uniqueName();
        onServer(
            QStringLiteral("create database %1 template %2 strategy file_copy").arg(name, m_name));
        return targetFor(name);
    }

private:
    inline static const QString schema = QStringLiteral("enlace_test");

    static PostgresTarget targetFor(const QString &name)
    {
        PostgresTarget target = TestDatabase::serverTarget();
        target.database = name;
        target.schema = schema;
        return target;
    }

    QString m_name;
};

PostgresTarget filledOnServer()
{
    static const ServerOriginal original;
    return original.copy();
}

} // namespace

bool TestDatabase::hasServer() { return qEnvironmentVariableIsSet("ENLACE_TEST_POSTGRESQL"); }

PostgresTarget TestDatabase::serverTarget()
{
    PostgresTarget target;
    target.host = serverOption("host");
    target.port = serverOption("port").toInt();
    target.database = serverOption("dbname");
    target.user = serverOption("user");
    target.password = serverOption("password");
    target.rootCertificate = serverOption("sslrootcert");
    return target;
}

void TestDatabase::engines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("memory") << QStringLiteral("memory");
    QTest::newRow("sqlcipher") << QStringLiteral("sqlcipher");
    if (hasServer())
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    else if (qEnvironmentVariableIsSet("ENLACE_TEST_ALL"))
        QFAIL("ENLACE_TEST_ALL asks for PostgreSQL, but ENLACE_TEST_POSTGRESQL names no server");
    else
        qInfo("PostgreSQL left out: ENLACE_TEST_POSTGRESQL names no server");
}

TestDatabase::TestDatabase(const QString &engine, QDate today)
    : m_clock(today)
{
    if (engine == QLatin1String("postgresql"))
        m_target = filledOnServer();
    else if (engine == QLatin1String("sqlcipher"))
        m_target = filledFiles(m_folder);
    else
        m_target = SqliteTarget{};
    open({});
}

TestDatabase::~TestDatabase()
{
    m_session.reset();
    if (const auto *target = std::get_if<PostgresTarget>(&m_target))
        onServer(QStringLiteral("drop database %1 with (force)").arg(target->database));
}

void TestDatabase::open(QList<Keeper> keepers)
{
    m_actor.staff = StaffId(QUuid(QStringLiteral("00000000-0000-7000-8000-00000000a001")));
    m_actor.desk = DeskId(QUuid(QStringLiteral("00000000-0000-7000-8000-00000000d001")));
    m_session =
        valueOf(Session::open(m_target, m_actor, m_clock, std::move(keepers)), __FILE__, __LINE__);
    if (isInMemory())
        fillMemory(m_session->connection());
}

void TestDatabase::keep(QList<Keeper> keepers)
{
    m_session.reset();
    open(std::move(keepers));
}

bool TestDatabase::isInMemory() const
{
    const auto *files = std::get_if<SqliteTarget>(&m_target);
    return files && files->databaseFile.isEmpty();
}

std::unique_ptr<Session> TestDatabase::another(const Actor &actor, QList<Keeper> keepers) const
{
    return valueOf(Session::open(m_target, actor, m_clock, std::move(keepers)), __FILE__, __LINE__);
}

} // namespace enlace::test
