// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditrepository.h"
#include "core/access/childaccessrepository.h"
#include "core/access/visibility.h"
#include "core/storage/query.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

const QDate today(2026, 11, 21);
const QString reason = QStringLiteral("The family is at the emergency room");

/// A child of a colleague with a protected diagnosis; a supervisor, a therapist of another unit.
struct Scene
{
    AgencyId plan;
    AgencyId unit;
    StaffId supervisor;
    StaffId ana;    ///< coordinates the child
    StaffId benito; ///< the colleague, in the supervisor's team
    StaffId therapist;
    FamilyId family;
    ChildId child;
    ChildId twin;
    ChildId namesake;

    explicit Scene(TestDatabase &database)
    {
        const auto made = database.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            plan = make.agency("plan", QStringLiteral("Seashore Plan"));
            unit = make.agency("mtu", QStringLiteral("North Unit"));
            supervisor = make.staff(QStringLiteral("Carla Supervisor"));
            const TeamId team = make.team(plan, QStringLiteral("North"), supervisor);
            make.role(supervisor, Role::Supervisor, plan);
            ana = make.staff(QStringLiteral("Ana Coordinator"));
            make.role(ana, Role::Coordinator, plan, {}, team);
            benito = make.staff(QStringLiteral("Benito Coordinator"));
            make.role(benito, Role::Coordinator, plan, {}, team);
            therapist = make.staff(QStringLiteral("Teresa Therapist"));
            make.role(therapist, Role::Therapist, plan, unit);
            family = make.family(QStringLiteral("Ortega Luna"));
            child = make.child(family, QStringLiteral("José María"), QStringLiteral("Ortega Luna"),
                               QDate(2018, 3, 5));
            twin = make.child(family, QStringLiteral("Mateo"), QStringLiteral("Ortega Luna"),
                              QDate(2018, 3, 5));
            namesake = make.child(make.family(QStringLiteral("Luna")), QStringLiteral("Mateo"),
                                  QStringLiteral("Luna Ortega"), QDate(2018, 3, 5));
            make.identifier(make.personOf(child), IdentifierSystem::Cin,
                            QStringLiteral("91234567A"));
            make.lead(child, ana);
            make.condition(child, QStringLiteral("F84.0"), Sensitivity::MentalHealth);
            make.condition(child, QStringLiteral("G80.9"));
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().logText()));
    }
};

int conditionsSeen(Session &session, const ChildId &child)
{
    return static_cast<int>(ENLACE_VALUE(session.read([&](Reading &reading) -> Result<qint64> {
        const Visibility visibility(reading);
        Query query(
            reading,
            QStringLiteral("select count(*) from condition c where c.child_id = :child and ") +
                visibility.rows(DataCategory::Health, QLatin1String("c")));
        visibility.bindTo(query);
        query.bind(":child", child);
        ENLACE_ASSIGN(const auto count, firstValue<qint64>(query));
        return count.value_or(-1);
    })));
}

bool seesChild(Session &session, const ChildId &child)
{
    return ENLACE_VALUE(session.read([&](Reading &reading) -> Result<bool> {
        const Visibility visibility(reading);
        Query query(reading, QStringLiteral("select 1 from child c where c.id = :child and ") +
                                 visibility.children(QLatin1String("c")));
        visibility.bindTo(query);
        query.bind(":child", child);
        ENLACE_ASSIGN(const auto found, firstValue<int>(query));
        return found.has_value();
    }));
}

Result<ChildAccess> breakGlass(Session &session, const ChildId &child, const QString &why = reason)
{
    return session.run(
        [&](Work &work) { return ChildAccessRepository(work).breakGlass(work, child, why); });
}

} // namespace

class TestChildAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmergencyShowsProtectedRecordsAndEndsByItself_data() { TestDatabase::engines(); }
    void anEmergencyShowsProtectedRecordsAndEndsByItself()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.benito, Role::Coordinator, scene.plan));
        QCOMPARE(conditionsSeen(session, scene.child), 1);

        const auto access = breakGlass(session, scene.child);

        ENLACE_VERIFY(access);
        QCOMPARE(access->from.secsTo(access->until), glassMinutes * 60);
        QCOMPARE(conditionsSeen(session, scene.child), 2);
        database.clock().advance(glassMinutes * 60 - 1);
        QCOMPARE(conditionsSeen(session, scene.child), 2);
        database.clock().advance(1);
        QCOMPARE(conditionsSeen(session, scene.child), 1);
    }

    void aRunningEmergencyIsNotBegunAnew_data() { TestDatabase::engines(); }
    void aRunningEmergencyIsNotBegunAnew()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.benito, Role::Coordinator, scene.plan));
        const auto first = ENLACE_VALUE(breakGlass(session, scene.child));
        database.clock().advance(600);

        const auto second = ENLACE_VALUE(breakGlass(session, scene.child));

        QCOMPARE(second.id, first.id);
        QCOMPARE(second.until, first.until);
        const auto running = ENLACE_VALUE(session.read(
            [](Reading &reading) { return ChildAccessRepository(reading).running(); }));
        QCOMPARE(running.size(), 1);
        QCOMPARE(running.first().reason, reason);
    }

    void anEmergencyNeedsAReasonARoleAndAChild_data() { TestDatabase::engines(); }
    void anEmergencyNeedsAReasonARoleAndAChild()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        const auto code = [](const Result<ChildAccess> &result) {
            return result ? QByteArray("open") : QByteArray(codeName(result.error().code));
        };
        session.setActor(actorOf(scene.benito, Role::Coordinator, scene.plan));
        QCOMPARE(code(breakGlass(session, scene.child, QStringLiteral("   urgent   "))),
                 QByteArray("invalid"));
        QCOMPARE(code(breakGlass(session, ChildId::make())), QByteArray("not-found"));
        for (const Role role : {Role::Clerk, Role::Administrator}) {
            session.setActor(actorOf(scene.benito, role, scene.plan));
            QCOMPARE(code(breakGlass(session, scene.child)), QByteArray("forbidden"));
        }
        session.setActor(actorOf(scene.therapist, Role::Therapist, scene.plan, scene.unit));
        QCOMPARE(code(breakGlass(session, scene.child)), QByteArray("open"));
    }

    void theSupervisorSeesItUntilItIsAcknowledged_data() { TestDatabase::engines(); }
    void theSupervisorSeesItUntilItIsAcknowledged()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.benito, Role::Coordinator, scene.plan));
        const auto access = ENLACE_VALUE(breakGlass(session, scene.child));
        session.setActor(actorOf(scene.therapist, Role::Therapist, scene.plan, scene.unit));
        const auto ofNoTeam = ENLACE_VALUE(breakGlass(session, scene.child));
        const auto waiting = [&] {
            return ENLACE_VALUE(session.read(
                [](Reading &reading) { return ChildAccessRepository(reading).unacknowledged(); }));
        };
        const auto acknowledge = [&](const ChildAccessId &id) {
            return session.run(
                [&](Work &work) { return ChildAccessRepository(work).acknowledge(work, id); });
        };
        QVERIFY(waiting().isEmpty()); // not the therapist's to see
        QVERIFY(!acknowledge(access.id));

        session.setActor(actorOf(scene.supervisor, Role::Supervisor, scene.plan));
        QCOMPARE(waiting().size(), 2);
        const auto done = acknowledge(access.id);
        ENLACE_VERIFY(done);
        QCOMPARE(done->acknowledgedBy.value_or(StaffId()), scene.supervisor);
        QCOMPARE(waiting().size(), 1);
        QCOMPARE(waiting().first().access.id, ofNoTeam.id);
        QCOMPARE(waiting().first().displayName, QStringLiteral("Teresa Therapist"));
        QCOMPARE(acknowledge(access.id).error().code, ErrorCode::Forbidden);
    }

    void aTherapistFindsAChildByExactNameAndBirthDateOrCin_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("surnames");
        QTest::addColumn<QDate>("birthDate");
        QTest::addColumn<QString>("cin");
        QTest::addColumn<bool>("isFound");
        QStringList engines{QStringLiteral("memory")};
        if (TestDatabase::hasServer())
            engines.append(QStringLiteral("postgresql"));
        const QDate born(2018, 3, 5);
        for (const QString &engine : engines) {
            const auto row = [&](const char *name, const char *given, const char *surnames,
                                 QDate day, const char *cin, bool isFound) {
                QTest::newRow(qPrintable(engine + QLatin1String(": ") + QLatin1String(name)))
                    << engine << QString::fromUtf8(given) << QString::fromUtf8(surnames) << day
                    << QString::fromUtf8(cin) << isFound;
            };
            row("exact", "José María", "Ortega Luna", born, "", true);
            row("without accents, capitals", "JOSE MARIA", "ORTEGA LUNA", born, "", true);
            row("surnames swapped", "José María", "Luna Ortega", born, "", true);
            row("half the name", "José", "Ortega", born, "", false);
            row("another day", "José María", "Ortega Luna", born.addDays(1), "", false);
            row("two with the name", "Mateo", "Ortega Luna", born, "", false);
            row("CIN", "", "", QDate(), " 91234567a ", true);
            row("CIN of nobody", "", "", QDate(), "91234567B", false);
            row("a part of the CIN", "", "", QDate(), "9123", false);
        }
    }
    void aTherapistFindsAChildByExactNameAndBirthDateOrCin()
    {
        QFETCH(QString, engine);
        QFETCH(QString, given);
        QFETCH(QString, surnames);
        QFETCH(QDate, birthDate);
        QFETCH(QString, cin);
        QFETCH(bool, isFound);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.therapist, Role::Therapist, scene.plan, scene.unit));
        QVERIFY(!seesChild(session, scene.child));
        ExactLookup lookup{given, surnames, {}, cin};
        if (birthDate.isValid())
            lookup.birthDate = birthDate;

        const auto found = session.run(
            [&](Work &work) { return ChildAccessRepository(work).lookUp(work, lookup); });

        ENLACE_VERIFY(found);
        QCOMPARE(found->has_value(), isFound);
        QCOMPARE(seesChild(session, scene.child), isFound);
        QCOMPARE(conditionsSeen(session, scene.child), 0); // a lookup opens no diagnosis
        const auto asked = ENLACE_VALUE(session.read([&](Reading &reading) {
            AuditFilter filter;
            filter.actions = {AuditAction::Searched};
            return AuditRepository(reading).page(AuditLog::Changes, filter);
        }));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().entry.child.has_value(), isFound);
        database.clock().advanceDays(1);
        QVERIFY(!seesChild(session, scene.child));
    }

    void onlyTherapistsLookUpAndOnlyWithEnough_data() { TestDatabase::engines(); }
    void onlyTherapistsLookUpAndOnlyWithEnough()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        const auto code = [&](const ExactLookup &lookup) {
            const auto found = session.run(
                [&](Work &work) { return ChildAccessRepository(work).lookUp(work, lookup); });
            return found ? QByteArray("asked") : QByteArray(codeName(found.error().code));
        };
        session.setActor(actorOf(scene.therapist, Role::Therapist, scene.plan, scene.unit));
        QCOMPARE(code({QStringLiteral("José María"), QStringLiteral("Ortega Luna"), {}, {}}),
                 QByteArray("invalid"));
        QCOMPARE(code({{}, QStringLiteral("Ortega"), QDate(2018, 3, 5), {}}),
                 QByteArray("invalid"));
        session.setActor(actorOf(scene.benito, Role::Coordinator, scene.plan));
        QCOMPARE(code({{}, {}, {}, QStringLiteral("91234567A")}), QByteArray("forbidden"));
    }

    void aRefusalIsWrittenDown_data() { TestDatabase::engines(); }
    void aRefusalIsWrittenDown()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        const auto refusals = [&] {
            session.setActor(actorOf(scene.supervisor, Role::Supervisor, scene.plan));
            AuditFilter filter;
            filter.actions = {AuditAction::Refused};
            return ENLACE_VALUE(session.read([&](Reading &reading) {
                return AuditRepository(reading).page(AuditLog::Reads, filter);
            }));
        };
        // A Work that is told no and goes another way has done nothing worth a line.
        session.setActor(actorOf(scene.benito, Role::Clerk, scene.plan));
        ENLACE_VERIFY(session.run([&](Work &work) -> Result<> {
            (void)Visibility(work).mayEdit(work, DataCategory::Health, scene.child);
            return {};
        }));
        QVERIFY(refusals().isEmpty());

        session.setActor(actorOf(scene.benito, Role::Clerk, scene.plan));
        QVERIFY(!breakGlass(session, scene.child));
        const Result<> edited = session.run([&](Work &work) {
            return Visibility(work).mayEdit(work, DataCategory::Health, scene.child);
        });
        QVERIFY(!edited);
        const auto added = session.read(
            [&](Reading &reading) { return Visibility(reading).mayAdd(DataCategory::Staff); });
        QVERIFY(!added);

        const auto written = refusals();
        QCOMPARE(written.size(), 3);
        const RecordRef child = RecordRef::to(RecordKind::Child, scene.child);
        QCOMPARE(written.at(0).entry.record.kind,
                 RecordKind::Store); // nothing was asked for by name
        QCOMPARE(written.at(1).entry.record, child);
        QCOMPARE(written.at(1).entry.child, std::optional(scene.child));
        QCOMPARE(written.at(1).entry.staff, std::optional(scene.benito));
        const AuditLook look = ENLACE_VALUE(session.read([&](Reading &reading) {
            return AuditRepository(reading).look(AuditLog::Reads, written.at(1).key());
        }));
        QCOMPARE(look.changes.value(QLatin1String("answer")).toString(),
                 QLatin1String(edited.error().text));
        QCOMPARE(written.at(2).entry.record, child);
    }

    void theAuditShowsEachTheirPart_data() { TestDatabase::engines(); }
    void theAuditShowsEachTheirPart()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.benito, Role::Coordinator, scene.plan));
        ENLACE_VERIFY(breakGlass(session, scene.child));
        ENLACE_VERIFY(session.read([&](Reading &reading) {
            return reading.noteRead(RecordRef::to(RecordKind::Family, scene.family), {},
                                    scene.family);
        }));
        session.setActor(actorOf(scene.ana, Role::Coordinator, scene.plan));
        ENLACE_VERIFY(session.run([&](Work &work) -> Result<> {
            return work.note(AuditAction::PasswordChanged,
                             RecordRef::to(RecordKind::Staff, scene.ana), {});
        }));
        const auto page = [&](AuditLog log, const AuditFilter &filter) {
            return ENLACE_VALUE(session.read(
                [&](Reading &reading) { return AuditRepository(reading).page(log, filter); }));
        };
        AuditFilter ofChild;
        ofChild.child = scene.child;
        AuditFilter ofFamily;
        ofFamily.family = scene.family;
        AuditFilter passwords;
        passwords.actions = {AuditAction::PasswordChanged};

        // A colleague: nothing of what Benito did. Benito: the own. The supervisor: the team's.
        QVERIFY(page(AuditLog::Changes, ofChild).isEmpty());
        QVERIFY(page(AuditLog::Reads, ofFamily).isEmpty());
        session.setActor(actorOf(scene.benito, Role::Coordinator, scene.plan));
        QCOMPARE(page(AuditLog::Changes, ofChild).size(), 2);
        QCOMPARE(page(AuditLog::Reads, ofFamily).size(), 1);
        session.setActor(actorOf(scene.supervisor, Role::Supervisor, scene.plan));
        QCOMPARE(page(AuditLog::Changes, ofChild).size(), 2);
        QCOMPARE(page(AuditLog::Changes, ofChild).first().displayName,
                 QStringLiteral("Benito Coordinator"));
        QCOMPARE(page(AuditLog::Reads, ofFamily).size(), 1);
        QCOMPARE(page(AuditLog::Changes, passwords).size(), 1);
        // An administrator: accounts, and nothing about a child.
        session.setActor(actorOf(scene.therapist, Role::Administrator, scene.plan));
        QVERIFY(page(AuditLog::Changes, ofChild).isEmpty());
        QVERIFY(page(AuditLog::Reads, ofFamily).isEmpty());
        QCOMPARE(page(AuditLog::Changes, passwords).size(), 1);
        for (const AuditRow &row : page(AuditLog::Changes, {}))
            QVERIFY(!row.entry.child && !row.entry.family);
    }

    void theAuditIsReadPageByPage_data() { TestDatabase::engines(); }
    void theAuditIsReadPageByPage()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        Scene scene(database);
        Session &session = database.session();
        session.setActor(actorOf(scene.ana, Role::Coordinator, scene.plan));
        QList<QDateTime> moments;
        for (int i = 0; i < 7; ++i) {
            database.clock().advance(i % 2); // some at the same moment
            moments.prepend(database.clock().now());
            ENLACE_VERIFY(session.run([&](Work &work) -> Result<> {
                return work.note(AuditAction::Printed,
                                 RecordRef::to(RecordKind::Child, scene.child), {}, scene.child);
            }));
        }
        AuditFilter filter;
        filter.actions = {AuditAction::Printed, AuditAction::Exported};

        QList<QDateTime> found;
        QSet<qint64> sequences;
        std::optional<AuditKey> after;
        int pages = 0;
        for (;;) {
            const auto rows = ENLACE_VALUE(session.read([&](Reading &reading) {
                return AuditRepository(reading).page(AuditLog::Changes, filter, after, 3);
            }));
            if (rows.isEmpty())
                break;
            ++pages;
            for (const AuditRow &row : rows) {
                found.append(row.entry.at);
                sequences.insert(row.entry.sequence);
            }
            after = rows.last().key();
        }

        QCOMPARE(pages, 3);
        QCOMPARE(found, moments);
        QCOMPARE(sequences.size(), 7);
        filter.from = moments.at(2);
        filter.until = moments.at(0);
        const auto between = ENLACE_VALUE(session.read([&](Reading &reading) {
            return AuditRepository(reading).page(AuditLog::Changes, filter);
        }));
        for (const AuditRow &row : between)
            QVERIFY(row.entry.at >= filter.from && row.entry.at < filter.until);
        QVERIFY(!between.isEmpty() && between.size() < 7);
        const auto check = ENLACE_VALUE(session.read([](Reading &r) { return checkAudit(r); }));
        QVERIFY(check.isWhole());
    }
};

QTEST_APPLESS_MAIN(TestChildAccess)
#include "tst_childaccess.moc"
