// SPDX-License-Identifier: GPL-3.0-or-later
// The invented county: the same each time, sound by every check, and alive with the stories it must
// tell.

#include "core/demo/demostore.h"
#include "core/equipment/equipmentrepository.h"
#include "core/storage/query.h"
#include "core/upkeep/upkeep.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

class TestDemoCounty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckOfTheStoreIsGood_data() { TestDatabase::engines(); }
    void everyCheckOfTheStoreIsGood();
    void theSameNumbersMakeTheSameCounty();
    void itsPeopleSignInWithoutAPassword();
    void whatAnOlderVersionDerivedIsMadeAnewAtTheSignIn();
    void itHasEveryIndexThatAStoreHas();
    void aTherapistReadsWhereTheWheelchairIs();
    void aStoppedOneLeavesNothing();

private:
    static Result<DemoReport> fill(Session &session, quint64 seed)
    {
        const auto make = [seed](Work &work) -> Result<DemoReport> {
            ENLACE_ASSIGN(const DemoReport report, makeDemoCounty(work, DemoSize{60, seed}));
            ENLACE_TRY(rebuildDerived(work));
            return report;
        };
        return session.run(make);
    }
    static QStringList children(Session &session)
    {
        return ENLACE_VALUE(session.read([](Reading &reading) -> Result<QStringList> {
            Query query(reading, "select c.id, c.birth_date, p.given_names, p.surnames from child "
                                 "c join person p on p.id = c.person_id order by c.id");
            ENLACE_TRY(query.run());
            QStringList rows;
            while (query.next())
                rows.append(query.get<QString>(0) + query.get<QString>(1) + query.get<QString>(2) +
                            query.get<QString>(3));
            ENLACE_TRY(query.finished());
            return rows;
        }));
    }
};

void TestDemoCounty::everyCheckOfTheStoreIsGood()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);

    const DemoReport report = ENLACE_VALUE(fill(database.session(), 1));

    QCOMPARE(report.children, 60);
    const auto findings = ENLACE_VALUE(
        database.session().read([&engine](Reading &reading) -> Result<QList<StoreFinding>> {
            // The pages of a database in memory are not encrypted, so there is nothing to
            // authenticate.
            return verifyStore(reading, engine == QLatin1String("memory") ? allChecks().mid(1)
                                                                          : allChecks());
        }));
    for (const StoreFinding &finding : findings)
        QVERIFY2(finding.problems.isEmpty(),
                 qPrintable(QLatin1String(finding.check) + QLatin1String(": ") +
                            finding.problems.join(QLatin1Char('\n'))));
}

void TestDemoCounty::theSameNumbersMakeTheSameCounty()
{
    TestDatabase first(QStringLiteral("memory"));
    TestDatabase second(QStringLiteral("memory"));
    TestDatabase other(QStringLiteral("memory"));
    ENLACE_VERIFY(fill(first.session(), 7));
    ENLACE_VERIFY(fill(second.session(), 7));
    ENLACE_VERIFY(fill(other.session(), 8));

    QCOMPARE(children(first.session()), children(second.session()));
    QVERIFY(children(first.session()) != children(other.session()));
}

void TestDemoCounty::itsPeopleSignInWithoutAPassword()
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 21));
    const SignInSettings settings{DeskId::make(), clock};
    const QString store = folder.filePath(QStringLiteral("demo"));
    ENLACE_VERIFY(makeDemoStore(store, DemoSize{40, 1}, settings));

    const QList<DemoPerson> people = demoPeopleOf(store);

    QCOMPARE(people.size(), 5);
    for (const DemoPerson &person : people) {
        const OpenedStore opened =
            ENLACE_VALUE(openStore(store, person.signInName, demoPassword(), settings));
        QVERIFY(opened.actor.holds(person.role));
        QCOMPARE(opened.displayName, person.displayName);
    }
    QVERIFY(demoPeopleOf(folder.path()).isEmpty());
}

void TestDemoCounty::whatAnOlderVersionDerivedIsMadeAnewAtTheSignIn()
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 21));
    SignInSettings settings{DeskId::make(), clock};
    const QString store = folder.filePath(QStringLiteral("demo"));
    ENLACE_VERIFY(makeDemoStore(store, DemoSize{40, 1}, settings));
    const QString name = demoPeopleOf(store).first().signInName;
    const auto open = [&] { return openStore(store, name, demoPassword(), settings); };
    const auto count = [&](const Target &target, const char *sql) {
        const auto session = ENLACE_VALUE(Session::open(target, Actor{}, clock));
        Query query(session->connection(), sql);
        return ENLACE_VALUE(firstValue<int>(query)).value_or(-1);
    };
    constexpr auto words = "select count(*) from search_word";
    constexpr auto due = "select count(*) from deadline where status = 'open'";
    Target target;
    int wordsBefore = 0;
    int dueBefore = 0;
    {
        const OpenedStore opened = ENLACE_VALUE(open());
        target = opened.target;
        wordsBefore = count(target, words);
        dueBefore = count(target, due);
        QVERIFY(wordsBefore > 0 && dueBefore > 0);
        const auto session = ENLACE_VALUE(Session::open(target, Actor{}, clock));
        for (const char *sql :
             {"update store_info set value = '1' where name = 'derived_with_schema'",
              "delete from search_word", "delete from deadline where status = 'open'"})
            ENLACE_VERIFY(session->connection().execute(QString::fromLatin1(sql)));
    }
    settings.upkeep = bringDerivedUpToDate;
    {
        const OpenedStore opened = ENLACE_VALUE(open());
        QCOMPARE(count(target, words), wordsBefore);
        QCOMPARE(count(target, due), dueBefore);
        const auto session = ENLACE_VALUE(Session::open(target, Actor{}, clock));
        ENLACE_VERIFY(session->connection().execute(QStringLiteral("delete from search_word")));
    }
    // Once: the next sign-in does not pay for it again.
    const OpenedStore opened = ENLACE_VALUE(open());
    QCOMPARE(count(target, words), 0);
}

void TestDemoCounty::itHasEveryIndexThatAStoreHas()
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 21));
    const SignInSettings settings{DeskId::make(), clock};
    const QString store = folder.filePath(QStringLiteral("demo"));
    ENLACE_VERIFY(makeDemoStore(store, DemoSize{40, 1}, settings));
    const auto indexes = [](Connection &connection) {
        Query query(connection, "select group_concat(sql, ';') from (select sql from "
                                "main.sqlite_schema where type = 'index' order by name)");
        return ENLACE_VALUE(firstValue<QString>(query)).value_or(QString());
    };

    const OpenedStore opened = ENLACE_VALUE(
        openStore(store, demoPeopleOf(store).first().signInName, demoPassword(), settings));
    const auto demo = ENLACE_VALUE(Session::open(opened.target, Actor{}, clock));

    TestDatabase plain(QStringLiteral("memory"));
    QVERIFY(!indexes(demo->connection()).isEmpty());
    QCOMPARE(indexes(demo->connection()), indexes(plain.session().connection()));
}

void TestDemoCounty::aTherapistReadsWhereTheWheelchairIs()
{
    TestDatabase database(QStringLiteral("memory"));
    const DemoReport report = ENLACE_VALUE(fill(database.session(), 1));
    const auto therapist =
        std::find_if(report.people.begin(), report.people.end(),
                     [](const DemoPerson &person) { return person.role == Role::Therapist; });
    QVERIFY(therapist != report.people.end());
    Query query(database.session().connection(),
                "select agency_id, unit_id from staff_role where staff_id = :staff");
    query.bind(":staff", therapist->staff);
    ENLACE_VERIFY(query.run());
    QVERIFY(query.next());
    Grant grant{Role::Therapist, query.get<AgencyId>(0), query.get<AgencyId>(1), {}};
    database.session().setActor(Actor{therapist->staff, database.actor().desk, {grant}});

    const auto answers = ENLACE_VALUE(database.session().read([](Reading &reading) {
        return EquipmentRepository(reading).ask({QStringLiteral("mateo ortega"), {}, {}});
    }));

    QCOMPARE(answers.size(), 1);
    const auto chair = std::find_if(
        answers.first().equipment.items.begin(), answers.first().equipment.items.end(),
        [](const EquipmentLook &look) { return look.open.event.step == EquipmentStep::Ordered; });
    QVERIFY(chair != answers.first().equipment.items.end());
    QVERIFY(chair->isStalled);
    QCOMPARE(chair->days, 61);
    QCOMPARE(chair->holderName, QStringLiteral("Bluegum Mobility"));
    QVERIFY(chair->spanish.text.startsWith(QStringLiteral("El pedido va con atraso.")));
}

void TestDemoCounty::aStoppedOneLeavesNothing()
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 21));
    const QString store = folder.filePath(QStringLiteral("demo"));

    const auto made = makeDemoStore(store, DemoSize{2000, 1}, SignInSettings{DeskId::make(), clock},
                                    [](int, int) { return false; });

    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(store));
}

QTEST_GUILESS_MAIN(TestDemoCounty)
#include "tst_democounty.moc"
