// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: whole, readable, kept by a rule, restored without losing what stood there.

#include "core/storage/backup.h"
#include "core/storage/query.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QTest>

using namespace enlace;
using namespace enlace::test;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupOfAStoreInUseHoldsItsRecords();
    void aBackupIsEncrypted();
    void aFlippedByteIsFound();
    void aStoppedBackupLeavesNothing();
    void restoringBringsBackTheDayAndKeepsWhatStoodThere();
    void aDamagedStoreCanBeRestored();
    void aDamagedBackupLeavesTheStoreAlone();
    void aStoreInUseIsNotReplaced();
    void theDailyBackupIsDueOnceADay();
    void oldBackupsGoByTheRule();

private:
    static const QByteArray key;
    static void put(Session &session, const QString &name)
    {
        ENLACE_VERIFY(session.run([&](Work &work) -> Result<> {
            Query query(work, "insert into store_info (name, value) values (:name, 'x')");
            query.bind(":name", name);
            ENLACE_TRY(query.run());
            return work.note(AuditAction::Changed, {RecordKind::Store, QUuid()}, {});
        }));
        ENLACE_VERIFY(session.read([](Reading &r) {
            return r.noteRead({RecordKind::Store, QUuid()}, {}, {});
        }));
    }
    static QStringList names(const QString &folder)
    {
        const auto connection = ENLACE_VALUE(Connection::open(
            SqliteTarget{QDir(folder).filePath(QStringLiteral("enlace.db")),
                         QDir(folder).filePath(QStringLiteral("reads.db")), key, 5000}));
        Query query(*connection, "select name from store_info order by name");
        QStringList found;
        if (query.run())
            while (query.next())
                found.append(query.get<QString>(0));
        return found;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void flipAByte(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        const char byte = static_cast<char>(~file.read(1).at(0));
        file.seek(file.size() / 2);
        file.write(&byte, 1);
    }
    static QStringList foldersIn(const TestDatabase &database)
    {
        return QDir(database.folder() + QLatin1String("/backups"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

const QByteArray TestBackup::key(32, '\x5a');

void TestBackup::aBackupOfAStoreInUseHoldsItsRecords()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("a"));
    write(database.folder() + QLatin1String("/keys.json"), "{}");

    const Backup backup =
        ENLACE_VALUE(makeBackup(database.folder(), key, BackupKind::Daily, database.clock()));

    QCOMPARE(backup.counts.value(QStringLiteral("main.store_info")), 1);
    QCOMPARE(backup.counts.value(QStringLiteral("reads.read_entry")), 1);
    ENLACE_VERIFY(verifyBackup(backup, key));
    QCOMPARE(backupsOf(database.folder()), QList<Backup>{backup});
    QVERIFY(QFile::exists(backup.folder + QLatin1String("/keys.json")));
    put(database.session(), QStringLiteral("b")); // the store goes on
}

void TestBackup::aBackupIsEncrypted()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("Zulema Quintanilla"));
    const Backup backup =
        ENLACE_VALUE(makeBackup(database.folder(), key, BackupKind::Manual, database.clock()));

    for (const QFileInfo &info : QDir(backup.folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Zulema"), qPrintable(info.fileName()));
        QVERIFY2(!bytes.startsWith("SQLite format 3"), qPrintable(info.fileName()));
    }
}

void TestBackup::aFlippedByteIsFound()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("a"));
    const Backup backup =
        ENLACE_VALUE(makeBackup(database.folder(), key, BackupKind::Manual, database.clock()));

    flipAByte(backup.folder + QLatin1String("/enlace.db"));

    QCOMPARE(verifyBackup(backup, key).error().code, ErrorCode::Damaged);
}

void TestBackup::aStoppedBackupLeavesNothing()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("a"));

    const auto stopped = makeBackup(database.folder(), key, BackupKind::Manual, database.clock(),
                                    [](qint64, qint64) { return false; });

    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(foldersIn(database).isEmpty());
}

void TestBackup::restoringBringsBackTheDayAndKeepsWhatStoodThere()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("a"));
    write(database.folder() + QLatin1String("/keys.json"), "old");
    const Backup backup =
        ENLACE_VALUE(makeBackup(database.folder(), key, BackupKind::Daily, database.clock()));
    put(database.session(), QStringLiteral("b"));
    write(database.folder() + QLatin1String("/keys.json"), "new");
    database.closeSession();

    ENLACE_VERIFY(restoreBackup(database.folder(), backup, key, database.clock()));

    QCOMPARE(names(database.folder()), QStringList{QStringLiteral("a")});
    QFile keys(database.folder() + QLatin1String("/keys.json"));
    QVERIFY(keys.open(QIODevice::ReadOnly));
    QCOMPARE(keys.readAll(), QByteArray("old"));
    const QList<Backup> all = backupsOf(database.folder());
    QCOMPARE(all.size(), 2);
    const auto before = std::find_if(all.begin(), all.end(), [](const Backup &b) {
        return b.kind == BackupKind::BeforeRestore;
    });
    QVERIFY(before != all.end());
    ENLACE_VERIFY(restoreBackup(database.folder(), *before, key, database.clock()));
    QCOMPARE(names(database.folder()), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestBackup::aDamagedStoreCanBeRestored()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("a"));
    const Backup backup =
        ENLACE_VALUE(makeBackup(database.folder(), key, BackupKind::Daily, database.clock()));
    database.closeSession();
    write(database.folder() + QLatin1String("/enlace.db"), QByteArray(8192, 'x'));

    ENLACE_VERIFY(restoreBackup(database.folder(), backup, key, database.clock()));

    QCOMPARE(names(database.folder()), QStringList{QStringLiteral("a")});
}

void TestBackup::aDamagedBackupLeavesTheStoreAlone()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("a"));
    const Backup backup =
        ENLACE_VALUE(makeBackup(database.folder(), key, BackupKind::Daily, database.clock()));
    put(database.session(), QStringLiteral("b"));
    database.closeSession();
    flipAByte(backup.folder + QLatin1String("/reads.db"));

    QCOMPARE(restoreBackup(database.folder(), backup, key, database.clock()).error().code,
             ErrorCode::Damaged);

    QCOMPARE(names(database.folder()), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestBackup::aStoreInUseIsNotReplaced()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    put(database.session(), QStringLiteral("a"));
    const Backup backup =
        ENLACE_VALUE(makeBackup(database.folder(), key, BackupKind::Daily, database.clock()));
    put(database.session(), QStringLiteral("b"));

    QCOMPARE(restoreBackup(database.folder(), backup, key, database.clock()).error().code,
             ErrorCode::InUse);

    put(database.session(), QStringLiteral("c"));
}

void TestBackup::theDailyBackupIsDueOnceADay()
{
    FixedClock clock(QDate(2026, 11, 21));
    Backup backup;
    backup.kind = BackupKind::Daily;
    backup.madeAt = clock.now();

    QVERIFY(isDailyBackupDue({}, clock));
    QVERIFY(!isDailyBackupDue({backup}, clock));
    clock.advanceDays(1);
    QVERIFY(isDailyBackupDue({backup}, clock));
    backup.kind = BackupKind::Manual;
    backup.madeAt = clock.now();
    QVERIFY(isDailyBackupDue({backup}, clock));
}

void TestBackup::oldBackupsGoByTheRule()
{
    const FixedClock clock(QDate(2026, 11, 21));
    QList<Backup> backups;
    for (int day = 0; day < 800; ++day) {
        Backup daily;
        daily.kind = BackupKind::Daily;
        daily.madeAt = clock.now().addDays(-day);
        daily.folder = QString::number(day);
        backups.append(daily);
    }
    for (int number = 0; number < 9; ++number) {
        Backup before;
        before.kind = BackupKind::BeforeImport;
        before.madeAt = clock.now().addDays(-number).addSecs(-60);
        before.folder = QStringLiteral("import%1").arg(number);
        backups.append(before);
    }

    QList<Backup> kept = backups;
    for (const Backup &backup : backupsToRemove(backups))
        kept.removeOne(backup);

    QStringList folders;
    for (const Backup &backup : std::as_const(kept))
        folders.append(backup.folder);
    for (const QString &expected :
         {QStringLiteral("0"), QStringLiteral("6"), QStringLiteral("import4")})
        QVERIFY2(folders.contains(expected), qPrintable(expected));
    QVERIFY(!folders.contains(QStringLiteral("import5")));
    const qsizetype daily = folders.size() - 5;
    QVERIFY2(daily >= 7 + 3 + 10 && daily <= 7 + 5 + 12, qPrintable(QString::number(daily)));
    // The oldest kept is about a year old, no older.
    int oldest = 0;
    for (const QString &folder : std::as_const(folders))
        oldest = std::max(oldest, folder.toInt());
    QVERIFY2(oldest > 300 && oldest < 366, qPrintable(QString::number(oldest)));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
