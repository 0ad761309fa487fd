// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storefolder.h"

#include "core/storage/signintries.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace enlace;

namespace {

const FileSystemOf local = [](const QString &) { return QByteArray("ext4"); };

void writeFile(const QString &path, const QByteArray &content = "x")
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file of the test");
}

/// A folder that has every part of a store, though no database in them.
StoreFolder storeIn(const QString &path)
{
    auto folder = ENLACE_VALUE(StoreFolder::create(path, local));
    writeFile(folder.databaseFile());
    writeFile(folder.keysFile());
    const Result<> marked = folder.markAsStore(QUuid::createUuid());
    if (!marked)
        qFatal("%s", qPrintable(marked.error().logText()));
    return folder;
}

using Spoil = std::function<void(const StoreFolder &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestStoreFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFolderIsItsOwnersOnly()
    {
        QTemporaryDir base;
        const auto folder = StoreFolder::create(base.filePath(QStringLiteral("a/b/store")), local);
        ENLACE_VERIFY(folder);
        for (const QString &path : {folder->path(), folder->backupsFolder()}) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
            QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
            QVERIFY(QFileInfo(path).isDir());
        }
    }

    void anEmptyFolderIsTaken()
    {
        QTemporaryDir base;
        ENLACE_VERIFY(StoreFolder::create(base.path(), local));
    }

    void aFolderWithSomethingInItIsRefusedAndLeftAlone()
    {
        for (const char *name : {"letter.odt", ".hidden"}) {
            QTemporaryDir base;
            writeFile(base.filePath(QLatin1String(name)));

            const auto folder = StoreFolder::create(base.path(), local);

            QVERIFY(!folder);
            QCOMPARE(folder.error().code, ErrorCode::Invalid);
            QCOMPARE(
                QDir(base.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                QStringList{QLatin1String(name)});
        }
    }

    void aNetworkShareIsRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isNetwork");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "sshfs",
                                 "afs", "ceph", "fuse.ceph", "davfs", "fuse.davfs2", "fuse.rclone",
                                 "fuse.gvfsd-fuse", "9p", "vboxsf", "glusterfs", "NFS4"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "apfs", "NTFS",
                                 "fuseblk", "fuse.gocryptfs", ""})
            QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
    }
    void aNetworkShareIsRefused()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, isNetwork);
        QTemporaryDir base;
        QString asked;
        const FileSystemOf share = [&](const QString &path) {
            asked = path;
            return type;
        };

        const auto made = StoreFolder::create(base.filePath(QStringLiteral("x/y")), share);

        QCOMPARE(made.has_value(), !isNetwork);
        QVERIFY2(QFileInfo::exists(asked), "asked about a folder that is not there");
        const StoreFolder store = storeIn(base.filePath(QStringLiteral("store")));
        const auto opened = StoreFolder::open(store.path(), share);
        QCOMPARE(opened.has_value(), !isNetwork);
        if (isNetwork) {
            QVERIFY(QString::fromUtf8(made.error().text).contains(QLatin1String("PostgreSQL")));
            QVERIFY(made.error() == opened.error());
            QVERIFY(!QFileInfo::exists(base.filePath(QStringLiteral("x"))));
        }
    }

    void thisMachinesTemporaryFolderHasAKind()
    {
        QTemporaryDir base;
        QVERIFY(!fileSystemOf(base.path()).isEmpty());
    }

    void aStoreIsFoundByItsFolderOrAFileInIt()
    {
        QTemporaryDir base;
        const StoreFolder store = storeIn(base.filePath(QStringLiteral("store")));
        for (const QString &path : {store.path(), store.path() + QLatin1Char('/'),
                                    store.databaseFile(), store.infoFile()}) {
            const auto opened = StoreFolder::open(path, local);
            ENLACE_VERIFY(opened);
            QCOMPARE(opened->path(), store.path());
            QVERIFY(!opened->id().isNull());
        }
    }

    void whatIsWrongIsSaidInWordsOfItsOwn_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<ErrorCode>("code");
        const auto info = [](const QByteArray &content) {
            return Spoil(
                [content](const StoreFolder &store) { writeFile(store.infoFile(), content); });
        };
        QTest::newRow("gone") << Spoil([](const StoreFolder &store) {
            QDir(store.path()).removeRecursively();
        }) << ErrorCode::NotFound;
        QTest::newRow("a folder of something else") << Spoil([](const StoreFolder &store) {
            for (const QString &file : {store.infoFile(), store.keysFile(), store.databaseFile()})
                QFile::remove(file);
            writeFile(store.path() + QLatin1String("/letter.odt"));
        }) << ErrorCode::NotAStore;
        QTest::newRow("another program's store.json")
            << info("{\"program\": \"shop\", \"format\": 1}") << ErrorCode::NotAStore;
        QTest::newRow("no store.json")
            << Spoil([](const StoreFolder &store) { QFile::remove(store.infoFile()); })
            << ErrorCode::Damaged;
        QTest::newRow("store.json cut off") << info("{\"program\": \"enl") << ErrorCode::Damaged;
        QTest::newRow("store.json without id")
            << info("{\"program\": \"enlace\", \"format\": 1}") << ErrorCode::Damaged;
        QTest::newRow("store.json empty") << info("") << ErrorCode::Damaged;
        QTest::newRow("no keys") << Spoil([](const StoreFolder &store) {
            QFile::remove(store.keysFile());
        }) << ErrorCode::Damaged;
        QTest::newRow("no database")
            << Spoil([](const StoreFolder &store) { QFile::remove(store.databaseFile()); })
            << ErrorCode::Damaged;
        QTest::newRow("newer") << info("{\"program\": \"enlace\", \"format\": 2}")
                               << ErrorCode::NewerSchema;
    }
    void whatIsWrongIsSaidInWordsOfItsOwn()
    {
        QFETCH(Spoil, spoil);
        QFETCH(ErrorCode, code);
        QTemporaryDir base;
        const StoreFolder store = storeIn(base.filePath(QStringLiteral("store")));
        spoil(store);

        const auto opened = StoreFolder::open(store.path(), local);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
    }

    void windowsShareAStoreUnlessOneWantsItAlone_data()
    {
        QTest::addColumn<Holding>("first");
        QTest::addColumn<Holding>("second");
        QTest::addColumn<bool>("together");
        QTest::newRow("two windows") << Holding::Shared << Holding::Shared << true;
        QTest::newRow("one brings it up to date") << Holding::Alone << Holding::Shared << false;
        QTest::newRow("one wants to") << Holding::Shared << Holding::Alone << false;
        QTest::newRow("both want to") << Holding::Alone << Holding::Alone << false;
    }
    void windowsShareAStoreUnlessOneWantsItAlone()
    {
        QFETCH(Holding, first);
        QFETCH(Holding, second);
        QFETCH(bool, together);
        QTemporaryDir base;
        const StoreFolder store = storeIn(base.filePath(QStringLiteral("store")));
        {
            const auto held = store.lock(first);
            ENLACE_VERIFY(held);
            const auto other = store.lock(second);
            QCOMPARE(other.has_value(), together);
            if (!together)
                QCOMPARE(other.error().code, ErrorCode::InUse);
        }
        ENLACE_VERIFY(store.lock(Holding::Alone));
    }

    void aHoldingChangesAndIsKeptWhenItMayNot()
    {
        QTemporaryDir base;
        const StoreFolder store = storeIn(base.filePath(QStringLiteral("store")));
        auto mine = ENLACE_VALUE(store.lock(Holding::Shared));
        {
            const auto other = ENLACE_VALUE(store.lock(Holding::Shared));
            QCOMPARE(mine.hold(Holding::Alone).error().code, ErrorCode::InUse);
        }
        QVERIFY(!store.lock(Holding::Alone)); // still mine, shared
        ENLACE_VERIFY(mine.hold(Holding::Alone));
        QVERIFY(!store.lock(Holding::Shared));
        ENLACE_VERIFY(mine.hold(Holding::Shared));
        ENLACE_VERIFY(store.lock(Holding::Shared));
    }

    void whatACrashLeftBehindHoldsNothing()
    {
        QTemporaryDir base;
        const StoreFolder store = storeIn(base.filePath(QStringLiteral("store")));
        writeFile(store.lockFile(), "1234\nenlace\nsomewhere\n");

        ENLACE_VERIFY(store.lock(Holding::Alone));
    }

    void whatWasNotFinishedIsTakenBack()
    {
        QTemporaryDir base;
        const QString path = base.filePath(QStringLiteral("store"));
        const auto half = ENLACE_VALUE(StoreFolder::create(path, local));
        writeFile(half.databaseFile());
        writeFile(half.databaseFile() + QLatin1String("-wal"));
        writeFile(half.keysFile());
        QCOMPARE(StoreFolder::open(path, local).error().code, ErrorCode::Damaged);

        half.discard();

        QVERIFY(!QFileInfo::exists(path));
        const StoreFolder store = storeIn(path);
        store.discard();
        ENLACE_VERIFY(StoreFolder::open(path, local));
    }

    void wrongTriesMakeTheNextOneWait_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<int>("minutes");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("four") << 4 << 0;
        QTest::newRow("five") << 5 << 1;
        QTest::newRow("six") << 6 << 2;
        QTest::newRow("seven") << 7 << 4;
        QTest::newRow("ten") << 10 << 32;
        QTest::newRow("eleven") << 11 << 60;
        QTest::newRow("a hundred") << 100 << 60;
    }
    void wrongTriesMakeTheNextOneWait()
    {
        QFETCH(int, wrong);
        QFETCH(int, minutes);
        QTemporaryDir base;
        const QString file = base.filePath(QStringLiteral("tries.json"));
        const QDateTime now = FixedClock(QDate(2026, 11, 21)).now();
        SignInTries tries;
        for (int i = 0; i < wrong; ++i)
            tries.noteWrong("tag", now);
        tries.noteWrong("another", now);
        ENLACE_VERIFY(tries.save(file));

        const SignInTries read = SignInTries::load(file);

        QCOMPARE(read.minutesToWait("tag", now), minutes);
        QCOMPARE(read.minutesToWait("another", now), 0);
        QCOMPARE(read.minutesToWait("tag", now.addSecs(minutes * 60)), 0);
        QCOMPARE(read.mayTry("tag", now).has_value(), minutes == 0);
        if (minutes > 0) {
            QCOMPARE(read.mayTry("tag", now).error().count, minutes);
            QCOMPARE(read.minutesToWait("tag", now.addSecs(60 * minutes - 1)), 1);
            QCOMPARE(read.minutesToWait("tag", now.addYears(-1)), minutes);
        }
    }

    void theRightPasswordEndsTheWaitingAndTheAuditIsTold()
    {
        const QDateTime now = FixedClock(QDate(2026, 11, 21)).now();
        SignInTries tries;
        for (int i = 0; i < 7; ++i)
            tries.noteWrong("tag", now.addSecs(i));

        tries.noteRight("tag");

        QCOMPARE(tries.minutesToWait("tag", now), 0);
        const auto unreported = tries.takeUnreported();
        QCOMPARE(unreported.size(), 1);
        QCOMPARE(unreported.first().unreported, 7);
        QCOMPARE(unreported.first().last, now.addSecs(6));
        QVERIFY(tries.takeUnreported().isEmpty());
    }

    void triesOfManyNamesStaySmall()
    {
        QTemporaryDir base;
        const QString file = base.filePath(QStringLiteral("tries.json"));
        const QDateTime now = FixedClock(QDate(2026, 11, 21)).now();
        SignInTries tries;
        for (int i = 0; i < 5 * SignInTries::limitNames; ++i)
            tries.noteWrong(QByteArray::number(i).rightJustified(32, '0'), now.addSecs(i));
        ENLACE_VERIFY(tries.save(file));
        SignInTries read = SignInTries::load(file);
        QCOMPARE(read.takeUnreported().size(), SignInTries::limitNames);
    }

    void aSpoiltRecordOfTriesCountsAsEmpty()
    {
        QTemporaryDir base;
        const QString file = base.filePath(QStringLiteral("tries.json"));
        for (const QByteArray &content :
             {QByteArray("{"), QByteArray("{\"tries\": 3}"),
              QByteArray("{\"tries\": [{\"tag\": \"eA==\", \"wrong\": -3}]}"),
              QByteArray(1'000'000, ' ')}) {
            writeFile(file, content);
            QVERIFY(SignInTries::load(file).takeUnreported().isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestStoreFolder)
#include "tst_storefolder.moc"
