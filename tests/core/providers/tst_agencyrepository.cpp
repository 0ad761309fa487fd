// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/agencyrepository.h"

#include "support/providerscene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<Agency> &agencies)
{
    QStringList names;
    for (const Agency &agency : agencies)
        names.append(agency.name);
    return names;
}

} // namespace

class AgencyRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        Agency agency;
        agency.id = AgencyId::make();
        agency.kind = AgencyKind::Vendor;
        agency.name = u"Órtesis Núñez & Sons"_s;
        agency.parent = scene.plan;
        agency.npi = u"1234567893"_s;
        agency.place = {u"1 Main St"_s, u"Santa Ana"_s, u"Orange"_s, u"CA"_s, u"92701"_s};
        agency.contact = {u"714-555-0100"_s, u"714-555-0101"_s, u"9 to 4"_s,
                          u"https://portal.example.org"_s, u"714-555-0102"_s};
        agency.serviceCounties = {u"Orange"_s, u"Los Angeles"_s};
        agency.coordinatorTitleEnglish = u"Care guide"_s;
        agency.coordinatorTitleSpanish = u"Guía de atención"_s;
        agency.activeFrom = QDate(2020, 1, 1);
        agency.activeUntil = QDate(2030, 1, 1);
        agency.successor = scene.second;
        agency.verifiedOn = QDate(2026, 11, 1);
        agency.note = u"Ask for the orthotist"_s;
        agency.provenance = {Source::Imported, u"list.csv:3"_s, database.clock().now()};

        const Agency saved =
            scene.run([&](Work &work) { return AgencyRepository(work).save(work, agency); });
        const Agency found =
            scene.read([&](Reading &reading) { return AgencyRepository(reading).find(agency.id); });

        QVERIFY(found == saved);
        QCOMPARE(found.nameFolded, u"ortesis nunez sons"_s);
        QCOMPARE(found.revision, 1);
        agency.nameFolded = found.nameFolded;
        agency.revision = 1;
        QVERIFY(found == agency);
    }

    void savingFromAnOldCopyIsAConflict_data() { TestDatabase::engines(); }
    void savingFromAnOldCopyIsAConflict()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const Agency copy = scene.read(
            [&](Reading &reading) { return AgencyRepository(reading).find(scene.first); });
        const auto rename = [&](const QString &name) {
            return database.session().run([&](Work &work) {
                Agency changed = copy;
                changed.name = name;
                return AgencyRepository(work).save(work, changed);
            });
        };

        ENLACE_VERIFY(rename(u"Renamed Network"_s));
        const auto second = rename(u"Other Network"_s);

        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::Conflict);
        const Agency stored = scene.read(
            [&](Reading &reading) { return AgencyRepository(reading).find(scene.first); });
        QCOMPARE(stored.name, u"Renamed Network"_s);
    }

    void listIsNarrowedAndInOrder_data() { TestDatabase::engines(); }
    void listIsNarrowedAndInOrder()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const auto add = [&](AgencyKind kind, const QString &name, const QString &county,
                             const QStringList &serves, std::optional<QDate> until = {}) {
            Agency agency;
            agency.kind = kind;
            agency.name = name;
            agency.place.county = county;
            agency.serviceCounties = serves;
            agency.activeUntil = until;
            return scene.run([&](Work &work) { return AgencyRepository(work).save(work, agency); });
        };
        add(AgencyKind::Vendor, u"Ábaco Mobility"_s, u"Los Angeles"_s, {u"Orange"_s});
        add(AgencyKind::Vendor, u"Zebra Seating"_s, u"San Diego"_s, {});
        add(AgencyKind::Vendor, u"bright_Wheels 100%"_s, u"Orange"_s, {});
        add(AgencyKind::HealthNetwork, u"Gone Network"_s, u"Orange"_s, {}, QDate(2023, 12, 31));
        const Agency mistake = add(AgencyKind::Vendor, u"Mistake"_s, u"Orange"_s, {});
        scene.run([&](Work &work) {
            return AgencyRepository(work).archive(work, mistake.id, u"typed twice"_s);
        });
        const auto names = [&](const AgencyFilter &filter) {
            return namesOf(scene.read(
                [&](Reading &reading) { return AgencyRepository(reading).list(filter); }));
        };

        QCOMPARE(names({{AgencyKind::Vendor}, {}, {}, {}, false}),
                 (QStringList{u"Ábaco Mobility"_s, u"bright_Wheels 100%"_s, u"Zebra Seating"_s}));
        QCOMPARE(names({{}, u"mob aba"_s, {}, {}, false}), QStringList{u"Ábaco Mobility"_s});
        QCOMPARE(names({{}, u"obility"_s, {}, {}, false}), QStringList());
        QCOMPARE(names({{AgencyKind::Vendor}, {}, u"Orange"_s, {}, false}),
                 (QStringList{u"Ábaco Mobility"_s, u"bright_Wheels 100%"_s}));
        QCOMPARE(names({{AgencyKind::Vendor}, {}, u"Or%"_s, {}, false}), QStringList());
        QCOMPARE(names({{AgencyKind::HealthNetwork}, {}, {}, QDate(2023, 12, 31), false}),
                 (QStringList{u"First Network"_s, u"Gone Network"_s, u"Second Network"_s}));
        QCOMPARE(names({{AgencyKind::HealthNetwork}, {}, {}, QDate(2024, 1, 1), false}),
                 (QStringList{u"First Network"_s, u"Second Network"_s}));
        QVERIFY(names({{AgencyKind::Vendor}, {}, {}, {}, true}).contains(u"Mistake"_s));
    }

    void pagesMeetWithoutLossOrRepetition_data() { TestDatabase::engines(); }
    void pagesMeetWithoutLossOrRepetition()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        for (int i = 0; i < 25; ++i) // several of one name
            scene.agency(AgencyKind::School, u"School %1"_s.arg(i / 3, 2, 10, QLatin1Char('0')));

        QList<AgencyId> seen;
        std::optional<AgencyKey> after;
        for (;;) {
            const auto page = scene.read([&](Reading &reading) {
                return AgencyRepository(reading).list({{AgencyKind::School}, {}, {}, {}, false},
                                                      after, 7);
            });
            if (page.isEmpty())
                break;
            for (const Agency &agency : page)
                seen.append(agency.id);
            after = AgencyKey{page.last().nameFolded, page.last().id};
        }

        QCOMPARE(seen.size(), 25);
        QCOMPARE(QSet<AgencyId>(seen.begin(), seen.end()).size(), 25);
    }

    void coordinatorTitleIsTheNetworksOrThePlans_data() { TestDatabase::engines(); }
    void coordinatorTitleIsTheNetworksOrThePlans()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const auto title = [&](const AgencyId &network, Language language) {
            return scene.read([&](Reading &reading) {
                return AgencyRepository(reading).coordinatorTitleFor(network, language);
            });
        };
        const auto name = [&](const AgencyId &id, const QString &english, const QString &spanish) {
            scene.run([&](Work &work) -> Result<Agency> {
                AgencyRepository agencies(work);
                ENLACE_ASSIGN(Agency agency, agencies.find(id));
                agency.coordinatorTitleEnglish = english;
                agency.coordinatorTitleSpanish = spanish;
                return agencies.save(work, agency);
            });
        };

        QCOMPARE(title(scene.first, Language::English), QString());
        name(scene.plan, u"Care manager"_s, u"Administración de atención"_s);
        name(scene.second, u"Personal care coordinator"_s, u"Coordinación personal"_s);
        QCOMPARE(title(scene.first, Language::Spanish), u"Administración de atención"_s);
        QCOMPARE(title(scene.second, Language::Spanish), u"Coordinación personal"_s);
        QCOMPARE(title(scene.second, Language::English), u"Personal care coordinator"_s);
    }

    void endedNetworkLeadsToItsSuccessor_data() { TestDatabase::engines(); }
    void endedNetworkLeadsToItsSuccessor()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const AgencyId third = scene.agency(AgencyKind::HealthNetwork, u"Third Network"_s);
        const auto end = [&](const AgencyId &id, QDate until, const AgencyId &successor) {
            return database.session().run([&](Work &work) -> Result<Agency> {
                AgencyRepository agencies(work);
                ENLACE_ASSIGN(Agency agency, agencies.find(id));
                agency.activeUntil = until;
                agency.successor = successor;
                return agencies.save(work, agency);
            });
        };
        ENLACE_VERIFY(end(scene.first, QDate(2023, 12, 31), scene.second));
        ENLACE_VERIFY(end(scene.second, QDate(2025, 6, 30), third));
        const auto nameOn = [&](QDate day) {
            return scene
                .read([&](Reading &reading) {
                    return AgencyRepository(reading).inForce(scene.first, day);
                })
                .name;
        };

        QCOMPARE(nameOn(QDate(2023, 12, 31)), u"First Network"_s);
        QCOMPARE(nameOn(QDate(2024, 1, 1)), u"Second Network"_s);
        QCOMPARE(nameOn(QDate(2026, 11, 21)), u"Third Network"_s);

        const auto circle = end(third, QDate(2026, 1, 1), scene.first);
        QVERIFY(!circle);
        QCOMPARE(circle.error().field, u"successor"_s);
    }

    void countyMayHaveTwoModelsAtOnce_data() { TestDatabase::engines(); }
    void countyMayHaveTwoModelsAtOnce()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        Agency county;
        county.kind = AgencyKind::County;
        county.name = u"Orange County"_s;
        county.place.county = u"Orange"_s;
        county = scene.run([&](Work &work) { return AgencyRepository(work).save(work, county); });
        const auto add = [&](CountyModelKind kind, std::optional<QDate> from) {
            CountyModel model;
            model.county = county.id;
            model.kind = kind;
            model.from = from;
            scene.run([&](Work &work) { return AgencyRepository(work).save(work, model); });
        };
        add(CountyModelKind::KaiserWholeChildModel, QDate(2024, 1, 1));
        add(CountyModelKind::WholeChildModel, std::nullopt);
        const auto kindsOn = [&](QDate day) {
            QStringList kinds;
            for (const CountyModel &model : scene.read([&](Reading &reading) {
                     return AgencyRepository(reading).modelsOn(u"Orange"_s, day);
                 }))
                kinds.append(keyOf(model.kind));
            return kinds;
        };

        QCOMPARE(kindsOn(QDate(2023, 12, 31)), QStringList{u"wcm"_s});
        QCOMPARE(kindsOn(QDate(2024, 1, 1)), (QStringList{u"wcm"_s, u"kaiser"_s}));
    }

    void therapistMayNotChangeAnOrganization_data() { TestDatabase::engines(); }
    void therapistMayNotChangeAnOrganization()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        scene.actAs(Role::Therapist, scene.plan);

        const auto refused = database.session().run([&](Work &work) -> Result<Agency> {
            AgencyRepository agencies(work);
            ENLACE_ASSIGN(Agency agency, agencies.find(scene.first));
            agency.name = u"Renamed"_s;
            return agencies.save(work, agency);
        });

        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(AgencyRepositoryTest)
#include "tst_agencyrepository.moc"
