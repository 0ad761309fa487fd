// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditrepository.h"
#include "core/access/staffrepository.h"
#include "core/people/peopletables.h"
#include "core/storage/record.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

const QDate today(2026, 11, 21);

/// A coordinator of a supervised team has changed two diagnoses, one of them specially protected,
/// and read a family; an administrator has renamed the team.
struct Scene
{
    AgencyId plan;
    TeamId team;
    StaffId administrator;
    StaffId supervisor;
    StaffId ana;
    FamilyId family;
    ChildId mateo;
    ConditionId usual;
    ConditionId protectedOne;

    explicit Scene(TestDatabase &database)
    {
        Session &session = database.session();
        must(session.run([&](Work &work) -> Result<> {
            Builder make(work);
            plan = make.agency("plan", QStringLiteral("Seashore Plan"));
            administrator = make.staff(QStringLiteral("Dora Administrator"));
            supervisor = make.staff(QStringLiteral("Carla Supervisor"));
            ana = make.staff(QStringLiteral("Ana Coordinator"));
            team = make.team(plan, QStringLiteral("North"), supervisor);
            make.role(administrator, Role::Administrator, plan);
            make.role(supervisor, Role::Supervisor, plan);
            make.role(ana, Role::Coordinator, plan, {}, team);
            family = make.family(QStringLiteral("Ortega Luna"));
            mateo = make.child(family, QStringLiteral("Mateo"), QStringLiteral("Ortega Luna"),
                               QDate(2018, 3, 5));
            make.lead(mateo, ana);
            usual = make.condition(mateo, QStringLiteral("G80.0"));
            protectedOne =
                make.condition(mateo, QStringLiteral("F90.2"), Sensitivity::MentalHealth);
            return {};
        }));
        database.clock().advance(60);
        session.setActor(actorOf(ana, Role::Coordinator, plan, {}, team));
        must(session.run([&](Work &work) -> Result<> {
            for (const ConditionId &id : {usual, protectedOne}) {
                ENLACE_ASSIGN(Condition condition, findRecord<Condition>(work, id));
                condition.words = QStringLiteral("Seen in clinic");
                ENLACE_TRY(saveRecord(work, condition));
            }
            return {};
        }));
        must(session.read([&](Reading &reading) {
            return reading.noteRead(RecordRef::to(RecordKind::Family, family), {}, family);
        }));
        database.clock().advance(60);
        session.setActor(actorOf(administrator, Role::Administrator, plan));
        must(session.run([&](Work &work) -> Result<> {
            ENLACE_ASSIGN(Team north, findRecord<Team>(work, team));
            north.name = QStringLiteral("Far North");
            north.supervisor = supervisor;
            ENLACE_TRY(StaffRepository(work).saveTeam(work, north));
            return {};
        }));
    }
    static void must(const Result<> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().logText()));
    }
};

QList<AuditRow> pageOf(Session &session, AuditLog log, const AuditFilter &filter)
{
    return ENLACE_VALUE(
        session.read([&](Reading &reading) { return AuditRepository(reading).page(log, filter); }));
}

AuditLook lookAt(Session &session, const AuditRow &row)
{
    return ENLACE_VALUE(session.read([&](Reading &reading) {
        return AuditRepository(reading).look(AuditLog::Changes, row.key());
    }));
}

} // namespace

class TestAuditReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesNameWhoWhatAndWhichChild_data() { TestDatabase::engines(); }
    void linesNameWhoWhatAndWhichChild()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.supervisor, Role::Supervisor, scene.plan));
        AuditFilter filter;
        filter.staff = scene.ana;

        const auto changes = pageOf(session, AuditLog::Changes, filter);
        const auto reads = pageOf(session, AuditLog::Reads, filter);

        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().displayName, QStringLiteral("Ana Coordinator"));
        QCOMPARE(changes.first().childName, QStringLiteral("Mateo Ortega Luna"));
        QVERIFY(changes.first().entry.changes.isEmpty()); // what was changed is asked for by itself
        QCOMPARE(reads.size(), 1);
        QCOMPARE(reads.first().familyName, QStringLiteral("Ortega Luna"));

        filter.amongChildren = QList<ChildId>{scene.mateo};
        QCOMPARE(pageOf(session, AuditLog::Changes, filter).size(), 2);
        filter.amongChildren = QList<ChildId>{};
        QCOMPARE(pageOf(session, AuditLog::Changes, filter).size(), 0);
    }

    void protectedValuesAreHiddenAndSaidToBe_data() { TestDatabase::engines(); }
    void protectedValuesAreHiddenAndSaidToBe()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Scene scene(database);
        Session &session = database.session();
        AuditFilter filter;
        filter.staff = scene.ana;
        const auto shown = [&](const StaffId &staff, Role role) {
            session.setActor(actorOf(staff, role, scene.plan));
            QHash<QUuid, QString> texts;
            for (const AuditRow &row : pageOf(session, AuditLog::Changes, filter)) {
                const AuditLook look = lookAt(session, row);
                texts.insert(row.entry.record.id, look.isHidden
                                                      ? QStringLiteral("hidden")
                                                      : look.changes.keys().join(QLatin1Char(' ')));
            }
            return texts;
        };

        const auto supervisor = shown(scene.supervisor, Role::Supervisor);
        QCOMPARE(supervisor.value(scene.usual.uuid()), QStringLiteral("words"));
        QCOMPARE(supervisor.value(scene.protectedOne.uuid()), QStringLiteral("hidden"));
        const auto own = shown(scene.ana, Role::Coordinator);
        QCOMPARE(own.value(scene.protectedOne.uuid()), QStringLiteral("words"));
        QVERIFY(shown(scene.administrator, Role::Administrator).isEmpty());
    }

    void anAdministratorReadsOfAccountsAndTeams_data() { TestDatabase::engines(); }
    void anAdministratorReadsOfAccountsAndTeams()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Scene scene(database);
        Session &session = database.session();
        AuditFilter filter;
        filter.staff = scene.administrator;

        const auto rows = pageOf(session, AuditLog::Changes, filter);

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().about, QStringLiteral("Far North"));
        const AuditLook look = lookAt(session, rows.first());
        QVERIFY(!look.isHidden);
        QCOMPARE(look.changes.value(QStringLiteral("name")).toArray().at(1).toString(),
                 QStringLiteral("Far North"));
    }

    void anEntryOfSomebodyElseIsNotToBeHad_data() { TestDatabase::engines(); }
    void anEntryOfSomebodyElseIsNotToBeHad()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Scene scene(database);
        Session &session = database.session();
        AuditFilter filter;
        filter.staff = scene.administrator;
        const AuditRow foreign = pageOf(session, AuditLog::Changes, filter).first();
        session.setActor(actorOf(scene.ana, Role::Coordinator, scene.plan));

        const auto look = session.read([&](Reading &reading) {
            return AuditRepository(reading).look(AuditLog::Changes, foreign.key());
        });

        QVERIFY(!look);
        QCOMPARE(look.error().code, ErrorCode::NotFound);
        QVERIFY(pageOf(session, AuditLog::Changes, filter).isEmpty());
    }

    void lookingAtTheReportIsWrittenDown_data() { TestDatabase::engines(); }
    void lookingAtTheReportIsWrittenDown()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.supervisor, Role::Supervisor, scene.plan));
        AuditFilter filter;
        filter.child = scene.mateo;

        ENLACE_VERIFY(session.read(
            [&](Reading &reading) { return AuditRepository(reading).noteLooking(filter); }));

        const auto rows = pageOf(session, AuditLog::Reads, filter);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().displayName, QStringLiteral("Carla Supervisor"));
        QCOMPARE(rows.first().entry.record.kind, RecordKind::Store);
    }
};

QTEST_GUILESS_MAIN(TestAuditReport)
#include "tst_auditreport.moc"
