// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/providerrepository.h"

#include "support/providerscene.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

class ProviderRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        Provider provider;
        provider.id = ProviderId::make();
        provider.kind = ProviderKind::Site;
        provider.name = u"Dra. Lucía Peña, MD"_s;
        provider.npi = u"1234567893"_s;
        provider.specialty = u"2084N0402X"_s;
        provider.otherSpecialties = {u"208000000X"_s, u"2080P0006X"_s};
        provider.treats = Treats::Children;
        provider.ageFrom = 0;
        provider.ageUntil = 20;
        provider.languages = {u"es"_s, u"vi"_s};
        provider.accepting = {AcceptingPatients::No, QDate(2026, 11, 3), u"front desk"_s,
                              u"panel is full"_s, QDate(2027, 2, 1)};
        provider.wait = {90, QDate(2026, 11, 4), u"scheduler"_s};
        provider.ccsPanel = CcsPanel::Paneled;
        provider.ccsPanelAsOf = QDate(2026, 10, 1);
        provider.takesMediCalDental = Answer::No;
        provider.offersSedation = Answer::Yes;
        provider.place = {u"2 Main St"_s, u"Orange"_s, u"Orange"_s, u"CA"_s, u"92868"_s};
        provider.contact = {u"714-555-0110"_s, u"714-555-0111"_s, u"mornings"_s, u""_s, u""_s};
        provider.verifiedOn = QDate(2026, 11, 5);
        provider.note = u"Second floor"_s;
        provider.provenance = {Source::Typed, QString(), database.clock().now()};

        const Provider saved =
            scene.run([&](Work &work) { return ProviderRepository(work).save(work, provider); });
        const Provider found = scene.read(
            [&](Reading &reading) { return ProviderRepository(reading).find(provider.id); });

        QVERIFY(found == saved);
        QCOMPARE(found.nameFolded, u"lucia pena"_s);
        provider.nameFolded = found.nameFolded;
        provider.revision = 1;
        QVERIFY(found == provider);
    }

    void npiIsOfOneProviderAtATime_data() { TestDatabase::engines(); }
    void npiIsOfOneProviderAtATime()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const QString npi = u"1234567893"_s;
        const ProviderId first =
            scene.provider(u"Dr. Khoa Tran"_s, [&](Provider &p) { p.npi = npi; });
        Provider second;
        second.name = u"Dr. Emma Cruz"_s;
        second.npi = npi;
        const auto save = [&] {
            return database.session().run(
                [&](Work &work) { return ProviderRepository(work).save(work, second); });
        };

        const auto refused = save();
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InUse);
        QCOMPARE(refused.error().field, u"npi"_s);

        scene.run([&](Work &work) {
            return ProviderRepository(work).archive(work, first, u"entered by mistake"_s);
        });
        ENLACE_VERIFY(save());
        const auto found =
            scene.read([&](Reading &reading) { return ProviderRepository(reading).byNpi(npi); });
        QVERIFY(found.has_value());
        QCOMPARE(found->name, second.name);
    }

    void listIsNarrowed_data() { TestDatabase::engines(); }
    void listIsNarrowed()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const AgencyId practice = scene.agency(AgencyKind::Clinic, u"Harbor Clinic"_s);
        const ProviderId neurologist = scene.provider(u"Dra. Ana Ibáñez"_s, [](Provider &p) {
            p.npi = u"1234567893"_s;
            p.specialty = u"2084N0402X"_s;
            p.treats = Treats::Children;
            p.languages = {u"en"_s, u"es"_s};
            p.accepting = {AcceptingPatients::Yes, QDate(2026, 11, 1), u"desk"_s, {}, {}};
            p.ccsPanel = CcsPanel::Paneled;
            p.place.county = u"Orange"_s;
        });
        scene.affiliate(neurologist, practice, {QDate(2026, 1, 1), std::nullopt});
        scene.provider(u"Dr. Minh Do"_s, [](Provider &p) {
            p.specialty = u"1223S0112X"_s;
            p.otherSpecialties = {u"1223P0221X"_s};
            p.treats = Treats::AllAges;
            p.languages = {u"vi"_s};
            p.accepting = {AcceptingPatients::No, QDate(2026, 11, 1), u"desk"_s, {}, {}};
            p.takesMediCalDental = Answer::Yes;
            p.offersSedation = Answer::Yes;
            p.place.county = u"Los Angeles"_s;
        });
        scene.provider(u"Dr. Zoe Brown"_s, [](Provider &p) {
            p.specialty = u"207X00000X"_s;
            p.treats = Treats::Adults;
        });
        const auto names = [&](const std::function<void(ProviderFilter &)> &narrow) {
            ProviderFilter filter;
            narrow(filter);
            QStringList found;
            const auto rows = scene.read(
                [&](Reading &reading) { return ProviderRepository(reading).list(filter); });
            for (const ProviderRow &row : rows)
                found.append(row.provider.name);
            const auto count = scene.read(
                [&](Reading &reading) { return ProviderRepository(reading).count(filter); });
            if (count != found.size())
                qFatal("count and list disagree");
            return found.join(u", "_s);
        };
        const QString ana = u"Dra. Ana Ibáñez"_s;
        const QString minh = u"Dr. Minh Do"_s;
        const QString zoe = u"Dr. Zoe Brown"_s;

        QCOMPARE(names([](ProviderFilter &) {}), QStringList({ana, minh, zoe}).join(u", "_s));
        QCOMPARE(names([](ProviderFilter &f) { f.text = u"IBANEZ an"_s; }), ana);
        QCOMPARE(names([](ProviderFilter &f) { f.text = u"1234567893"_s; }), ana);
        QCOMPARE(names([](ProviderFilter &f) { f.text = u"%"_s; }),
                 QStringList({ana, minh, zoe}).join(u", "_s));
        QCOMPARE(names([](ProviderFilter &f) {
                     f.specialties = {u"1223P0221X"_s, u"2084N0402X"_s, u"208000000X"_s};
                 }),
                 QStringList({ana, minh}).join(u", "_s));
        QCOMPARE(names([](ProviderFilter &f) { f.forChildren = true; }),
                 QStringList({ana, minh}).join(u", "_s));
        QCOMPARE(names([](ProviderFilter &f) { f.language = u"es"_s; }), ana);
        QCOMPARE(names([](ProviderFilter &f) { f.county = u"Los Angeles"_s; }), minh);
        QCOMPARE(names([](ProviderFilter &f) { f.accepting = AcceptingPatients::Unknown; }), zoe);
        QCOMPARE(names([](ProviderFilter &f) { f.paneled = true; }), ana);
        QCOMPARE(names([](ProviderFilter &f) { f.mediCalDental = f.sedation = true; }), minh);
        QCOMPARE(names([&](ProviderFilter &f) { f.organization = practice; }), ana);
    }

    /// Each list of a provider is looked up in a table of its own, which must follow it.
    void filtersFollowWhatIsChanged_data() { TestDatabase::engines(); }
    void filtersFollowWhatIsChanged()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId id = scene.provider(u"Dr. Khoa Tran"_s, [](Provider &p) {
            p.specialty = u"1223P0221X"_s;
            p.languages = {u"en"_s, u"vi"_s};
        });
        const auto finds = [&](const QString &specialty, const QString &language) {
            ProviderFilter filter;
            filter.specialties = {specialty};
            filter.language = language;
            return !scene
                        .read([&](Reading &reading) {
                            return ProviderRepository(reading).list(filter);
                        })
                        .isEmpty();
        };
        QVERIFY(finds(u"1223P0221X"_s, u"vi"_s));

        scene.run([&](Work &work) -> Result<Provider> {
            ENLACE_ASSIGN(Provider provider, ProviderRepository(work).find(id));
            provider.specialty = u"1223S0112X"_s;
            provider.otherSpecialties = {u"1223P0221X"_s};
            provider.languages = {u"en"_s, u"es"_s};
            return ProviderRepository(work).save(work, provider);
        });

        QVERIFY(finds(u"1223P0221X"_s, u"es"_s));
        QVERIFY(finds(u"1223S0112X"_s, u"es"_s));
        QVERIFY(!finds(u"1223P0221X"_s, u"vi"_s));
        const ProviderChoices choices =
            scene.read([](Reading &reading) { return ProviderRepository(reading).choices(); });
        QCOMPARE(choices.languages, QStringList({u"en"_s, u"es"_s}));
    }

    void whatTheSearchFoundIsNotMissedAmongFew_data() { TestDatabase::engines(); }
    void whatTheSearchFoundIsNotMissedAmongFew()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId found = scene.provider(u"Dr. Khoa Tran"_s);
        scene.provider(u"Dr. Emma Cruz"_s);
        const auto names = [&](const QString &text, const QList<ProviderId> &among) {
            ProviderFilter filter;
            filter.text = text;
            filter.among = among;
            QStringList shown;
            for (const ProviderRow &row : scene.read(
                     [&](Reading &reading) { return ProviderRepository(reading).list(filter); }))
                shown.append(row.provider.name);
            return shown;
        };

        QCOMPARE(names({}, {}), QStringList());
        QCOMPARE(names({}, {found}), QStringList({u"Dr. Khoa Tran"_s}));
        QCOMPARE(names(u"cru"_s, {}), QStringList({u"Dr. Emma Cruz"_s}));
        QCOMPARE(names(u"cru"_s, {found}), QStringList({u"Dr. Emma Cruz"_s, u"Dr. Khoa Tran"_s}));
    }

    /// However it is narrowed, the directory of a county is not read through for a page of it.
    void noFilterReadsTheWholeDirectory_data()
    {
        QTest::addColumn<ProviderFilter>("filter");
        const auto row = [](const char *name, const std::function<void(ProviderFilter &)> &narrow) {
            ProviderFilter filter;
            narrow(filter);
            QTest::newRow(name) << filter;
        };
        row("specialty", [](ProviderFilter &f) { f.specialties = {u"1223P0221X"_s}; });
        row("children", [](ProviderFilter &f) { f.forChildren = true; });
        row("language", [](ProviderFilter &f) { f.language = u"es"_s; });
        row("county", [](ProviderFilter &f) { f.county = u"Orange"_s; });
        row("accepting", [](ProviderFilter &f) { f.accepting = AcceptingPatients::Yes; });
        row("paneled", [](ProviderFilter &f) { f.paneled = true; });
        row("dental", [](ProviderFilter &f) { f.mediCalDental = true; });
        row("sedation", [](ProviderFilter &f) { f.sedation = true; });
        row("organization", [](ProviderFilter &f) { f.organization = AgencyId::make(); });
        row("found", [](ProviderFilter &f) { f.among = {ProviderId::make()}; });
        row("in network", [](ProviderFilter &f) {
            f.forChild = ChildId::make();
            f.standings = {StandingKind::InNetwork};
        });
        row("all of them", [](ProviderFilter &f) {
            f.specialties = {u"1223P0221X"_s};
            f.forChildren = f.paneled = f.mediCalDental = f.sedation = true;
            f.language = u"es"_s;
            f.county = u"Orange"_s;
            f.accepting = AcceptingPatients::Yes;
            f.forChild = ChildId::make();
            f.standings = {StandingKind::InNetwork};
        });
    }
    void noFilterReadsTheWholeDirectory()
    {
        QFETCH(ProviderFilter, filter);
        TestDatabase database(u"memory"_s);
        ProviderScene scene(database);

        const QString plan = scene.read([&](Reading &reading) -> Result<QString> {
            const QString statement = ProviderRepository(reading).listStatement(filter);
            Query query(reading, QLatin1String("explain query plan ") + statement);
            static const QRegularExpression placeholder(u":[a-z]\\w*"_s);
            auto found = placeholder.globalMatch(statement);
            while (found.hasNext())
                query.bindColumn(found.next().captured(), QString());
            ENLACE_TRY(query.run());
            QString text;
            while (query.next())
                text += query.column(3).toString() + u'\n';
            return text;
        });

        QVERIFY2(plan.contains(u"SEARCH p USING"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN p"_s), qPrintable(plan));
    }

    void mainOrganizationIsNamed_data() { TestDatabase::engines(); }
    void mainOrganizationIsNamed()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        scene.affiliate(doctor, scene.agency(AgencyKind::Clinic, u"Former Clinic"_s),
                        {QDate(2020, 1, 1), QDate(2025, 12, 31)});
        scene.affiliate(doctor, scene.agency(AgencyKind::Clinic, u"Present Clinic"_s),
                        {QDate(2019, 1, 1), std::nullopt});

        const auto rows =
            scene.read([&](Reading &reading) { return ProviderRepository(reading).list({}); });

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().mainOrganization, u"Present Clinic"_s);
        QVERIFY(!rows.first().standing);
    }

    void listByStandingSaysWhatTheRuleSays_data() { TestDatabase::engines(); }
    void listByStandingSaysWhatTheRuleSays()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const AgencyId practices[] = {scene.agency(AgencyKind::Clinic, u"Practice 0"_s),
                                      scene.agency(AgencyKind::Clinic, u"Practice 1"_s)};
        scene.contract(practices[0], scene.first, {QDate(2026, 1, 1), std::nullopt});
        scene.contract(practices[1], scene.second, {QDate(2026, 1, 1), std::nullopt});
        QRandomGenerator random(20261121);
        const auto span = [&random]() -> DateSpan {
            const QDate from = QDate(2026, 11, 21).addDays(random.bounded(-4, 3));
            if (random.bounded(3) == 0)
                return {from, std::nullopt};
            return {from, from.addDays(random.bounded(0, 6))};
        };
        for (int i = 0; i < 60; ++i) {
            const ProviderId doctor = scene.provider(u"Doctor %1"_s.arg(i));
            if (random.bounded(3) == 0)
                scene.contract(doctor, random.bounded(2) ? scene.first : scene.second, span());
            if (random.bounded(3) == 0)
                scene.affiliate(doctor, practices[random.bounded(2)], span());
            if (random.bounded(3) == 0)
                scene.arrange(doctor, random.bounded(2) ? std::optional(scene.first) : std::nullopt,
                              span());
            else if (random.bounded(6) == 0)
                scene.arrange(doctor, scene.second, span());
        }
        const ChildId inNoNetwork = scene.addChild();

        for (const ChildId &child : {scene.child, inNoNetwork}) {
            ProviderFilter all;
            all.forChild = child;
            QHash<StandingKind, QSet<ProviderId>> byRule;
            for (const ProviderRow &row : scene.read(
                     [&](Reading &reading) { return ProviderRepository(reading).list(all); }))
                byRule[row.standing->kind].insert(row.provider.id);
            for (const StandingKind kind : allOf<StandingKind>()) {
                ProviderFilter filter = all;
                filter.standings = {kind};
                QSet<ProviderId> bySql;
                for (const ProviderRow &row : scene.read([&](Reading &reading) {
                         return ProviderRepository(reading).list(filter);
                     }))
                    bySql.insert(row.provider.id);
                QVERIFY2(bySql == byRule.value(kind), entryOf(kind).key);
                if (child == scene.child)
                    QVERIFY2(!bySql.isEmpty(), entryOf(kind).key);
            }
        }
    }

    void aNetworkThatEndedIsJudgedByWhatFollowsIt_data() { TestDatabase::engines(); }
    void aNetworkThatEndedIsJudgedByWhatFollowsIt()
    {
        QFETCH(QString, engine);
        const QDate today(2026, 11, 21);
        TestDatabase database(engine, today);
        ProviderScene scene(database);
        const AgencyId third =
            scene.agency(AgencyKind::HealthNetwork, QStringLiteral("Third Network"), scene.plan);
        const auto end = [&](const AgencyId &network, QDate lastDay, const AgencyId &next) {
            scene.run([&](Work &work) -> Result<Agency> {
                ENLACE_ASSIGN(Agency agency, AgencyRepository(work).find(network));
                agency.activeUntil = lastDay;
                agency.successor = next;
                return AgencyRepository(work).save(work, agency);
            });
        };
        const ProviderId doctor = scene.provider(QStringLiteral("Dr. Lin Park"));
        scene.contract(doctor, third, {QDate(2026, 1, 1), std::nullopt});
        const auto sheet = [&] {
            return scene.read([&](Reading &reading) {
                return NetworkRepository(reading).sheet(scene.child, {{doctor, {}}}, today);
            });
        };
        QCOMPARE(sheet().of({doctor, {}}).kind, StandingKind::Out);

        // The child's row still names the first; the first was followed by the second, that by the
        // third. A network that lasts through today is still itself.
        end(scene.first, today.addDays(-40), scene.second);
        end(scene.second, today, third);
        QCOMPARE(sheet().network, std::optional(scene.second));
        end(scene.second, today.addDays(-1), third);
        const StandingSheet now = sheet();
        QCOMPARE(now.network, std::optional(third));
        QCOMPARE(now.networkName, QStringLiteral("Third Network"));
        QCOMPARE(now.of({doctor, {}}).kind, StandingKind::InNetwork);
    }

    void administratorDoesNotSeeTheDirectory_data() { TestDatabase::engines(); }
    void administratorDoesNotSeeTheDirectory()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        ProviderScene scene(database);
        const ProviderId doctor = scene.provider(u"Dr. Khoa Tran"_s);
        scene.actAs(Role::Administrator, scene.plan);

        const auto refused = database.session().read(
            [&](Reading &reading) { return ProviderRepository(reading).find(doctor); });

        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(ProviderRepositoryTest)
#include "tst_providerrepository.moc"
