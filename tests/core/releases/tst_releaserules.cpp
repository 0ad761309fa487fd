// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaserules.h"

#include <QTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);
const AgencyId unit = AgencyId::make();
const AgencyId school = AgencyId::make();
const AgencyId center = AgencyId::make();

ReleaseWithParties universal()
{
    ReleaseWithParties result;
    Release &release = result.release;
    release.categories = {Sensitivity::General, Sensitivity::Education};
    release.purpose = QStringLiteral("Care coordination");
    release.span = {QDate(2026, 1, 1), QDate(2026, 12, 4)};
    release.signedOn = QDate(2026, 1, 1);
    release.signerName = QStringLiteral("Parent One");
    for (const AgencyId agency : {unit, school, center}) {
        ReleaseParty party;
        party.organization = agency;
        result.parties.append(party);
    }
    return result;
}

QString field(const QList<Error> &errors)
{
    return errors.isEmpty() ? QString() : errors.first().field;
}

} // namespace

class TestReleaseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releaseHoldsBetweenItsDays_data();
    void releaseHoldsBetweenItsDays();
    void releaseCoversOnlyWhatItNames();
    void directionIsRespected();
    void revokingOneAgencyLeavesTheOthers();
    void revokingTheWholeEndsIt();
    void archivedReleaseCoversNothing();
    void missingReleaseSaysWhatToDo();
    void formMustBeComplete();
    void adultSignsForHimself_data();
    void adultSignsForHimself();
};

void TestReleaseRules::releaseHoldsBetweenItsDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("state");

    QTest::newRow("before") << QDate(2025, 12, 31) << "not_yet_in_force";
    QTest::newRow("first day") << QDate(2026, 1, 1) << "in_force";
    QTest::newRow("last day") << QDate(2026, 12, 4) << "in_force";
    QTest::newRow("after") << QDate(2026, 12, 5) << "expired";
}

void TestReleaseRules::releaseHoldsBetweenItsDays()
{
    QFETCH(QDate, day);
    QFETCH(QString, state);

    QCOMPARE(QString(keyOf(stateOf(universal().release, day))), state);
    QCOMPARE(covers(universal(), unit, school, Sensitivity::General, day),
             state == QLatin1String("in_force"));
}

void TestReleaseRules::releaseCoversOnlyWhatItNames()
{
    const ReleaseWithParties release = universal();

    QVERIFY(covers(release, unit, school, Sensitivity::Education, today));
    QVERIFY(!covers(release, unit, school, Sensitivity::MentalHealth, today));
    QVERIFY(!covers(release, unit, AgencyId::make(), Sensitivity::General, today));
    ReleaseWithParties unsignedForm = release;
    unsignedForm.release.signedOn.reset();
    QVERIFY(!covers(unsignedForm, unit, school, Sensitivity::General, today));
}

void TestReleaseRules::directionIsRespected()
{
    ReleaseWithParties release = universal();
    release.parties[1].direction = ReleaseDirection::Receives; // the school

    QVERIFY(covers(release, unit, school, Sensitivity::General, today));
    QVERIFY(!covers(release, school, unit, Sensitivity::General, today));
    release.parties[1].direction = ReleaseDirection::Gives;
    QVERIFY(!covers(release, unit, school, Sensitivity::General, today));
}

void TestReleaseRules::revokingOneAgencyLeavesTheOthers()
{
    ReleaseWithParties release = universal();
    release.parties[1].revokedOn = today;

    QVERIFY(!covers(release, unit, school, Sensitivity::General, today));
    QVERIFY(covers(release, unit, school, Sensitivity::General, today.addDays(-1)));
    QVERIFY(covers(release, unit, center, Sensitivity::General, today));
}

void TestReleaseRules::revokingTheWholeEndsIt()
{
    const Release release = universal().release;

    const auto revoked = revoke(release, today, QStringLiteral("Family's wish"), today);

    QVERIFY(revoked);
    QCOMPARE(stateOf(*revoked, today), ReleaseState::Revoked);
    QCOMPARE(stateOf(*revoked, today.addDays(-1)), ReleaseState::InForce);
    QVERIFY(!revoke(*revoked, today, {}, today));
    QVERIFY(!revoke(release, today.addDays(1), {}, today));
    QVERIFY(!revoke(release, {}, {}, today));
}

void TestReleaseRules::archivedReleaseCoversNothing()
{
    ReleaseWithParties release = universal();
    release.release.archivedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);

    QVERIFY(!covers(release, unit, school, Sensitivity::General, today));
}

void TestReleaseRules::missingReleaseSaysWhatToDo()
{
    const auto found =
        coveringRelease({universal()}, unit, school, Sensitivity::MentalHealth, today);

    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Forbidden);
    QCOMPARE(found.error().message(),
             QStringLiteral("No release covers this. Ask the family for one first."));
    QVERIFY(coveringRelease({universal()}, unit, school, Sensitivity::General, today));
}

void TestReleaseRules::formMustBeComplete()
{
    const QDate birth(2015, 1, 1);
    QVERIFY(validate(universal(), birth, today).isEmpty());
    ReleaseWithParties release = universal();
    release.release.categories.clear();
    QCOMPARE(field(validate(release, birth, today)), QStringLiteral("categoriesEdit"));
    release = universal();
    release.parties.resize(1);
    QCOMPARE(field(validate(release, birth, today)), QStringLiteral("partiesEdit"));
    release = universal();
    release.release.signerName.clear();
    QCOMPARE(field(validate(release, birth, today)), QStringLiteral("signerEdit"));
    release = universal();
    release.release.span.until = QDate(2025, 1, 1);
    QCOMPARE(field(validate(release, birth, today)), QStringLiteral("untilEdit"));
}

void TestReleaseRules::adultSignsForHimself_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<bool>("valid");

    // Signed on January 1, 2026.
    QTest::newRow("a day before 18, parent") << QDate(2008, 1, 2) << "parent" << true;
    QTest::newRow("18 today, parent") << QDate(2008, 1, 1) << "parent" << false;
    QTest::newRow("18 today, young person") << QDate(2008, 1, 1) << "self" << true;
    QTest::newRow("18 today, conservator") << QDate(2008, 1, 1) << "conservator" << true;
}

void TestReleaseRules::adultSignsForHimself()
{
    QFETCH(QDate, birth);
    QFETCH(QString, relation);
    QFETCH(bool, valid);
    ReleaseWithParties release = universal();
    release.release.relation = *fromKey<SignerRelation>(relation);

    QCOMPARE(validate(release, birth, today).isEmpty(), valid);
}

QTEST_GUILESS_MAIN(TestReleaseRules)
#include "tst_releaserules.moc"
