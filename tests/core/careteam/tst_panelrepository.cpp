// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/careteamrepository.h"
#include "core/careteam/panelrepository.h"
#include "core/providers/providerrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

class PanelRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChildrenOfTheTeamsAndTheAssignedOnesAreNamedOnce_data() { TestDatabase::engines(); }
    void theChildrenOfTheTeamsAndTheAssignedOnesAreNamedOnce();
    void whoMayNotBeSeenIsNotNamed_data() { TestDatabase::engines(); }
    void whoMayNotBeSeenIsNotNamed();

private:
    static ProviderId provider(CareScene &scene)
    {
        return scene
            .run([](Work &work) {
                Provider doctor;
                doctor.name = u"Dr. Park"_s;
                return ProviderRepository(work).save(work, doctor);
            })
            .id;
    }
    static void join(CareScene &scene, ChildId child, ProviderId doctor, DateSpan span,
                     Sensitivity label = Sensitivity::General)
    {
        CareTeamMember member;
        member.child = child;
        member.provider = doctor;
        member.role = CareTeamRole::Specialist;
        member.span = span;
        member.origin.label = label;
        scene.run([&](Work &work) { return CareTeamRepository(work).save(work, member); });
    }
    static void assign(CareScene &scene, ChildId child, ProviderId doctor)
    {
        scene.run([&](Work &work) -> Result<bool> {
            Query query(work, "update child set primary_care_id = :doctor where id = :child");
            query.bind(":doctor", doctor).bind(":child", child);
            ENLACE_TRY(query.run());
            return true;
        });
    }
    static ChildrenInCare inCare(CareScene &scene, ProviderId doctor)
    {
        return scene.read(
            [&](Reading &reading) { return PanelRepository(reading).of(doctor, {}); });
    }
};

void PanelRepositoryTest::theChildrenOfTheTeamsAndTheAssignedOnesAreNamedOnce()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const ProviderId doctor = provider(scene);
    join(scene, scene.mateo, doctor, {QDate(2026, 1, 1), std::nullopt});
    assign(scene, scene.mateo, doctor);
    assign(scene, scene.bao, doctor);

    const ChildrenInCare found = inCare(scene, doctor);

    QCOMPARE(found.children.size(), 2);
    QCOMPARE(found.children[0].child, scene.bao);
    QVERIFY(found.children[0].isAssignment);
    QCOMPARE(found.children[1].name, u"Ortega Luna, Mateo"_s);
    QCOMPARE(found.children[1].role, CareTeamRole::Specialist);
    QVERIFY(!found.children[1].isAssignment);

    const ProviderId other = provider(scene);
    join(scene, scene.mateo, other, {QDate(2026, 1, 1), QDate(2026, 11, 20)});
    QVERIFY(inCare(scene, other).children.isEmpty()); // it ended
}

void PanelRepositoryTest::whoMayNotBeSeenIsNotNamed()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const ProviderId doctor = provider(scene);
    join(scene, scene.mateo, doctor, {QDate(2026, 1, 1), std::nullopt}, Sensitivity::MentalHealth);
    assign(scene, scene.bao, doctor);

    QCOMPARE(inCare(scene, doctor).children.size(), 2);
    scene.actAs(scene.otherCoordinator()); // not Mateo's: it is specially protected
    QCOMPARE(inCare(scene, doctor).children.size(), 1);
    scene.actAs(scene.therapist()); // of Mateo's unit, and Bao is not in it
    QVERIFY(inCare(scene, doctor).children.isEmpty());
}

QTEST_GUILESS_MAIN(PanelRepositoryTest)
#include "tst_panelrepository.moc"
