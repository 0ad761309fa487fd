// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/providerrules.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto day = [] { return QDate(2026, 11, 21); };

ProviderContract contractOf(ProviderId provider, AgencyId network, DateSpan span)
{
    ProviderContract contract;
    contract.provider = provider;
    contract.network = network;
    contract.span = span;
    return contract;
}

ProviderContract contractOf(AgencyId organization, AgencyId network, DateSpan span)
{
    ProviderContract contract;
    contract.organization = organization;
    contract.network = network;
    contract.span = span;
    return contract;
}

NetworkArrangement arrangementOf(ProviderId provider, ArrangementKind kind, DateSpan span,
                                 std::optional<AgencyId> network = std::nullopt)
{
    NetworkArrangement arrangement;
    arrangement.provider = provider;
    arrangement.kind = kind;
    arrangement.span = span;
    arrangement.network = network;
    return arrangement;
}

ProviderAffiliation worksAt(ProviderId provider, AgencyId organization, DateSpan span)
{
    ProviderAffiliation affiliation;
    affiliation.provider = provider;
    affiliation.organization = organization;
    affiliation.span = span;
    return affiliation;
}

const DateSpan thisYear{QDate(2026, 1, 1), QDate(2026, 12, 31)};
const DateSpan sinceJune{QDate(2026, 6, 1), std::nullopt};

} // namespace

Q_DECLARE_METATYPE(enlace::StandingParty)
Q_DECLARE_METATYPE(enlace::StandingFacts)
Q_DECLARE_METATYPE(enlace::Standing)
Q_DECLARE_METATYPE(std::optional<enlace::AgencyId>)

class ProviderRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingFollowsContractsAndArrangements_data()
    {
        QTest::addColumn<StandingParty>("party");
        QTest::addColumn<std::optional<AgencyId>>("network");
        QTest::addColumn<StandingFacts>("facts");
        QTest::addColumn<Standing>("expected");

        const auto doctor = ProviderId::make();
        const auto colleague = ProviderId::make();
        const auto network = AgencyId::make();
        const auto otherNetwork = AgencyId::make();
        const auto practice = AgencyId::make();
        const auto hospital = AgencyId::make();
        const StandingParty party{doctor, std::nullopt};
        const Standing unknown;
        const Standing out{StandingKind::Out, std::nullopt, std::nullopt};
        const Standing in{StandingKind::InNetwork, std::nullopt, std::nullopt};
        const auto inUntil = [](QDate until) {
            return Standing{StandingKind::InNetwork, until, std::nullopt};
        };
        const auto outUntil = [](std::optional<QDate> until, ArrangementKind kind) {
            return Standing{StandingKind::OutWithArrangement, until, kind};
        };
        const auto row = [&](const char *name, const StandingFacts &facts,
                             const Standing &expected) {
            QTest::newRow(name) << party << std::optional<AgencyId>(network) << facts << expected;
        };
        const auto contracts = [](const QList<ProviderContract> &list) {
            return StandingFacts{{}, list, {}};
        };

        row("nothing on record", {}, unknown);
        row("open contract", contracts({contractOf(doctor, network, sinceJune)}), in);
        row("contract to the end of the year", contracts({contractOf(doctor, network, thisYear)}),
            inUntil(QDate(2026, 12, 31)));
        row("contract begins today",
            contracts({contractOf(doctor, network, {day(), std::nullopt})}), in);
        row("contract begins tomorrow",
            contracts({contractOf(doctor, network, {day().addDays(1), std::nullopt})}), out);
        row("contract ends today",
            contracts({contractOf(doctor, network, {QDate(2026, 1, 1), day()})}), inUntil(day()));
        row("contract ended yesterday",
            contracts({contractOf(doctor, network, {QDate(2026, 1, 1), day().addDays(-1)})}), out);
        row("contract renewed the day after it ends",
            contracts({contractOf(doctor, network, thisYear),
                       contractOf(doctor, network, {QDate(2027, 1, 1), QDate(2027, 6, 30)})}),
            inUntil(QDate(2027, 6, 30)));
        row("contract renewed after a gap",
            contracts({contractOf(doctor, network, thisYear),
                       contractOf(doctor, network, {QDate(2027, 1, 2), std::nullopt})}),
            inUntil(QDate(2026, 12, 31)));
        row("contract with another network",
            contracts({contractOf(doctor, otherNetwork, sinceJune)}), out);
        row("a colleague's contract", contracts({contractOf(colleague, network, sinceJune)}),
            unknown);

        ProviderContract archived = contractOf(doctor, network, sinceJune);
        archived.archived.at = QDateTime(day(), QTime(1, 0), Qt::UTC);
        row("contract archived as a mistake", contracts({archived}), unknown);

        const StandingFacts throughPractice{
            {worksAt(doctor, practice, sinceJune)}, {contractOf(practice, network, thisYear)}, {}};
        row("contracted through the practice", throughPractice, inUntil(QDate(2026, 12, 31)));
        row("left the practice yesterday",
            {{worksAt(doctor, practice, {QDate(2026, 1, 1), day().addDays(-1)})},
             {contractOf(practice, network, thisYear)},
             {}},
            unknown);
        row("practice has a contract with another network",
            {{worksAt(doctor, practice, sinceJune)},
             {contractOf(practice, otherNetwork, sinceJune)},
             {}},
            out);
        row("two practices, one contracted",
            {{worksAt(doctor, practice, sinceJune), worksAt(doctor, hospital, sinceJune)},
             {contractOf(practice, otherNetwork, sinceJune),
              contractOf(hospital, network, sinceJune)},
             {}},
            in);
        QTest::newRow("seen at the practice that has no contract")
            << StandingParty{doctor, practice} << std::optional<AgencyId>(network)
            << StandingFacts{{worksAt(doctor, practice, sinceJune),
                              worksAt(doctor, hospital, sinceJune)},
                             {contractOf(practice, otherNetwork, sinceJune),
                              contractOf(hospital, network, sinceJune)},
                             {}}
            << out;
        QTest::newRow("a vendor by itself")
            << StandingParty{std::nullopt, practice} << std::optional<AgencyId>(network)
            << StandingFacts{{}, {contractOf(practice, network, sinceJune)}, {}} << in;

        const auto withArrangements = [&](const QList<NetworkArrangement> &list) {
            return StandingFacts{{}, {contractOf(doctor, otherNetwork, sinceJune)}, list};
        };
        const auto loa = ArrangementKind::LetterOfAgreement;
        const auto coc = ArrangementKind::ContinuityOfCare;
        row("letter of agreement until January 31",
            withArrangements(
                {arrangementOf(doctor, loa, {QDate(2026, 8, 1), QDate(2027, 1, 31)}, network)}),
            outUntil(QDate(2027, 1, 31), loa));
        row("the plan's own arrangement holds in any network",
            withArrangements({arrangementOf(doctor, coc, thisYear)}),
            outUntil(QDate(2026, 12, 31), coc));
        row("arrangement of another network",
            withArrangements({arrangementOf(doctor, loa, thisYear, otherNetwork)}), out);
        row("arrangement ends today",
            withArrangements({arrangementOf(doctor, loa, {QDate(2026, 1, 1), day()}, network)}),
            outUntil(day(), loa));
        row("arrangement ended yesterday",
            withArrangements(
                {arrangementOf(doctor, loa, {QDate(2026, 1, 1), day().addDays(-1)}, network)}),
            out);
        row("arrangement begins tomorrow",
            withArrangements(
                {arrangementOf(doctor, loa, {day().addDays(1), std::nullopt}, network)}),
            out);
        row("arrangement without an end",
            withArrangements({arrangementOf(doctor, loa, sinceJune, network)}),
            outUntil(std::nullopt, loa));
        row("two overlap: the longer one counts",
            withArrangements(
                {arrangementOf(doctor, loa, thisYear, network),
                 arrangementOf(doctor, coc, {QDate(2026, 10, 1), QDate(2027, 9, 30)})}),
            outUntil(QDate(2027, 9, 30), coc));
        row("one follows the other without a gap",
            withArrangements(
                {arrangementOf(doctor, loa, {QDate(2026, 8, 1), QDate(2027, 1, 31)}, network),
                 arrangementOf(doctor, coc, {QDate(2027, 2, 1), QDate(2027, 5, 31)}, network)}),
            outUntil(QDate(2027, 5, 31), loa));
        row("a colleague's arrangement",
            withArrangements({arrangementOf(colleague, loa, sinceJune, network)}), out);
        row("no contract on record, with an arrangement",
            {{}, {}, {arrangementOf(doctor, loa, thisYear, network)}},
            outUntil(QDate(2026, 12, 31), loa));
        row("a contract goes before an arrangement",
            {{},
             {contractOf(doctor, network, thisYear)},
             {arrangementOf(doctor, loa, sinceJune, network)}},
            inUntil(QDate(2026, 12, 31)));

        QTest::newRow("child in no network")
            << party << std::optional<AgencyId>()
            << contracts({contractOf(doctor, network, sinceJune)}) << unknown;
        // The child changed from `network` to `otherNetwork` this morning.
        QTest::newRow("network changed on the day")
            << party << std::optional<AgencyId>(otherNetwork)
            << StandingFacts{{},
                             {contractOf(doctor, network, sinceJune)},
                             {arrangementOf(doctor, loa, sinceJune, network)}}
            << out;
    }

    void standingFollowsContractsAndArrangements()
    {
        QFETCH(StandingParty, party);
        QFETCH(std::optional<AgencyId>, network);
        QFETCH(StandingFacts, facts);
        QFETCH(Standing, expected);

        const Standing found = standing(party, network, facts, day());

        QCOMPARE(keyOf(found.kind), keyOf(expected.kind));
        QCOMPARE(found.until.value_or(QDate()), expected.until.value_or(QDate()));
        QVERIFY(found.arrangement == expected.arrangement);
    }

    void coverageGoesOnOverTouchingSpansInAnyOrder()
    {
        const QList<DateSpan> spans{{QDate(2026, 3, 1), QDate(2026, 3, 31)},
                                    {QDate(2026, 1, 1), QDate(2026, 1, 31)},
                                    {QDate(2026, 2, 1), QDate(2026, 2, 28)},
                                    {QDate(2026, 5, 1), std::nullopt}};

        QCOMPARE(coveredUntil(spans, QDate(2026, 1, 15)).value_or(QDate()), QDate(2026, 3, 31));
        QVERIFY(!coveredUntil(spans, QDate(2026, 5, 1)));
    }

    void chipNamesTheLastDayOfAnArrangement()
    {
        const Standing until{StandingKind::OutWithArrangement, QDate(2027, 1, 31),
                             ArrangementKind::LetterOfAgreement};

        QCOMPARE(standingText(until, Language::English, QDate(2027, 1, 2)),
                 u"Out of network, to Jan 31"_s);
        QCOMPARE(standingText(until, Language::English, day()),
                 u"Out of network, to Jan 31, 2027"_s);
        QCOMPARE(standingText({StandingKind::InNetwork, QDate(2026, 12, 31), std::nullopt},
                              Language::English, day()),
                 u"In network"_s);
    }
};

QTEST_APPLESS_MAIN(ProviderRulesTest)
#include "tst_providerrules.moc"
