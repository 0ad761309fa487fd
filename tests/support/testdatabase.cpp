// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include "core/storage/migrator.h"

#include <QTest>
#include <QUuid>

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
    if (engine == QLatin1String("postgresql")) {
        PostgresTarget target = serverTarget();
        const QString schema = QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128);
        auto connection = valueOf(Connection::open(target), __FILE__, __LINE__);
        if (auto made = connection->execute(QStringLiteral("create schema \"%1\"").arg(schema));
            !made)
            qFatal("%s", qPrintable(made.error().logText()));
        target.schema = schema;
        m_target = target;
    } else if (engine == QLatin1String("sqlcipher")) {
        m_target = SqliteTarget{m_folder.filePath(QStringLiteral("enlace.db")),
                                m_folder.filePath(QStringLiteral("reads.db")),
                                QByteArray(32, '\x5a'), 5000};
    } else {
        m_target = SqliteTarget{};
    }
    open({});
    if (auto migrated = migrate(m_session->connection()); !migrated)
        qFatal("%s", qPrintable(migrated.error().logText()));
}

TestDatabase::~TestDatabase()
{
    m_session.reset();
    if (const auto *target = std::get_if<PostgresTarget>(&m_target))
        if (auto connection = Connection::open(serverTarget()))
            (void)(*connection)
                ->execute(QStringLiteral("drop schema \"%1\" cascade").arg(target->schema));
}

void TestDatabase::open(QList<Keeper> keepers)
{
    m_actor.staff = StaffId(QUuid(QStringLiteral("00000000-0000-7000-8000-00000000a001")));
    m_actor.desk = DeskId(QUuid(QStringLiteral("00000000-0000-7000-8000-00000000d001")));
    m_session =
        valueOf(Session::open(m_target, m_actor, m_clock, std::move(keepers)), __FILE__, __LINE__);
}

void TestDatabase::keep(QList<Keeper> keepers)
{
    if (std::holds_alternative<SqliteTarget>(m_target) &&
        std::get<SqliteTarget>(m_target).databaseFile.isEmpty()) {
        m_session.reset();
        open(std::move(keepers));
        if (auto migrated = migrate(m_session->connection()); !migrated)
            qFatal("%s", qPrintable(migrated.error().logText()));
        return;
    }
    m_session.reset();
    open(std::move(keepers));
}

std::unique_ptr<Session> TestDatabase::another(const Actor &actor, QList<Keeper> keepers) const
{
    return valueOf(Session::open(m_target, actor, m_clock, std::move(keepers)), __FILE__, __LINE__);
}

} // namespace enlace::test
