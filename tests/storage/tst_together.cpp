// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readings that are asked together answer as they do alone, on every engine.
#include "core/storage/query.h"
#include "core/storage/together.h"
#include "support/testdatabase.h"

#include <QTest>

namespace enlace::test {

namespace {

Result<QString> echo(Reading &reading, const QString &text)
{
    Query query(reading, "select cast(:text as text) as text");
    query.bind(":text", text);
    ENLACE_ASSIGN(const auto value, firstValue<QString>(query));
    return value.value_or(QStringLiteral("no row"));
}

/// `count` statements, each of which needs the answer of the one before.
Result<int> counted(Reading &reading, int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        Query query(reading, "select cast(:sum as integer) + 1");
        query.bind(":sum", sum);
        ENLACE_ASSIGN(const auto next, firstValue<int>(query));
        sum = next.value_or(-1);
    }
    return sum;
}

Result<int> nonsense(Reading &reading)
{
    Query query(reading, "select no_such_column from schema_history");
    ENLACE_ASSIGN(const auto value, firstValue<int>(query));
    return value.value_or(0);
}

} // namespace

class TestTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data() { TestDatabase::engines(); }
    void answers();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void rowsAndNulls_data() { TestDatabase::engines(); }
    void rowsAndNulls();
    void oneInsideTheOther_data() { TestDatabase::engines(); }
    void oneInsideTheOther();
    void theFirstErrorIsGiven_data() { TestDatabase::engines(); }
    void theFirstErrorIsGiven();
    void leavingEarlyWaits_data() { TestDatabase::engines(); }
    void leavingEarlyWaits();
    void manyTexts_data() { TestDatabase::engines(); }
    void manyTexts();
    void readLogStaysChained_data() { TestDatabase::engines(); }
    void readLogStaysChained();
};

void TestTogether::answers()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    // Twice: what the first made ready, the second uses. The same statement stands in one message
    // several times, and alone before and after.
    for (int round = 0; round < 2; ++round)
        ENLACE_VERIFY(database.session().read([](Reading &reading) -> Result<> {
            ENLACE_ASSIGN(const int alone, counted(reading, 2));
            int one = 0;
            int four = 0;
            int three = 0;
            QString text;
            Together together(reading);
            together.ask(one, [&] { return counted(reading, 1); });
            together.ask(four, [&] { return counted(reading, 4); });
            together.ask(text, [&] { return echo(reading, QStringLiteral("Núñez")); });
            together.ask(three, [&] { return counted(reading, 3); });
            ENLACE_TRY(together.done());
            if (alone != 2 || one != 1 || four != 4 || three != 3 ||
                text != QStringLiteral("Núñez"))
                return fail(ErrorCode::Internal, "wrong answers");
            return {};
        }));
}

void TestTogether::textsComeBackAsTheyWere_data() { TestDatabase::engines(); }

void TestTogether::textsComeBackAsTheyWere()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    const QStringList texts{QStringLiteral("O'Brien"),
                            QStringLiteral("a\\b\\"),
                            QStringLiteral("'; drop table child; --"),
                            QStringLiteral(":text $1 ::text"),
                            QStringLiteral("line\nline\ttab"),
                            QStringLiteral("\u202emirrored\u202c \U0001F9FF e\u0301"),
                            QStringLiteral("\"quoted\""),
                            QString(100'000, QLatin1Char('x')),
                            QStringLiteral("")};
    QStringList found(texts.size());
    ENLACE_VERIFY(database.session().read([&](Reading &reading) {
        Together together(reading);
        for (qsizetype i = 0; i < texts.size(); ++i)
            together.ask(found[i], [&reading, &texts, i] { return echo(reading, texts.at(i)); });
        return together.done();
    }));
    QCOMPARE(found, texts);
}

void TestTogether::rowsAndNulls()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    struct Row
    {
        std::optional<QDate> day;
        int number = 0;
        bool operator==(const Row &) const = default;
    };
    const auto rows = [](Reading &reading, std::optional<QDate> day) -> Result<QList<Row>> {
        Query query(reading, "select cast(:day as text), 1 union all select null, 2 order by 2");
        query.bind(":day", day);
        ENLACE_TRY(query.run());
        QList<Row> found;
        while (query.next()) {
            Row row;
            query.read(row.day, row.number);
            found.append(row);
        }
        ENLACE_TRY(query.finished());
        return found;
    };
    QList<Row> dated;
    QList<Row> undated;
    ENLACE_VERIFY(database.session().read([&](Reading &reading) {
        Together together(reading);
        together.ask(dated, [&] { return rows(reading, QDate(2028, 2, 29)); });
        together.ask(undated, [&] { return rows(reading, std::nullopt); });
        return together.done();
    }));
    QCOMPARE(dated, (QList<Row>{{QDate(2028, 2, 29), 1}, {std::nullopt, 2}}));
    QCOMPARE(undated, (QList<Row>{{std::nullopt, 1}, {std::nullopt, 2}}));
}

void TestTogether::oneInsideTheOther()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    int before = 0;
    int deep = 0;
    int wide = 0;
    ENLACE_VERIFY(database.session().read([&](Reading &reading) {
        const auto inner = [&reading](int first, int second) -> Result<int> {
            int a = 0;
            int b = 0;
            Together together(reading);
            together.ask(a, [&] { return counted(reading, first); });
            together.ask(b, [&] { return counted(reading, second); });
            ENLACE_TRY(together.done());
            ENLACE_ASSIGN(const int after, counted(reading, 1));
            return a + b + after;
        };
        Together together(reading);
        together.ask(before, [&] { return counted(reading, 2); });
        together.ask(deep, [&] { return inner(5, 1); });
        together.ask(wide, [&] { return inner(1, 0); });
        return together.done();
    }));
    QCOMPARE(before, 2);
    QCOMPARE(deep, 7);
    QCOMPARE(wide, 2);
}

void TestTogether::theFirstErrorIsGiven()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    int good = 0;
    int bad = 0;
    const auto result = database.session().read([&](Reading &reading) {
        Together together(reading);
        together.ask(good, [&] { return counted(reading, 1); });
        together.add([&]() -> Result<> {
            ENLACE_TRY(echo(reading, QStringLiteral("x")));
            return fail(ErrorCode::NotFound, "the first");
        });
        together.ask(bad, [&]() -> Result<int> {
            ENLACE_TRY(echo(reading, QStringLiteral("y")));
            ENLACE_TRY(echo(reading, QStringLiteral("z")));
            return nonsense(reading);
        });
        return together.done();
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);

    // A statement that the engine refuses, and nothing is the worse for it.
    const auto refused = database.session().read([&](Reading &reading) {
        Together together(reading);
        together.ask(bad, [&] { return nonsense(reading); });
        return together.done();
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
    QCOMPARE(
        ENLACE_VALUE(database.session().read([](Reading &reading) { return counted(reading, 3); })),
        3);
}

void TestTogether::leavingEarlyWaits()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    int late = 0;
    const auto left = database.session().read([&](Reading &reading) -> Result<> {
        Together together(reading);
        together.ask(late, [&] { return counted(reading, 2); });
        return fail(ErrorCode::Invalid, "changed my mind");
    });
    QVERIFY(!left);
    QCOMPARE(late, 2); // and not written later, into something that is gone
    QCOMPARE(
        ENLACE_VALUE(database.session().read([](Reading &reading) { return counted(reading, 1); })),
        1);
}

void TestTogether::manyTexts()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    // More than a connection keeps ready.
    constexpr int count = 900;
    QList<int> found(count);
    ENLACE_VERIFY(database.session().read([&](Reading &reading) -> Result<> {
        for (int first = 0; first < count; first += 100) {
            Together together(reading);
            for (int i = first; i < first + 100; ++i)
                together.ask(found[i], [&reading, i]() -> Result<int> {
                    Query query(reading, QStringLiteral("select %1 + 0").arg(i));
                    ENLACE_ASSIGN(const auto value, firstValue<int>(query));
                    return value.value_or(-1);
                });
            ENLACE_TRY(together.done());
        }
        return {};
    }));
    for (int i = 0; i < count; ++i)
        QCOMPARE(found.at(i), i);
}

void TestTogether::readLogStaysChained()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    std::unique_ptr<Session> other;
    if (engine != QLatin1String("memory"))
        other = database.another(database.actor()); // another window of the same desk
    constexpr int rounds = 5;
    const auto look = [](Session &session) {
        return session.read([](Reading &reading) {
            const FamilyId family = FamilyId::make();
            Together together(reading);
            for (int i = 0; i < 2; ++i)
                together.add([&] {
                    return reading.noteRead(RecordRef::to(RecordKind::Family, family), {}, family);
                });
            together.add([&]() -> Result<> {
                ENLACE_TRY(echo(reading, QStringLiteral("seen")));
                return {};
            });
            return together.done();
        });
    };
    for (int i = 0; i < rounds; ++i) {
        ENLACE_VERIFY(look(database.session()));
        if (other)
            ENLACE_VERIFY(look(*other));
    }
    const ChainReport report =
        ENLACE_VALUE(verifyAuditChain(database.session().connection(), AuditLog::Reads));
    QCOMPARE(report.entries, rounds * 2 * (other ? 2 : 1));
    QVERIFY(report.breaks.isEmpty());
}

} // namespace enlace::test

QTEST_GUILESS_MAIN(enlace::test::TestTogether)
#include "tst_together.moc"
