// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accounts.h"
#include "core/access/rolechanges.h"
#include "core/access/stafflookrepository.h"
#include "core/access/teamrepository.h"
#include "core/storage/record.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

const QDate today(2026, 11, 21);

/// A plan with two teams, one former clerk and an administrator who is signed in.
struct Office
{
    AgencyId plan;
    TeamId north;
    TeamId south;
    StaffId administrator;
    StaffId supervisor;
    StaffId ana;
    StaffId benito;
    StaffId former;

    explicit Office(TestDatabase &database)
    {
        const auto made = database.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            plan = make.agency("plan", QStringLiteral("Seashore Plan"));
            administrator = make.staff(QStringLiteral("Dora Administrator"));
            supervisor = make.staff(QStringLiteral("Carla Supervisor"));
            ana = make.staff(QStringLiteral("Ana Coordinator"));
            benito = make.staff(QStringLiteral("Benito Clerk"));
            former = make.staff(QStringLiteral("Felix Clerk"));
            north = make.team(plan, QStringLiteral("North"), supervisor);
            south = make.team(plan, QStringLiteral("South"), administrator);
            make.role(administrator, Role::Administrator, plan);
            make.role(supervisor, Role::Supervisor, plan, {}, south);
            make.role(ana, Role::Coordinator, plan, {}, north);
            make.role(benito, Role::Clerk, plan, {}, south);
            make.role(former, Role::Clerk, plan, {}, north);
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().logText()));
        database.session().setActor(actorOf(administrator, Role::Administrator, plan));
        if (auto ended = database.session().run(
                [&](Work &work) { return StaffRepository(work).end(work, former); });
            !ended)
            qFatal("%s", qPrintable(ended.error().logText()));
    }
};

QString firstNames(const QList<PersonRow> &rows)
{
    QStringList names;
    for (const PersonRow &row : rows)
        names.append(row.staff.displayName.section(QLatin1Char(' '), 0, 0));
    return names.join(QLatin1Char(' '));
}

StaffRole roleOf(Session &session, const StaffId &staff)
{
    return ENLACE_VALUE(session.read([&](Reading &reading) {
               return StaffLookRepository(reading).look(staff);
           }))
        .roles.first()
        .role;
}

QString spans(Session &session, const StaffId &staff)
{
    const auto look = ENLACE_VALUE(
        session.read([&](Reading &reading) { return StaffLookRepository(reading).look(staff); }));
    QStringList texts;
    for (const RoleLook &held : look.roles)
        texts.append(QStringLiteral("%1 %2..%3")
                         .arg(keyOf(held.role.role), held.role.span.from.toString(Qt::ISODate),
                              held.role.span.until.value_or(QDate()).toString(Qt::ISODate)));
    return texts.join(QLatin1Char('|'));
}

QString inTeam(Session &session, const TeamId &team)
{
    QStringList names;
    for (const TeamMember &member : ENLACE_VALUE(
             session.read([&](Reading &reading) { return TeamRepository(reading).members(team); })))
        names.append(member.displayName.section(QLatin1Char(' '), 0, 0));
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestStaffLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreNarrowedAndPaged_data() { TestDatabase::engines(); }
    void peopleAreNarrowedAndPaged()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        const auto listed = [&](const StaffFilter &filter) {
            return firstNames(ENLACE_VALUE(database.session().read(
                [&](Reading &reading) { return StaffLookRepository(reading).list(filter); })));
        };

        StaffFilter filter;
        QCOMPARE(listed(filter), QStringLiteral("Ana Benito Carla Dora"));
        filter.role = Role::Clerk;
        QCOMPARE(listed(filter), QStringLiteral("Benito"));
        filter.state = StaffFilter::State::Any;
        QCOMPARE(listed(filter), QStringLiteral("Benito Felix"));
        filter.role = {};
        filter.team = office.north;
        QCOMPARE(listed(filter), QStringLiteral("Ana Felix"));
        filter.state = StaffFilter::State::Former;
        QCOMPARE(listed(filter), QStringLiteral("Felix"));

        QStringList pages;
        std::optional<StaffKey> after;
        for (;;) {
            const auto rows = ENLACE_VALUE(database.session().read(
                [&](Reading &reading) { return StaffLookRepository(reading).list({}, after, 3); }));
            if (rows.isEmpty())
                break;
            pages.append(firstNames(rows));
            after = StaffKey::of(rows.last());
        }
        QCOMPARE(pages, (QStringList{QStringLiteral("Ana Benito Carla"), QStringLiteral("Dora")}));
    }

    void aSupervisorSeesTheOwnTeamOnly_data() { TestDatabase::engines(); }
    void aSupervisorSeesTheOwnTeamOnly()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        const auto asRole = [&](const StaffId &who, Role role) {
            database.session().setActor(actorOf(who, role, office.plan));
            return ENLACE_VALUE(database.session().read([&](Reading &reading) -> Result<QString> {
                StaffLookRepository looks(reading);
                ENLACE_ASSIGN(const auto rows, looks.list({}));
                ENLACE_ASSIGN(const auto teams, TeamRepository(reading).list());
                const bool seesBenito = looks.look(office.benito).has_value();
                return QStringLiteral("%1, %2 teams, %3")
                    .arg(firstNames(rows))
                    .arg(teams.size())
                    .arg(seesBenito);
            }));
        };

        QCOMPARE(asRole(office.supervisor, Role::Supervisor), QStringLiteral("Ana, 1 teams, 0"));
        QCOMPARE(asRole(office.ana, Role::Coordinator), QStringLiteral(", 0 teams, 0"));
        QCOMPARE(asRole(office.administrator, Role::Administrator),
                 QStringLiteral("Ana Benito Carla Dora, 2 teams, 1"));
    }

    void membersOfATeamAndWhoCouldJoin_data() { TestDatabase::engines(); }
    void membersOfATeamAndWhoCouldJoin()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        const auto membersFor = [&](const StaffId &who, Role role) {
            database.session().setActor(actorOf(who, role, office.plan));
            return inTeam(database.session(), office.north);
        };

        QCOMPARE(membersFor(office.supervisor, Role::Supervisor), QStringLiteral("Ana"));
        QCOMPARE(membersFor(office.benito, Role::Clerk), QString());
        QCOMPARE(membersFor(office.administrator, Role::Administrator), QStringLiteral("Ana"));
        const auto others = ENLACE_VALUE(database.session().read([&](Reading &reading) {
            Team north;
            north.id = office.north;
            north.agency = office.plan;
            return TeamRepository(reading).others(north);
        }));
        QStringList texts;
        for (const TeamMember &member : others)
            texts.append(member.displayName.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ') +
                         member.team);
        QCOMPARE(texts, (QStringList{QStringLiteral("Benito South"), QStringLiteral("Carla South"),
                                     QStringLiteral("Dora ")}));
    }

    void aMemberMovesAndComesBack_data() { TestDatabase::engines(); }
    void aMemberMovesAndComesBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        Session &session = database.session();
        const StaffRole role = roleOf(session, office.benito);

        const auto change = session.run(
            [&](Work &work) { return TeamRepository(work).move(work, role, office.north); });

        ENLACE_VERIFY(change);
        QCOMPARE(inTeam(session, office.north), QStringLiteral("Ana Benito"));
        QCOMPARE(inTeam(session, office.south), QStringLiteral("Carla"));
        ENLACE_VERIFY(session.run([&](Work &work) { return takeBack(work, *change); }));
        QCOMPARE(inTeam(session, office.south), QStringLiteral("Benito Carla"));
    }

    void aTeamClosesWhenItIsEmptyAndOpensAgain_data() { TestDatabase::engines(); }
    void aTeamClosesWhenItIsEmptyAndOpensAgain()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        Session &session = database.session();
        const auto teams = [&](bool withClosed) {
            return ENLACE_VALUE(session.read(
                [&](Reading &reading) { return TeamRepository(reading).list(withClosed); }));
        };
        const auto close = [&] {
            return session.run([&](Work &work) {
                return TeamRepository(work).close(work, teams(false).first().team,
                                                  QStringLiteral("Merged."));
            });
        };
        QCOMPARE(close().error().code, ErrorCode::InUse);
        const StaffRole role = roleOf(session, office.ana);
        ENLACE_VERIFY(session.run(
            [&](Work &work) { return TeamRepository(work).move(work, role, office.south); }));

        const auto closed = close();

        ENLACE_VERIFY(closed);
        QCOMPARE(closed->name, QStringLiteral("North"));
        QCOMPARE(teams(false).size(), 1);
        QCOMPARE(teams(true).size(), 2);
        ENLACE_VERIFY(
            session.run([&](Work &work) { return TeamRepository(work).reopen(work, *closed); }));
        QCOMPARE(teams(false).size(), 2);
        session.setActor(actorOf(office.supervisor, Role::Supervisor, office.plan));
        QCOMPARE(close().error().code, ErrorCode::Forbidden);
    }

    void workStillHeldIsCounted_data() { TestDatabase::engines(); }
    void workStillHeldIsCounted()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        ENLACE_VERIFY(database.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            make.belongTo(office.plan);
            const auto family = make.family(QStringLiteral("Ortega Luna"));
            const auto mateo = make.child(family, QStringLiteral("Mateo"),
                                          QStringLiteral("Ortega Luna"), QDate(2018, 3, 5));
            const auto lucia = make.child(family, QStringLiteral("Lucía"),
                                          QStringLiteral("Ortega Luna"), QDate(2020, 3, 5));
            make.lead(mateo, office.ana);
            make.backup(lucia, office.ana);
            make.lead(lucia, office.supervisor, DateSpan{QDate(2025, 1, 1), QDate(2026, 11, 20)});
            return {};
        }));
        const auto held = [&](const StaffId &staff) {
            return ENLACE_VALUE(database.session().read([&](Reading &reading) {
                       return StaffLookRepository(reading).look(staff);
                   }))
                .held;
        };

        QCOMPARE(held(office.ana), (HeldWork{2, 0, 0, 0, 0}));
        QCOMPARE(held(office.supervisor), (HeldWork{0, 0, 0, 1, 0}));
        QVERIFY(held(office.benito).isNothing());
    }

    void aRoleIsChangedFromADayOnAndTakenBack_data() { TestDatabase::engines(); }
    void aRoleIsChangedFromADayOnAndTakenBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        Session &session = database.session();
        const StaffRole clerk = roleOf(session, office.benito);
        const QString before = spans(session, office.benito);
        StaffRole next = clerk;
        next.role = Role::Coordinator;
        next.span = {QDate(2026, 12, 1), {}};

        const RoleChange change =
            ENLACE_VALUE(session.run([&](Work &work) { return giveRole(work, next, clerk); }));

        QCOMPARE(spans(session, office.benito),
                 QStringLiteral("coordinator 2026-12-01..|clerk 2025-01-01..2026-11-30"));
        ENLACE_VERIFY(session.run([&](Work &work) { return takeBack(work, change); }));
        QCOMPARE(spans(session, office.benito), before);

        // A role that begins on the same day or later was never another one.
        next.span.from = clerk.span.from;
        const StaffRole again = roleOf(session, office.benito);
        const RoleChange corrected =
            ENLACE_VALUE(session.run([&](Work &work) { return giveRole(work, next, again); }));
        QCOMPARE(spans(session, office.benito), QStringLiteral("coordinator 2025-01-01.."));
        ENLACE_VERIFY(session.run([&](Work &work) { return takeBack(work, corrected); }));
        QCOMPARE(spans(session, office.benito), before);
    }

    void nobodyTakesAwayTheLastAdministrator_data() { TestDatabase::engines(); }
    void nobodyTakesAwayTheLastAdministrator()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        Session &session = database.session();
        const StaffRole last = roleOf(session, office.administrator);
        StaffRole other = last;
        other.role = Role::Supervisor;
        other.span = {today.addDays(30), {}};
        const auto code = [](const auto &result) {
            return result ? QByteArray("done") : QByteArray(codeName(result.error().code));
        };

        QCOMPARE(code(session.run([&](Work &work) { return giveRole(work, other, last); })),
                 QByteArray("in-use"));
        QCOMPARE(code(session.run([&](Work &work) { return endRole(work, last, today); })),
                 QByteArray("in-use"));

        // With a second one it may go, and the giving of the second may then not be taken back.
        StaffRole second = last;
        second.staff = office.benito;
        second.span = {today, {}};
        const RoleChange given =
            ENLACE_VALUE(session.run([&](Work &work) { return giveRole(work, second, {}); }));
        QCOMPARE(code(session.run([&](Work &work) { return endRole(work, last, today); })),
                 QByteArray("done"));
        QCOMPARE(code(session.run([&](Work &work) { return takeBack(work, given); })),
                 QByteArray("in-use"));
    }

    void onlyAnAdministratorChangesRoles_data() { TestDatabase::engines(); }
    void onlyAnAdministratorChangesRoles()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Office office(database);
        Session &session = database.session();
        const StaffRole clerk = roleOf(session, office.benito);
        session.setActor(actorOf(office.supervisor, Role::Supervisor, office.plan));

        const auto ended = session.run([&](Work &work) { return endRole(work, clerk, today); });

        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Forbidden);
    }

    void aSignInNameStays()
    {
        TestDatabase database(QStringLiteral("memory"), today);
        const Office office(database);

        const auto renamed = database.session().run([&](Work &work) -> Result<Staff> {
            ENLACE_ASSIGN(Staff ana, findRecord<Staff>(work, office.ana));
            ana.signInName = QStringLiteral("anabel");
            return StaffRepository(work).save(work, ana);
        });

        QVERIFY(!renamed);
        QCOMPARE(renamed.error().field, QStringLiteral("signInName"));
    }
};

QTEST_GUILESS_MAIN(TestStaffLooks)
#include "tst_stafflooks.moc"
