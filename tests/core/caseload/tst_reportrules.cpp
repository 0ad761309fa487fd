// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/reportrules.h"

#include "support/builders.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<QDateTime>)
Q_DECLARE_METATYPE(std::optional<DecisionOutcome>)

namespace {

CaseloadRow rowOf(const QString &name, NeedCounts need, std::optional<int> late = 0)
{
    CaseloadRow row;
    row.coordinator = StaffId::make();
    row.name = name;
    row.need = need;
    row.late = late;
    return row;
}

const CaseloadRow &named(const CaseloadFigures &figures, const QString &name)
{
    return *std::find_if(figures.rows.begin(), figures.rows.end(),
                         [&](const CaseloadRow &row) { return row.name == name; });
}

TherapyEpisode episode(ChildId child, const QString &therapist, QDate from,
                       std::optional<QDate> until = {}, std::optional<TherapyEnd> why = {})
{
    TherapyEpisode result;
    result.child = child;
    result.therapistName = therapist;
    result.span = {from, until};
    result.endReason = why;
    return result;
}

} // namespace

class ReportRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasItsReports_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QList<ReportKind>>("reports");
        QTest::addColumn<bool>("compares");
        QTest::addColumn<bool>("totals");
        const QList<ReportKind> ofUnit{ReportKind::TherapistChanges, ReportKind::EquipmentDays};
        const QList<ReportKind> ofNobody{ReportKind::Renewals, ReportKind::Decisions,
                                         ReportKind::TherapistChanges, ReportKind::EquipmentDays};
        QTest::newRow("coordinator") << Role::Coordinator << allOf<ReportKind>() << false << false;
        QTest::newRow("therapist") << Role::Therapist << ofUnit << false << false;
        QTest::newRow("clerk") << Role::Clerk << QList<ReportKind>{} << false << false;
        QTest::newRow("supervisor") << Role::Supervisor << allOf<ReportKind>() << true << false;
        QTest::newRow("administrator") << Role::Administrator << ofNobody << false << true;
    }
    void eachRoleHasItsReports()
    {
        QFETCH(Role, role);
        const Actor actor = actorOf(StaffId::make(), role, AgencyId::make(), AgencyId::make());

        QTEST(reportsOf(actor), "reports");
        QCOMPARE(seesReports(actor), !reportsOf(actor).isEmpty());
        QTEST(comparesCoordinators(actor), "compares");
        QTEST(seesTotalsOnly(actor), "totals");
    }
    void therapistWithoutAUnitHasNoReports()
    {
        QVERIFY(!seesReports(actorOf(StaffId::make(), Role::Therapist, AgencyId::make())));
    }
    void whoSupervisesTooSeesTheListsBehind()
    {
        const AgencyId agency = AgencyId::make();
        Actor actor = actorOf(StaffId::make(), Role::Administrator, agency);
        actor.grants.append({Role::Supervisor, agency, {}, {}});

        QCOMPARE(reportsOf(actor), allOf<ReportKind>());
        QVERIFY(!seesTotalsOnly(actor));
    }

    void needWeighs_data()
    {
        QTest::addColumn<NeedCounts>("need");
        QTest::addColumn<int>("points");
        QTest::newRow("nobody") << NeedCounts{} << 0;
        QTest::newRow("one of each") << NeedCounts{1, 1, 1, 1} << 3 + 2 + 1 + 2;
        QTest::newRow("high") << NeedCounts{10, 0, 0, 0} << 30;
        QTest::newRow("low") << NeedCounts{0, 0, 10, 0} << 10;
        QTest::newRow("not stated, as medium") << NeedCounts{0, 0, 0, 10} << 20;
    }
    void needWeighs()
    {
        QFETCH(NeedCounts, need);
        QTEST(pointsOf(need), "points");
    }

    void overloadIsMeasuredAgainstTheOthers()
    {
        // 125 points against an average of 100: exactly a quarter above.
        const CaseloadFigures figures =
            judged({rowOf(u"Li"_s, {0, 50, 0, 0}), rowOf(u"Ana"_s, {25, 25, 0, 0}),
                    rowOf(u"Rosa"_s, {0, 50, 0, 0})});

        QCOMPARE(figures.rows.first().name, u"Ana"_s);
        const Overload expected{OverloadReason::MorePoints, 125, 100, 25};
        QCOMPARE(figures.rows.first().overloads, QList<Overload>{expected});
        QVERIFY(named(figures, u"Li"_s).overloads.isEmpty());
        QVERIFY(named(figures, u"Rosa"_s).overloads.isEmpty());
    }
    void justBelowIsNoOverload()
    {
        const CaseloadFigures figures =
            judged({rowOf(u"Ana"_s, {0, 62, 0, 0}), rowOf(u"Li"_s, {0, 50, 0, 0})});
        QVERIFY(named(figures, u"Ana"_s).overloads.isEmpty());
    }
    void lateWorkIsAnOverloadOfItsOwn_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<bool>("isOverloaded");
        QTest::newRow("as many") << 10 << false;
        QTest::newRow("just below half more") << 14 << false;
        QTest::newRow("half more") << 15 << true;
    }
    void lateWorkIsAnOverloadOfItsOwn()
    {
        QFETCH(int, late);
        const CaseloadFigures figures =
            judged({rowOf(u"Ana"_s, {0, 50, 0, 0}, late), rowOf(u"Li"_s, {0, 50, 0, 0}, 10)});
        QTEST(!named(figures, u"Ana"_s).overloads.isEmpty(), "isOverloaded");
    }
    void fewLateDeadlinesAreNoOverload()
    {
        const CaseloadFigures figures =
            judged({rowOf(u"Ana"_s, {0, 50, 0, 0}, 9), rowOf(u"Li"_s, {0, 50, 0, 0}, 1)});
        QVERIFY(named(figures, u"Ana"_s).overloads.isEmpty());
    }
    void whoIsAloneIsComparedWithNobody()
    {
        CaseloadRow nobody;
        nobody.need.high = 1;

        const CaseloadFigures figures = judged({nobody, rowOf(u"Ana"_s, {100, 0, 0, 0}, 90)});

        QVERIFY(figures.rows.first().overloads.isEmpty());
        QVERIFY(!figures.rows.last().coordinator); // whom nobody coordinates stands last
    }
    void whatIsHiddenIsNotComparedWith()
    {
        const CaseloadFigures figures = judged(
            {rowOf(u"Ana"_s, {0, 50, 0, 0}, 40), rowOf(u"Li"_s, {0, 50, 0, 0}, std::nullopt)});
        QVERIFY(named(figures, u"Ana"_s).overloads.isEmpty());
    }

    void monthsBeginTodayAndThenWithTheFirst()
    {
        const QList<RenewalMonth> months = monthsFrom(QDate(2026, 11, 21), 3);

        QCOMPARE(months.size(), 3);
        QCOMPARE(months.at(0).from, QDate(2026, 11, 21));
        QCOMPARE(months.at(0).until, QDate(2026, 11, 30));
        QCOMPARE(months.at(1).from, QDate(2026, 12, 1));
        QCOMPARE(months.at(2).until, QDate(2027, 1, 31));
    }

    void medianIsTheMiddle_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("median");
        QTest::newRow("one") << QList<double>{4} << 4.0;
        QTest::newRow("odd") << QList<double>{9, 1, 2} << 2.0;
        QTest::newRow("even") << QList<double>{1, 2, 3, 100} << 2.5;
    }
    void medianIsTheMiddle()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, median);
        QCOMPARE(*medianOf(values), median);
        QVERIFY(!medianOf({}));
    }

    void decisionIsHeldAgainstItsClock_data()
    {
        QTest::addColumn<std::optional<QDateTime>>("due");
        QTest::addColumn<std::optional<QDateTime>>("decided");
        QTest::addColumn<std::optional<DecisionOutcome>>("outcome");
        const QDateTime due(QDate(2026, 11, 10), QTime(23, 59), Qt::UTC);
        const auto at = [](const QDateTime &t) { return std::optional(t); };
        const std::optional<QDateTime> none;
        using O = DecisionOutcome;
        QTest::newRow("to the moment") << at(due) << at(due) << std::optional(O::OnTime);
        QTest::newRow("a moment later") << at(due) << at(due.addMSecs(1)) << std::optional(O::Late);
        QTest::newRow("no rule") << none << at(due) << std::optional(O::NoClock);
        QTest::newRow("waits, too late") << at(due) << none << std::optional(O::WaitingLate);
        QTest::newRow("waits, in time")
            << at(due.addDays(30)) << none << std::optional<DecisionOutcome>();
        QTest::newRow("waits, no rule") << none << none << std::optional<DecisionOutcome>();
    }
    void decisionIsHeldAgainstItsClock()
    {
        QFETCH(std::optional<QDateTime>, due);
        QFETCH(std::optional<QDateTime>, decided);
        const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
        QTEST(outcomeOf(due, decided, now), "outcome");
    }

    void decisionsAreSummedUpByNetwork()
    {
        const AgencyId harbor = AgencyId::make();
        const AgencyId pacific = AgencyId::make();
        const ChildId one = ChildId::make();
        const ChildId two = ChildId::make();
        constexpr qint64 day = 86400;
        using O = DecisionOutcome;

        const DecisionFigures figures =
            decisionFigures({{one, pacific, u"Pacific"_s, O::WaitingLate, {}, false},
                             {one, harbor, u"Harbor"_s, O::OnTime, 2 * day, false},
                             {one, harbor, u"Harbor"_s, O::OnTime, 3 * day, true},
                             {two, harbor, u"Harbor"_s, O::Late, 9 * day, false},
                             {two, harbor, u"Harbor"_s, O::NoClock, {}, false}});

        QCOMPARE(figures.rows.size(), 2);
        const DecisionRow &first = figures.rows.first();
        QCOMPARE(first.name, u"Harbor"_s);
        QCOMPARE(first.decided, 4);
        QCOMPARE(first.denied, 1);
        QCOMPARE(*first.medianDays, 3.0);
        QCOMPARE(*first.percentOnTime(), 67); // what no clock runs for is neither
        QCOMPARE(first.onTimeChildren, QList<ChildId>{one});
        QCOMPARE(first.lateChildren, QList<ChildId>{two});
        const DecisionRow &second = figures.rows.last();
        QCOMPARE(second.decided, 0);
        QCOMPARE(second.waitingLate, 1);
        QVERIFY(!second.percentOnTime());
        QVERIFY(!second.medianDays);
    }

    void changesAreCountedByTheReasonOfTheOneBefore()
    {
        const QDate today(2026, 11, 21);
        const ChildId mateo = ChildId::make();
        const ChildId bao = ChildId::make();

        const ChangeFigures figures = changeFigures(
            {episode(mateo, u"Ada"_s, QDate(2025, 1, 1), QDate(2026, 2, 1), TherapyEnd::Reassigned),
             episode(bao, u"Eva"_s, QDate(2025, 1, 1), QDate(2026, 3, 1), TherapyEnd::FamilyChoice),
             episode(mateo, u"Ben"_s, QDate(2026, 2, 2), QDate(2026, 6, 1), TherapyEnd::Reassigned),
             episode(bao, u"Fay"_s, QDate(2026, 3, 2)),
             episode(mateo, u"Cleo"_s, QDate(2026, 6, 2))},
            today);

        QCOMPARE(figures.rows.size(), 2);
        QCOMPARE(*figures.rows.first().reason, TherapyEnd::Reassigned);
        QCOMPARE(figures.rows.first().changes, 2);
        QCOMPARE(figures.rows.first().children, QList<ChildId>{mateo});
        QCOMPARE(figures.rows.last().changes, 1);
    }
    void changesOfOtherTimesAndEndsWithoutFollowersDoNotCount()
    {
        const QDate today(2026, 11, 21);
        const ChildId mateo = ChildId::make();

        const ChangeFigures figures = changeFigures(
            {episode(mateo, u"Ada"_s, QDate(2024, 1, 1), QDate(2025, 2, 1), TherapyEnd::Reassigned),
             episode(mateo, u"Ben"_s, QDate(2025, 2, 2), QDate(2026, 6, 1),
                     TherapyEnd::GoalsReached)},
            today);

        QVERIFY(figures.rows.isEmpty());
    }

    void equipmentIsPutTogetherByVendor()
    {
        const AgencyId bluegum = AgencyId::make();
        const EquipmentId chair = EquipmentId::make();
        const EquipmentId brace = EquipmentId::make();
        const EquipmentId bed = EquipmentId::make();
        using P = EquipmentPhase;

        const EquipmentFigures figures =
            equipmentFigures({{bed, {}, {}, P::Need, 7},
                              {chair, bluegum, u"Bluegum"_s, P::Order, 40},
                              {chair, bluegum, u"Bluegum"_s, P::Fitting, 5},
                              {brace, bluegum, u"Bluegum"_s, P::Order, 20},
                              {brace, bluegum, u"Bluegum"_s, P::InUse, 900}});

        QCOMPARE(figures.rows.size(), 2);
        const VendorRow &first = figures.rows.first();
        QCOMPARE(first.name, u"Bluegum"_s);
        QCOMPARE(first.items, 2);
        QCOMPARE(*first.phases[3].medianDays, 30.0);
        QCOMPARE(first.phases[3].items, (QList<EquipmentId>{chair, brace}));
        QVERIFY(!first.phases[0].medianDays);
        QVERIFY(!figures.rows.last().vendor);
    }
};

QTEST_GUILESS_MAIN(ReportRulesTest)
#include "tst_reportrules.moc"
