// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contactlog/contactrules.h"

#include <QTest>

using namespace enlace;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);

Contact call(const QDateTime &at, bool meaningful = true)
{
    Contact contact;
    contact.at = at;
    contact.isMeaningful = meaningful;
    contact.origin.learnedAt = at;
    return contact;
}

QString field(const QList<Error> &errors)
{
    return errors.isEmpty() ? QString() : errors.first().field;
}

} // namespace

class TestContactRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastMeaningfulContactCountsByTheCountysDay();
    void learningLateIsCountedInDays();
    void onlyAReachedFamilyIsATouchBase_data();
    void onlyAReachedFamilyIsATouchBase();
    void contactLiesInThePast();
    void whatIsSaidOfOffersAndNextStepsFits_data();
    void whatIsSaidOfOffersAndNextStepsFits();
};

void TestContactRules::lastMeaningfulContactCountsByTheCountysDay()
{
    QVERIFY(!lastMeaningful({}));
    Contact archived = call(now);
    archived.archivedAt = now;
    // 05:00 in UTC on the 20th is the evening of the 19th in the county.
    const QDateTime evening(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC);

    QCOMPARE(lastMeaningful({call(evening.addDays(-3)), archived, call(now, false), call(evening)}),
             std::optional(QDate(2026, 11, 19)));
}

void TestContactRules::learningLateIsCountedInDays()
{
    Contact contact = call(now.addDays(-60));
    contact.origin.learnedAt = now;
    QCOMPARE(daysUntilLearned(contact), 60);
    contact.at = now;
    QCOMPARE(daysUntilLearned(contact), 0);
}

void TestContactRules::onlyAReachedFamilyIsATouchBase_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("possible");

    QTest::newRow("family reached") << "family"
                                    << "reached" << true;
    QTest::newRow("young person reached") << "young_person"
                                          << "reached" << true;
    QTest::newRow("message left") << "family"
                                  << "left_message" << false;
    QTest::newRow("letter sent") << "family"
                                 << "sent" << false;
    QTest::newRow("vendor reached") << "vendor"
                                    << "reached" << false;
}

void TestContactRules::onlyAReachedFamilyIsATouchBase()
{
    QFETCH(QString, party);
    QFETCH(QString, outcome);
    QFETCH(bool, possible);
    Contact contact = call(now);
    contact.party = *fromKey<ContactParty>(party);
    contact.outcome = *fromKey<ContactOutcome>(outcome);

    QCOMPARE(mayBeMeaningful(contact), possible);
    QCOMPARE(field(validate(contact, now)),
             possible ? QString() : QStringLiteral("meaningfulEdit"));
    contact.isMeaningful = false;
    QVERIFY(validate(contact, now).isEmpty());
}

void TestContactRules::contactLiesInThePast()
{
    QCOMPARE(field(validate(call(now.addSecs(1)), now)), QStringLiteral("atEdit"));
    QCOMPARE(field(validate(call({}), now)), QStringLiteral("atEdit"));
    Contact contact = call(now);
    contact.minutes = -1;
    QCOMPARE(field(validate(contact, now)), QStringLiteral("minutesEdit"));
}

void TestContactRules::whatIsSaidOfOffersAndNextStepsFits_data()
{
    QTest::addColumn<bool>("isOffer");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<QDate>("again");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QDate>("by");
    QTest::addColumn<QString>("complaint");
    const QDate later(2026, 12, 1);
    const QDate before(2026, 11, 20);

    QTest::newRow("a call") << false << false << QDate() << QString() << QDate() << QString();
    QTest::newRow("next step") << false << false << QDate() << "Ask" << later << QString();
    QTest::newRow("step without a day")
        << false << false << QDate() << "Ask" << QDate() << QString();
    QTest::newRow("day without a step")
        << false << false << QDate() << "  " << later << "nextStepEdit";
    QTest::newRow("step before the call")
        << false << false << QDate() << "Ask" << before << "nextStepOnEdit";
    QTest::newRow("offer answered") << true << true << later << QString() << QDate() << QString();
    QTest::newRow("answer without an offer")
        << false << true << QDate() << QString() << QDate() << "purposeEdit";
    QTest::newRow("offered again before")
        << true << false << before << QString() << QDate() << "offerAgainOnEdit";
}

void TestContactRules::whatIsSaidOfOffersAndNextStepsFits()
{
    QFETCH(bool, isOffer);
    QFETCH(bool, isAnswered);
    QFETCH(QDate, again);
    QFETCH(QString, step);
    QFETCH(QDate, by);
    QFETCH(QString, complaint);
    Contact contact = call(now, false);
    if (isOffer)
        contact.purpose = ContactPurpose::Outreach;
    if (isAnswered)
        contact.offerAnswer = OfferAnswer::Accepted;
    if (again.isValid())
        contact.offerAgainOn = again;
    contact.nextStep = step;
    if (by.isValid())
        contact.nextStepOn = by;

    QCOMPARE(field(validate(contact, now)), complaint);
}

QTEST_GUILESS_MAIN(TestContactRules)
#include "tst_contactrules.moc"
