// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/renewals/renewalrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

EligibilityRenewal ccs(ChildId child, int year = 2026)
{
    EligibilityRenewal renewal;
    renewal.child = child;
    renewal.period = {QDate(year, 1, 16), QDate(year + 1, 1, 15)};
    renewal.dueOn = QDate(year + 1, 1, 15);
    return renewal;
}

} // namespace

class RenewalRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void oneRenewalForAProgramAndYear_data() { TestDatabase::engines(); }
    void oneRenewalForAProgramAndYear();
    void latestYearComesFirst_data() { TestDatabase::engines(); }
    void latestYearComesFirst();
    void therapistReadsNone_data() { TestDatabase::engines(); }
    void therapistReadsNone();
    void staleRenewalIsAConflict_data() { TestDatabase::engines(); }
    void staleRenewalIsAConflict();
};

void RenewalRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    EligibilityRenewal one = ccs(scene.mateo);
    one.program = RenewalProgram::MediCal;
    one.county = scene.school;
    one.caseNumber = u"30-1"_s;
    one.noticeOn = QDate(2026, 10, 1);
    one.returnedOn = QDate(2026, 10, 20);
    one.decidedOn = QDate(2026, 11, 1);
    one.outcome = RenewalOutcome::NotReturned;
    one.stoppedOn = QDate(2026, 11, 1);
    one.rescuedOn = QDate(2026, 11, 10);
    one.papers = {PaperState::Received, PaperState::Asked,     PaperState::Needed,
                  PaperState::Received, PaperState::NotNeeded, PaperState::Asked,
                  PaperState::Needed};
    one.steps = {PaperState::Asked, VisitState::Arranged, QDate(2026, 12, 3)};
    one.note = u"By mail"_s;

    scene.run([&](Work &work) { return RenewalRepository(work).save(work, one); });
    const EligibilityRenewal found =
        scene.read([&](Reading &reading) { return RenewalRepository(reading).find(one.id); });

    one.origin = found.origin;
    one.revision = 1;
    QCOMPARE(found, one);
}

void RenewalRepositoryTest::oneRenewalForAProgramAndYear()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto save = [&](const EligibilityRenewal &renewal) {
        const auto saved =
            scene.attempt([&](Work &work) { return RenewalRepository(work).save(work, renewal); });
        return saved ? QString() : saved.error().field;
    };
    QCOMPARE(save(ccs(scene.mateo)), QString());
    EligibilityRenewal shifted = ccs(scene.mateo);
    shifted.period.from = QDate(2026, 2, 1);

    QCOMPARE(save(shifted), u"periodFromEdit"_s);
    shifted.program = RenewalProgram::MediCal;
    QCOMPARE(save(shifted), QString());
    QCOMPARE(save(nextRenewal(ccs(scene.mateo))), QString());
}

void RenewalRepositoryTest::latestYearComesFirst()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    for (const int year : {2024, 2026, 2025})
        scene.run(
            [&](Work &work) { return RenewalRepository(work).save(work, ccs(scene.mateo, year)); });
    EligibilityRenewal mistake = ccs(scene.mateo, 2023);
    scene.run([&](Work &work) -> Result<EligibilityRenewal> {
        ENLACE_ASSIGN(const auto saved, RenewalRepository(work).save(work, mistake));
        return RenewalRepository(work).archive(work, saved, u"Other child"_s);
    });

    const auto views = scene.read(
        [&](Reading &reading) { return RenewalRepository(reading).ofChild(scene.mateo); });

    QCOMPARE(views.size(), 3);
    QCOMPARE(views[0].renewal.period.from.year(), 2026);
    QCOMPARE(views[2].renewal.period.from.year(), 2024);
    QCOMPARE(views[0].state, RenewalState::NotStarted);
}

void RenewalRepositoryTest::therapistReadsNone()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.run([&](Work &work) { return RenewalRepository(work).save(work, ccs(scene.mateo)); });

    scene.actAs(scene.therapist());
    const auto views = scene.read(
        [&](Reading &reading) { return RenewalRepository(reading).ofChild(scene.mateo); });
    const auto refused = scene.attempt(
        [&](Work &work) { return RenewalRepository(work).save(work, ccs(scene.mateo, 2027)); });

    QVERIFY(views.isEmpty());
    QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
}

void RenewalRepositoryTest::staleRenewalIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    EligibilityRenewal one =
        scene.run([&](Work &work) { return RenewalRepository(work).save(work, ccs(scene.mateo)); });
    EligibilityRenewal other = one;
    one.note = u"One"_s;
    scene.run([&](Work &work) { return RenewalRepository(work).save(work, one); });
    other.note = u"Other"_s;

    const auto stale =
        scene.attempt([&](Work &work) { return RenewalRepository(work).save(work, other); });

    QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(RenewalRepositoryTest)
#include "tst_renewalrepository.moc"
