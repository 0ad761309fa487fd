// SPDX-License-Identifier: GPL-3.0-or-later
//
// A child's packets as they are read from the store.
#include "core/packets/packetlook.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/careteam/careteamrepository.h"
#include "core/evidence/evidencerepository.h"
#include "core/people/healthrepository.h"
#include "core/providers/networkrepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/therapy/therapyrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

struct PacketScene : CareScene
{
    explicit PacketScene(TestDatabase &database)
        : CareScene(database)
    {
    }
    Authorization inForce(ServiceGroup group, const QString &what, QDate until)
    {
        Authorization authorization;
        authorization.child = mateo;
        authorization.group = group;
        authorization.item = what;
        authorization.network = network;
        authorization.submittedAt = QDateTime(QDate(2026, 8, 28), QTime(17, 0), Qt::UTC);
        authorization.decision = AuthorizationDecision::Approved;
        authorization.decidedAt = QDateTime(QDate(2026, 9, 1), QTime(17, 0), Qt::UTC);
        authorization.approvedFrom = QDate(2026, 9, 3);
        authorization.approvedUntil = until;
        return run(
            [&](Work &work) { return AuthorizationRepository(work).save(work, authorization); });
    }
    PacketLook look()
    {
        return read([&](Reading &reading) { return readPackets(reading, family, mateo); });
    }
};

} // namespace

class PacketLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsOfOneChildGoTogether_data() { TestDatabase::engines(); }
    void requestsOfOneChildGoTogether()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        PacketScene scene(database);
        scene.inForce(ServiceGroup::Incontinence, u"Diapers"_s, QDate(2027, 1, 31));
        const Authorization therapy =
            scene.inForce(ServiceGroup::Therapy, u"Physical therapy"_s, QDate(2027, 2, 15));
        TherapyEpisode episode;
        episode.child = scene.mateo;
        episode.therapistName = u"Kim Tran"_s;
        episode.span = {QDate(2026, 1, 1), {}};
        episode.authorization = therapy.id;
        scene.run([&](Work &work) { return TherapyRepository(work).save(work, episode); });
        Condition condition;
        condition.child = scene.mateo;
        condition.code = u"G80.1"_s;
        condition.isLifelong = true;
        scene.run([&](Work &work) { return HealthRepository(work).save(work, condition); });
        EvidenceDocument paper;
        paper.child = scene.mateo;
        paper.kind = EvidenceKind::Prescription;
        paper.title = u"Prescription"_s;
        paper.issuedOn = QDate(2026, 6, 1);
        scene.run([&](Work &work) { return EvidenceRepository(work).save(work, paper); });

        const PacketLook look = scene.look();

        QCOMPARE(look.plan.packets.size(), 1);
        const Packet &packet = look.plan.packets.first();
        QCOMPARE(packet.sendBy, QDate(2026, 12, 24));
        QCOMPARE(packet.items.size(), 2);
        QCOMPARE(packet.items.first().decider, u"Harbor Kids Alliance"_s);
        QCOMPARE(packet.items.last().therapist, u"Kim Tran"_s);
        QCOMPARE(look.lifelong, QStringList{u"G80.1"_s});
        QVERIFY(!look.hasPermanence);
        const PacketDocument &shared = look.documents.first().first();
        QCOMPARE(shared.kind, EvidenceKind::Prescription);
        QVERIFY(shared.isShared());
        QCOMPARE(shared.state, PacketDocument::State::Valid);
    }

    void whatIsOnItsWayIsNotAskedAgain_data() { TestDatabase::engines(); }
    void whatIsOnItsWayIsNotAskedAgain()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        PacketScene scene(database);
        const Authorization diapers =
            scene.inForce(ServiceGroup::Incontinence, u"Diapers"_s, QDate(2027, 1, 31));
        Authorization next = reauthorizationOf(diapers);
        scene.run([&](Work &work) { return AuthorizationRepository(work).save(work, next); });
        QCOMPARE(scene.look().plan.packets.size(), 1); // a draft has not gone out

        next = scene.read(
            [&](Reading &reading) { return AuthorizationRepository(reading).find(next.id); });
        next.submittedAt = QDateTime(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC);
        scene.run([&](Work &work) { return AuthorizationRepository(work).save(work, next); });

        const PacketLook look = scene.look();
        QVERIFY(look.plan.packets.isEmpty());
        QCOMPARE(look.plan.leftOut.size(), 1);
        QCOMPARE(look.plan.leftOut.first().state, PacketItem::State::AskedAlready);
    }

    void whoMayBeLostIsNamed_data() { TestDatabase::engines(); }
    void whoMayBeLostIsNamed()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        PacketScene scene(database);
        CareTeamMember vendor;
        vendor.child = scene.mateo;
        vendor.role = CareTeamRole::Vendor;
        vendor.organization = scene.vendor;
        vendor.span = {QDate(2026, 1, 5), {}};
        scene.run([&](Work &work) {
            Builder(work).network(scene.mateo, scene.network);
            return CareTeamRepository(work).save(work, vendor);
        });
        QVERIFY(scene.look().atRisk.isEmpty()); // nobody knows of any contract of theirs

        NetworkArrangement agreement;
        agreement.child = scene.mateo;
        agreement.kind = ArrangementKind::LetterOfAgreement;
        agreement.organization = scene.vendor;
        agreement.network = scene.network;
        agreement.origin.agency = scene.plan;
        agreement.span = {QDate(2026, 1, 5), QDate(2027, 3, 31)};
        scene.run([&](Work &work) { return NetworkRepository(work).save(work, agreement); });

        const PacketLook look = scene.look();
        QCOMPARE(look.atRisk.size(), 1);
        QCOMPARE(look.atRisk.first().name, u"Bluegum Mobility"_s);
        QCOMPARE(look.atRisk.first().standing->until, std::optional(QDate(2027, 3, 31)));
    }

    void whoMayNotSeeTheRequestsSeesNoPacket_data() { TestDatabase::engines(); }
    void whoMayNotSeeTheRequestsSeesNoPacket()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        PacketScene scene(database);
        scene.inForce(ServiceGroup::Incontinence, u"Diapers"_s, QDate(2027, 1, 31));
        scene.actAs(scene.otherCoordinator());

        const PacketLook look = scene.look();

        QVERIFY(look.plan.packets.isEmpty());
        QVERIFY(look.plan.leftOut.isEmpty());
        QCOMPARE(look.plan.asksApart, 0);
    }
};

QTEST_GUILESS_MAIN(PacketLookTest)
#include "tst_packetlook.moc"
