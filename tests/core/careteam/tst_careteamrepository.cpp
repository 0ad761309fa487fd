// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/careteamrepository.h"

#include "support/providerscene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);
const DateSpan thisYear{QDate(2026, 1, 1), std::nullopt};

/// Saves a member as an import would, whoever acts.
CareTeamMember join(ProviderScene &scene, CareTeamRole role,
                    const std::function<void(CareTeamMember &)> &change)
{
    CareTeamMember member;
    member.child = scene.child;
    member.role = role;
    member.span = thisYear;
    member.origin.agency = scene.plan;
    member.origin.label = usualLabel(role);
    change(member);
    return scene.run([&](Work &work) {
        return CareTeamRepository(work, Visibility::ofWholeStore(work)).save(work, member);
    });
}

TeamView teamOf(ProviderScene &scene, QDate day = today)
{
    return scene.read(
        [&](Reading &reading) { return CareTeamRepository(reading).team(scene.child, day); });
}

QStringList namesOf(const QList<TeamRow> &rows)
{
    QStringList names;
    for (const TeamRow &row : rows)
        names.append(row.name);
    return names;
}

} // namespace

class CareTeamRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teamOfADayWithNamesPhonesAndStanding_data() { TestDatabase::engines(); }
    void teamOfADayWithNamesPhonesAndStanding()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const AgencyId clinic = scene.agency(AgencyKind::Clinic, u"Harbor Clinic"_s);
        const AgencyId school = scene.agency(AgencyKind::School, u"Coast School"_s);
        const AgencyId vendor = scene.agency(AgencyKind::Vendor, u"Bright Wheels"_s);
        const ProviderId doctor = scene.provider(u"Dra. Lucía Peña"_s, [](Provider &p) {
            p.specialty = u"208000000X"_s;
            p.languages = {u"es"_s};
            p.contact.phone = u"714-555-0110"_s;
        });
        const ProviderId neurologist = scene.provider(u"Dr. Khoa Tran"_s);
        scene.contract(clinic, scene.first, thisYear);
        scene.contract(vendor, scene.second, thisYear);
        scene.contract(neurologist, scene.second, thisYear);
        scene.arrange(neurologist, scene.first, {QDate(2026, 8, 1), QDate(2027, 1, 31)});
        join(scene, CareTeamRole::PrimaryCare, [&](CareTeamMember &m) {
            m.provider = doctor;
            m.organization = clinic;
        });
        join(scene, CareTeamRole::Specialist, [&](CareTeamMember &m) {
            m.provider = neurologist;
            m.directPhone = u"714-555-0199"_s;
        });
        join(scene, CareTeamRole::Vendor, [&](CareTeamMember &m) { m.organization = vendor; });
        join(scene, CareTeamRole::School, [&](CareTeamMember &m) { m.organization = school; });
        join(scene, CareTeamRole::CommunityHelper,
             [&](CareTeamMember &m) { m.person = scene.lastPerson; });

        const TeamView team = teamOf(scene);

        QCOMPARE(namesOf(team.rows),
                 (QStringList{u"Dra. Lucía Peña"_s, u"Dr. Khoa Tran"_s, u"Bright Wheels"_s,
                              u"Coast School"_s, u"Mateo Ortega"_s}));
        QCOMPARE(team.networkName, u"First Network"_s);
        const TeamRow &pcp = team.rows[0];
        QCOMPARE(pcp.organization, u"Harbor Clinic"_s);
        QCOMPARE(pcp.specialty, u"208000000X"_s);
        QCOMPARE(pcp.languages, QStringList{u"es"_s});
        QCOMPARE(pcp.contact.phone, u"714-555-0110"_s);
        QVERIFY(pcp.standing->kind == StandingKind::InNetwork);
        QCOMPARE(team.rows[1].contact.phone, u"714-555-0199"_s);
        QVERIFY(team.rows[1].standing->kind == StandingKind::OutWithArrangement);
        QCOMPARE(team.rows[1].standing->until.value_or(QDate()), QDate(2027, 1, 31));
        QVERIFY(team.rows[2].standing->kind == StandingKind::Out);
        QVERIFY(!team.rows[3].standing);
        QVERIFY(!team.rows[4].standing);
        QCOMPARE(team.gaps.size(), 1);
        QVERIFY(team.gaps.first() == (TeamGap{CareTeamRole::Dentist, true}));
    }

    void assignedPrimaryCareStandsInUntilSomebodyIsOnTheTeam_data() { TestDatabase::engines(); }
    void assignedPrimaryCareStandsInUntilSomebodyIsOnTheTeam()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId assigned = scene.provider(
            u"Dr. Khoa Tran"_s, [](Provider &p) { p.contact.phone = u"714-555-0110"_s; });
        const AgencyId home = scene.agency(AgencyKind::Clinic, u"Harbor Clinic"_s);
        scene.contract(assigned, scene.first, thisYear);
        scene.execute(u"update child set primary_care_id = '%1', medical_home_id = '%2'"_s.arg(
            assigned.text(), home.text()));

        const TeamView before = teamOf(scene);
        QCOMPARE(namesOf(before.rows), (QStringList{u"Harbor Clinic"_s, u"Dr. Khoa Tran"_s}));
        QVERIFY(before.rows[0].member.role == CareTeamRole::MedicalHome);
        QVERIFY(before.rows[0].isAssignment);
        QCOMPARE(before.rows[0].contact.phone, QString());
        QCOMPARE(before.rows[1].contact.phone, u"714-555-0110"_s);
        QVERIFY(before.rows[1].standing->kind == StandingKind::InNetwork);
        QCOMPARE(before.gaps.size(), 1);
        QVERIFY(before.gaps.first().role == CareTeamRole::Dentist);

        const ProviderId chosen = scene.provider(u"Dra. Lucía Peña"_s);
        join(scene, CareTeamRole::PrimaryCare, [&](CareTeamMember &m) { m.provider = chosen; });
        QCOMPARE(namesOf(teamOf(scene).rows),
                 (QStringList{u"Harbor Clinic"_s, u"Dra. Lucía Peña"_s}));
    }

    void standingChangesWithTheDay_data() { TestDatabase::engines(); }
    void standingChangesWithTheDay()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        scene.execute(u"update network_membership set until_on = '2026-11-30'"_s);
        scene.joinNetwork(scene.child, scene.second, {QDate(2026, 12, 1), std::nullopt});
        const ProviderId doctor = scene.provider(u"Dra. Lucía Peña"_s);
        scene.contract(doctor, scene.first, thisYear);
        join(scene, CareTeamRole::PrimaryCare, [&](CareTeamMember &m) { m.provider = doctor; });

        const TeamView before = teamOf(scene, QDate(2026, 11, 30));
        const TeamView after = teamOf(scene, QDate(2026, 12, 1));

        QVERIFY(before.rows.first().standing->kind == StandingKind::InNetwork);
        QCOMPARE(after.networkName, u"Second Network"_s);
        QVERIFY(after.rows.first().standing->kind == StandingKind::Out);
    }

    void protectedMemberIsCountedButNotShown_data() { TestDatabase::engines(); }
    void protectedMemberIsCountedButNotShown()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId therapist = scene.provider(u"Rosa Luna"_s);
        const CareTeamMember member = join(scene, CareTeamRole::BehavioralTherapist,
                                           [&](CareTeamMember &m) { m.provider = therapist; });
        scene.actAs(Role::Coordinator, scene.plan);

        const TeamView hidden = teamOf(scene);
        QVERIFY(hidden.rows.isEmpty());
        QCOMPARE(hidden.hiddenCount, 1);
        QVERIFY(!hidden.gaps.first().isCertain);
        const auto history = scene.read(
            [&](Reading &reading) { return CareTeamRepository(reading).history(scene.child); });
        QVERIFY(history.isEmpty());
        const auto found = database.session().read(
            [&](Reading &reading) { return CareTeamRepository(reading).find(member.id); });
        QVERIFY(!found);
        QVERIFY(found.error().code == ErrorCode::NotFound);

        scene.lead(scene.child);
        const TeamView shown = teamOf(scene);
        QCOMPARE(namesOf(shown.rows), QStringList{u"Rosa Luna"_s});
        QCOMPARE(shown.hiddenCount, 0);
    }

    void protectedArrangementCountsForNothing_data() { TestDatabase::engines(); }
    void protectedArrangementCountsForNothing()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        scene.contract(doctor, scene.second, thisYear);
        scene.arrange(doctor, scene.first, thisYear, Sensitivity::MentalHealth);
        join(scene, CareTeamRole::Specialist, [&](CareTeamMember &m) { m.provider = doctor; });

        scene.actAs(Role::Coordinator, scene.plan);
        QVERIFY(teamOf(scene).rows.first().standing->kind == StandingKind::Out);

        scene.lead(scene.child);
        QVERIFY(teamOf(scene).rows.first().standing->kind == StandingKind::OutWithArrangement);
    }

    void anotherAgencysChildIsNotFound_data() { TestDatabase::engines(); }
    void anotherAgencysChildIsNotFound()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        scene.actAs(Role::Coordinator, scene.second);

        const auto team = database.session().read(
            [&](Reading &reading) { return CareTeamRepository(reading).team(scene.child, today); });
        QVERIFY(!team);
        QVERIFY(team.error().code == ErrorCode::NotFound);

        CareTeamMember member;
        member.child = scene.child;
        member.provider = doctor;
        member.span = thisYear;
        member.origin.agency = scene.second;
        const auto saved = database.session().run(
            [&](Work &work) { return CareTeamRepository(work).save(work, member); });
        QVERIFY(!saved);
        QVERIFY(saved.error().code == ErrorCode::Forbidden);
    }

    void oneMemberHelpsMostAtATime_data() { TestDatabase::engines(); }
    void oneMemberHelpsMostAtATime()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        const ProviderId dentist = scene.provider(u"Dr. Zoe Brown"_s);
        const auto former = join(scene, CareTeamRole::PrimaryCare, [&](CareTeamMember &m) {
            m.provider = doctor;
            m.helpsMost = true;
            m.span = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
        });
        const auto first = join(scene, CareTeamRole::PrimaryCare, [&](CareTeamMember &m) {
            m.provider = doctor;
            m.helpsMost = true;
        });
        const auto second = join(scene, CareTeamRole::Dentist, [&](CareTeamMember &m) {
            m.provider = dentist;
            m.helpsMost = true;
        });
        const auto helps = [&](const CareTeamMember &member) {
            return scene
                .read([&](Reading &reading) { return CareTeamRepository(reading).find(member.id); })
                .helpsMost;
        };

        QVERIFY(helps(second));
        QVERIFY(!helps(first));
        QVERIFY(helps(former)); // that of other days is history
        QCOMPARE(database.session().lastTouched().size(), 2);
    }

    void endedMemberLeavesTheTeamAndStaysInTheHistory_data() { TestDatabase::engines(); }
    void endedMemberLeavesTheTeamAndStaysInTheHistory()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        const auto member =
            join(scene, CareTeamRole::PrimaryCare, [&](CareTeamMember &m) { m.provider = doctor; });

        scene.run([&](Work &work) {
            return CareTeamRepository(work).end(work, member.id, today, u"moved away"_s);
        });

        QCOMPARE(teamOf(scene, today).rows.size(), 1);
        QCOMPARE(teamOf(scene, today.addDays(1)).rows.size(), 0);
        const auto history = scene.read(
            [&](Reading &reading) { return CareTeamRepository(reading).history(scene.child); });
        QCOMPARE(namesOf(history), QStringList{u"Dr. Khoa Tran"_s});
        QCOMPARE(history.first().member.reasonEnded, u"moved away"_s);
        QCOMPARE(history.first().member.revision, 2);
    }

    void arrangementComesBackAndCanBeArchived_data() { TestDatabase::engines(); }
    void arrangementComesBackAndCanBeArchived()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        const NetworkArrangement saved =
            scene.arrange(doctor, scene.first, {QDate(2026, 8, 1), QDate(2027, 1, 31)});
        const auto list = [&] {
            return scene.read([&](Reading &reading) {
                return NetworkRepository(reading).arrangementsOf(scene.child);
            });
        };

        QCOMPARE(list().size(), 1);
        QVERIFY(list().first() == saved);

        scene.run([&](Work &work) {
            return NetworkRepository(work).archive(work, saved.id, u"of another child"_s);
        });
        QVERIFY(list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CareTeamRepositoryTest)
#include "tst_careteamrepository.moc"
