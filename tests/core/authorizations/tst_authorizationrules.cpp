// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorizations/authorizationrules.h"

#include <QTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);

QDateTime at(int day, int hour = 18)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

Authorization approved(QDate from, std::optional<QDate> until,
                       std::optional<AuthorizationId> previous = {})
{
    Authorization result;
    result.item = QStringLiteral("Diapers");
    result.decision = AuthorizationDecision::Approved;
    result.decidedAt = at(1);
    result.approvedFrom = from;
    result.approvedUntil = until;
    result.previous = previous;
    return result;
}

QString field(const QList<Error> &errors)
{
    return errors.isEmpty() ? QString() : errors.first().field;
}

} // namespace

class TestAuthorizationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsFromTheFields_data();
    void stateFollowsFromTheFields();
    void timeToDecideCountsFromTheSending();
    void unitsLeftMayBeBelowZero();
    void chainIsReadOldestFirstAndACircleIsCut();
    void interruptionIsWhatLiesBetween_data();
    void interruptionIsWhatLiesBetween();
    void interruptionLastsWhileNothingFollows();
    void deniedRequestDoesNotEndAnInterruption();
    void reauthorizationsAreCountedByTheDayTheyWereSent();
    void reauthorizationBeginsWithoutTheAnswer();
    void clocksRunInOrder();
    void answerNeedsItsDay();
    void expeditedRequestNeedsItsReason();
};

void TestAuthorizationRules::stateFollowsFromTheFields_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("open");

    const QDate none;
    QTest::newRow("draft") << "pending" << false << false << none << none << "draft" << true;
    QTest::newRow("sent") << "pending" << true << false << none << none << "waiting_for_papers"
                          << true;
    QTest::newRow("complete") << "pending" << true << true << none << none << "under_review"
                              << true;
    QTest::newRow("deferred") << "deferred" << true << true << none << none << "deferred" << true;
    QTest::newRow("denied") << "denied" << true << true << none << none << "denied" << false;
    QTest::newRow("withdrawn") << "withdrawn" << true << true << none << none << "withdrawn"
                               << false;
    QTest::newRow("first day") << "approved" << true << true << today << today.addDays(89)
                               << "in_force" << false;
    QTest::newRow("last day") << "modified" << true << true << today.addDays(-89) << today
                              << "in_force" << false;
    QTest::newRow("day after the last") << "approved" << true << true << today.addDays(-90)
                                        << today.addDays(-1) << "ended" << false;
    QTest::newRow("day before the first")
        << "approved" << true << true << today.addDays(1) << none << "not_yet_in_force" << false;
    QTest::newRow("no last day") << "approved" << true << true << QDate(2020, 1, 1) << none
                                 << "in_force" << false;
}

void TestAuthorizationRules::stateFollowsFromTheFields()
{
    QFETCH(QString, decision);
    QFETCH(bool, sent);
    QFETCH(bool, complete);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(QString, state);
    QFETCH(bool, open);
    Authorization authorization;
    authorization.decision = *fromKey<AuthorizationDecision>(decision);
    if (sent)
        authorization.submittedAt = at(1);
    if (complete)
        authorization.receivedAt = at(2);
    if (from.isValid())
        authorization.approvedFrom = from;
    if (until.isValid())
        authorization.approvedUntil = until;

    QCOMPARE(QString(keyOf(stateOf(authorization, today))), state);
    QCOMPARE(isOpen(authorization), open);
}

void TestAuthorizationRules::timeToDecideCountsFromTheSending()
{
    Authorization authorization;
    QVERIFY(!secondsToDecide(authorization));
    authorization.submittedAt = at(1);
    authorization.receivedAt = at(3);
    QVERIFY(!secondsToDecide(authorization));
    authorization.decidedAt = at(4);
    QCOMPARE(secondsToDecide(authorization), std::optional<qint64>(72 * 3600));
}

void TestAuthorizationRules::unitsLeftMayBeBelowZero()
{
    Authorization authorization;
    authorization.unitsUsed = 3;
    QVERIFY(!unitsLeft(authorization));
    authorization.unitsApproved = 2;
    QCOMPARE(unitsLeft(authorization), std::optional(-1));
}

void TestAuthorizationRules::chainIsReadOldestFirstAndACircleIsCut()
{
    Authorization first = approved(QDate(2026, 1, 1), QDate(2026, 3, 31));
    const Authorization second = approved(QDate(2026, 4, 1), QDate(2026, 6, 30), first.id);
    const Authorization third = approved(QDate(2026, 7, 1), QDate(2026, 9, 30), second.id);
    const Authorization other = approved(QDate(2026, 7, 1), {});

    QCOMPARE(chainOf({third, other, first, second}, third.id),
             QList<Authorization>({first, second, third}));
    first.previous = third.id;
    QCOMPARE(chainOf({third, first, second}, third.id).size(), 3);
    QVERIFY(chainOf({other}, third.id).isEmpty());

    // From whichever one stands on, the whole of it.
    first.previous.reset();
    for (const Authorization &one : {first, second, third})
        QCOMPARE(wholeChainOf({third, other, first, second}, one.id),
                 QList<Authorization>({first, second, third}));
    QCOMPARE(wholeChainOf({third, other}, other.id), QList<Authorization>{other});
}

void TestAuthorizationRules::interruptionIsWhatLiesBetween_data()
{
    QTest::addColumn<QDate>("nextFrom");
    QTest::addColumn<int>("days");

    QTest::newRow("the day after") << QDate(2026, 10, 1) << 0;
    QTest::newRow("overlap") << QDate(2026, 9, 15) << 0;
    QTest::newRow("one day missing") << QDate(2026, 10, 2) << 1;
    QTest::newRow("a week missing") << QDate(2026, 10, 8) << 7;
}

void TestAuthorizationRules::interruptionIsWhatLiesBetween()
{
    QFETCH(QDate, nextFrom);
    QFETCH(int, days);
    const Authorization before = approved(QDate(2026, 7, 1), QDate(2026, 9, 30));
    const Authorization after = approved(nextFrom, QDate(2026, 12, 31), before.id);

    const auto found = interruptions({before, after}, today);

    QCOMPARE(found.size(), days ? 1 : 0);
    if (days)
        QCOMPARE(found.first(), (Interruption{before.id, after.id,
                                              DateSpan{QDate(2026, 10, 1), nextFrom.addDays(-1)}}));
}

void TestAuthorizationRules::interruptionLastsWhileNothingFollows()
{
    const Authorization ends = approved(QDate(2026, 8, 23), QDate(2026, 11, 20));

    QVERIFY(interruptions({ends}, QDate(2026, 11, 20)).isEmpty());
    QCOMPARE(interruptions({ends}, today).value(0),
             (Interruption{ends.id, std::nullopt, DateSpan{today, std::nullopt}}));
}

void TestAuthorizationRules::deniedRequestDoesNotEndAnInterruption()
{
    const Authorization ends = approved(QDate(2026, 7, 1), QDate(2026, 9, 30));
    Authorization denied = approved(QDate(2026, 10, 1), {}, ends.id);
    denied.decision = AuthorizationDecision::Denied;

    const auto found = interruptions({ends, denied}, today);

    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().after);
}

void TestAuthorizationRules::reauthorizationsAreCountedByTheDayTheyWereSent()
{
    const Authorization first = approved(QDate(2025, 1, 1), {});
    Authorization edge = approved(QDate(2026, 1, 1), {}, first.id);
    // 06:30 in UTC on the 22nd is still the 21st in the county: the day before the window.
    edge.submittedAt = QDateTime(QDate(2025, 11, 22), QTime(6, 30), Qt::UTC);
    Authorization inside = approved(QDate(2026, 1, 1), {}, first.id);
    inside.submittedAt = QDateTime(QDate(2025, 11, 22), QTime(9, 0), Qt::UTC);

    QCOMPARE(reauthorizationsInMonths({first, edge, inside}, 12, today), 1);
}

void TestAuthorizationRules::reauthorizationBeginsWithoutTheAnswer()
{
    Authorization before = approved(QDate(2026, 7, 1), QDate(2026, 9, 30));
    before.group = ServiceGroup::Therapy;
    before.codes = {QStringLiteral("T4530")};
    before.submittedAt = at(1);
    before.number = QStringLiteral("A-1");
    before.revision = 4;

    const Authorization next = reauthorizationOf(before);

    QVERIFY(next.id != before.id);
    QCOMPARE(next.revision, 0);
    QCOMPARE(next.previous, std::optional(before.id));
    QCOMPARE(next.item, before.item);
    QCOMPARE(next.codes, before.codes);
    QCOMPARE(next.decision, AuthorizationDecision::Pending);
    QVERIFY(!next.submittedAt && !next.decidedAt && !next.approvedFrom && next.number.isEmpty());
    QVERIFY(next.isSameTherapistAsked);
}

void TestAuthorizationRules::clocksRunInOrder()
{
    Authorization authorization;
    authorization.item = QStringLiteral("AFO");
    authorization.submittedAt = at(10);
    authorization.receivedAt = at(9);
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("receivedAtEdit"));
    authorization.receivedAt = at(22);
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("receivedAtEdit"));
    authorization.receivedAt.reset();
    authorization.familyToldAt = at(9); // later clocks are compared over a missing one
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("familyToldAtEdit"));
    authorization.familyToldAt = at(10);
    QVERIFY(validate(authorization, at(21)).isEmpty());
}

void TestAuthorizationRules::answerNeedsItsDay()
{
    Authorization authorization;
    authorization.item = QStringLiteral("AFO");
    authorization.decision = AuthorizationDecision::Approved;
    QCOMPARE(validate(authorization, at(21)).size(), 2);
    authorization.decidedAt = at(20);
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("approvedFromEdit"));
    authorization.approvedFrom = today;
    authorization.approvedUntil = today.addDays(-1);
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("approvedUntilEdit"));
    authorization.approvedUntil = today;
    QVERIFY(validate(authorization, at(21)).isEmpty());
    authorization.decision = AuthorizationDecision::Pending;
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("decisionEdit"));
}

void TestAuthorizationRules::expeditedRequestNeedsItsReason()
{
    Authorization authorization;
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("itemEdit"));
    authorization.codes = {QStringLiteral("E1233")};
    authorization.priority = RequestPriority::Expedited;
    QCOMPARE(field(validate(authorization, at(21))), QStringLiteral("urgentReasonEdit"));
}

QTEST_GUILESS_MAIN(TestAuthorizationRules)
#include "tst_authorizationrules.moc"
