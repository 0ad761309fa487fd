// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkchange.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

struct Scene
{
    AgencyId here = AgencyId::make();
    AgencyId there = AgencyId::make();
    StandingFacts facts;
    QList<NetworkParty> parties;

    NetworkParty add(const QString &name)
    {
        parties.append({{ProviderId::make(), std::nullopt}, name, {}});
        return parties.last();
    }
    void contract(const NetworkParty &party, AgencyId network,
                  std::optional<QDate> until = std::nullopt)
    {
        ProviderContract contract;
        contract.provider = party.party.provider;
        contract.network = network;
        contract.span = {QDate(2024, 1, 1), until};
        facts.contracts.append(contract);
    }
    void arrangement(const NetworkParty &party, std::optional<AgencyId> network)
    {
        NetworkArrangement arrangement;
        arrangement.provider = party.party.provider;
        arrangement.network = network;
        arrangement.span = {QDate(2026, 1, 1), QDate(2027, 1, 1)};
        facts.arrangements.append(arrangement);
    }
    NetworkChange change() const { return networkChange(parties, here, there, facts, day); }
};

QStringList names(const QList<NetworkParty> &parties)
{
    QStringList found;
    for (const NetworkParty &each : parties)
        found.append(each.name);
    return found;
}

} // namespace

class NetworkChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptLostAndGainedFollowFromContracts();
    void anArrangementOfThePlanGoesAlong();
    void whatCostsLessComesFirst();
};

void NetworkChangeTest::keptLostAndGainedFollowFromContracts()
{
    Scene scene;
    const NetworkParty both = scene.add(u"Both"_s);
    scene.contract(both, scene.here);
    scene.contract(both, scene.there);
    scene.contract(scene.add(u"Here"_s), scene.here);
    scene.contract(scene.add(u"There"_s), scene.there);
    const NetworkParty ended = scene.add(u"Ended there"_s);
    scene.contract(ended, scene.here);
    scene.contract(ended, scene.there, QDate(2026, 6, 30));
    scene.contract(scene.add(u"Elsewhere"_s), AgencyId::make());
    scene.add(u"Nobody knows"_s);

    const NetworkChange change = scene.change();

    QCOMPARE(names(change.kept), QStringList{u"Both"_s});
    QCOMPARE(names(change.lost), (QStringList{u"Here"_s, u"Ended there"_s}));
    QCOMPARE(names(change.gained), QStringList{u"There"_s});
    QCOMPARE(names(change.staysOut), QStringList{u"Elsewhere"_s});
    QCOMPARE(names(change.unknown), QStringList{u"Nobody knows"_s});
}

void NetworkChangeTest::anArrangementOfThePlanGoesAlong()
{
    Scene scene;
    const NetworkParty withPlan = scene.add(u"With the plan"_s);
    const NetworkParty withNetwork = scene.add(u"With this network"_s);
    for (const NetworkParty &each : {withPlan, withNetwork})
        scene.contract(each, AgencyId::make());
    scene.arrangement(withPlan, std::nullopt);
    scene.arrangement(withNetwork, scene.here);

    const NetworkChange change = scene.change();

    QCOMPARE(names(change.kept), QStringList{u"With the plan"_s});
    QCOMPARE(names(change.lost), QStringList{u"With this network"_s});
}

void NetworkChangeTest::whatCostsLessComesFirst()
{
    const NetworkParty somebody{{ProviderId::make(), std::nullopt}, u"A"_s, {}};
    NetworkChange none;
    none.name = u"B"_s;
    NetworkChange gains = none;
    gains.gained = {somebody};
    NetworkChange loses = gains;
    loses.name = u"A"_s;
    loses.lost = {somebody};

    QVERIFY(costsLess(gains, none));
    QVERIFY(costsLess(none, loses));
    QVERIFY(!costsLess(loses, gains));
}

QTEST_GUILESS_MAIN(NetworkChangeTest)
#include "tst_networkchange.moc"
