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

QTEST_GUILESS_MAIN(TestContactRules)
#include "tst_contactrules.moc"
