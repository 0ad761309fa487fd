// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/undorepository.h"
#include "core/needs/needrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

CareNeed need(ChildId child, Discipline discipline = Discipline::Physical)
{
    CareNeed result;
    result.child = child;
    result.discipline = discipline;
    result.since = QDate(2026, 11, 3);
    return result;
}

ProviderApplication asked(const CareNeed &need, AgencyId organization)
{
    ProviderApplication application = applicationFor(need, QDate(2026, 11, 4));
    application.organization = organization;
    return application;
}

} // namespace

class NeedRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void theSheetHasOpenNeedsFirstWithWhoWasAsked_data() { TestDatabase::engines(); }
    void theSheetHasOpenNeedsFirstWithWhoWasAsked();
    void whoTakesTheChildEndsTheSearchAndUndoBeginsItAgain_data() { TestDatabase::engines(); }
    void whoTakesTheChildEndsTheSearchAndUndoBeginsItAgain();
    void refusalsAreCountedByReason_data() { TestDatabase::engines(); }
    void refusalsAreCountedByReason();
    void unmetNeedsAreCountedByCounty_data() { TestDatabase::engines(); }
    void unmetNeedsAreCountedByCounty();
    void behavioralNeedsAreHiddenWithWhoWasAsked_data() { TestDatabase::engines(); }
    void behavioralNeedsAreHiddenWithWhoWasAsked();
    void whoWasAskedFollowsTheLabelOfTheNeed_data() { TestDatabase::engines(); }
    void whoWasAskedFollowsTheLabelOfTheNeed();
    void rolesWriteAsTheTableSays_data() { TestDatabase::engines(); }
    void rolesWriteAsTheTableSays();
    void aNeedOfAnotherChildIsRefused_data() { TestDatabase::engines(); }
    void aNeedOfAnotherChildIsRefused();
    void staleNeedIsAConflict_data() { TestDatabase::engines(); }
    void staleNeedIsAConflict();

private:
    template <class T>
    static T save(CareScene &scene, const T &record)
    {
        return scene.run([&](Work &work) { return NeedRepository(work).save(work, record); });
    }
    static NeedSheet sheet(CareScene &scene, bool withArchived = false)
    {
        return scene.read([&](Reading &reading) {
            return NeedRepository(reading).ofChild(scene.mateo, withArchived);
        });
    }
};

void NeedRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    CareNeed one = need(scene.mateo);
    one.what = u"in the pool"_s;
    one.cause = NeedCause::WantsAnother;
    one.causeNote = u"He does not speak Spanish."_s;
    one.wishes = u"Mornings, near the school"_s;
    one.state = NeedState::Unmet;
    one.stateOn = QDate(2026, 11, 10);
    one.askAgainOn = QDate(2027, 1, 10);
    one.packet = u"Referral, evaluation of May, IEP"_s;
    one.packetOn = QDate(2026, 11, 2);
    ProviderApplication other = asked(one, scene.vendor);
    other.askedOf = u"Intake"_s;
    other.state = ApplicationState::Refused;
    other.answeredOn = QDate(2026, 11, 10);
    other.answeredBy = u"Ms. Park"_s;
    other.refusal = RefusalReason::Other;
    other.refusalNote = u"Being rebuilt"_s;
    other.firstVisitOn = QDate(2027, 2, 1);
    other.askAgainOn = QDate(2027, 1, 15);
    other.note = u"By phone"_s;
    ProviderPreference wish;
    wish.child = scene.mateo;
    wish.organization = scene.vendor;
    wish.reason = u"They were rude."_s;
    wish.saidOn = QDate(2026, 11, 1);
    wish.saidBy = u"Mother"_s;

    const CareNeed savedNeed = save(scene, one);
    other.need = savedNeed.id;
    const ProviderApplication savedAsked = save(scene, other);
    const ProviderPreference savedWish = save(scene, wish);

    const auto found =
        scene.read([&](Reading &reading)
                       -> Result<std::tuple<CareNeed, ProviderApplication, ProviderPreference>> {
            NeedRepository needs(reading);
            ENLACE_ASSIGN(const CareNeed a, needs.find(one.id));
            ENLACE_ASSIGN(const ProviderApplication b, needs.find(other.id));
            ENLACE_ASSIGN(const ProviderPreference c, needs.find(wish.id));
            return std::tuple{a, b, c};
        });
    QCOMPARE(std::get<0>(found), savedNeed);
    QCOMPARE(std::get<1>(found), savedAsked);
    QCOMPARE(std::get<2>(found), savedWish);
    one.origin = savedNeed.origin;
    one.revision = 1;
    one.therapy.reset();
    QCOMPARE(savedNeed, one);
    other.origin = savedAsked.origin;
    other.revision = 1;
    QCOMPARE(savedAsked, other);
}

void NeedRepositoryTest::theSheetHasOpenNeedsFirstWithWhoWasAsked()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    CareNeed over = need(scene.mateo, Discipline::Speech);
    over.since = QDate(2026, 11, 10);
    over.state = NeedState::Withdrawn;
    over.stateOn = QDate(2026, 11, 12);
    save(scene, over);
    const CareNeed open = save(scene, need(scene.mateo));
    save(scene, asked(open, scene.vendor));
    ProviderApplication later = applicationFor(open, QDate(2026, 11, 9));
    later.name = u"Somebody's cousin"_s;
    save(scene, later);
    ProviderApplication mistake = asked(open, scene.school);
    mistake.archivedAt = QDateTime(QDate(2026, 11, 5), QTime(10, 0), Qt::UTC);
    mistake.archivedReason = u"Mistake"_s;
    save(scene, mistake);

    const NeedSheet shown = sheet(scene);
    QCOMPARE(shown.needs.size(), 2);
    QCOMPARE(shown.needs[0].need.id, open.id);
    QCOMPARE(shown.needs[0].applications.size(), 2);
    QCOMPARE(shown.needs[0].applications[0].name, u"Somebody's cousin"_s);
    QCOMPARE(shown.needs[0].applications[1].name, u"Bluegum Mobility"_s);
    QCOMPARE(sheet(scene, true).needs[0].applications.size(), 3);
}

void NeedRepositoryTest::whoTakesTheChildEndsTheSearchAndUndoBeginsItAgain()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const CareNeed open = save(scene, need(scene.mateo));
    ProviderApplication application = save(scene, asked(open, scene.vendor));
    application.state = ApplicationState::Accepted;
    application.answeredOn = QDate(2026, 11, 9);

    const WorkId accepting = scene.run([&](Work &work) -> Result<WorkId> {
        ENLACE_TRY(NeedRepository(work).save(work, application));
        return work.id();
    });
    QCOMPARE(sheet(scene).needs[0].need.state, NeedState::Found);
    QCOMPARE(sheet(scene).needs[0].need.stateOn, std::optional(QDate(2026, 11, 9)));

    scene.run([&](Work &work) -> Result<bool> {
        ENLACE_TRY(UndoRepository(work).undo(work, accepting));
        return true;
    });
    QCOMPARE(sheet(scene).needs[0].need.state, NeedState::Looking);
    QCOMPARE(sheet(scene).needs[0].applications[0].application.state, ApplicationState::Sent);
}

void NeedRepositoryTest::refusalsAreCountedByReason()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const CareNeed open = save(scene, need(scene.mateo));
    const auto refused = [&](RefusalReason why, int day) {
        ProviderApplication application = asked(open, scene.vendor);
        application.id = ProviderApplicationId::make();
        application.state = ApplicationState::Refused;
        application.refusal = why;
        application.answeredOn = QDate(2026, 11, day);
        save(scene, application);
    };
    refused(RefusalReason::NoCapacity, 5);
    refused(RefusalReason::NoCapacity, 8);
    refused(RefusalReason::Rate, 6);

    const auto counts = scene.read(
        [&](Reading &reading) { return NeedRepository(reading).refusalsOf({}, scene.vendor); });
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[0], (RefusalCount{RefusalReason::NoCapacity, 2, QDate(2026, 11, 8), {}}));
    QCOMPARE(counts[1].reason, RefusalReason::Rate);
}

void NeedRepositoryTest::unmetNeedsAreCountedByCounty()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto unmet = [](CareNeed need) {
        need.id = CareNeedId::make();
        need.discipline.reset();
        need.specialty = u"1223P0221X"_s;
        need.state = NeedState::Unmet;
        need.stateOn = QDate(2026, 11, 10);
        return need;
    };
    save(scene, unmet(need(scene.mateo)));
    save(scene, unmet(need(scene.mateo))); // written down twice: one child
    scene.actAs(scene.otherCoordinator());
    save(scene, unmet(need(scene.bao)));
    save(scene, need(scene.bao, Discipline::Speech));

    scene.actAs(scene.supervisor());
    const auto counts =
        scene.read([&](Reading &reading) { return NeedRepository(reading).unmet(); });
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[0].specialty, u"1223P0221X"_s);
    QCOMPARE(counts[0].unmet, 2);
    QCOMPARE(counts[1].discipline, std::optional(Discipline::Speech));
    QCOMPARE(counts[1].looking, 1);
}

void NeedRepositoryTest::behavioralNeedsAreHiddenWithWhoWasAsked()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const CareNeed open = save(scene, need(scene.mateo, Discipline::Behavioral));
    QCOMPARE(open.origin.label, Sensitivity::MentalHealth);
    const ProviderApplication application = save(scene, asked(open, scene.vendor));
    QCOMPARE(application.origin.label, Sensitivity::MentalHealth);

    QCOMPARE(sheet(scene).needs.size(), 1);
    for (const Actor &actor : {scene.supervisor(), scene.therapist(), scene.otherCoordinator()}) {
        scene.actAs(actor);
        const NeedSheet shown = sheet(scene);
        QVERIFY(shown.needs.isEmpty());
        QCOMPARE(shown.hidden, 1);
        QVERIFY(scene
                    .read([&](Reading &reading) {
                        return NeedRepository(reading).refusalsOf({}, scene.vendor);
                    })
                    .isEmpty());
    }
}

void NeedRepositoryTest::whoWasAskedFollowsTheLabelOfTheNeed()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    CareNeed open = save(scene, need(scene.mateo));
    const ProviderApplication application = save(scene, asked(open, scene.vendor));
    QCOMPARE(application.origin.label, Sensitivity::General);

    open.origin.label = Sensitivity::FamilyNote;
    save(scene, open);

    QCOMPARE(sheet(scene).needs[0].applications[0].application.origin.label,
             Sensitivity::FamilyNote);
}

void NeedRepositoryTest::rolesWriteAsTheTableSays()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto mayWrite = [&](const Actor &actor) {
        scene.actAs(actor);
        return scene
            .attempt([&](Work &work) { return NeedRepository(work).save(work, need(scene.mateo)); })
            .has_value();
    };
    QVERIFY(mayWrite(scene.coordinator()));
    QVERIFY(mayWrite(scene.otherCoordinator())); // a care team is the whole agency's
    QVERIFY(mayWrite(scene.supervisor()));
    QVERIFY(!mayWrite(scene.therapist()));
    QVERIFY(!mayWrite(scene.clerkActor()));
}

void NeedRepositoryTest::aNeedOfAnotherChildIsRefused()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const CareNeed open = save(scene, need(scene.mateo));
    ProviderApplication application = asked(open, scene.vendor);
    application.child = scene.bao;

    const auto saved =
        scene.attempt([&](Work &work) { return NeedRepository(work).save(work, application); });

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::NotFound);
}

void NeedRepositoryTest::staleNeedIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const CareNeed first = save(scene, need(scene.mateo));
    CareNeed mine = first;
    mine.wishes = u"Mornings"_s;
    save(scene, mine);

    const auto stale =
        scene.attempt([&](Work &work) { return NeedRepository(work).save(work, first); });

    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(NeedRepositoryTest)
#include "tst_needrepository.moc"
