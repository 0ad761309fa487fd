// SPDX-License-Identifier: GPL-3.0-or-later
// The foundation: one dialect on two engines, records from one list of columns, audit, conflicts.

#include "core/storage/migrator.h"
#include "core/storage/record.h"
#include "core/storage/verify.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

enum class Colour { Red, Blue };

struct Thing
{
    Id<struct ThingTag> id;
    QString label;
    Colour colour = Colour::Red;
    std::optional<QDate> due;
    bool isUrgent = false;
    DateSpan span{QDate(2026, 1, 1), {}};
    QStringList words;
    int revision = 0;

    bool operator==(const Thing &) const = default;
};

Thing newThing(const QString &label)
{
    Thing thing;
    thing.id = Id<ThingTag>::make();
    thing.label = label;
    return thing;
}

} // namespace

template <>
struct enlace::EnumText<Colour>
{
    static constexpr auto context [[maybe_unused]] = "Colour";
    static constexpr EnumEntry<Colour> entries[] = {{Colour::Red, "red", "Red"},
                                                    {Colour::Blue, "blue", "Blue"}};
};

template <>
struct enlace::Table<Thing>
{
    static constexpr auto name = "thing";
    static constexpr auto kind = RecordKind::Store;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("label", record.label);
        column("colour", record.colour);
        column("due", record.due);
        column("urgent", record.isUrgent);
        forEachColumn(record.span, column);
        column("words", record.words);
        column("revision", record.revision);
    }
};

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeBackAsTheyWereWritten_data() { TestDatabase::engines(); }
    void recordsComeBackAsTheyWereWritten();
    void aSecondSaveFromAnOldCopyIsAConflict_data() { TestDatabase::engines(); }
    void aSecondSaveFromAnOldCopyIsAConflict();
    void anUnchangedRecordIsNotWritten_data() { TestDatabase::engines(); }
    void anUnchangedRecordIsNotWritten();
    void anErrorTakesTheWholeWorkBack_data() { TestDatabase::engines(); }
    void anErrorTakesTheWholeWorkBack();
    void anUnknownKeyIsNamedAndRefused_data() { TestDatabase::engines(); }
    void anUnknownKeyIsNamedAndRefused();
    void aKeeperWritesInTheSameWork_data() { TestDatabase::engines(); }
    void aKeeperWritesInTheSameWork();
    void theAuditSaysWhoAndWhatAndItsChainHolds_data() { TestDatabase::engines(); }
    void theAuditSaysWhoAndWhatAndItsChainHolds();
    void theAuditCannotBeChangedOrDeleted_data() { TestDatabase::engines(); }
    void theAuditCannotBeChangedOrDeleted();
    void theReadLogCannotBeChangedOrDeleted_data() { TestDatabase::engines(); }
    void theReadLogCannotBeChangedOrDeleted();
    void verifyingFindsWhatIsBroken();
    void theReadLogWaitsForNoWriter_data() { TestDatabase::engines(); }
    void theReadLogWaitsForNoWriter();
    void aSecondWriterIsToldOfTheFirst();
    void aTriggerStaysOneStatement();
    void textsOfColumnsAreReadAsQtReadsThem_data();
    void textsOfColumnsAreReadAsQtReadsThem();

private:
    static void makeTable(Session &session)
    {
        ENLACE_VERIFY(session.connection().execute(
            QStringLiteral("create table thing (id text primary key, label text not null, colour "
                           "text not null, due text, "
                           "urgent smallint not null check (urgent in (0, 1)), from_on text not "
                           "null, until_on text, words text not null, revision bigint not null)")));
    }
};

void TestStorage::textsOfColumnsAreReadAsQtReadsThem_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2026-11-27",
                             "2024-02-29",
                             "2023-02-29",
                             "2026-13-01",
                             "2026-00-10",
                             "0001-01-01",
                             "2026-1-1",
                             "2026/11/27",
                             "20261127",
                             "2026-11-2x",
                             "-026-11-27",
                             " 2026-11-2",
                             "2026-11-27T06:12:13.456Z",
                             "2026-11-27T23:59:59.999Z",
                             "2026-11-27T24:00:00.000Z",
                             "2026-11-27T06:60:13.456Z",
                             "2026-11-27T06:12:13Z",
                             "2026-11-27T06:12:13.456+08:00",
                             "2026-11-27 06:12:13.456Z",
                             "2026-11-27T06:12:13,456Z",
                             "2026-02-30T06:12:13.456Z",
                             "018f3c5e-7d2a-7c11-9b3e-0123456789ab",
                             "018F3C5E-7D2A-7C11-9B3E-0123456789AB",
                             "{018f3c5e-7d2a-7c11-9b3e-0123456789ab}",
                             "018f3c5e-7d2a-7c11-9b3e-0123456789ag",
                             "018f3c5e 7d2a-7c11-9b3e-0123456789ab",
                             "00000000-0000-0000-0000-000000000000"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}
void TestStorage::textsOfColumnsAreReadAsQtReadsThem()
{
    QFETCH(QString, text);
    QCOMPARE(columntext::day(text), QDate::fromString(text, Qt::ISODate));
    QCOMPARE(columntext::moment(text), QDateTime::fromString(text, Qt::ISODateWithMs));
    QCOMPARE(columntext::moment(text).timeSpec(),
             QDateTime::fromString(text, Qt::ISODateWithMs).timeSpec());
    QCOMPARE(columntext::id(text), QUuid::fromString(text));
    if (const QDate day = columntext::day(text); day.isValid())
        QCOMPARE(columntext::text(day), day.toString(Qt::ISODate));
    if (const QDateTime moment = columntext::moment(text); moment.isValid())
        QCOMPARE(columntext::text(moment), moment.toUTC().toString(Qt::ISODateWithMs));
}

void TestStorage::recordsComeBackAsTheyWereWritten()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    makeTable(database.session());
    Thing thing = newThing(QStringLiteral("Núñez' \"%1\" ; \n"));
    thing.colour = Colour::Blue;
    thing.due = QDate(2028, 2, 29);
    thing.isUrgent = true;
    thing.span.until = QDate(2026, 3, 3);
    thing.words = {QStringLiteral("uno"), QStringLiteral("dos, tres")};

    thing =
        ENLACE_VALUE(database.session().run([&](Work &work) { return insertRecord(work, thing); }));

    const Thing found = ENLACE_VALUE(database.session().read(
        [&](Reading &reading) { return findRecord<Thing>(reading, thing.id); }));
    QCOMPARE(found, thing);
    QCOMPARE(found.revision, 1);
}

void TestStorage::aSecondSaveFromAnOldCopyIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    makeTable(database.session());
    const Thing first = ENLACE_VALUE(database.session().run(
        [&](Work &work) { return insertRecord(work, newThing(QStringLiteral("a"))); }));
    Thing mine = first;
    mine.label = QStringLiteral("mine");
    Thing theirs = first;
    theirs.label = QStringLiteral("theirs");

    ENLACE_VERIFY(database.session().run([&](Work &work) { return updateRecord(work, theirs); }));
    const auto second =
        database.session().run([&](Work &work) { return updateRecord(work, mine); });

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(ENLACE_VALUE(database.session().read([&](Reading &r) {
                 return findRecord<Thing>(r, first.id);
             })).label,
             QStringLiteral("theirs"));
}

void TestStorage::anUnchangedRecordIsNotWritten()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    makeTable(database.session());
    const Thing thing = ENLACE_VALUE(database.session().run(
        [&](Work &work) { return insertRecord(work, newThing(QStringLiteral("a"))); }));

    const Thing again =
        ENLACE_VALUE(database.session().run([&](Work &work) { return updateRecord(work, thing); }));

    QCOMPARE(again.revision, 1);
    QVERIFY(database.session().lastTouched().isEmpty());
}

void TestStorage::anErrorTakesTheWholeWorkBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    makeTable(database.session());
    const Thing thing = newThing(QStringLiteral("a"));

    const auto result = database.session().run([&](Work &work) -> Result<> {
        ENLACE_TRY(insertRecord(work, thing));
        return fail(ErrorCode::Invalid, "no");
    });

    QVERIFY(!result);
    QCOMPARE(database.session()
                 .read([&](Reading &r) { return findRecord<Thing>(r, thing.id); })
                 .error()
                 .code,
             ErrorCode::NotFound);
    QCOMPARE(
        ENLACE_VALUE(verifyAuditChain(database.session().connection(), AuditLog::Changes)).entries,
        0);
}

void TestStorage::anUnknownKeyIsNamedAndRefused()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    makeTable(database.session());
    const Thing thing = ENLACE_VALUE(database.session().run(
        [&](Work &work) { return insertRecord(work, newThing(QStringLiteral("a"))); }));
    ENLACE_VERIFY(database.session().connection().execute(
        QStringLiteral("update thing set colour = 'green'")));

    const auto found =
        database.session().read([&](Reading &r) { return findRecord<Thing>(r, thing.id); });

    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Damaged);
    QVERIFY2(found.error().detail.contains(QLatin1String("colour")),
             qPrintable(found.error().detail));
}

void TestStorage::aKeeperWritesInTheSameWork()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    int called = 0;
    database.keep({[&called](Work &work, const QList<Touch> &touched) -> Result<> {
        called += static_cast<int>(touched.size());
        if (touched.size() > 1)
            return fail(ErrorCode::Invalid, "too many");
        return insertRecord(work, newThing(QStringLiteral("derived"))).map([](const auto &) {});
    }});
    makeTable(database.session());

    ENLACE_VERIFY(database.session().run(
        [&](Work &work) { return insertRecord(work, newThing(QStringLiteral("a"))); }));
    QCOMPARE(called, 1);
    const auto refused = database.session().run([&](Work &work) -> Result<> {
        ENLACE_TRY(insertRecord(work, newThing(QStringLiteral("b"))));
        ENLACE_TRY(insertRecord(work, newThing(QStringLiteral("c"))));
        return {};
    });

    QVERIFY(!refused);
    const auto count = database.session().read([](Reading &r) -> Result<qint64> {
        Query query(r, "select count(*) from thing");
        return firstValue<qint64>(query).map([](auto v) { return v.value_or(-1); });
    });
    QCOMPARE(ENLACE_VALUE(count), 2);
}

void TestStorage::theAuditSaysWhoAndWhatAndItsChainHolds()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    makeTable(database.session());
    Thing thing = ENLACE_VALUE(database.session().run(
        [&](Work &work) { return insertRecord(work, newThing(QStringLiteral("before"))); }));
    thing.label = QStringLiteral("after");
    ENLACE_VERIFY(database.session().run([&](Work &work) { return updateRecord(work, thing); }));
    ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
        for (int i = 0; i < 45; ++i)
            ENLACE_TRY(insertRecord(work, newThing(QString::number(i))));
        return {};
    }));

    const ChainReport report =
        ENLACE_VALUE(verifyAuditChain(database.session().connection(), AuditLog::Changes));
    QCOMPARE(report.entries, 47);
    QVERIFY(report.breaks.isEmpty());
    Query query(
        database.session().connection(),
        QStringLiteral("select %1 from audit_entry where sequence = 2").arg(auditColumns()));
    ENLACE_VERIFY(query.run());
    QVERIFY(query.next());
    const AuditEntry entry = readAuditEntry(query);
    QCOMPARE(entry.action, AuditAction::Changed);
    QCOMPARE(entry.staff, std::optional(database.actor().staff));
    QCOMPARE(entry.at, database.clock().now());
    QCOMPARE(entry.changes, QStringLiteral("{\"label\":[\"before\",\"after\"]}"));
}

void TestStorage::theAuditCannotBeChangedOrDeleted()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    makeTable(database.session());
    for (int i = 0; i < 3; ++i)
        ENLACE_VERIFY(database.session().run(
            [&](Work &work) { return insertRecord(work, newThing(QString::number(i))); }));
    Connection &connection = database.session().connection();

    QVERIFY(!connection.execute(QStringLiteral("update audit_entry set staff_id = null")));
    QVERIFY(!connection.execute(QStringLiteral("delete from audit_entry")));

    // Whoever takes the guard away is found out by the chain.
    ENLACE_VERIFY(connection.execute(
        connection.engine() == Engine::Sqlite
            ? QStringLiteral("drop trigger audit_entry_is_not_changed")
            : QStringLiteral("drop trigger audit_entry_is_append_only on audit_entry")));
    ENLACE_VERIFY(connection.execute(
        QStringLiteral("update audit_entry set changes = '{}' where sequence = 2")));
    const ChainReport changed = ENLACE_VALUE(verifyAuditChain(connection, AuditLog::Changes));
    QCOMPARE(changed.breaks.size(), 1);
    QCOMPARE(changed.breaks.first().sequence, 2);

    if (connection.engine() == Engine::Sqlite)
        ENLACE_VERIFY(
            connection.execute(QStringLiteral("drop trigger audit_entry_is_not_deleted")));
    ENLACE_VERIFY(connection.execute(QStringLiteral("delete from audit_entry")));
    QCOMPARE(ENLACE_VALUE(verifyAuditChain(connection, AuditLog::Changes)).breaks.size(), 1);
}

void TestStorage::theReadLogCannotBeChangedOrDeleted()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    for (int i = 0; i < 3; ++i)
        ENLACE_VERIFY(database.session().read([](Reading &reading) {
            return reading.noteRead(RecordRef{RecordKind::Child, QUuid::createUuid()}, {}, {});
        }));
    Connection &connection = database.session().connection();

    QVERIFY(!connection.execute(QStringLiteral("update read_entry set staff_id = null")));
    QVERIFY(!connection.execute(QStringLiteral("delete from read_entry")));
    QVERIFY(ENLACE_VALUE(verifyAuditChain(connection, AuditLog::Reads)).breaks.isEmpty());

    for (const char *sql : {connection.engine() == Engine::Sqlite
                                ? "drop trigger read_entry_is_not_changed"
                                : "drop trigger read_entry_is_append_only on read_entry",
                            "update read_entry set changes = '{}' where sequence = 2"})
        ENLACE_VERIFY(connection.execute(QLatin1String(sql)));
    const ChainReport changed = ENLACE_VALUE(verifyAuditChain(connection, AuditLog::Reads));
    QCOMPARE(changed.breaks.size(), 1);
    QCOMPARE(changed.breaks.first().sequence, 2);
}

void TestStorage::verifyingFindsWhatIsBroken()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    const auto problemsOf = [&](const char *check) {
        return ENLACE_VALUE(database.session().read([&](Reading &reading) -> Result<QStringList> {
            for (const StoreFinding &finding : verifyStore(reading, storageChecks()))
                if (qstrcmp(finding.check, check) == 0)
                    return finding.problems;
            return QStringList{QStringLiteral("no such check")};
        }));
    };
    for (const char *check : {"References between records", "Version of the tables"})
        QCOMPARE(problemsOf(check), QStringList());

    Connection &connection = database.session().connection();
    for (const char *sql :
         {"pragma foreign_keys = off", "create table orphan (staff_id text references staff (id))",
          "insert into orphan (staff_id) values ('nobody')",
          "delete from schema_history where number = (select max(number) from schema_history)"})
        ENLACE_VERIFY(connection.execute(QLatin1String(sql)));
    QVERIFY(!problemsOf("References between records").isEmpty());
    QVERIFY(!problemsOf("Version of the tables").isEmpty());
}

void TestStorage::theReadLogWaitsForNoWriter()
{
    QFETCH(QString, engine);
    if (engine == QLatin1String("memory"))
        QSKIP("one connection only");
    TestDatabase database(engine);
    makeTable(database.session());
    const auto reader = database.another(database.actor());
    const Thing thing = newThing(QStringLiteral("a"));

    // The writer's transaction stays open while somebody reads, and logs it.
    ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
        ENLACE_TRY(insertRecord(work, thing));
        return reader->read(
            [&](Reading &reading) { return reading.noteRead(refOf(thing), {}, {}); });
    }));

    QCOMPARE(ENLACE_VALUE(verifyAuditChain(reader->connection(), AuditLog::Reads)).entries, 1);
}

/// It is another window that imports, and nothing to be closed.
void TestStorage::aSecondWriterIsToldOfTheFirst()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    makeTable(database.session());
    SqliteTarget target = std::get<SqliteTarget>(database.target());
    target.busyTimeout = 1;
    const auto second = ENLACE_VALUE(Connection::open(target));

    ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
        ENLACE_TRY(insertRecord(work, newThing(QStringLiteral("a"))));
        const auto begun = second->begin(Connection::Begin::Write);
        if (begun || begun.error().code != ErrorCode::InUse ||
            !begun.error().message().startsWith(QLatin1String("Another window is writing")))
            return fail(ErrorCode::Internal, "the second writer was not told of the first");
        return {};
    }));
    QVERIFY(second->begin(Connection::Begin::Write));
}

void TestStorage::aTriggerStaysOneStatement()
{
    const QStringList statements = statementsOf(QStringLiteral(
        "-- about\ncreate table a (x text); -- why\ncreate trigger t before update on a\nbegin\n"
        "    select 1;\n    select 2;\nend;\ncreate function f() as $$\nbegin\n x;\nend\n$$;\n"));
    QCOMPARE(statements.size(), 3);
    QVERIFY(statements.at(1).contains(QLatin1String("select 2;")));
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
