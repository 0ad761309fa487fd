// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/reports.h"

#include "core/authorizations/authorizationtables.h"
#include "core/base/clock.h"
#include "core/caseload/reportrules.h"
#include "core/deadlines/deadlinekeeper.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/people/childrepository.h"
#include "core/renewals/renewaltables.h"
#include "core/therapy/therapytables.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon(QDate day) { return QDateTime(day, QTime(12, 0), countyTimeZone()).toUTC(); }

/// The people of CareScene, of whom Elena supervises Ana and nobody supervises Luis; deadlines are
/// kept. Mateo's need is high; a third child, Iris, has no coordinator.
class ReportScene : public CareScene
{
public:
    explicit ReportScene(TestDatabase &database)
        : CareScene((database.keep({deadlineKeeper()}), database))
    {
        run([&](Work &work) -> Result<bool> {
            Builder make(work);
            make.belongTo(plan);
            elena = make.staff(u"Elena Whitfield"_s);
            make.role(elena, Role::Supervisor, plan);
            const TeamId team = make.team(plan, u"Team 1"_s, elena);
            make.role(ana, Role::Coordinator, plan, {}, team);
            iris = make.child(make.family(u"Park"_s), u"Iris"_s, u"Park"_s, QDate(2019, 2, 3));
            make.tier(mateo, Tier::High);
            make.network(mateo, network);
            return true;
        });
    }

    [[nodiscard]] Actor administrator() const { return actorOf(elena, Role::Administrator, plan); }
    /// A child changes the physical therapist and, protected, the behavioral one.
    void changesOf(ChildId child)
    {
        for (const Discipline discipline : {Discipline::Physical, Discipline::Behavioral}) {
            therapy(child, u"Cleo"_s, QDate(2025, 12, 1), QDate(2026, 6, 1),
                    TherapyEnd::TherapistLeft, discipline);
            therapy(child, u"Dora"_s, QDate(2026, 6, 2), {}, {}, discipline);
        }
    }
    [[nodiscard]] Actor elenasActor() const { return actorOf(elena, Role::Supervisor, plan); }

    template <class Figures>
    Figures report(const Actor &actor, ReportKind kind, const ReportFilter &filter = {})
    {
        actAs(actor);
        return std::get<Figures>(
            read([&](Reading &reading) { return readReport(reading, kind, filter); }).figures);
    }

    template <class T>
    T insert(T record, Sensitivity label = Sensitivity::General)
    {
        record.origin.agency = plan;
        record.origin.label = label;
        return run([&](Work &work) { return insertRecord(work, record); });
    }

    Authorization request(ChildId child, QDate sent, std::optional<QDate> decided,
                          Sensitivity label = Sensitivity::General)
    {
        Authorization authorization;
        authorization.child = child;
        authorization.item = u"AFO"_s;
        authorization.network = network;
        authorization.submittedAt = noon(sent);
        authorization.receivedAt = noon(sent);
        if (decided) {
            authorization.decidedAt = noon(*decided);
            authorization.familyToldAt = noon(*decided);
            authorization.decision = AuthorizationDecision::Approved;
            authorization.approvedFrom = *decided;
            authorization.approvedUntil = decided->addDays(89);
        }
        return insert(authorization, label);
    }

    TherapyEpisode therapy(ChildId child, const QString &therapist, QDate from,
                           std::optional<QDate> until, std::optional<TherapyEnd> why,
                           Discipline discipline = Discipline::Physical)
    {
        TherapyEpisode episode;
        episode.child = child;
        episode.discipline = discipline;
        episode.therapistName = therapist;
        episode.span = {from, until};
        episode.endReason = why;
        return insert(episode, discipline == Discipline::Behavioral ? Sensitivity::MentalHealth
                                                                    : Sensitivity::General);
    }

    StaffId elena;
    ChildId iris;
};

const CaseloadRow *rowOf(const CaseloadFigures &figures, std::optional<StaffId> coordinator)
{
    for (const CaseloadRow &row : figures.rows)
        if (row.coordinator == coordinator)
            return &row;
    return nullptr;
}

int changesIn(const ChangeFigures &figures)
{
    int all = 0;
    for (const ChangeRow &row : figures.rows)
        all += row.changes;
    return all;
}

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoReportsIsRefused_data() { TestDatabase::engines(); }
    void whoHasNoReportsIsRefused()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        for (const Actor &actor : {scene.clerkActor(), scene.therapist(), scene.administrator()}) {
            scene.actAs(actor);
            for (const ReportKind kind : allOf<ReportKind>()) {
                const auto answer = database.session().read(
                    [&](Reading &reading) { return readReport(reading, kind, {}); });
                QCOMPARE(answer.has_value(), reportsOf(actor).contains(kind));
                QVERIFY(answer || answer.error().code == ErrorCode::Forbidden);
            }
        }
    }

    void therapistReadsOfTheChildrenOfTheUnit_data() { TestDatabase::engines(); }
    void therapistReadsOfTheChildrenOfTheUnit()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        scene.changesOf(scene.mateo);
        scene.changesOf(scene.bao); // in no unit

        const auto changes =
            scene.report<ChangeFigures>(scene.therapist(), ReportKind::TherapistChanges);

        QCOMPARE(changesIn(changes), 1); // and not the behavioral one
        QCOMPARE(changes.rows.first().children, QList<ChildId>{scene.mateo});
    }

    void administratorReadsTotalsThatNameNobody_data() { TestDatabase::engines(); }
    void administratorReadsTotalsThatNameNobody()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        scene.changesOf(scene.mateo);
        scene.changesOf(scene.bao);
        scene.request(scene.mateo, QDate(2026, 10, 5), QDate(2026, 10, 9));
        scene.request(scene.mateo, QDate(2026, 10, 5), QDate(2026, 10, 9),
                      Sensitivity::MentalHealth);

        const auto changes =
            scene.report<ChangeFigures>(scene.administrator(), ReportKind::TherapistChanges);
        const auto decisions =
            scene.report<DecisionFigures>(scene.administrator(), ReportKind::Decisions);
        const auto ahead =
            scene.report<RenewalFigures>(scene.administrator(), ReportKind::Renewals);
        const auto elsewhere = scene.report<ChangeFigures>(
            actorOf(scene.elena, Role::Administrator, scene.network), ReportKind::TherapistChanges);

        QCOMPARE(changesIn(changes), 2); // what is protected is not counted
        for (const ChangeRow &row : changes.rows)
            QVERIFY(row.children.isEmpty());
        QCOMPARE(decisions.rows.size(), 1);
        QCOMPARE(decisions.rows.first().decided, 1);
        QVERIFY(decisions.rows.first().decidedChildren.isEmpty());
        int ending = 0;
        for (const RenewalMonth &month : ahead.months)
            ending += month.authorizations;
        QCOMPARE(ending, 1);
        QCOMPARE(changesIn(elsewhere), 0); // another agency's records
    }

    void caseloadsAreCountedByNeed_data() { TestDatabase::engines(); }
    void caseloadsAreCountedByNeed()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);

        const auto all = scene.report<CaseloadFigures>(scene.elenasActor(), ReportKind::Caseload);

        QCOMPARE(all.rows.size(), 3);
        QCOMPARE(rowOf(all, scene.ana)->need, (NeedCounts{1, 0, 0, 0}));
        QCOMPARE(rowOf(all, scene.ana)->name, u"Ana Ruiz"_s);
        QCOMPARE(rowOf(all, scene.luis)->need, (NeedCounts{0, 0, 0, 1}));
        QCOMPARE(rowOf(all, {})->need.children(), 1); // Iris, who has nobody
    }

    void lateDeadlinesOfAnotherTeamAreNotSaid_data() { TestDatabase::engines(); }
    void lateDeadlinesOfAnotherTeamAreNotSaid()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        for (const ChildId &child : {scene.mateo, scene.bao}) {
            EligibilityRenewal renewal;
            renewal.child = child;
            renewal.period = {QDate(2025, 11, 1), QDate(2026, 10, 31)};
            renewal.dueOn = QDate(2026, 10, 31);
            scene.insert(renewal);
        }

        const auto all = scene.report<CaseloadFigures>(scene.elenasActor(), ReportKind::Caseload);

        QVERIFY(*rowOf(all, scene.ana)->late > 0);
        QVERIFY(!rowOf(all, scene.luis)->late); // not "none": not Elena's to see
        DeadlineFilter late;
        late.coordinators = {scene.ana};
        late.state = DeadlineState::Late;
        const int listed =
            scene.read([&](Reading &reading) { return DeadlineRepository(reading).count(late); });
        QCOMPARE(*rowOf(all, scene.ana)->late, listed);
    }

    void coordinatorReadsTheOwnCaseloadOnly_data() { TestDatabase::engines(); }
    void coordinatorReadsTheOwnCaseloadOnly()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        scene.run([&](Work &work) -> Result<bool> {
            Builder make(work);
            make.belongTo(scene.plan);
            make.backup(scene.bao, scene.ana); // Luis's child: no part of a caseload of Luis
            return true;
        });

        const auto own = scene.report<CaseloadFigures>(scene.coordinator(), ReportKind::Caseload);
        ReportFilter others;
        others.coordinators = {scene.luis};
        const auto asked =
            scene.report<CaseloadFigures>(scene.coordinator(), ReportKind::Caseload, others);

        QCOMPARE(own.rows.size(), 1);
        QCOMPARE(*own.rows.first().coordinator, scene.ana);
        QCOMPARE(own.rows.first().need.children(), 1);
        QVERIFY(!rowOf(asked, scene.luis));
    }

    void figuresAreThoseOfTheListBehind_data() { TestDatabase::engines(); }
    void figuresAreThoseOfTheListBehind()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        scene.actAs(scene.elenasActor());
        const auto count = [&](const ChildFilter &filter) {
            return scene.read(
                [&](Reading &reading) { return ChildRepository(reading).count(filter); });
        };
        ChildFilter high;
        high.coordinators = {scene.ana};
        high.tier = Tier::High;
        ChildFilter unstated;
        unstated.coordinators = {scene.luis};
        unstated.withoutTier = true;
        ChildFilter nobodys;
        nobodys.withoutLead = true;

        QCOMPARE(count(high), 1);
        QCOMPARE(count(unstated), 1);
        QCOMPARE(count(nobodys), 1);
        unstated.coordinators = {scene.ana};
        QCOMPARE(count(unstated), 0);
    }

    void childrenWhoseCareStoppedAreNobodysLoad_data() { TestDatabase::engines(); }
    void childrenWhoseCareStoppedAreNobodysLoad()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        scene.run([&](Work &work) -> Result<bool> {
            Query moved(work, "update child set moved_away_on = '2026-01-01' where id = :child");
            moved.bind(":child", scene.mateo);
            ENLACE_TRY(moved.run());
            return true;
        });

        const auto all = scene.report<CaseloadFigures>(scene.elenasActor(), ReportKind::Caseload);

        QVERIFY(!rowOf(all, scene.ana));
    }

    void networkAndTeamNarrowEveryReport_data() { TestDatabase::engines(); }
    void networkAndTeamNarrowEveryReport()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        ReportFilter ofNetwork;
        ofNetwork.network = scene.network;
        ReportFilter ofTeam;
        ofTeam.coordinators = {scene.elena, scene.ana};

        const auto network =
            scene.report<CaseloadFigures>(scene.elenasActor(), ReportKind::Caseload, ofNetwork);
        const auto team =
            scene.report<CaseloadFigures>(scene.elenasActor(), ReportKind::Caseload, ofTeam);

        QCOMPARE(network.rows.size(), 1);
        QCOMPARE(*network.rows.first().coordinator, scene.ana);
        QVERIFY(rowOf(team, scene.ana));
        QVERIFY(!rowOf(team, scene.luis));
        QVERIFY(rowOf(team, {})); // whom nobody coordinates is every team's business
    }

    void bothKindsAheadAreKeptApart_data() { TestDatabase::engines(); }
    void bothKindsAheadAreKeptApart()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        EligibilityRenewal renewal;
        renewal.child = scene.mateo;
        renewal.period = {QDate(2026, 2, 1), QDate(2027, 1, 31)};
        renewal.dueOn = QDate(2027, 1, 31);
        scene.insert(renewal);
        scene.request(scene.mateo, QDate(2026, 10, 1), QDate(2026, 10, 5)); // until January 2

        const auto ahead = scene.report<RenewalFigures>(scene.elenasActor(), ReportKind::Renewals);

        QCOMPARE(ahead.months.size(), 12);
        QCOMPARE(ahead.months.at(2).from, QDate(2027, 1, 1));
        QCOMPARE(ahead.months.at(2).eligibility, 1);
        QCOMPARE(ahead.months.at(2).authorizations, 1);
        for (const DeadlineKind kind : {DeadlineKind::RenewalDue, DeadlineKind::AuthorizationEnd}) {
            DeadlineFilter behind;
            behind.kind = kind;
            behind.dueFrom = ahead.months.at(2).from;
            behind.dueUntil = ahead.months.at(2).until;
            behind.network = scene.network;
            QCOMPARE(scene.read([&](Reading &reading) {
                return DeadlineRepository(reading).count(behind);
            }),
                     1);
        }
    }

    void decisionsAreHeldAgainstTheRulesOfTheDeadlines_data() { TestDatabase::engines(); }
    void decisionsAreHeldAgainstTheRulesOfTheDeadlines()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        // Monday October 5: five business days (state) end on the 12th, seven days (federal) too.
        scene.request(scene.mateo, QDate(2026, 10, 5), QDate(2026, 10, 12));
        scene.request(scene.mateo, QDate(2026, 10, 5), QDate(2026, 10, 13));
        scene.request(scene.mateo, QDate(2026, 10, 5), std::nullopt);
        scene.request(scene.mateo, QDate(2026, 11, 20), std::nullopt);      // still has time
        scene.request(scene.mateo, QDate(2025, 10, 1), QDate(2025, 10, 5)); // over a year ago

        const auto decisions =
            scene.report<DecisionFigures>(scene.elenasActor(), ReportKind::Decisions);

        QCOMPARE(decisions.rows.size(), 1);
        const DecisionRow &row = decisions.rows.first();
        QCOMPARE(row.name, u"Harbor Kids Alliance"_s);
        QCOMPARE(row.decided, 2);
        QCOMPARE(row.onTime, 1);
        QCOMPARE(row.late, 1);
        QCOMPARE(row.waitingLate, 1);
        QCOMPARE(*row.medianDays, 7.5);
    }

    void protectedRecordsAreCountedOnlyForWhoReadsThem_data() { TestDatabase::engines(); }
    void protectedRecordsAreCountedOnlyForWhoReadsThem()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        scene.therapy(scene.mateo, u"Ada"_s, QDate(2025, 12, 1), QDate(2026, 5, 1),
                      TherapyEnd::FamilyChoice, Discipline::Behavioral);
        scene.therapy(scene.mateo, u"Ben"_s, QDate(2026, 5, 2), {}, {}, Discipline::Behavioral);
        scene.therapy(scene.mateo, u"Cleo"_s, QDate(2025, 12, 1), QDate(2026, 6, 1),
                      TherapyEnd::TherapistLeft);
        scene.therapy(scene.mateo, u"Dora"_s, QDate(2026, 6, 2), {}, {});
        scene.request(scene.mateo, QDate(2026, 10, 5), QDate(2026, 10, 9),
                      Sensitivity::MentalHealth);

        const auto kind = ReportKind::TherapistChanges;
        const auto elenas = scene.report<ChangeFigures>(scene.elenasActor(), kind);
        const auto anas = scene.report<ChangeFigures>(scene.coordinator(), kind);
        const auto luis = scene.report<ChangeFigures>(scene.otherCoordinator(), kind);
        const auto decided =
            scene.report<DecisionFigures>(scene.elenasActor(), ReportKind::Decisions);

        QCOMPARE(changesIn(elenas), 1);
        QCOMPARE(*elenas.rows.first().reason, TherapyEnd::TherapistLeft);
        QCOMPARE(elenas.rows.first().children, QList<ChildId>{scene.mateo});
        QCOMPARE(changesIn(anas), 2);
        QCOMPARE(changesIn(luis), 0); // another's child, though the agency's
        QVERIFY(decided.rows.isEmpty());
    }

    void daysInEachPhaseLeaveOutTheHold_data() { TestDatabase::engines(); }
    void daysInEachPhaseLeaveOutTheHold()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ReportScene scene(database);
        Equipment chair;
        chair.child = scene.mateo;
        chair.code = u"E1233"_s;
        chair.vendor = scene.vendor;
        scene.actAs(scene.coordinator());
        const EquipmentId id = scene.run([&](Work &work) -> Result<EquipmentId> {
            StepEvent first;
            first.span.from = QDate(2026, 9, 1);
            ENLACE_ASSIGN(auto look, EquipmentRepository(work).add(work, chair, first));
            StepEvent evaluation;
            evaluation.step = EquipmentStep::Evaluation;
            evaluation.span.from = QDate(2026, 9, 11);
            ENLACE_ASSIGN(look, EquipmentRepository(work).advance(work, look, evaluation));
            ENLACE_ASSIGN(look, EquipmentRepository(work).hold(work, look, QDate(2026, 10, 1),
                                                               u"In hospital"_s, {}));
            ENLACE_ASSIGN(look, EquipmentRepository(work).resume(work, look, QDate(2026, 10, 21)));
            return look.equipment.id;
        });

        const auto days =
            scene.report<EquipmentFigures>(scene.elenasActor(), ReportKind::EquipmentDays);

        QCOMPARE(days.rows.size(), 1);
        const VendorRow &row = days.rows.first();
        QCOMPARE(row.name, u"Bluegum Mobility"_s);
        QCOMPARE(*row.phases[0].medianDays, 9.0);         // as the step bar counts them
        QCOMPARE(*row.phases[1].medianDays, 71.0 - 20.0); // to November 21, without the hold
        QVERIFY(!row.phases[2].medianDays);
        EquipmentFilter behind;
        behind.onlyOpen = false;
        behind.amongChildren = QList<ChildId>();
        behind.amongItems = row.phases[0].items;
        const auto listed =
            scene.read([&](Reading &reading) { return EquipmentRepository(reading).list(behind); });
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().id, id);
        behind.network = scene.network;
        QCOMPARE(scene.read(
                     [&](Reading &reading) { return EquipmentRepository(reading).count(behind); }),
                 1);
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
