// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/directorymatcher.h"

#include "support/providerscene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const Provenance fromFile{Source::Imported, u"roster.csv:2"_s, {}};
const QDate rosterDay(2026, 11, 19);

} // namespace

class DirectoryMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondImportFindsWhatTheFirstAdded_data() { TestDatabase::engines(); }
    void secondImportFindsWhatTheFirstAdded()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        scene.actAs(Role::Administrator, scene.plan); // may import, may not read the directory
        const auto import = [&](const QString &network, const ProviderHint &hint) {
            return scene.run([&](Work &work) -> Result<std::pair<AgencyId, ProviderId>> {
                DirectoryMatcher matcher(work);
                ENLACE_ASSIGN(
                    const auto agency,
                    matcher.organization(work, AgencyKind::HealthNetwork, network, fromFile));
                ENLACE_ASSIGN(const auto provider, matcher.provider(work, hint, fromFile));
                ENLACE_TRY(matcher.contract(work, provider, agency, rosterDay, fromFile));
                return std::pair(agency, provider);
            });
        };

        const auto first =
            import(u"Laguna Children's Network"_s, {u"Dr. Diego Núñez"_s, u"1735379905"_s, {}, {}});
        const auto second =
            import(u"LAGUNA  CHILDRENS NETWORK"_s, {u"NUNEZ, DIEGO"_s, u"1735379905"_s, {}, {}});

        QVERIFY(first == second);
        QVERIFY(database.session().lastTouched().isEmpty());
        const Provider stored = scene.read([&](Reading &reading) {
            return ProviderRepository(reading, Visibility::ofWholeStore(reading))
                .find(first.second);
        });
        QCOMPARE(stored.name, u"Dr. Diego Núñez"_s);
        QVERIFY(stored.provenance.source == Source::Imported);
        const auto contracts = scene.read([&](Reading &reading) {
            return NetworkRepository(reading).contractsOf({first.second, std::nullopt});
        });
        QCOMPARE(contracts.size(), 1);
        QVERIFY(contracts.first().network == first.first);
    }

    void oneNameInOneFileIsAddedOnce_data() { TestDatabase::engines(); }
    void oneNameInOneFileIsAddedOnce()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);

        const auto found = scene.run([&](Work &work) -> Result<QSet<ProviderId>> {
            DirectoryMatcher matcher(work);
            QSet<ProviderId> ids;
            for (const QString &name :
                 {u"Dra. Lucía Peña"_s, u"LUCIA PENA"_s, u"Dra. Lucia Peña"_s})
                for (const QString &npi : {u""_s, u"1000000000"_s}) { // the second is no NPI
                    ENLACE_ASSIGN(const auto id,
                                  matcher.provider(work, {name, npi, {}, {}}, fromFile));
                    ids.insert(id);
                }
            return ids;
        });

        QCOMPARE(found.size(), 1);
        const Provider stored = scene.read(
            [&](Reading &reading) { return ProviderRepository(reading).find(*found.begin()); });
        QVERIFY(!stored.npi);
    }

    void sameNameWithAnotherNpiIsAnotherDoctor_data() { TestDatabase::engines(); }
    void sameNameWithAnotherNpiIsAnotherDoctor()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const auto add = [&](const QString &npi) {
            return database.session().run([&](Work &work) {
                return DirectoryMatcher(work).provider(work, {u"Dr. Khoa Tran"_s, npi, {}, {}},
                                                       fromFile);
            });
        };

        const auto first = ENLACE_VALUE(add(u"1597971146"_s));
        const auto second = ENLACE_VALUE(add(u"1234567893"_s));
        QVERIFY(!(first == second));

        // Without an NPI it is not clear which of the two is meant.
        const auto doubtful = add(QString());
        QVERIFY(!doubtful);
        QVERIFY(doubtful.error().code == ErrorCode::Invalid);
    }

    void previewAddsNothing_data() { TestDatabase::engines(); }
    void previewAddsNothing()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);

        const bool found = scene.read([&](Reading &reading) -> Result<bool> {
            DirectoryMatcher matcher(reading);
            ENLACE_ASSIGN(const auto known,
                          matcher.findOrganization(AgencyKind::HealthNetwork, u"first  network"_s));
            ENLACE_ASSIGN(const auto unknown,
                          matcher.findOrganization(AgencyKind::HealthNetwork, u"Third Network"_s));
            ENLACE_ASSIGN(const auto otherKind,
                          matcher.findOrganization(AgencyKind::Vendor, u"First Network"_s));
            ENLACE_ASSIGN(const auto doctor,
                          matcher.findProvider({u"Dr. Khoa Tran"_s, u"1597971146"_s, {}, {}}));
            return known == scene.first && !unknown && !otherKind && !doctor;
        });

        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(DirectoryMatcherTest)
#include "tst_directorymatcher.moc"
