// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaserepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

ReleaseWithParties universal(const CareScene &scene)
{
    ReleaseWithParties result;
    Release &release = result.release;
    release.child = scene.mateo;
    release.categories = {Sensitivity::General, Sensitivity::Education};
    release.purpose = u"Care coordination"_s;
    release.span = {QDate(2026, 1, 1), QDate(2026, 12, 4)};
    release.language = Language::Spanish;
    release.signedOn = QDate(2026, 1, 1);
    release.signerName = u"Lucía Luna"_s;
    for (const AgencyId agency : {scene.unit, scene.school, scene.plan}) {
        ReleaseParty party;
        party.organization = agency;
        result.parties.append(party);
    }
    return result;
}

} // namespace

class ReleaseRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void partIsRevokedAndTheRestHolds_data() { TestDatabase::engines(); }
    void partIsRevokedAndTheRestHolds();
    void wholeIsRevoked_data() { TestDatabase::engines(); }
    void wholeIsRevoked();
    void agencyLeavesASignedReleaseByRevocation_data() { TestDatabase::engines(); }
    void agencyLeavesASignedReleaseByRevocation();
    void draftForgetsAnAgency_data() { TestDatabase::engines(); }
    void draftForgetsAnAgency();
    void incompleteReleaseIsRefusedAsAWhole_data() { TestDatabase::engines(); }
    void incompleteReleaseIsRefusedAsAWhole();
    void staleReleaseIsAConflict_data() { TestDatabase::engines(); }
    void staleReleaseIsAConflict();

private:
    static ReleaseWithParties save(CareScene &scene, const ReleaseWithParties &release)
    {
        return scene.run([&](Work &work) { return ReleaseRepository(work).save(work, release); });
    }
};

void ReleaseRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    ReleaseWithParties one = universal(scene);
    one.release.relation = SignerRelation::Guardian;
    one.release.signer = scene.run([&](Work &work) -> Result<PersonId> {
        Builder make(work);
        make.belongTo(scene.plan);
        return make.guardian(scene.mateo, u"Lucía"_s, u"Luna"_s);
    });
    one.parties[1].direction = ReleaseDirection::Receives;
    one.parties[1].name = u"The school"_s;

    const ReleaseWithParties saved = save(scene, one);
    const ChildReleases found = scene.read(
        [&](Reading &reading) { return ReleaseRepository(reading).ofChild(scene.mateo); });

    QCOMPARE(found.releases, QList<ReleaseWithParties>({saved}));
    one.release.origin = saved.release.origin;
    one.release.revision = 1;
    QCOMPARE(saved.release, one.release);
    QCOMPARE(saved.parties.size(), 3);
    QCOMPARE(saved.parties[1].direction, ReleaseDirection::Receives);
    QCOMPARE(saved.parties[1].release, one.release.id);
    QCOMPARE(found.organizationNames.value(scene.school), u"Willow School"_s);
    QCOMPARE(found.signerNames.value(*one.release.signer), u"Lucía Luna"_s);
}

void ReleaseRepositoryTest::partIsRevokedAndTheRestHolds()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const ReleaseWithParties one = save(scene, universal(scene));

    const ReleaseWithParties changed = scene.run([&](Work &work) {
        return ReleaseRepository(work).revokeFor(work, one, one.parties[1].id, today);
    });

    QVERIFY(!covers(changed, scene.unit, scene.school, Sensitivity::General, today));
    QVERIFY(covers(changed, scene.unit, scene.plan, Sensitivity::General, today));
}

void ReleaseRepositoryTest::wholeIsRevoked()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const ReleaseWithParties one = save(scene, universal(scene));

    const ReleaseWithParties changed = scene.run([&](Work &work) {
        return ReleaseRepository(work).revoke(work, one, today, u"Family's wish"_s);
    });

    QCOMPARE(stateOf(changed.release, today), ReleaseState::Revoked);
    QCOMPARE(changed.release.revokedReason, u"Family's wish"_s);
}

void ReleaseRepositoryTest::agencyLeavesASignedReleaseByRevocation()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    ReleaseWithParties one = save(scene, universal(scene));
    const ReleasePartyId gone = one.parties.takeAt(1).id;

    const ReleaseWithParties changed = save(scene, one);

    QCOMPARE(changed.parties.size(), 3);
    for (const ReleaseParty &party : changed.parties)
        QCOMPARE(party.revokedOn.has_value(), party.id == gone);
}

void ReleaseRepositoryTest::draftForgetsAnAgency()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    ReleaseWithParties draft = universal(scene);
    draft.release.signedOn.reset();
    draft = save(scene, draft);
    draft.parties.removeAt(1);

    QCOMPARE(save(scene, draft).parties.size(), 2);
}

void ReleaseRepositoryTest::incompleteReleaseIsRefusedAsAWhole()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    ReleaseWithParties one = universal(scene);
    one.parties.resize(1);

    const auto refused =
        scene.attempt([&](Work &work) { return ReleaseRepository(work).save(work, one); });

    QCOMPARE(refused.error().field, u"partiesEdit"_s);
    QVERIFY(
        scene
            .read([&](Reading &reading) { return ReleaseRepository(reading).ofChild(scene.mateo); })
            .releases.isEmpty());
}

void ReleaseRepositoryTest::staleReleaseIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const ReleaseWithParties seen = save(scene, universal(scene));
    scene.run([&](Work &work) {
        return ReleaseRepository(work).revokeFor(work, seen, seen.parties[0].id, today);
    });

    const auto stale = scene.attempt([&](Work &work) {
        return ReleaseRepository(work).revokeFor(work, seen, seen.parties[0].id, today.addDays(-1));
    });

    QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(ReleaseRepositoryTest)
#include "tst_releaserepository.moc"
