// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way from any earlier schema to this one, on both engines.
#include "core/storage/migrator.h"
#include "storage/schemareader.h"
#include "support/testdatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// A database that knows only the first `count` migrations, as an older version left it.
class OldDatabase
{
public:
    OldDatabase(const QString &engine, int count)
    {
        if (engine == QLatin1String("postgresql")) {
            PostgresTarget target = TestDatabase::serverTarget();
            m_schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
            execute(*ENLACE_VALUE(Connection::open(target)),
                    u"create schema \"%1\""_s.arg(m_schema));
            target.schema = m_schema;
            m_target = target;
        } else if (engine == QLatin1String("sqlcipher")) {
            m_target = SqliteTarget{m_folder.filePath(u"enlace.db"_s),
                                    m_folder.filePath(u"reads.db"_s), QByteArray(32, '\x5a'), 5000};
        } else {
            m_target = SqliteTarget{};
        }
        m_connection = ENLACE_VALUE(Connection::open(m_target));
        if (count == 0)
            return;
        execute(*m_connection, u"create table schema_history (number bigint primary key, "
                               "name text not null, checksum text not null, "
                               "applied_at text not null)"_s);
        for (const Migration &migration : migrationsFor(m_connection->engine()).first(count)) {
            for (const QString &statement : statementsOf(migration.sql))
                execute(*m_connection, statement);
            execute(*m_connection, u"insert into schema_history values (%1, '%2', '%3', "
                                   "'2026-01-01T00:00:00.000Z')"_s.arg(migration.number)
                                       .arg(migration.name, migration.checksum));
        }
    }
    ~OldDatabase()
    {
        m_connection.reset();
        if (!m_schema.isEmpty())
            if (auto connection = Connection::open(TestDatabase::serverTarget()))
                (void)(*connection)->execute(u"drop schema \"%1\" cascade"_s.arg(m_schema));
    }

    static void execute(Connection &connection, const QString &sql)
    {
        if (auto done = connection.execute(sql); !done)
            qFatal("%s: %s", qPrintable(done.error().logText()), qPrintable(sql.left(200)));
    }
    void execute(const QString &sql) { execute(*m_connection, sql); }

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Target &target() const { return m_target; }
    [[nodiscard]] QMap<QString, TableSchema> schema() { return SchemaReader(*m_connection).read(); }
    [[nodiscard]] qint64 count(const QString &table)
    {
        Query query(*m_connection, u"select count(*) from "_s + table);
        return ENLACE_VALUE(firstValue<qint64>(query)).value_or(-1);
    }

private:
    QTemporaryDir m_folder;
    QString m_schema;
    Target m_target;
    std::unique_ptr<Connection> m_connection;
};

const QString oneAgency =
    u"insert into agency (id, kind, name, name_folded, source, learned_at, revision) values "
    "('00000000-0000-7000-8000-000000000001', 'plan', 'Plan', 'plan', 'demo', "
    "'2026-01-01T00:00:00.000Z', 1)"_s;

int numberOf(Engine engine) { return static_cast<int>(migrationsFor(engine).size()); }

int stepsUpTo(Engine engine, int last)
{
    const QList<Migration> all = migrationsFor(engine);
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [last](const Migration &step) { return step.number <= last; }));
}

Engine engineOf(const QString &name)
{
    return name == QLatin1String("postgresql") ? Engine::Postgresql : Engine::Sqlite;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEnginesHaveTheSameMigrations()
    {
        const QList<Migration> sqlite = migrationsFor(Engine::Sqlite);
        const QList<Migration> postgres = migrationsFor(Engine::Postgresql);

        QVERIFY(!sqlite.isEmpty());
        QCOMPARE(sqlite.size(), postgres.size());
        for (qsizetype i = 0; i < sqlite.size(); ++i) {
            QCOMPARE(sqlite[i].number, postgres[i].number);
            QCOMPARE(sqlite[i].name, postgres[i].name);
        }
    }

    void bothEnginesEndWithTheSameTables()
    {
        if (!TestDatabase::hasServer()) {
            QVERIFY(!qEnvironmentVariableIsSet("ENLACE_TEST_ALL"));
            QSKIP("needs PostgreSQL: ENLACE_TEST_POSTGRESQL names no server");
        }
        TestDatabase sqlite(u"memory"_s);
        TestDatabase postgres(u"postgresql"_s);

        const auto left = SchemaReader(sqlite.session().connection()).read();
        const auto right = SchemaReader(postgres.session().connection()).read();

        QCOMPARE(left.keys(), right.keys());
        for (const QString &table : left.keys()) {
            const TableSchema &a = left[table];
            const TableSchema &b = right[table];
            QCOMPARE(a.columns, b.columns);
            QVERIFY2(a.primaryKey == b.primaryKey, qPrintable(table));
            QVERIFY2(a.indexes == b.indexes,
                     qPrintable(table + u": "_s + a.indexes.keys().join(u' ') + u" | "_s +
                                b.indexes.keys().join(u' ')));
            for (const ForeignKey &key : a.foreignKeys)
                QVERIFY2(b.foreignKeys.contains(key), qPrintable(table + u'.' + key.column));
            QVERIFY2(a.foreignKeys.size() == b.foreignKeys.size(), qPrintable(table));
        }
    }

    void everyEarlierSchemaEndsLikeANewOne_data() { TestDatabase::engines(); }
    void everyEarlierSchemaEndsLikeANewOne()
    {
        QFETCH(QString, engine);
        TestDatabase fresh(engine);
        const auto expected = SchemaReader(fresh.session().connection()).read();
        const int all = numberOf(engineOf(engine));

        for (int known = 0; known <= all; ++known) {
            OldDatabase old(engine, known);
            const bool hasAgency = known >= 2;
            if (hasAgency)
                old.execute(oneAgency);
            int backups = 0;

            const auto done = migrate(old.connection(), [&]() -> Result<> {
                ++backups;
                return {};
            });

            ENLACE_VERIFY(done);
            QVERIFY2(old.schema() == expected, qPrintable(QString::number(known)));
            QCOMPARE(old.count(u"schema_history"_s), qint64(all));
            // One backup before the first step; none of an empty database or when nothing is
            // missing.
            QCOMPARE(backups, known == 0 || known == all ? 0 : 1);
            if (hasAgency)
                QCOMPARE(old.count(u"agency"_s), qint64(1));
        }
    }

    /// tests/data/old: what stores held when an earlier step was the last.
    void oldStoresKeepEveryRecord_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("file");
        for (const QFileInfo &file :
             QDir(QStringLiteral(ENLACE_TEST_DATA "/old")).entryInfoList({u"*.sql"_s}, QDir::Files))
            for (const QString &engine : {u"memory"_s, u"sqlcipher"_s, u"postgresql"_s})
                if (engine != QLatin1String("postgresql") || TestDatabase::hasServer())
                    QTest::newRow(qPrintable(file.baseName() + u' ' + engine))
                        << engine << file.filePath();
    }
    void oldStoresKeepEveryRecord()
    {
        QFETCH(QString, engine);
        QFETCH(QString, file);
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const int last = QFileInfo(file).baseName().toInt();
        OldDatabase old(engine, stepsUpTo(engineOf(engine), last));
        QMap<QString, qint64> rows;
        for (const QString &statement : statementsOf(QString::fromUtf8(source.readAll()))) {
            old.execute(statement);
            ++rows[statement.section(u' ', 2, 2)]; // insert into <table>
        }
        QVERIFY(rows.size() > 20);

        ENLACE_VERIFY(migrate(old.connection()));

        for (auto table = rows.cbegin(); table != rows.cend(); ++table)
            QVERIFY2(old.count(table.key()) == *table, qPrintable(table.key()));
        QCOMPARE(ENLACE_VALUE(schemaOf(old.connection())), newestSchema(engineOf(engine)));
    }

    void backupComesBeforeAnyChange_data() { TestDatabase::engines(); }
    void backupComesBeforeAnyChange()
    {
        QFETCH(QString, engine);
        OldDatabase old(engine, 2);
        old.execute(oneAgency);
        const auto before = old.schema();
        bool sawTheOldSchema = false;

        const auto done = migrate(old.connection(), [&]() -> Result<> {
            sawTheOldSchema = old.schema() == before && old.count(u"agency"_s) == 1;
            return {};
        });

        ENLACE_VERIFY(done);
        QVERIFY(sawTheOldSchema);
    }

    void nothingIsMigratedWithoutItsBackup_data() { TestDatabase::engines(); }
    void nothingIsMigratedWithoutItsBackup()
    {
        QFETCH(QString, engine);
        OldDatabase old(engine, 2);
        const auto before = old.schema();

        const auto done = migrate(old.connection(), []() -> Result<> {
            return fail(ErrorCode::DiskFull, "There is no room.");
        });

        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::DiskFull);
        QVERIFY(old.schema() == before);
        QCOMPARE(old.count(u"schema_history"_s), qint64(2));
    }

    void newerSchemaIsRefusedAndNothingTouched_data() { TestDatabase::engines(); }
    void newerSchemaIsRefusedAndNothingTouched()
    {
        QFETCH(QString, engine);
        OldDatabase newer(engine, 2); // as if the numbers between had been merged into one
        newer.execute(u"insert into schema_history values (9999, '9999_later', 'x', "
                      "'2027-01-01T00:00:00.000Z')"_s);
        newer.execute(oneAgency);
        const auto before = newer.schema();
        bool backedUp = false;

        const auto done = migrate(newer.connection(), [&]() -> Result<> {
            backedUp = true;
            return {};
        });

        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::NewerSchema);
        QVERIFY(!backedUp);
        QVERIFY(newer.schema() == before);
        QCOMPARE(newer.count(u"schema_history"_s), qint64(3));
        QCOMPARE(newer.count(u"agency"_s), qint64(1));
        QCOMPARE(ENLACE_VALUE(schemaOf(newer.connection())), 9999);
    }

    void stepThatIsNotTheOneWeKnowIsRefused_data() { TestDatabase::engines(); }
    void stepThatIsNotTheOneWeKnowIsRefused()
    {
        QFETCH(QString, engine);
        OldDatabase strange(engine, 2);
        strange.execute(u"update schema_history set checksum = 'x' where number = 2"_s);
        const auto before = strange.schema();

        const auto done = migrate(strange.connection());

        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Damaged);
        QVERIFY(done.error().detail.contains(u"0002_agencies"_s));
        QVERIFY(strange.schema() == before);
    }

    void stepThatFailsLeavesTheOnesBefore_data() { TestDatabase::engines(); }
    void stepThatFailsLeavesTheOnesBefore()
    {
        QFETCH(QString, engine);
        OldDatabase old(engine, 2);
        // Stands in the way of the fourth step, after some of its tables were made.
        const QString obstacle = u"create table need_tier (id text)"_s;
        old.execute(obstacle);

        const auto done = migrate(old.connection());

        QVERIFY(!done);
        const auto tables = old.schema();
        QVERIFY(tables.contains(u"staff"_s));   // of the third step, which is whole
        QVERIFY(!tables.contains(u"family"_s)); // of the fourth, taken back
        QCOMPARE(ENLACE_VALUE(schemaOf(old.connection())), 3);

        old.execute(u"drop table need_tier"_s);
        ENLACE_VERIFY(migrate(old.connection()));
        QCOMPARE(ENLACE_VALUE(schemaOf(old.connection())), newestSchema(engineOf(engine)));
    }

    void twoDesksThatUpdateAtOnceTakeTurns()
    {
        if (!TestDatabase::hasServer()) {
            QVERIFY(!qEnvironmentVariableIsSet("ENLACE_TEST_ALL"));
            QSKIP("needs PostgreSQL: ENLACE_TEST_POSTGRESQL names no server");
        }
        OldDatabase old(u"postgresql"_s, 2);
        QStringList problems[2];
        const auto update = [&old](QStringList &problem) {
            auto connection = Connection::open(old.target());
            if (!connection) {
                problem.append(connection.error().logText());
                return;
            }
            if (auto done = migrate(**connection); !done)
                problem.append(done.error().logText());
        };
        std::unique_ptr<QThread> desks[] = {
            std::unique_ptr<QThread>(QThread::create([&] { update(problems[0]); })),
            std::unique_ptr<QThread>(QThread::create([&] { update(problems[1]); }))};

        for (const auto &desk : desks)
            desk->start();
        for (const auto &desk : desks)
            desk->wait();

        QCOMPARE(problems[0].join(u' '), QString());
        QCOMPARE(problems[1].join(u' '), QString());
        QCOMPARE(old.count(u"schema_history"_s), qint64(numberOf(Engine::Postgresql)));
    }

    /// A step that somebody has run is never edited: what it made is already out there. A new one
    /// gets its line; in core/storage/migrations, `sha256sum *.sql` writes them all.
    void stepsOnceWrittenDownAreNotEdited()
    {
        QFile file(QStringLiteral(ENLACE_TEST_DATA "/migrations.sha256"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QByteArray> written; // file name → checksum
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.size() > 66)
                written.insert(QString::fromUtf8(line.mid(66)), line.left(64));

        QStringList problems;
        for (const QFileInfo &step : QDir(u":/migrations"_s).entryInfoList(QDir::Files)) {
            QFile source(step.filePath());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QByteArray checksum =
                QCryptographicHash::hash(source.readAll(), QCryptographicHash::Sha256).toHex();
            const QByteArray known = written.take(step.fileName());
            if (known.isEmpty())
                problems.append(step.fileName() + u" is not in tests/data/migrations.sha256"_s);
            else if (known != checksum)
                problems.append(step.fileName() +
                                u" was edited: put the change into a new migration"_s);
        }
        for (const QString &gone : written.keys())
            problems.append(gone + u" is gone"_s);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
