// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/renewals/renewalrules.h"

#include <QTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);

EligibilityRenewal ccs()
{
    EligibilityRenewal renewal;
    renewal.period = {QDate(2026, 1, 16), QDate(2027, 1, 15)};
    renewal.dueOn = QDate(2027, 1, 15);
    return renewal;
}

QString field(const QList<Error> &errors)
{
    return errors.isEmpty() ? QString() : errors.first().field;
}

} // namespace

class TestRenewalRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsFromTheFields();
    void everyOutcomeEndsIt_data();
    void everyOutcomeEndsIt();
    void whatCameWithinTheTimeIsWithTheCounty();
    void missingPapersAreNamedInOrder();
    void childWithFullMediCalFilesNoFinancialPapers();
    void eachProgramHasItsOwnSteps();
    void aVisitHasItsDay_data();
    void aVisitHasItsDay();
    void nextYearFollowsWithoutAHole();
    void daysMustFit();
};

void TestRenewalRules::stateFollowsFromTheFields()
{
    EligibilityRenewal renewal = ccs();
    QCOMPARE(stateOf(renewal), RenewalState::NotStarted);
    renewal.noticeOn = QDate(2026, 11, 1);
    QCOMPARE(stateOf(renewal), RenewalState::WaitingForFamily);
    renewal.returnedOn = QDate(2026, 11, 20);
    QCOMPARE(stateOf(renewal), RenewalState::WithCounty);
    QVERIFY(isOpen(renewal));
}

void TestRenewalRules::everyOutcomeEndsIt_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("state");

    QTest::newRow("renewed") << "renewed"
                             << "renewed";
    QTest::newRow("by the county") << "renewed_by_county"
                                   << "renewed";
    QTest::newRow("not eligible") << "not_eligible"
                                  << "stopped";
    QTest::newRow("not returned") << "not_returned"
                                  << "stopped";
    QTest::newRow("withdrawn") << "withdrawn"
                               << "stopped";
}

void TestRenewalRules::everyOutcomeEndsIt()
{
    QFETCH(QString, outcome);
    QFETCH(QString, state);
    EligibilityRenewal renewal = ccs();
    renewal.outcome = *fromKey<RenewalOutcome>(outcome);

    QCOMPARE(QString(keyOf(stateOf(renewal))), state);
    QVERIFY(!isOpen(renewal));
}

void TestRenewalRules::whatCameWithinTheTimeIsWithTheCounty()
{
    EligibilityRenewal renewal = ccs();
    renewal.outcome = RenewalOutcome::NotReturned;
    renewal.decidedOn = QDate(2026, 11, 1);
    renewal.stoppedOn = QDate(2026, 11, 1);
    QCOMPARE(stateOf(renewal), RenewalState::Stopped);

    renewal.rescuedOn = QDate(2026, 11, 10);

    QCOMPARE(stateOf(renewal), RenewalState::WithCounty);
    QVERIFY(validate(renewal, QDate(2026, 11, 21)).isEmpty());
    renewal.rescuedOn = QDate(2026, 10, 30);
    QCOMPARE(validate(renewal, QDate(2026, 11, 21)).first().field, QStringLiteral("rescuedOnEdit"));
    renewal.outcome = RenewalOutcome::Renewed;
    renewal.rescuedOn.reset();
    QCOMPARE(validate(renewal, QDate(2026, 11, 21)).first().field, QStringLiteral("stoppedOnEdit"));
}

void TestRenewalRules::missingPapersAreNamedInOrder()
{
    RenewalPapers papers;
    papers.form = PaperState::Received;
    papers.medical = PaperState::Needed;
    papers.stateTax = PaperState::Asked;

    QCOMPARE(missingPapers(papers),
             QStringList({QStringLiteral("paper_state_tax"), QStringLiteral("paper_medical")}));
}

void TestRenewalRules::childWithFullMediCalFilesNoFinancialPapers()
{
    const RenewalPapers with = usualPapers(RenewalProgram::Ccs, true);
    const RenewalPapers without = usualPapers(RenewalProgram::Ccs, false);

    QVERIFY(!missingPapers(with).contains(QStringLiteral("paper_federal_tax")));
    QVERIFY(missingPapers(without).contains(QStringLiteral("paper_federal_tax")));
    QVERIFY(missingPapers(with).contains(QStringLiteral("paper_medical")));
    QCOMPARE(missingPapers(usualPapers(RenewalProgram::MediCal, true)),
             QStringList({QStringLiteral("paper_form"), QStringLiteral("paper_income")}));
}

void TestRenewalRules::eachProgramHasItsOwnSteps()
{
    QCOMPARE(usualSteps(RenewalProgram::Ccs),
             (RenewalSteps{PaperState::Needed, VisitState::ToArrange, {}}));
    QCOMPARE(usualSteps(RenewalProgram::MediCal),
             (RenewalSteps{PaperState::Needed, VisitState::NotNeeded, {}}));

    RenewalPapers papers; // the form alone
    QVERIFY(!lacksFamilyPapers(papers));
    papers.medical = PaperState::Needed; // the doctors bring it
    QVERIFY(!lacksFamilyPapers(papers));
    papers.custody = PaperState::Asked;
    QVERIFY(lacksFamilyPapers(papers));
    QVERIFY(isMissing(VisitState::Arranged)); // until it was made
    QVERIFY(!isMissing(VisitState::Done));
}

void TestRenewalRules::aVisitHasItsDay_data()
{
    QTest::addColumn<RenewalSteps>("steps");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("to arrange") << RenewalSteps{PaperState::Needed, VisitState::ToArrange, {}}
                                << true;
    QTest::newRow("arranged, without a day")
        << RenewalSteps{PaperState::Needed, VisitState::Arranged, {}} << false;
    QTest::newRow("arranged") << RenewalSteps{PaperState::Needed, VisitState::Arranged,
                                              today.addDays(9)}
                              << true;
    QTest::newRow("made tomorrow")
        << RenewalSteps{PaperState::Needed, VisitState::Done, today.addDays(1)} << false;
    QTest::newRow("made today") << RenewalSteps{PaperState::Needed, VisitState::Done, today}
                                << true;
    QTest::newRow("made, nobody knows when")
        << RenewalSteps{PaperState::Needed, VisitState::Done, {}} << true;
}

void TestRenewalRules::aVisitHasItsDay()
{
    QFETCH(RenewalSteps, steps);
    QFETCH(bool, isRight);
    EligibilityRenewal renewal = ccs();
    renewal.steps = steps;

    const auto errors = validate(renewal, QDate(2026, 11, 21));

    QCOMPARE(errors.isEmpty(), isRight);
    if (!isRight)
        QCOMPARE(errors.first().field, QStringLiteral("visitOnEdit"));
}

void TestRenewalRules::nextYearFollowsWithoutAHole()
{
    EligibilityRenewal renewal = ccs();
    renewal.outcome = RenewalOutcome::Renewed;
    renewal.noticeOn = QDate(2026, 11, 1);

    const EligibilityRenewal next = nextRenewal(renewal);

    QCOMPARE(next.period, (DateSpan{QDate(2027, 1, 16), QDate(2028, 1, 15)}));
    QCOMPARE(next.dueOn, QDate(2028, 1, 15));
    QCOMPARE(next.outcome, RenewalOutcome::Pending);
    QVERIFY(!next.noticeOn);
    QVERIFY(next.id != renewal.id);
}

void TestRenewalRules::daysMustFit()
{
    EligibilityRenewal renewal = ccs();
    QVERIFY(validate(renewal, today).isEmpty());
    renewal.returnedOn = today.addDays(1);
    QCOMPARE(field(validate(renewal, today)), QStringLiteral("returnedOnEdit"));
    renewal.noticeOn = today;
    renewal.returnedOn = today.addDays(-1);
    QCOMPARE(field(validate(renewal, today)), QStringLiteral("returnedOnEdit"));
    renewal.returnedOn = today;
    renewal.decidedOn = today;
    QCOMPARE(field(validate(renewal, today)), QStringLiteral("outcomeEdit"));
    renewal.outcome = RenewalOutcome::Renewed;
    QVERIFY(validate(renewal, today).isEmpty());
    renewal.dueOn = {};
    QCOMPARE(field(validate(renewal, today)), QStringLiteral("dueOnEdit"));
}

QTEST_GUILESS_MAIN(TestRenewalRules)
#include "tst_renewalrules.moc"
