// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentlook.h"
#include "core/equipment/equipmentrules.h"

#include <QTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);
const QDate yesterday = today.addDays(-1);

Equipment chair()
{
    Equipment equipment;
    equipment.id = EquipmentId::make();
    equipment.child = ChildId::make();
    equipment.code = QStringLiteral("E1233");
    return equipment;
}

StepEvent at(const Equipment &equipment, EquipmentStep step, QDate from = QDate(2026, 11, 1))
{
    StepEvent event = firstStep(equipment, from);
    event.step = step;
    if (step == EquipmentStep::Decision)
        event.decision = EquipmentDecision::Approved;
    return event;
}

QStringList keys(const QList<EquipmentStep> &steps)
{
    QStringList result;
    for (const EquipmentStep step : steps)
        result.append(keyOf(step));
    return result;
}

QByteArray field(const QList<Error> &errors)
{
    return errors.isEmpty() ? QByteArray() : errors.first().field.toLatin1();
}

struct Row
{
    const char *from;
    const char *to; ///< every step that may follow, the usual one first
};

// The whole table of moves. A pair that is not here is refused.
constexpr Row moves[] = {
    {"need_raised", "evaluation prescription"},
    {"evaluation", "prescription trial evaluation"},
    {"trial", "prescription evaluation"},
    {"prescription", "vendor_chosen"},
    {"vendor_chosen", "quote submitted ordered"},
    {"quote", "submitted ordered vendor_chosen"},
    {"submitted", "decision more_information"},
    {"more_information", "information_sent"},
    {"information_sent", "decision more_information"},
    {"decision", "ordered vendor_chosen"}, // approved
    {"ordered", "at_vendor back_ordered vendor_chosen"},
    {"back_ordered", "at_vendor back_ordered vendor_chosen"},
    {"at_vendor", "fitting accepted"},
    {"fitting", "accepted adjustments ordered"},
    {"adjustments", "fitting accepted ordered"},
    {"accepted", "training warranty"},
    {"training", "warranty"},
    {"warranty", "follow_up outgrown repair replaced"},
    {"follow_up", "follow_up outgrown repair replaced"},
    {"outgrown", "evaluation replaced follow_up"},
    {"repair", "follow_up submitted replaced"},
    {"replaced", ""},
};

} // namespace

class TestEquipmentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepBelongsToOnePhaseInOrder();
    void everyPairOfStepsIsAllowedOrRefused_data();
    void everyPairOfStepsIsAllowedOrRefused();
    void decisionSaysWhatFollows_data();
    void decisionSaysWhatFollows();
    void advancingClosesTheOldStepTheDayBefore();
    void advancingOnTheSameDayKeepsBothStepsValid();
    void advancingRefusesAWrongDay_data();
    void advancingRefusesAWrongDay();
    void advancingRefusesADecisionThatIsNotStated();
    void fittingBeforeArrivalSaysSo();
    void everyStepCanBeHeldResumedAndCancelled_data();
    void everyStepCanBeHeldResumedAndCancelled();
    void itemOnHoldDoesNotMove();
    void holdNeedsAReasonAndADay();
    void brokenPromiseIsCountedAndAskedAnew();
    void daysOnHoldDoNotCountAsWaiting();
    void appealNeedsADenialOrAChange_data();
    void appealNeedsADenialOrAChange();
    void denialUnderAppealDoesNotMoveUntilItEnds();
    void wonAppealLeadsToTheOrder();
    void newDecisionForgetsAnAppealThatEnded();
    void stepStalls_data();
    void stepStalls();
    void everyStepHasAHolder();
    void holdAndAppealChangeWhoHasIt();
    void nextDateIsTheOneThatCounts();
    void brandNeedsItsNameAndItsReason();
    void itemIsNamedInPlainWords();
    void lookPutsTheOpenStepFirst();
    void lookWithoutAnOpenStepIsRefused();
};

void TestEquipmentRules::everyStepBelongsToOnePhaseInOrder()
{
    QList<EquipmentStep> gathered;
    for (const EquipmentPhase phase : allOf<EquipmentPhase>()) {
        QVERIFY(!stepsOf(phase).isEmpty());
        gathered += stepsOf(phase);
    }
    QCOMPARE(keys(gathered), keys(allOf<EquipmentStep>()));
}

void TestEquipmentRules::everyPairOfStepsIsAllowedOrRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("allowed");

    for (const Row &row : moves)
        QTest::newRow(row.from) << QString::fromLatin1(row.from)
                                << QString::fromLatin1(row.to).split(u' ', Qt::SkipEmptyParts);
}

void TestEquipmentRules::everyPairOfStepsIsAllowedOrRefused()
{
    QFETCH(QString, from);
    QFETCH(QStringList, allowed);
    QCOMPARE(std::size(moves), std::size(EnumText<EquipmentStep>::entries));
    const Equipment equipment = chair();
    const StepEvent open = at(equipment, *fromKey<EquipmentStep>(from));

    QCOMPARE(keys(nextSteps(equipment, open)), allowed);
    for (const EquipmentStep to : allOf<EquipmentStep>()) {
        const auto moved = advance(equipment, open, at(equipment, to, today), today);
        QCOMPARE(moved.has_value(), allowed.contains(keyOf(to)));
        if (moved) {
            QCOMPARE(moved->opened.step, to);
            QVERIFY(moved->opened.span.isOpen());
            QCOMPARE(moved->closed.span.until, std::optional(yesterday));
        } else {
            QCOMPARE(moved.error().code, ErrorCode::Invalid);
            QCOMPARE(moved.error().field, QStringLiteral("stepEdit"));
        }
    }
}

void TestEquipmentRules::decisionSaysWhatFollows_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("appeal");
    QTest::addColumn<QString>("next");

    QTest::newRow("approved") << "approved"
                              << "none"
                              << "ordered vendor_chosen";
    QTest::newRow("modified") << "modified"
                              << "none"
                              << "ordered vendor_chosen submitted";
    QTest::newRow("modified, appeal runs") << "modified"
                                           << "in_progress"
                                           << "ordered vendor_chosen submitted";
    QTest::newRow("deferred") << "deferred"
                              << "none"
                              << "decision more_information";
    QTest::newRow("denied") << "denied"
                            << "none"
                            << "submitted prescription";
    QTest::newRow("denied, appeal runs") << "denied"
                                         << "in_progress"
                                         << "";
    QTest::newRow("denied, appeal won") << "denied"
                                        << "overturned"
                                        << "ordered vendor_chosen";
    QTest::newRow("denied, appeal lost") << "denied"
                                         << "upheld"
                                         << "submitted prescription";
    QTest::newRow("denied, appeal withdrawn") << "denied"
                                              << "withdrawn"
                                              << "submitted prescription";
}

void TestEquipmentRules::decisionSaysWhatFollows()
{
    QFETCH(QString, decision);
    QFETCH(QString, appeal);
    QFETCH(QString, next);

    const auto steps = nextSteps(EquipmentStep::Decision, fromKey<EquipmentDecision>(decision),
                                 *fromKey<AppealState>(appeal));

    QCOMPARE(keys(steps).join(u' '), next);
}

void TestEquipmentRules::advancingClosesTheOldStepTheDayBefore()
{
    const Equipment equipment = chair();
    const StepEvent open = at(equipment, EquipmentStep::Submitted);
    StepEvent next = at(equipment, EquipmentStep::MoreInformation, today);
    next.expectedDays = 7;

    const auto moved = advance(equipment, open, next, today);

    QVERIFY(moved);
    QCOMPARE(moved->closed.id, open.id);
    QCOMPARE(moved->closed.span, (DateSpan{open.span.from, yesterday}));
    QVERIFY(!moved->closed.stallsOn);
    QCOMPARE(moved->opened.span, (DateSpan{today, {}}));
    QCOMPARE(moved->opened.stallsOn, std::optional(today.addDays(8)));
}

void TestEquipmentRules::advancingOnTheSameDayKeepsBothStepsValid()
{
    const Equipment equipment = chair();
    const StepEvent open = at(equipment, EquipmentStep::NeedRaised, today);

    const auto moved =
        advance(equipment, open, at(equipment, EquipmentStep::Evaluation, today), today);

    QVERIFY(moved);
    QCOMPARE(moved->closed.span, (DateSpan{today, today}));
    QCOMPARE(moved->opened.span.from, today);
}

void TestEquipmentRules::advancingRefusesAWrongDay_data()
{
    QTest::addColumn<QDate>("day");

    QTest::newRow("no day") << QDate();
    QTest::newRow("tomorrow") << today.addDays(1);
    QTest::newRow("before the open step") << QDate(2026, 10, 31);
}

void TestEquipmentRules::advancingRefusesAWrongDay()
{
    QFETCH(QDate, day);
    const Equipment equipment = chair();
    const StepEvent open = at(equipment, EquipmentStep::Ordered);

    const auto moved = advance(equipment, open, at(equipment, EquipmentStep::AtVendor, day), today);

    QVERIFY(!moved);
    QCOMPARE(moved.error().field, QStringLiteral("fromEdit"));
}

void TestEquipmentRules::advancingRefusesADecisionThatIsNotStated()
{
    const Equipment equipment = chair();
    StepEvent next = at(equipment, EquipmentStep::Decision, today);
    next.decision.reset();

    const auto moved = advance(equipment, at(equipment, EquipmentStep::Submitted), next, today);

    QVERIFY(!moved);
    QCOMPARE(moved.error().field, QStringLiteral("decisionEdit"));
}

void TestEquipmentRules::fittingBeforeArrivalSaysSo()
{
    const Equipment equipment = chair();

    const auto moved = advance(equipment, at(equipment, EquipmentStep::Ordered),
                               at(equipment, EquipmentStep::Fitting, today), today);

    QVERIFY(!moved);
    QCOMPARE(moved.error().message(),
             QStringLiteral("The item has not reached the vendor yet. Record its arrival first."));
}

void TestEquipmentRules::everyStepCanBeHeldResumedAndCancelled_data()
{
    QTest::addColumn<QString>("step");
    for (const EquipmentStep step : allOf<EquipmentStep>())
        QTest::newRow(keyOf(step).data()) << QString(keyOf(step));
}

void TestEquipmentRules::everyStepCanBeHeldResumedAndCancelled()
{
    QFETCH(QString, step);
    const Equipment equipment = chair();
    const StepEvent open = at(equipment, *fromKey<EquipmentStep>(step));
    const bool hasEnded = open.step == EquipmentStep::Replaced;
    const QString reason = QStringLiteral("In hospital");

    const auto held = hold(equipment, open, yesterday, reason, today.addDays(7), today);
    const auto cancelled = cancel(equipment, open, yesterday, reason, today);

    QCOMPARE(held.has_value(), !hasEnded);
    QCOMPARE(cancelled.has_value(), !hasEnded);
    if (hasEnded)
        return;
    QCOMPARE(held->state, EquipmentState::OnHold);
    const auto resumed = resume(*held, open, today);
    QVERIFY(resumed);
    QCOMPARE(resumed->equipment, equipment);
    QCOMPARE(resumed->open.heldDays, 1);
    QCOMPARE(cancelled->state, EquipmentState::Cancelled);
    QVERIFY(!cancel(*cancelled, open, today, reason, today));
    QVERIFY(!resume(*cancelled, open, today));
    QCOMPARE(reopen(*cancelled).value(), equipment);
    QVERIFY(!reopen(equipment));
    // What is held can still be cancelled.
    QVERIFY(cancel(*held, open, today, reason, today));
}

void TestEquipmentRules::itemOnHoldDoesNotMove()
{
    Equipment equipment = chair();
    const StepEvent open = at(equipment, EquipmentStep::Quote);
    equipment = hold(equipment, open, today, QStringLiteral("In hospital"), {}, today).value();

    QVERIFY(nextSteps(equipment, open).isEmpty());
    const auto moved =
        advance(equipment, open, at(equipment, EquipmentStep::Submitted, today), today);

    QVERIFY(!moved);
    QCOMPARE(moved.error().field, QStringLiteral("stateEdit"));
}

void TestEquipmentRules::holdNeedsAReasonAndADay()
{
    const Equipment equipment = chair();
    const StepEvent open = at(equipment, EquipmentStep::Quote);

    const auto noReason = hold(equipment, open, today, QStringLiteral("  "), {}, today);
    const auto noDay = hold(equipment, open, {}, QStringLiteral("In hospital"), {}, today);
    const auto pastReview =
        hold(equipment, open, today, QStringLiteral("In hospital"), yesterday, today);

    QCOMPARE(noReason.error().field, QStringLiteral("stateReasonEdit"));
    QCOMPARE(noDay.error().field, QStringLiteral("stateSinceEdit"));
    QCOMPARE(pastReview.error().field, QStringLiteral("reviewOnEdit"));
}

void TestEquipmentRules::brokenPromiseIsCountedAndAskedAnew()
{
    const Equipment equipment = chair();
    StepEvent open = at(equipment, EquipmentStep::Ordered);
    open.span.from = QDate(2026, 11, 1);
    const QString why = QStringLiteral("Seat back-ordered");
    const auto nothingPromised = breakPromise(equipment, open, {}, why, today);
    QVERIFY(!nothingPromised && nothingPromised.error().field == QLatin1String("promisedOnEdit"));
    open.promisedOn = QDate(2026, 11, 20);
    open.isDateConfirmed = true;

    const auto noReason = breakPromise(equipment, open, {}, QStringLiteral(" "), today);
    const auto passed = breakPromise(equipment, open, today.addDays(-1), why, today);
    const auto broken = breakPromise(equipment, open, today.addDays(14), why, today);

    QVERIFY(!noReason && noReason.error().field == QLatin1String("blockerEdit"));
    QVERIFY(!passed && passed.error().field == QLatin1String("promisedOnEdit"));
    QVERIFY(broken);
    QCOMPARE(broken->brokenPromises, 1);
    QCOMPARE(broken->askedOn, std::optional(today));
    QCOMPARE(broken->stallsOn, std::optional(today.addDays(15)));
    QVERIFY(!broken->isDateConfirmed);
    QVERIFY(
        !breakPromise(equipment, *breakPromise(equipment, open, {}, why, today), {}, why, today));
    // The next step begins with a clean sheet.
    StepEvent next;
    next.step = EquipmentStep::AtVendor;
    next.span.from = today;
    next.brokenPromises = 7;
    QCOMPARE(advance(equipment, *broken, next, today)->opened.brokenPromises, 0);
}

void TestEquipmentRules::daysOnHoldDoNotCountAsWaiting()
{
    Equipment equipment = chair();
    StepEvent open = at(equipment, EquipmentStep::Ordered);
    open.expectedDays = 20; // would stall on November 22
    equipment = hold(equipment, open, QDate(2026, 11, 10), QStringLiteral("In hospital"), {}, today)
                    .value();
    QVERIFY(!isStalled(equipment, open, QDate(2027, 5, 1)));
    QCOMPARE(daysWaited(equipment, open, QDate(2026, 11, 8)), 7);
    QCOMPARE(daysWaited(equipment, open, QDate(2027, 5, 1)), 9);

    const Resumed resumed = resume(equipment, open, QDate(2026, 11, 20)).value();

    QCOMPARE(resumed.open.stallsOn, std::optional(QDate(2026, 12, 2)));
    QVERIFY(!isStalled(resumed.equipment, resumed.open, QDate(2026, 12, 1)));
    QVERIFY(isStalled(resumed.equipment, resumed.open, QDate(2026, 12, 2)));
    QCOMPARE(daysInStep(resumed.open, QDate(2026, 12, 2)), 31);
    QCOMPARE(daysWaited(resumed.equipment, resumed.open, QDate(2026, 12, 2)), 21);
}

void TestEquipmentRules::appealNeedsADenialOrAChange_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<bool>("possible");

    QTest::newRow("approved") << "approved" << false;
    QTest::newRow("modified") << "modified" << true;
    QTest::newRow("deferred") << "deferred" << false;
    QTest::newRow("denied") << "denied" << true;
}

void TestEquipmentRules::appealNeedsADenialOrAChange()
{
    QFETCH(QString, decision);
    QFETCH(bool, possible);
    const Equipment equipment = chair();
    StepEvent open = at(equipment, EquipmentStep::Decision);
    open.decision = fromKey<EquipmentDecision>(decision);

    QCOMPARE(fileAppeal(equipment, open, today, {}, today).has_value(), possible);

    for (const EquipmentStep step : allOf<EquipmentStep>())
        if (step != EquipmentStep::Decision)
            QVERIFY(!fileAppeal(equipment, at(equipment, step), today, {}, today));
}

void TestEquipmentRules::denialUnderAppealDoesNotMoveUntilItEnds()
{
    Equipment equipment = chair();
    StepEvent open = at(equipment, EquipmentStep::Decision);
    open.decision = EquipmentDecision::Denied;
    equipment = fileAppeal(equipment, open, today, today.addDays(30), today).value();
    const StepEvent next = at(equipment, EquipmentStep::Submitted, today);

    QVERIFY(!advance(equipment, open, next, today));
    QVERIFY(!fileAppeal(equipment, open, today, {}, today));
    QVERIFY(!endAppeal(equipment, AppealState::InProgress));
    const auto ended = endAppeal(equipment, AppealState::Withdrawn);

    QVERIFY(ended);
    QVERIFY(!ended->appealAnswer);
    QVERIFY(advance(*ended, open, next, today));
    QVERIFY(!endAppeal(*ended, AppealState::Upheld));
}

void TestEquipmentRules::wonAppealLeadsToTheOrder()
{
    Equipment equipment = chair();
    StepEvent open = at(equipment, EquipmentStep::Decision);
    open.decision = EquipmentDecision::Denied;
    equipment = fileAppeal(equipment, open, today, {}, today).value();
    equipment = endAppeal(equipment, AppealState::Overturned).value();

    const auto moved =
        advance(equipment, open, at(equipment, EquipmentStep::Ordered, today), today);

    QVERIFY(moved);
    QCOMPARE(moved->equipment.appeal, AppealState::Overturned);
}

void TestEquipmentRules::newDecisionForgetsAnAppealThatEnded()
{
    Equipment equipment = chair();
    equipment.appeal = AppealState::Upheld;
    equipment.appealSince = yesterday;

    const auto moved = advance(equipment, at(equipment, EquipmentStep::Submitted),
                               at(equipment, EquipmentStep::Decision, today), today);

    QVERIFY(moved);
    QCOMPARE(moved->equipment.appeal, AppealState::None);
    QVERIFY(!moved->equipment.appealSince);
}

void TestEquipmentRules::stepStalls_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("expectedDays"); // -1: not known
    QTest::addColumn<QDate>("promised");
    QTest::addColumn<QDate>("answerBy");
    QTest::addColumn<QDate>("stalls"); // null: never

    const QDate none;
    QTest::newRow("nothing known") << "ordered" << -1 << none << none << none;
    QTest::newRow("expected days") << "ordered" << 45 << none << none << QDate(2026, 12, 17);
    QTest::newRow("zero days") << "ordered" << 0 << none << none << QDate(2026, 11, 2);
    QTest::newRow("a promise counts before expectation")
        << "ordered" << 5 << QDate(2026, 12, 12) << none << QDate(2026, 12, 13);
    QTest::newRow("the plan's limit")
        << "submitted" << -1 << none << QDate(2026, 11, 24) << QDate(2026, 11, 25);
    QTest::newRow("a limit means nothing to an order")
        << "ordered" << -1 << none << QDate(2026, 11, 24) << none;
    QTest::newRow("in use never stalls") << "warranty" << 10 << QDate(2026, 11, 5) << none << none;
}

void TestEquipmentRules::stepStalls()
{
    QFETCH(QString, step);
    QFETCH(int, expectedDays);
    QFETCH(QDate, promised);
    QFETCH(QDate, answerBy);
    QFETCH(QDate, stalls);
    const Equipment equipment = chair();
    StepEvent event = at(equipment, *fromKey<EquipmentStep>(step));
    if (expectedDays >= 0)
        event.expectedDays = expectedDays;
    if (promised.isValid())
        event.promisedOn = promised;
    if (answerBy.isValid())
        event.answerBy = answerBy;

    QCOMPARE(stallsOn(event).value_or(QDate()), stalls);

    if (stalls.isValid()) {
        QVERIFY(!isStalled(equipment, event, stalls.addDays(-1)));
        QVERIFY(isStalled(equipment, event, stalls));
        event.span.until = stalls;
        QVERIFY(!isStalled(equipment, event, stalls)); // a closed step is over
    } else {
        QVERIFY(!isStalled(equipment, event, QDate(2030, 1, 1)));
    }
}

void TestEquipmentRules::everyStepHasAHolder()
{
    const Equipment equipment = chair();
    for (const EquipmentStep step : allOf<EquipmentStep>()) {
        StepEvent open = at(equipment, step);
        open.holder.kind = Holder::Nobody;
        QVERIFY(whoHasItNow(equipment, open) != Holder::Nobody);
        open.holder.kind = Holder::Other;
        QCOMPARE(whoHasItNow(equipment, open), Holder::Other);
    }
}

void TestEquipmentRules::holdAndAppealChangeWhoHasIt()
{
    const Equipment equipment = chair();
    StepEvent open = at(equipment, EquipmentStep::Decision);
    open.decision = EquipmentDecision::Denied;
    open.holder.kind = Holder::Family; // may appeal

    const auto appealed = fileAppeal(equipment, open, today, {}, today).value();
    const auto held = hold(equipment, open, today, QStringLiteral("Away"), {}, today).value();
    const auto cancelled = cancel(equipment, open, today, QStringLiteral("Away"), today).value();

    QCOMPARE(whoHasItNow(equipment, open), Holder::Family);
    QCOMPARE(whoHasItNow(appealed, open), Holder::Plan);
    QCOMPARE(whoHasItNow(held, open), Holder::Staff);
    QCOMPARE(whoHasItNow(cancelled, open), Holder::Nobody);
}

void TestEquipmentRules::nextDateIsTheOneThatCounts()
{
    Equipment equipment = chair();
    StepEvent open = at(equipment, EquipmentStep::Decision);
    open.nextContactOn = QDate(2026, 12, 1);
    QCOMPARE(nextDate(equipment, open), open.nextContactOn);
    open.answerBy = QDate(2026, 12, 2);
    QCOMPARE(nextDate(equipment, open), open.answerBy);
    open.promisedOn = QDate(2026, 12, 3);
    QCOMPARE(nextDate(equipment, open), open.promisedOn);
    open.appointmentOn = QDate(2026, 12, 4);
    QCOMPARE(nextDate(equipment, open), open.appointmentOn);
    equipment.appeal = AppealState::InProgress;
    equipment.appealAnswer = QDate(2026, 12, 5);
    QCOMPARE(nextDate(equipment, open), equipment.appealAnswer);
    equipment.state = EquipmentState::OnHold;
    equipment.reviewOn = QDate(2026, 12, 6);
    QCOMPARE(nextDate(equipment, open), equipment.reviewOn);
    equipment.state = EquipmentState::Cancelled;
    QVERIFY(!nextDate(equipment, open));
}

void TestEquipmentRules::brandNeedsItsNameAndItsReason()
{
    Equipment equipment = chair();
    QVERIFY(validate(equipment).isEmpty());
    equipment.isBrandRequired = true;
    QCOMPARE(validate(equipment).size(), 2);
    equipment.brand = QStringLiteral("Brand A");
    QCOMPARE(field(validate(equipment)), "brandReasonEdit");
    equipment.brandReason = QStringLiteral("Latex allergy");
    QVERIFY(validate(equipment).isEmpty());
    equipment.code = QStringLiteral("1233E");
    QCOMPARE(field(validate(equipment)), "codeEdit");
    equipment.codeSystem = CodeSystem::Local;
    QVERIFY(validate(equipment).isEmpty());
    equipment.code.clear();
    QCOMPARE(field(validate(equipment)), "nameEdit");
}

void TestEquipmentRules::itemIsNamedInPlainWords()
{
    Equipment equipment = chair();
    equipment.code = QStringLiteral("l1932");
    QCOMPARE(itemName(equipment, Language::English),
             QStringLiteral("Ankle-foot brace (AFO), carbon"));
    QCOMPARE(itemName(equipment, Language::Spanish),
             QStringLiteral("Férula para el pie y el tobillo (AFO), de carbono"));
    equipment.nameEnglish = QStringLiteral("AFO pair, carbon");
    QCOMPARE(itemName(equipment, Language::English), QStringLiteral("AFO pair, carbon"));
    equipment.code = QStringLiteral("Z9999");
    QCOMPARE(itemName(equipment, Language::Spanish), QStringLiteral("AFO pair, carbon"));
    equipment.nameEnglish.clear();
    QCOMPARE(itemName(equipment, Language::English), QStringLiteral("Z9999"));
}

void TestEquipmentRules::lookPutsTheOpenStepFirst()
{
    const Equipment equipment = chair();
    StepEvent need = at(equipment, EquipmentStep::NeedRaised, QDate(2026, 10, 1));
    need.span.until = QDate(2026, 10, 9);
    StepEvent evaluation = at(equipment, EquipmentStep::Evaluation, QDate(2026, 10, 10));
    evaluation.span.until = QDate(2026, 10, 10);
    StepEvent prescription = at(equipment, EquipmentStep::Prescription, QDate(2026, 10, 10));
    prescription.holder.kind = Holder::Provider;

    const auto look =
        lookAt(equipment,
               {StepLine{evaluation, {}, {}}, StepLine{prescription, QStringLiteral("Dr. Rao"), {}},
                StepLine{need, {}, {}}},
               today);

    QVERIFY(look);
    QCOMPARE(look->open.event.id, prescription.id);
    QCOMPARE(look->steps.at(1).event.id, evaluation.id);
    QCOMPARE(look->steps.at(2).event.id, need.id);
    QCOMPARE(look->phase, EquipmentPhase::Evaluation);
    QCOMPARE(look->days, 42);
    QCOMPARE(look->holderName, QStringLiteral("Dr. Rao"));
    QCOMPARE(keys(look->next), QStringList{QStringLiteral("vendor_chosen")});
}

void TestEquipmentRules::lookWithoutAnOpenStepIsRefused()
{
    const Equipment equipment = chair();
    StepEvent need = at(equipment, EquipmentStep::NeedRaised);
    need.span.until = today;

    QVERIFY(!lookAt(equipment, {}, today));
    QVERIFY(!lookAt(equipment, {StepLine{need, {}, {}}}, today));
}

QTEST_GUILESS_MAIN(TestEquipmentRules)
#include "tst_equipmentrules.moc"
