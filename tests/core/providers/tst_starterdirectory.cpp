// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/starterdirectory.h"

#include "support/providerscene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

class StarterDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingTwiceAddsOnce_data() { TestDatabase::engines(); }
    void loadingTwiceAddsOnce()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        scene.actAs(Role::Administrator, scene.plan);
        const auto load = [&] {
            return scene.run([](Work &work) { return loadStarterDirectory(work); });
        };

        const StarterReport first = load();
        const StarterReport second = load();

        QCOMPARE(first.kept, 0);
        QVERIFY(first.added > 20);
        QCOMPARE(second.added, 0);
        QCOMPARE(second.kept, first.added);
        QVERIFY(database.session().lastTouched().isEmpty());
    }

    void networkBelongsToItsPlanAndNothingIsVerified_data() { TestDatabase::engines(); }
    void networkBelongsToItsPlanAndNothingIsVerified()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        scene.run([](Work &work) { return loadStarterDirectory(work); });

        const auto named = [&](const QString &name) {
            return scene.read(
                [&](Reading &reading) { return AgencyRepository(reading).findByName(name); });
        };
        QCOMPARE(named(u"CHOC Health Alliance"_s).size(), 1);
        const Agency network = named(u"CHOC Health Alliance"_s).first();
        QVERIFY(network.kind == AgencyKind::HealthNetwork);
        QVERIFY(network.parent == named(u"CalOptima"_s).first().id);
        QVERIFY(!network.verifiedOn);
        QVERIFY(network.provenance.sourceDetail.startsWith(u"starter directory"));

        const auto models = scene.read([&](Reading &reading) {
            return AgencyRepository(reading).modelsOn(u"Orange"_s, QDate(2026, 11, 21));
        });
        QCOMPARE(models.size(), 2);
        QVERIFY(!models[0].from); // began, but no source names the day
        QCOMPARE(models[1].from.value_or(QDate()), QDate(2024, 1, 1));
    }

    void whatIsThereAlreadyStaysAsItIs_data() { TestDatabase::engines(); }
    void whatIsThereAlreadyStaysAsItIs()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const AgencyId mine = scene.agency(AgencyKind::Plan, u"CALOPTIMA"_s);

        scene.run([](Work &work) { return loadStarterDirectory(work); });

        const Agency kept =
            scene.read([&](Reading &reading) { return AgencyRepository(reading).find(mine); });
        QCOMPARE(kept.name, u"CALOPTIMA"_s);
        QCOMPARE(kept.revision, 1);
    }

    void clerkMayTherapistMayNot_data() { TestDatabase::engines(); }
    void clerkMayTherapistMayNot()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const auto load = [&](Role role) {
            scene.actAs(role, scene.plan);
            return database.session().run([](Work &work) { return loadStarterDirectory(work); });
        };

        const auto refused = load(Role::Therapist);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Forbidden);
        ENLACE_VERIFY(load(Role::Clerk));
    }

    void brokenFileAddsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not JSON") << QByteArray("organizations");
        QTest::newRow("a kind that is not known")
            << QByteArray(R"({"organizations": [{"key": "a", "kind": "plan", "name": "A"},
                                                {"key": "b", "kind": "cloud", "name": "B"}]})");
        QTest::newRow("a parent that is not there")
            << QByteArray(R"({"organizations": [{"key": "a", "kind": "plan", "name": "A"},
                          {"key": "b", "kind": "clinic", "name": "B", "parent": "c"}]})");
    }
    void brokenFileAddsNothing()
    {
        QFETCH(QByteArray, json);
        TestDatabase database(u"memory"_s);
        ProviderScene scene(database);

        const auto broken =
            database.session().run([&](Work &work) { return loadStarterDirectory(work, json); });

        QVERIFY(!broken);
        QVERIFY(broken.error().code == ErrorCode::Damaged);
        QVERIFY(
            scene
                .read([](Reading &reading) { return AgencyRepository(reading).findByName(u"A"_s); })
                .isEmpty());
    }
};

QTEST_GUILESS_MAIN(StarterDirectoryTest)
#include "tst_starterdirectory.moc"
