// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a person in clear on the disk: database, write-ahead log, temporary files.

#include "core/storage/query.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace enlace;
using namespace enlace::test;

class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameStandsInTheRawBytes();
    void thisTestWouldSeeAName();
    void withoutSqlcipherNothingIsWritten();
    void aStoreOpensOnlyWithItsKey();

private:
    static constexpr auto person = "Zulema Quintanilla Xoconostle";

    /// Files below `folder` in which the name stands as UTF-8 or UTF-16.
    static QStringList filesWithName(const QString &folder)
    {
        const QString name = QString::fromUtf8(person);
        const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.contains(person) || bytes.contains(utf16))
                found.append(files.fileName());
        }
        return found;
    }

    /// The same for files that were taken out of `folder` and are still held open: SQLite unlinks
    /// its temporary files as soon as it has opened them.
    static QStringList unlinkedFilesWithName(const QString &folder)
    {
        QStringList found;
        const QDir descriptors(QStringLiteral("/proc/self/fd"));
        for (const QFileInfo &info : descriptors.entryInfoList(QDir::AllEntries | QDir::System)) {
            const QString target = info.symLinkTarget();
            QFile file(info.absoluteFilePath());
            if (target.startsWith(folder) && target.endsWith(QLatin1String(" (deleted)")) &&
                file.open(QIODevice::ReadOnly) && file.readAll().contains(person))
                found.append(target);
        }
        return found;
    }
};

void TestEncryption::noNameStandsInTheRawBytes()
{
    QTemporaryDir temporary;
    qputenv("SQLITE_TMPDIR", QFile::encodeName(temporary.path()));
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    TestDatabase database(QStringLiteral("sqlcipher"));
    for (int i = 0; i < 200; ++i)
        ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
            Query query(work, "insert into store_info (name, value) values (:name, :value)");
            query.bind(":name", QStringLiteral("%1 %2").arg(QString::fromUtf8(person)).arg(i))
                .bind(":value", QString(2000, QLatin1Char('y')));
            ENLACE_TRY(query.run());
            return work.note(AuditAction::Created, {RecordKind::Person, QUuid::createUuid()},
                             {{QStringLiteral("name"), QString::fromUtf8(person)}});
        }));
    // What is read is written down beside, in a file of its own.
    ENLACE_VERIFY(database.session().read([](Reading &reading) {
        return reading.noteRefusal({ErrorCode::Forbidden, person, {}, -1, {}, {}});
    }));
    {
        // A sort too large for the cache spills; it must not spill in clear.
        Query query(database.session().connection(),
                    "select a.name || b.value from store_info a, store_info b, (select 1 union "
                    "select 2) c order by 1 desc");
        ENLACE_VERIFY(query.run());
        QVERIFY(query.next());

        QVERIFY(QFile::exists(database.folder() + QLatin1String("/enlace.db-wal")));
        QCOMPARE(filesWithName(database.folder()), QStringList());
        QCOMPARE(filesWithName(temporary.path()), QStringList());
        QCOMPARE(unlinkedFilesWithName(temporary.path()), QStringList());
    }
    database.closeSession();

    QCOMPARE(filesWithName(database.folder()), QStringList());
    QCOMPARE(filesWithName(temporary.path()), QStringList());
    QFile file(database.folder() + QLatin1String("/enlace.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.read(16).startsWith("SQLite format 3"));
}

void TestEncryption::thisTestWouldSeeAName()
{
    QTemporaryDir folder;
    {
        QSqlDatabase plain =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        plain.setDatabaseName(folder.filePath(QStringLiteral("plain.db")));
        QVERIFY(plain.open());
        QSqlQuery query(plain);
        QVERIFY(query.exec(QStringLiteral("create table t (x text)")));
        QVERIFY(query.exec(
            QStringLiteral("insert into t values ('%1')").arg(QString::fromUtf8(person))));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));

    QCOMPARE(filesWithName(folder.path()), QStringList{QStringLiteral("plain.db")});

    QFile unlinked(folder.filePath(QStringLiteral("temporary")));
    QVERIFY(unlinked.open(QIODevice::ReadWrite) && unlinked.write(person) > 0);
    QVERIFY(unlinked.flush());
    QVERIFY(QFile::remove(unlinked.fileName()));
    QCOMPARE(unlinkedFilesWithName(folder.path()).size(), 1);
}

void TestEncryption::withoutSqlcipherNothingIsWritten()
{
    QTemporaryDir folder;

    QProcess probe; // the same Connection, linked with plain SQLite
    probe.start(QStringLiteral(ENLACE_PLAIN_PROBE), {folder.filePath(QStringLiteral("enlace.db")),
                                                     folder.filePath(QStringLiteral("reads.db"))});
    QVERIFY(probe.waitForFinished());

    QCOMPARE(probe.exitCode(), 1);
    QVERIFY2(probe.readAllStandardOutput().contains("Encryption is not active"),
             "the refusal says why");
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
        QCOMPARE(file.size(), 0);
}

void TestEncryption::aStoreOpensOnlyWithItsKey()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    database.closeSession();
    SqliteTarget target = std::get<SqliteTarget>(database.target());
    target.key[0] = 'x';

    QCOMPARE(Connection::open(target).error().code, ErrorCode::NotAStore);
}

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
