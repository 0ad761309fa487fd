// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/directorylookrepository.h"

#include "support/providerscene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

class DirectoryLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providerWithItsContractsAndPlaces_data() { TestDatabase::engines(); }
    void providerWithItsContractsAndPlaces()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        const AgencyId clinic = scene.agency(AgencyKind::Clinic, u"Willow Clinic"_s);
        const AgencyId former = scene.agency(AgencyKind::Clinic, u"Former Clinic"_s);
        scene.affiliate(doctor, clinic, {QDate(2026, 1, 1), std::nullopt});
        scene.affiliate(doctor, former, {QDate(2020, 1, 1), QDate(2025, 12, 31)});
        scene.contract(clinic, scene.first, {QDate(2026, 2, 1), QDate(2027, 1, 31)});
        scene.contract(former, scene.second, {QDate(2020, 1, 1), std::nullopt});
        scene.contract(doctor, scene.second, {QDate(2027, 1, 1), std::nullopt});
        scene.contract(doctor, scene.second, {QDate(2021, 1, 1), QDate(2022, 1, 1)});

        const ProviderLook look = scene.read([&](Reading &reading) {
            return DirectoryLookRepository(reading).look(doctor, scene.child);
        });

        QCOMPARE(look.provider.name, u"Dr. Khoa Tran"_s);
        QCOMPARE(look.affiliations.size(), 1);
        QCOMPARE(look.affiliations.first().name, u"Willow Clinic"_s);
        // What has ended, and what came through a place that has ended, is left out; what begins
        // next year is worth knowing today.
        QCOMPARE(look.contracts.size(), 2);
        QVERIFY(look.contracts.first() == ContractLine({u"First Network"_s,
                                                        {QDate(2026, 2, 1), QDate(2027, 1, 31)},
                                                        u"Willow Clinic"_s}));
        QVERIFY(look.contracts.last() ==
                ContractLine({u"Second Network"_s, {QDate(2027, 1, 1), std::nullopt}, QString()}));
        QVERIFY(look.standing->standing.kind == StandingKind::InNetwork);
        QCOMPARE(look.standing->standing.until, QDate(2027, 1, 31));
        QCOMPARE(look.standing->network, u"First Network"_s);
    }

    void organizationWithThoseWhoAreSeenThere_data() { TestDatabase::engines(); }
    void organizationWithThoseWhoAreSeenThere()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const AgencyId agency =
            scene.agency(AgencyKind::TherapyAgency, u"Open Window"_s, scene.plan);
        scene.contract(agency, scene.second, {QDate(2026, 1, 1), std::nullopt});
        scene.affiliate(scene.provider(u"Zoe Brown"_s), agency, {QDate(2026, 1, 1), std::nullopt});
        scene.affiliate(scene.provider(u"Dr. Ana Cruz"_s), agency,
                        {QDate(2026, 1, 1), std::nullopt});
        scene.affiliate(scene.provider(u"Left Long Ago"_s), agency,
                        {QDate(2020, 1, 1), QDate(2020, 2, 1)});

        const AgencyLook look = scene.read([&](Reading &reading) {
            return DirectoryLookRepository(reading).look(agency, scene.child);
        });

        QCOMPARE(look.agency.name, u"Open Window"_s);
        QCOMPARE(look.parentName, u"Plan of the Coast"_s);
        QCOMPARE(look.contracts.size(), 1);
        QCOMPARE(look.contracts.first().network, u"Second Network"_s);
        QCOMPARE(look.members.size(), 2);
        QCOMPARE(look.members.first().name, u"Dr. Ana Cruz"_s);
        QVERIFY(look.standing->standing.kind == StandingKind::Out);
    }

    void withoutAChildNothingIsSaidOfAnyNetwork_data() { TestDatabase::engines(); }
    void withoutAChildNothingIsSaidOfAnyNetwork()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);

        const ProviderLook look = scene.read(
            [&](Reading &reading) { return DirectoryLookRepository(reading).look(doctor); });

        QVERIFY(!look.standing);
    }

    void administratorSeesNoProvider_data() { TestDatabase::engines(); }
    void administratorSeesNoProvider()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        scene.actAs(Role::Administrator, scene.plan);

        const auto refused = database.session().read(
            [&](Reading &reading) { return DirectoryLookRepository(reading).look(doctor); });

        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(DirectoryLookTest)
#include "tst_directorylook.moc"
