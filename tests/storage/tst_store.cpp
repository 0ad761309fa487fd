// SPDX-License-Identifier: GPL-3.0-or-later
// The door: two lanes, superseded reads, the signal after a commit.

#include "core/storage/record.h"
#include "core/storage/store.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace enlace;
using namespace enlace::test;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadWaitsForNoWork_data() { files(); }
    void aReadWaitsForNoWork();
    void aSupersededReadIsStopped_data() { files(); }
    void aSupersededReadIsStopped();
    void aQueuedSupersededReadNeverRuns_data() { files(); }
    void aQueuedSupersededReadNeverRuns();
    void changesAreAnnouncedAfterTheCommit_data() { files(); }
    void changesAreAnnouncedAfterTheCommit();
    void whatAnotherWindowWritesIsAnnounced_data() { files(); }
    void whatAnotherWindowWritesIsAnnounced();
    void aContinuationDiesWithItsPage_data() { files(); }
    void aContinuationDiesWithItsPage();
    void whatWasAskedToBeWrittenIsWrittenBeforeClosing_data() { files(); }
    void whatWasAskedToBeWrittenIsWrittenBeforeClosing();
    void aStoreThatCannotOpenSaysSo();

private:
    static void files()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("sqlcipher") << QStringLiteral("sqlcipher");
        if (TestDatabase::hasServer())
            QTest::newRow("postgresql") << QStringLiteral("postgresql");
    }
    static Result<> put(Work &work, const char *name)
    {
        Query query(work, "insert into store_info (name, value) values (:name, 'x')");
        query.bind(":name", name);
        ENLACE_TRY(query.run());
        return work.note(AuditAction::Changed, {RecordKind::Store, QUuid()}, {});
    }
    static Result<qint64> count(Reading &reading)
    {
        Query query(reading, "select count(*) from store_info where value = 'x'");
        return firstValue<qint64>(query).map([](auto v) { return v.value_or(-1); });
    }
    /// Runs until it is stopped.
    static Result<qint64> endless(Reading &reading)
    {
        Query query(reading, reading.engine() == Engine::Sqlite
                                 ? "with recursive n(i) as (select 1 union all select i + 1 from "
                                   "n) select count(*) from n"
                                 : "select count(*) from (select pg_sleep(60)) x");
        return firstValue<qint64>(query).map([](auto v) { return v.value_or(-1); });
    }
};

void TestStore::aReadWaitsForNoWork()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    Store store(database.target(), database.actor(), database.clock(), {});
    ENLACE_VERIFY(store.open().result());
    std::binary_semaphore written(0);
    std::binary_semaphore mayCommit(0);

    auto writing = store.run([&](Work &work) -> Result<> {
        ENLACE_TRY(put(work, "a"));
        written.release();
        mayCommit.acquire();
        return {};
    });
    written.acquire();
    const auto during = store.read([](Reading &reading) { return count(reading); }).result();
    mayCommit.release();

    QCOMPARE(ENLACE_VALUE(during), 0);
    ENLACE_VERIFY(writing.result());
    QCOMPARE(ENLACE_VALUE(store.read([](Reading &reading) { return count(reading); }).result()), 1);
}

void TestStore::aSupersededReadIsStopped()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    Store store(database.target(), database.actor(), database.clock(), {});
    ENLACE_VERIFY(store.open().result());
    std::binary_semaphore started(0);
    bool firstAnswered = false;
    std::optional<qint64> second;

    store.readLatest(
        this,
        [&](Reading &reading) {
            started.release();
            return endless(reading);
        },
        [&](const Result<qint64> &) { firstAnswered = true; });
    started.acquire();
    // The statement may not have begun when it was first stopped: a person types on.
    while (!second) {
        store.readLatest(
            this, [](Reading &reading) { return count(reading); },
            [&](const Result<qint64> &result) { second = ENLACE_VALUE(result); });
        QTest::qWait(1);
    }

    QCOMPARE(*second, 0);
    QVERIFY(!firstAnswered);
}

void TestStore::aQueuedSupersededReadNeverRuns()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    Store store(database.target(), database.actor(), database.clock(), {});
    ENLACE_VERIFY(store.open().result());
    std::binary_semaphore go(0);
    auto blocking = store.read([&](Reading &) -> Result<> {
        go.acquire();
        return {};
    });
    bool ran = false;
    std::optional<qint64> newer;

    store.readLatest(
        this,
        [&](Reading &reading) {
            ran = true;
            return count(reading);
        },
        [](const Result<qint64> &) {});
    store.readLatest(
        this, [](Reading &reading) { return count(reading); },
        [&](const Result<qint64> &result) { newer = ENLACE_VALUE(result); });
    go.release();

    QTRY_COMPARE(newer, std::optional<qint64>(0));
    QVERIFY(!ran);
}

void TestStore::changesAreAnnouncedAfterTheCommit()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    Store store(database.target(), database.actor(), database.clock(), {});
    ENLACE_VERIFY(store.open().result());
    QSignalSpy spy(&store, &Store::changed);

    ENLACE_VERIFY(store.run([](Work &work) { return put(work, "a"); }).result());
    QVERIFY(!store
                 .run([](Work &work) -> Result<> {
                     ENLACE_TRY(put(work, "b"));
                     return fail(ErrorCode::Invalid, "no");
                 })
                 .result());
    ENLACE_VERIFY(store.run([](Work &work) { return put(work, "c"); }).result());

    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).value<QList<RecordRef>>().size(), 1);
}

void TestStore::whatAnotherWindowWritesIsAnnounced()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    const auto writeTo = [](const RecordRef &record, AuditAction action = AuditAction::Changed) {
        return [record, action](Work &work) { return work.note(action, record, {}); };
    };
    const RecordRef before{RecordKind::Child, QUuid::createUuid()};
    const RecordRef mine{RecordKind::Child, QUuid::createUuid()};
    const RecordRef theirs{RecordKind::Contact, QUuid::createUuid()};
    const RecordRef printed{RecordKind::Child, QUuid::createUuid()};
    const RecordRef last{RecordKind::Family, QUuid::createUuid()};
    Store here(database.target(), database.actor(), database.clock(), {});
    Store there(database.target(), database.actor(), database.clock(), {});
    ENLACE_VERIFY(here.open().result());
    ENLACE_VERIFY(there.open().result());
    ENLACE_VERIFY(there.run(writeTo(before)).result());
    QList<RecordRef> heard;
    QSet<QUuid> whom;
    connect(&here, &Store::changed, this,
            [&](const QList<RecordRef> &records, const QSet<QUuid> &about) {
                heard.append(records);
                whom += about;
            });
    here.followOthers(std::chrono::milliseconds(1));
    // The first look only finds where the audit ends.
    ENLACE_VERIFY(here.run([](Work &) { return Result<>(); }).result());

    ENLACE_VERIFY(here.run(writeTo(mine)).result());
    const auto child = ChildId::make();
    const auto family = FamilyId::make();
    ENLACE_VERIFY(there
                      .run([&](Work &work) {
                          return work.note(AuditAction::Changed, theirs, {}, child, family);
                      })
                      .result());
    ENLACE_VERIFY(there.run(writeTo(printed, AuditAction::Printed)).result());
    ENLACE_VERIFY(there.run(writeTo(last)).result());
    QTRY_VERIFY(heard.contains(last));

    // Each once, mine too; not what was there before, nor what changed no record.
    QCOMPARE(heard.count(mine), 1);
    QCOMPARE(heard.count(theirs), 1);
    QVERIFY(!heard.contains(before));
    QVERIFY(!heard.contains(printed));
    QCOMPARE(heard.size(), 3);
    // And whom they are about, so that a page about somebody else reads nothing.
    QCOMPARE(whom, (QSet<QUuid>{child.uuid(), family.uuid()}));
}

void TestStore::aContinuationDiesWithItsPage()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    Store store(database.target(), database.actor(), database.clock(), {});
    ENLACE_VERIFY(store.open().result());
    auto page = std::make_unique<QObject>();
    std::binary_semaphore go(0);
    bool called = false;

    store.read(
        page.get(),
        [&](Reading &) -> Result<> {
            go.acquire();
            return {};
        },
        [&](const Result<> &) { called = true; });
    page.reset();
    go.release();
    store.read([](Reading &reading) { return count(reading); }).waitForFinished();
    QCoreApplication::processEvents();

    QVERIFY(!called);
}

void TestStore::whatWasAskedToBeWrittenIsWrittenBeforeClosing()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    {
        Store store(database.target(), database.actor(), database.clock(), {});
        (void)store.open();
        for (int i = 0; i < 20; ++i)
            (void)store.run([i](Work &work) { return put(work, qPrintable(QString::number(i))); });
    }

    QCOMPARE(ENLACE_VALUE(database.session().read([](Reading &reading) { return count(reading); })),
             20);
}

void TestStore::aStoreThatCannotOpenSaysSo()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    SqliteTarget target = std::get<SqliteTarget>(database.target());
    target.key = QByteArray(32, 'z');
    Store store(target, database.actor(), database.clock(), {});

    const auto opened = store.open().result();

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotAStore);
    QCOMPARE(store.read([](Reading &reading) { return count(reading); }).result().error().code,
             ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
