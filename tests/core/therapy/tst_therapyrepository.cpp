// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/therapy/therapyrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

TherapyEpisode episode(ChildId child, const QString &therapist, QDate from,
                       std::optional<QDate> until = {},
                       Discipline discipline = Discipline::Physical)
{
    TherapyEpisode result;
    result.child = child;
    result.discipline = discipline;
    result.therapistName = therapist;
    result.span = {from, until};
    return result;
}

} // namespace

class TherapyRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void historyShowsLanesAndGaps_data() { TestDatabase::engines(); }
    void historyShowsLanesAndGaps();
    void behavioralTherapyIsHiddenAndSaysSo_data() { TestDatabase::engines(); }
    void behavioralTherapyIsHiddenAndSaysSo();
    void storeRefusesBehavioralTherapyAsGeneral_data() { TestDatabase::engines(); }
    void storeRefusesBehavioralTherapyAsGeneral();
    void protectedEpisodeCannotBeRelabelledByAStranger_data() { TestDatabase::engines(); }
    void protectedEpisodeCannotBeRelabelledByAStranger();
    void sameTherapistTwiceAtOnceIsRefused_data() { TestDatabase::engines(); }
    void sameTherapistTwiceAtOnceIsRefused();
    void nextTherapistEndsTheOneBefore_data() { TestDatabase::engines(); }
    void nextTherapistEndsTheOneBefore();
    void staleEpisodeIsAConflict_data() { TestDatabase::engines(); }
    void staleEpisodeIsAConflict();
    void therapistEditsTheUnitsChildrenOnly_data() { TestDatabase::engines(); }
    void therapistEditsTheUnitsChildrenOnly();

private:
    static TherapyEpisode save(CareScene &scene, const TherapyEpisode &episode)
    {
        return scene.run([&](Work &work) { return TherapyRepository(work).save(work, episode); });
    }
    static TherapyHistory history(CareScene &scene, const Actor &actor)
    {
        scene.actAs(actor);
        return scene.read(
            [&](Reading &reading) { return TherapyRepository(reading).ofChild(scene.mateo); });
    }
};

void TherapyRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    TherapyEpisode one =
        episode(scene.mateo, u"Rosa Soto"_s, QDate(2026, 1, 5), QDate(2026, 6, 30));
    one.providedBy = TherapySource::School;
    one.organization = scene.school;
    one.frequency = u"2 × a week, 45 minutes"_s;
    one.endReason = TherapyEnd::Reassigned;
    one.endNote = u"New contract"_s;
    one.referralUntil = QDate(2026, 6, 30);
    one.resubmitter = Resubmitter::SocialWorker;
    one.resubmitterWords = u"Ms. Hill"_s;
    one.isSameTherapistAsked = true;
    one.note = u"Mornings"_s;

    const TherapyEpisode saved = save(scene, one);
    const TherapyEpisode found =
        scene.read([&](Reading &reading) { return TherapyRepository(reading).find(one.id); });

    QCOMPARE(found, saved);
    one.origin = found.origin;
    one.revision = 1;
    QCOMPARE(found, one);
    QCOMPARE(found.origin.agency, scene.plan);
}

void TherapyRepositoryTest::historyShowsLanesAndGaps()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    TherapyEpisode first = episode(scene.mateo, u"P. Nguyen"_s, QDate(2025, 6, 1),
                                   QDate(2026, 1, 31), Discipline::Occupational);
    first.organization = scene.unit;
    save(scene, first);
    save(scene,
         episode(scene.mateo, u"L. Kaur"_s, QDate(2026, 6, 1), {}, Discipline::Occupational));
    save(scene, episode(scene.mateo, u"Kim Tran"_s, QDate(2024, 1, 1)));

    const TherapyHistory shown = history(scene, scene.coordinator());

    QCOMPARE(shown.lanes.size(), 2);
    QCOMPARE(shown.lanes[0].discipline, Discipline::Physical);
    QCOMPARE(shown.lanes[1].gaps,
             QList<DateSpan>({DateSpan{QDate(2026, 2, 1), QDate(2026, 5, 31)}}));
    QCOMPARE(shown.lanes[1].changesIn12, 1);
    QCOMPARE(shown.organizationNames.value(scene.unit), u"MTU Santa Ana"_s);
    QCOMPARE(shown.hidden, 0);
}

void TherapyRepositoryTest::behavioralTherapyIsHiddenAndSaysSo()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const TherapyEpisode behavioral = save(
        scene, episode(scene.mateo, u"R. Soto"_s, QDate(2026, 1, 1), {}, Discipline::Behavioral));
    QCOMPARE(behavioral.origin.label, Sensitivity::MentalHealth);

    QCOMPARE(history(scene, scene.coordinator()).lanes.size(), 1);
    for (const Actor &actor :
         {scene.clerkActor(), scene.therapist(), scene.supervisor(), scene.otherCoordinator()}) {
        const TherapyHistory shown = history(scene, actor);
        QVERIFY(shown.lanes.isEmpty());
        QVERIFY(shown.organizationNames.isEmpty());
        QCOMPARE(shown.hidden, 1);
        const auto found = database.session().read(
            [&](Reading &reading) { return TherapyRepository(reading).find(behavioral.id); });
        QVERIFY(!found && found.error().code == ErrorCode::NotFound);
    }
}

void TherapyRepositoryTest::storeRefusesBehavioralTherapyAsGeneral()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    TherapyEpisode one =
        episode(scene.mateo, u"R. Soto"_s, QDate(2026, 1, 1), {}, Discipline::MentalHealth);
    one.origin.agency = scene.plan;

    QVERIFY(!scene.attempt([&](Work &work) { return insertRecord(work, one); }));
}

void TherapyRepositoryTest::protectedEpisodeCannotBeRelabelledByAStranger()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    TherapyEpisode one = save(
        scene, episode(scene.mateo, u"R. Soto"_s, QDate(2026, 1, 1), {}, Discipline::Behavioral));

    scene.actAs(scene.therapist());
    one.discipline = Discipline::Physical;
    one.origin.label = Sensitivity::General;
    const auto refused =
        scene.attempt([&](Work &work) { return TherapyRepository(work).save(work, one); });

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
}

void TherapyRepositoryTest::sameTherapistTwiceAtOnceIsRefused()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    save(scene, episode(scene.mateo, u"José Núñez"_s, QDate(2026, 1, 1), QDate(2026, 6, 30)));

    const auto attempt = [&](const TherapyEpisode &other) {
        const auto saved =
            scene.attempt([&](Work &work) { return TherapyRepository(work).save(work, other); });
        return saved ? QString() : saved.error().field;
    };
    QCOMPARE(attempt(episode(scene.mateo, u"Jose Nunez"_s, QDate(2026, 6, 30))), u"fromEdit"_s);
    QCOMPARE(attempt(episode(scene.mateo, u"Jose Nunez"_s, QDate(2026, 7, 1))), QString());
    QCOMPARE(attempt(episode(scene.mateo, u"Kim Tran"_s, QDate(2026, 6, 30))), QString());
}

void TherapyRepositoryTest::nextTherapistEndsTheOneBefore()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    TherapyEpisode before = save(scene, episode(scene.mateo, u"J. Lee"_s, QDate(2026, 1, 1)));
    const TherapyEpisode after = episode(scene.mateo, u"R. Soto"_s, QDate(2026, 5, 1));
    const auto follow = [&] {
        return scene.attempt(
            [&](Work &work) { return TherapyRepository(work).follow(work, before, after); });
    };

    const auto noReason = follow();
    before.endReason = TherapyEnd::Reassigned;
    const auto followed = follow();

    QCOMPARE(noReason.error().field, u"endReasonEdit"_s);
    ENLACE_VERIFY(followed);
    const TherapyLane lane = history(scene, scene.coordinator()).lanes.first();
    QCOMPARE(lane.episodes.first().span, (DateSpan{QDate(2026, 1, 1), QDate(2026, 4, 30)}));
    QCOMPARE(lane.changesIn12, 1);
    QVERIFY(lane.isChangedByReauthorization);
    QVERIFY(lane.gaps.isEmpty());
}

void TherapyRepositoryTest::staleEpisodeIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    TherapyEpisode one = save(scene, episode(scene.mateo, u"J. Lee"_s, QDate(2026, 1, 1)));
    TherapyEpisode other = one;
    one.note = u"One"_s;
    save(scene, one);
    other.note = u"Other"_s;

    const auto stale =
        scene.attempt([&](Work &work) { return TherapyRepository(work).save(work, other); });

    QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
}

void TherapyRepositoryTest::therapistEditsTheUnitsChildrenOnly()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.actAs(scene.therapist());

    const auto mine = scene.attempt([&](Work &work) {
        return TherapyRepository(work).save(work,
                                            episode(scene.mateo, u"Kim Tran"_s, QDate(2026, 1, 1)));
    });
    const auto other = scene.attempt([&](Work &work) {
        return TherapyRepository(work).save(work,
                                            episode(scene.bao, u"Kim Tran"_s, QDate(2026, 1, 1)));
    });

    ENLACE_VERIFY(mine);
    QVERIFY(!other && other.error().code == ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TherapyRepositoryTest)
#include "tst_therapyrepository.moc"
