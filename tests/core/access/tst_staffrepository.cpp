// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/coverrepository.h"
#include "core/access/staffrepository.h"
#include "core/access/storesettingsrepository.h"
#include "core/access/visibility.h"
#include "core/editing/undorepository.h"

#include "core/storage/record.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

const QDate today(2026, 11, 21);

/// A plan with a team of two coordinators under a supervisor, an administrator, and a colleague of
/// another plan.
struct Office
{
    AgencyId plan;
    AgencyId otherPlan;
    AgencyId unit;
    TeamId team;
    StaffId administrator;
    StaffId supervisor;
    StaffId ana;
    StaffId benito;
    StaffId outsider;

    explicit Office(TestDatabase &database)
    {
        const auto made = database.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            plan = make.agency("plan", QStringLiteral("Seashore Plan"));
            otherPlan = make.agency("plan", QStringLiteral("Mountain Plan"));
            unit = make.agency("mtu", QStringLiteral("North Unit"));
            administrator = make.staff(QStringLiteral("Dora Administrator"));
            supervisor = make.staff(QStringLiteral("Carla Supervisor"));
            ana = make.staff(QStringLiteral("Ana Coordinator"));
            benito = make.staff(QStringLiteral("Benito Coordinator"));
            outsider = make.staff(QStringLiteral("Elena Outsider"));
            team = make.team(plan, QStringLiteral("North"), supervisor);
            make.role(administrator, Role::Administrator, plan);
            make.role(supervisor, Role::Supervisor, plan);
            make.role(ana, Role::Coordinator, plan, {}, team);
            make.role(benito, Role::Coordinator, plan, {}, team);
            make.role(outsider, Role::Coordinator, otherPlan);
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().logText()));
    }
};

QStringList namesOf(const QList<StaffName> &names)
{
    QStringList texts;
    for (const StaffName &name : names)
        texts.append(name.displayName.section(QLatin1Char(' '), 0, 0));
    return texts;
}

} // namespace

class TestStaffRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesOfTodayMakeTheActor_data() { TestDatabase::engines(); }
    void rolesOfTodayMakeTheActor()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        const DeskId desk = DeskId::make();
        ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
            for (const auto &[role, span] : QList<QPair<Role, DateSpan>>{
                     {Role::Clerk, {QDate(2026, 1, 1), QDate(2026, 11, 20)}},
                     {Role::Supervisor, {QDate(2026, 11, 22), {}}},
                     {Role::Therapist, {QDate(2026, 11, 21), QDate(2026, 11, 21)}}}) {
                StaffRole held{StaffRoleId::make(), office.ana, role, office.plan, {}, {}, span, 0};
                if (role == Role::Therapist)
                    held.unit = office.unit;
                ENLACE_TRY(insertRecord(work, held));
            }
            return {};
        }));

        const Actor actor = ENLACE_VALUE(database.session().read(
            [&](Reading &reading) { return StaffRepository(reading).actorFor(office.ana, desk); }));

        QCOMPARE(actor.staff, office.ana);
        QCOMPARE(actor.desk, desk);
        QCOMPARE(actor.grants.size(), 2);
        QVERIFY(actor.grants.contains(Grant{Role::Coordinator, office.plan, {}, office.team}));
        QVERIFY(actor.grants.contains(Grant{Role::Therapist, office.plan, office.unit, {}}));
    }

    void nobodyActsWithoutARoleOrBeforeTheFirstDayOrAfterTheLast_data() { TestDatabase::engines(); }
    void nobodyActsWithoutARoleOrBeforeTheFirstDayOrAfterTheLast()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        const auto codeFor = [&](const StaffId &staff) {
            const auto actor = database.session().read([&](Reading &reading) {
                return StaffRepository(reading).actorFor(staff, DeskId::make());
            });
            return actor ? QByteArray("in") : QByteArray(codeName(actor.error().code));
        };
        StaffId without;
        ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            make.belongTo(office.plan);
            without = make.staff(QStringLiteral("Nobody yet"));
            ENLACE_ASSIGN(Staff gone, findRecord<Staff>(work, office.benito));
            gone.active.until = today.addDays(-1);
            ENLACE_TRY(saveRecord(work, gone));
            ENLACE_ASSIGN(Staff future, findRecord<Staff>(work, office.outsider));
            future.active.from = today.addDays(1);
            ENLACE_TRY(saveRecord(work, future));
            return {};
        }));

        QCOMPARE(codeFor(office.ana), QByteArray("in"));
        QCOMPARE(codeFor(without), QByteArray("forbidden"));
        QCOMPARE(codeFor(office.benito), QByteArray("forbidden"));
        QCOMPARE(codeFor(office.outsider), QByteArray("forbidden"));
        QCOMPARE(codeFor(StaffId::make()), QByteArray("forbidden"));
    }

    void whoSeesWhichAccounts_data() { TestDatabase::engines(); }
    void whoSeesWhichAccounts()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        const auto listed = [&](const StaffId &staff, Role role) {
            database.session().setActor(actorOf(staff, role, office.plan));
            const auto rows = ENLACE_VALUE(database.session().read(
                [](Reading &reading) { return StaffRepository(reading).list(); }));
            QStringList names;
            for (const StaffRow &row : rows)
                names.append(row.staff.displayName.section(QLatin1Char(' '), 0, 0));
            return names.join(QLatin1Char(' '));
        };

        QVERIFY(listed(office.administrator, Role::Administrator)
                    .contains(QStringLiteral("Ana Benito Carla Dora Elena")));
        QCOMPARE(listed(office.supervisor, Role::Supervisor), QStringLiteral("Ana Benito"));
        QCOMPARE(listed(office.ana, Role::Coordinator), QString());
    }

    void myTeamAndColleaguesOfMyAgency_data() { TestDatabase::engines(); }
    void myTeamAndColleaguesOfMyAgency()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        database.session().setActor(actorOf(office.supervisor, Role::Supervisor, office.plan));

        ENLACE_VERIFY(database.session().read([&](Reading &reading) -> Result<> {
            StaffRepository repository(reading);
            ENLACE_ASSIGN(const auto team, repository.myTeam());
            ENLACE_ASSIGN(const auto coordinators, repository.holders(Role::Coordinator));
            if (namesOf(team) != QStringList{QStringLiteral("Ana"), QStringLiteral("Benito")} ||
                namesOf(coordinators) != namesOf(team))
                return fail(ErrorCode::Internal, "somebody else");
            return {};
        }));
    }

    void aSupervisorSaysWhoStandsInInTheOwnTeam_data() { TestDatabase::engines(); }
    void aSupervisorSaysWhoStandsInInTheOwnTeam()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        const auto save = [&](const StaffId &away, const StaffId &by, DateSpan span) {
            const auto saved = database.session().run([&](Work &work) {
                return StaffRepository(work).saveCover(
                    work, StaffCover{StaffCoverId::make(), away, by, span, 0});
            });
            return saved ? QByteArray("saved") : QByteArray(codeName(saved.error().code));
        };
        const DateSpan week{today, today.addDays(6)};
        database.session().setActor(actorOf(office.supervisor, Role::Supervisor, office.plan));

        QCOMPARE(save(office.ana, office.benito, week), QByteArray("saved"));
        QCOMPARE(save(office.outsider, office.benito, week), QByteArray("forbidden"));
        QCOMPARE(save(office.ana, office.ana, week), QByteArray("invalid"));
        QCOMPARE(save(office.ana, office.benito, {today, {}}), QByteArray("invalid"));
        database.session().setActor(actorOf(office.ana, Role::Coordinator, office.plan));
        QCOMPARE(save(office.benito, office.ana, week), QByteArray("forbidden"));

        database.session().setActor(actorOf(office.benito, Role::Coordinator, office.plan));
        const auto covered = ENLACE_VALUE(database.session().read(
            [](Reading &reading) { return StaffRepository(reading).coveredToday(); }));
        QCOMPARE(namesOf(covered), QStringList{QStringLiteral("Ana")});
    }

    void whoIsAwaySaysWhoStandsIn_data() { TestDatabase::engines(); }
    void whoIsAwaySaysWhoStandsIn()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        const auto child = ENLACE_VALUE(database.session().run([&](Work &work) -> Result<ChildId> {
            Builder make(work);
            make.belongTo(office.plan);
            const ChildId made =
                make.child(make.family(QStringLiteral("Ortega")), QStringLiteral("Mateo"),
                           QStringLiteral("Ortega"), QDate(2018, 3, 5));
            make.lead(made, office.ana);
            return made;
        }));
        const auto actAs = [&](const StaffId &staff, Role role) {
            database.session().setActor(actorOf(staff, role, office.plan));
        };
        const auto save = [&](const StaffCover &cover) {
            return database.session().run(
                [&](Work &work) { return CoverRepository(work).save(work, cover); });
        };
        const auto mayEdit = [&] {
            return database.session()
                .run([&](Work &work) {
                    return Visibility(work).mayEdit(work, DataCategory::People, child);
                })
                .has_value();
        };
        const auto desks = [&] {
            return ENLACE_VALUE(database.session().read(
                [](Reading &reading) { return CoverRepository(reading).desks(); }));
        };
        StaffCover cover{StaffCoverId::make(),
                         office.ana,
                         office.benito,
                         {today.addDays(-2), today.addDays(3)},
                         0,
                         QStringLiteral("Call Rosa")};
        actAs(office.benito, Role::Coordinator);
        QVERIFY(!mayEdit());
        QVERIFY(!save(cover)); // nobody gives themself another's children

        actAs(office.ana, Role::Coordinator);
        StaffCover outside = cover;
        outside.coveredBy = office.outsider;
        QCOMPARE(save(outside).error().field, QStringLiteral("by"));
        cover = ENLACE_VALUE(save(cover));
        QCOMPARE(desks().size(), 1);
        QCOMPARE(desks().first().leads, 1);
        const auto setMoved = [&](const std::optional<QDate> &day) {
            return database.session().run([&](Work &work) {
                Query query(work, "update child set moved_away_on = :day where id = :child");
                query.bind(":day", day).bind(":child", child);
                return query.run();
            });
        };
        ENLACE_VERIFY(setMoved(today));
        QCOMPARE(desks().first().leads, 0); // who has moved away is led no more
        ENLACE_VERIFY(setMoved({}));
        QCOMPARE(desks().first().away.size(), 1);
        QCOMPARE(desks().first().away.first().cover, cover);

        actAs(office.benito, Role::Coordinator);
        QVERIFY(mayEdit());
        QCOMPARE(desks().first().standsIn.size(), 1);
        QVERIFY(!database.session().run(
            [&](Work &work) { return CoverRepository(work).end(work, cover); }));
        actAs(office.supervisor, Role::Supervisor);
        QCOMPARE(desks().size(), 2);

        // Back sooner; and back away, since it was a mistake.
        actAs(office.ana, Role::Coordinator);
        const auto ended = ENLACE_VALUE(database.session().run([&](Work &work) -> Result<WorkId> {
            ENLACE_TRY(CoverRepository(work).end(work, cover));
            return work.id();
        }));
        actAs(office.benito, Role::Coordinator);
        QVERIFY(!mayEdit());
        actAs(office.ana, Role::Coordinator);
        ENLACE_VERIFY(database.session().run(
            [&](Work &work) { return UndoRepository(work).undo(work, ended); }));
        actAs(office.benito, Role::Coordinator);
        QVERIFY(mayEdit());
    }

    void onlyAdministratorsChangeAccounts_data() { TestDatabase::engines(); }
    void onlyAdministratorsChangeAccounts()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        const auto tried = [&]() {
            const auto saved = database.session().run([&](Work &work) -> Result<> {
                StaffRepository repository(work);
                Staff person;
                person.id = StaffId::make();
                person.signInName = QStringLiteral("Fausto.New");
                person.displayName = QStringLiteral("Fausto New");
                person.active.from = today;
                ENLACE_ASSIGN(const Staff stored, repository.save(work, person));
                if (stored.signInKey != QLatin1String("fausto.new"))
                    return fail(ErrorCode::Internal, "key");
                ENLACE_TRY(repository.saveRole(work, StaffRole{StaffRoleId::make(),
                                                               stored.id,
                                                               Role::Clerk,
                                                               office.plan,
                                                               {},
                                                               {},
                                                               {today, {}},
                                                               0}));
                return {};
            });
            return saved ? QByteArray("saved") : QByteArray(codeName(saved.error().code));
        };
        for (const Role role : allOf<Role>()) {
            database.session().setActor(actorOf(office.supervisor, role, office.plan));
            QCOMPARE(tried(),
                     role == Role::Administrator ? QByteArray("saved") : QByteArray("forbidden"));
        }
        // The same name again, in capitals.
        database.session().setActor(
            actorOf(office.administrator, Role::Administrator, office.plan));
        const auto again = database.session().run([&](Work &work) {
            Staff person;
            person.id = StaffId::make();
            person.signInName = QStringLiteral("FAUSTO.NEW");
            person.displayName = QStringLiteral("Another Fausto");
            person.active.from = today;
            return StaffRepository(work).save(work, person);
        });
        QVERIFY(!again);
        QCOMPARE(again.error().field, QStringLiteral("signInName"));
    }

    void onlyAnAdministratorLengthensTheLock_data() { TestDatabase::engines(); }
    void onlyAnAdministratorLengthensTheLock()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        Session &session = database.session();
        const auto most = [&] {
            return ENLACE_VALUE(session.read([](Reading &reading) {
                return StoreSettingsRepository(reading).mostLockMinutes();
            }));
        };
        const auto choose = [&](int minutes) {
            return session.run([minutes](Work &work) {
                return StoreSettingsRepository(work).setMostLockMinutes(work, minutes);
            });
        };
        session.setActor(actorOf(office.ana, Role::Coordinator, office.plan));
        QCOMPARE(most(), StoreSettingsRepository::usualMostLockMinutes);
        QCOMPARE(choose(60).error().code, ErrorCode::Forbidden);
        session.setActor(actorOf(office.administrator, Role::Administrator, office.plan));
        QCOMPARE(choose(100000).error().field, QStringLiteral("mostLockMinutes"));
        QCOMPARE(most(), StoreSettingsRepository::usualMostLockMinutes);
        ENLACE_VERIFY(choose(60));
        ENLACE_VERIFY(choose(45));
        session.setActor(actorOf(office.ana, Role::Coordinator, office.plan));
        QCOMPARE(most(), 45);
    }

    void whoStillCoordinatesIsNotEnded_data() { TestDatabase::engines(); }
    void whoStillCoordinatesIsNotEnded()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            make.belongTo(office.plan);
            const auto family = make.family(QStringLiteral("Family"));
            const auto child = make.child(family, QStringLiteral("Mateo"), QStringLiteral("Ortega"),
                                          QDate(2018, 3, 5));
            make.lead(child, office.ana);
            return {};
        }));
        database.session().setActor(
            actorOf(office.administrator, Role::Administrator, office.plan));
        const auto end = [&](const StaffId &staff) {
            return database.session().run(
                [&](Work &work) { return StaffRepository(work).end(work, staff); });
        };

        const auto held = end(office.ana);
        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::InUse);
        QCOMPARE(held.error().count, 1);
        const auto ended = end(office.benito);
        ENLACE_VERIFY(ended);
        QCOMPARE(ended->active.until.value_or(QDate()), today);
        const auto last = end(office.administrator);
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::InUse);
    }

    void theLastAdministratorsRoleCannotGetAnEnd_data() { TestDatabase::engines(); }
    void theLastAdministratorsRoleCannotGetAnEnd()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Office office(database);
        database.session().setActor(
            actorOf(office.administrator, Role::Administrator, office.plan));
        const auto saved = database.session().run([&](Work &work) -> Result<StaffRole> {
            StaffRepository repository(work);
            ENLACE_ASSIGN(QList<StaffRole> roles, repository.rolesOf(office.administrator));
            StaffRole role = roles.takeFirst();
            role.span.until = today.addDays(30);
            return repository.saveRole(work, role);
        });
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::InUse);
    }

    void aStoreBeginsOnce_data() { TestDatabase::engines(); }
    void aStoreBeginsOnce()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const auto begin = [&] {
            return database.session().run([&](Work &work) {
                Staff first;
                first.id = StaffId::make();
                first.signInName = QStringLiteral("ana");
                first.displayName = QStringLiteral("Ana");
                first.active.from = today;
                return StaffRepository(work).begin(work, QStringLiteral("Plan"),
                                                   QStringLiteral("plan"), QStringLiteral("Orange"),
                                                   first, {Role::Administrator, Role::Supervisor});
            });
        };
        const auto first = begin();
        ENLACE_VERIFY(first);
        const auto second = begin();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Forbidden);

        // The first person supervises the first team, and so is in it.
        const Actor actor = ENLACE_VALUE(database.session().read([&](Reading &reading) {
            return StaffRepository(reading).actorFor(first->id, DeskId::make());
        }));
        database.session().setActor(actor);
        const auto team = ENLACE_VALUE(database.session().read(
            [](Reading &reading) { return StaffRepository(reading).myTeam(); }));
        QCOMPARE(namesOf(team), QStringList{QStringLiteral("Ana")});
    }

    void whatIsWrongWithARole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("hasUnit");
        QTest::addColumn<bool>("hasAgency");
        QTest::addColumn<QString>("field");
        QTest::newRow("clerk") << Role::Clerk << false << true << QString();
        QTest::newRow("therapist") << Role::Therapist << true << true << QString();
        QTest::newRow("therapist of no unit")
            << Role::Therapist << false << true << QStringLiteral("unit");
        QTest::newRow("clerk of a unit") << Role::Clerk << true << true << QStringLiteral("unit");
        QTest::newRow("of no agency") << Role::Clerk << false << false << QStringLiteral("agency");
    }
    void whatIsWrongWithARole()
    {
        QFETCH(Role, role);
        QFETCH(bool, hasUnit);
        QFETCH(bool, hasAgency);
        QFETCH(QString, field);
        StaffRole held;
        held.role = role;
        held.span.from = today;
        if (hasAgency)
            held.agency = AgencyId::make();
        if (hasUnit)
            held.unit = AgencyId::make();

        const QList<Error> problems = validate(held);

        QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
    }
};

QTEST_APPLESS_MAIN(TestStaffRepository)
#include "tst_staffrepository.moc"
