// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often families are asked, which rules are kept, what was interrupted and why.
#include "core/caseload/promiserules.h"
#include "core/caseload/reports.h"

#include "core/approvals/approvaltables.h"
#include "core/authorizations/authorizationtables.h"
#include "core/base/clock.h"
#include "core/contactlog/contacttables.h"
#include "core/interruptions/interruptiontables.h"
#include "core/people/peopletables.h"
#include "core/renewals/renewaltables.h"
#include "core/therapy/therapytables.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const ChildId mateo = ChildId::make();
const ChildId bao = ChildId::make();

QDateTime noon(QDate day) { return QDateTime(day, QTime(12, 0), countyTimeZone()).toUTC(); }
QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }
std::optional<QDateTime> at(const char *text)
{
    return *text ? std::optional(noon(date(text))) : std::nullopt;
}

Authorization approved(const char *from, const char *until)
{
    Authorization authorization;
    authorization.child = mateo;
    authorization.item = u"Diapers"_s;
    authorization.decision = AuthorizationDecision::Approved;
    authorization.approvedFrom = date(from);
    authorization.approvedUntil = date(until);
    return authorization;
}

/// What follows `before`, with the days on which it was sent, complete and decided.
Authorization next(const Authorization &before, const char *sent, const char *complete,
                   const char *decided, const char *from = "")
{
    Authorization authorization = approved(from, "2026-12-31");
    authorization.previous = before.id;
    authorization.submittedAt = at(sent);
    authorization.receivedAt = at(complete);
    authorization.decidedAt = at(decided);
    if (!*from) {
        authorization.approvedFrom.reset();
        authorization.approvedUntil.reset();
        authorization.decision = AuthorizationDecision::Pending;
    }
    return authorization;
}

QString said(const QList<GapFact> &gaps)
{
    QStringList all;
    for (const GapFact &gap : gaps)
        all.append(QString(keyOf(gap.cause)) + u' ' + gap.span.from.toString(Qt::ISODate) + u' ' +
                   (gap.span.until ? gap.span.until->toString(Qt::ISODate) : u"-"_s));
    return all.join(u"; "_s);
}

DecisionFact decision(const ChildId &child, const char *rule, DecisionOutcome outcome)
{
    DecisionFact fact;
    fact.child = child;
    fact.rule = QString::fromLatin1(rule);
    fact.outcome = outcome;
    return fact;
}

} // namespace

class PromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Covered until March 31, 2026; what follows begins on April 10: nine days without.
    void theCauseIsReadFromTheClocks_data()
    {
        QTest::addColumn<QList<Authorization>>("requests");
        QTest::addColumn<QList<MissingItem>>("missing");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("gaps");
        const Authorization first = approved("2026-01-01", "2026-03-31");
        const QDate today = date("2026-04-20");
        const QList<MissingItem> none;
        const auto row = [&](const char *name, const QList<Authorization> &after,
                             const QString &gaps) {
            QTest::newRow(name) << QList{first} + after << none << today << gaps;
        };
        row("sent after the last covered day",
            {next(first, "2026-04-02", "2026-04-02", "2026-04-09", "2026-04-10")},
            u"request_late 2026-04-01 2026-04-09"_s);
        row("sent on the last covered day, complete later",
            {next(first, "2026-03-31", "2026-04-03", "2026-04-09", "2026-04-10")},
            u"information_missing 2026-04-01 2026-04-09"_s);
        row("complete in time, decided later",
            {next(first, "2026-03-01", "2026-03-02", "2026-04-08", "2026-04-10")},
            u"decision_late 2026-04-01 2026-04-09"_s);
        row("decided in time, to begin later",
            {next(first, "2026-03-01", "2026-03-02", "2026-03-20", "2026-04-10")},
            u"later_start 2026-04-01 2026-04-09"_s);
        row("it waits", {next(first, "2026-03-01", "2026-03-02", "")},
            u"decision_late 2026-04-01 -"_s);
        row("it was never sent", {next(first, "", "", "")}, u"request_late 2026-04-01 -"_s);
        row("nobody has asked again", {}, u"not_asked_again 2026-04-01 -"_s);
        row("one follows the other", {approved("2026-04-01", "2026-06-30")},
            u"not_asked_again 2026-04-01 -"_s); // of another item: nothing says that it follows
        row("no day between", {next(first, "2026-03-01", "2026-03-02", "2026-03-20", "2026-04-01")},
            QString());
        Authorization denied = next(first, "2026-03-01", "2026-03-02", "2026-03-20");
        denied.decision = AuthorizationDecision::Denied;
        row("denied", {denied}, u"denied 2026-04-01 -"_s);
        Authorization withdrawn = next(first, "2026-03-01", "2026-03-02", "");
        withdrawn.decision = AuthorizationDecision::Withdrawn;
        row("withdrawn", {withdrawn}, u"not_asked_again 2026-04-01 -"_s);

        const Authorization lacking =
            next(first, "2026-03-01", "2026-03-02", "2026-04-08", "2026-04-10");
        MissingItem item;
        item.authorization = lacking.id;
        item.receivedOn = date("2026-04-05");
        QTest::newRow("a paper came after the last covered day")
            << QList{first, lacking} << QList{item} << today
            << u"information_missing 2026-04-01 2026-04-09"_s;
        item.receivedOn = date("2026-03-31");
        QTest::newRow("the paper came in time") << QList{first, lacking} << QList{item} << today
                                                << u"decision_late 2026-04-01 2026-04-09"_s;

        QTest::newRow("ninety days later it may still come")
            << QList{first} << none << date("2026-06-29") << u"not_asked_again 2026-04-01 -"_s;
        QTest::newRow("after that it was given up")
            << QList{first} << none << date("2026-06-30") << QString();
    }
    void theCauseIsReadFromTheClocks()
    {
        QFETCH(QList<Authorization>, requests);
        QFETCH(QList<MissingItem>, missing);
        QFETCH(QDate, today);
        QFETCH(QString, gaps);
        QList<Authorization> other = requests;
        std::reverse(other.begin(), other.end());

        QList<GapFact> found = authorizationGaps(requests, missing, today);
        // What covers April alone is a gap of its own only once it has ended.
        QCOMPARE(said(found), gaps);
        QCOMPARE(said(authorizationGaps(other, missing, today)), gaps); // in any order
    }

    void coverageAndTherapistsLeaveGapsToo()
    {
        EligibilityRenewal renewal;
        QVERIFY(!coverageGap(renewal));
        renewal.stoppedOn = date("2026-05-01");
        QCOMPARE(said({*coverageGap(renewal)}), u"coverage_stopped 2026-05-01 -"_s);
        renewal.rescuedOn = date("2026-05-20");
        QCOMPARE(said({*coverageGap(renewal)}), u"coverage_stopped 2026-05-01 2026-05-19"_s);
        renewal.rescuedOn = renewal.stoppedOn; // on the same day: nothing was missing
        QVERIFY(!coverageGap(renewal));

        TherapyEpisode kim;
        kim.child = mateo;
        kim.therapistName = u"Kim Tran"_s;
        kim.span = {date("2026-01-05"), date("2026-02-27")};
        TherapyEpisode lee = kim;
        lee.id = TherapyEpisodeId::make();
        lee.therapistName = u"Lee Park"_s;
        lee.span = {date("2026-03-15"), {}};
        QCOMPARE(said(therapyGaps({kim, lee})), u"no_therapist 2026-02-28 2026-03-14"_s); // 15 days
        lee.span.from = date("2026-03-14");
        QCOMPARE(said(therapyGaps({kim, lee})), QString());
    }

    void interruptionsAreCountedByCause()
    {
        const QDate today = date("2026-11-21");
        const QList<GapFact> facts{
            {mateo, GapCause::RequestLate, {date("2025-11-01"), date("2025-11-21")}},  // too old
            {mateo, GapCause::DecisionLate, {date("2025-11-01"), date("2025-11-22")}}, // reaches in
            {mateo, GapCause::RequestLate, {date("2026-03-01"), date("2026-03-10")}},
            {mateo, GapCause::RequestLate, {date("2026-05-01"), date("2026-05-20")}},
            {bao, GapCause::RequestLate, {date("2026-11-20"), {}}},
        };

        const GapFigures figures = gapFigures(facts, today);

        QCOMPARE(figures.rows.size(), 2);
        const GapRow &late = figures.rows.first();
        QCOMPARE(late.cause, GapCause::RequestLate);
        QCOMPARE(late.over, 2);
        QCOMPARE(late.running, 1);
        QCOMPARE(late.medianDays, std::optional(10.0)); // of 2, 10 and 20
        QCOMPARE(late.overChildren, QList{mateo});
        QCOMPARE(late.runningChildren, QList{bao});
        QCOMPARE(figures.rows.last().medianDays, std::optional(22.0));
    }

    void daysAreCountedByTheWayItWasSent()
    {
        const auto fact = [](const ChildId &child, const char *network,
                             std::optional<RequestChannel> channel, std::optional<int> days) {
            DecisionFact one;
            one.child = child;
            one.networkName = QLatin1String(network);
            one.channel = channel;
            if (days)
                one.seconds = *days * 24 * 60 * 60;
            return one;
        };
        const ChannelFigures figures =
            channelFigures({fact(mateo, "Bayview", RequestChannel::Fax, 9),
                            fact(mateo, "Harbor", RequestChannel::Fax, 8),
                            fact(mateo, "Harbor", RequestChannel::Portal, 2),
                            fact(bao, "Harbor", RequestChannel::Portal, 4),
                            fact(bao, "Harbor", RequestChannel::Portal, std::nullopt),
                            fact(mateo, "Harbor", RequestChannel::Portal, 4),
                            fact(bao, "Harbor", std::nullopt, 20)});

        QCOMPARE(figures.rows.size(), 4);
        const ChannelRow &portal = figures.rows.first();
        QCOMPARE(portal.network, u"Harbor"_s);                           // with most decisions
        QCOMPARE(portal.channel, std::optional(RequestChannel::Portal)); // the quickest
        QCOMPARE(portal.decided, 3); // what waits is not decided
        QCOMPARE(portal.medianDays, std::optional(4.0));
        QCOMPARE(portal.children, (QList{mateo, bao}));
        QCOMPARE(figures.rows.at(1).channel, std::optional(RequestChannel::Fax));
        QVERIFY(!figures.rows.at(2).channel);
        QCOMPARE(figures.rows.last().network, u"Bayview"_s);
    }

    void whatSomebodyWroteDownCountsOnce()
    {
        const GapFact found{mateo,
                            GapCause::RequestLate,
                            {date("2026-03-01"), date("2026-03-10")},
                            ServiceGroup::Supplies};
        GapFact therapy = found;
        therapy.group = ServiceGroup::Therapy;
        GapFact earlier = found;
        earlier.span = {date("2026-01-01"), date("2026-01-05")};
        GapFact sibling = found;
        sibling.child = bao;
        GapFact coverage{
            mateo, GapCause::CoverageStopped, {date("2026-03-01"), date("2026-03-31")}, {}};
        CareInterruption vendor;
        vendor.child = mateo;
        vendor.group = ServiceGroup::Supplies;
        vendor.cause = GapCause::Vendor;
        vendor.span = {date("2026-03-05"), date("2026-03-20")};
        CareInterruption stopped = vendor;
        stopped.group = ServiceGroup::Nursing;
        stopped.cause = GapCause::CoverageStopped;

        // Of the same thing on the same days, the person knows the cause.
        QCOMPARE(notWritten({found}, {gapOf(vendor)}), QList<GapFact>());
        const QList<GapFact> others{therapy, earlier, sibling, coverage};
        QCOMPARE(notWritten(others, {gapOf(vendor)}), others);
        // Coverage that stopped is of everything: it is told by its cause.
        QCOMPARE(notWritten({coverage}, {gapOf(stopped)}), QList<GapFact>());
    }

    void asksAreThoseOfAFamily()
    {
        const FamilyId one = FamilyId::make();
        const FamilyId two = FamilyId::make();
        const ChildId sister = ChildId::make();
        const QList<AskFact> facts{{mateo, one, u"Harbor"_s, 6, 4},
                                   {sister, one, u"Harbor"_s, 2, 2},
                                   {bao, two, u"Harbor"_s, 4, 2},
                                   {ChildId::make(), FamilyId::make(), u"Bayview"_s, 0, 0},
                                   {ChildId::make(), one, QString(), 9, 3}};

        const AskFigures figures = askFigures(facts);

        QCOMPARE(figures.families, 2); // whoever is asked for nothing is not counted
        QCOMPARE(figures.apart(), 21);
        QCOMPARE(figures.together(), 11);
        QCOMPARE(figures.rows.size(), 2);
        QCOMPARE(figures.rows.first().network, QString()); // asked most often
        const AskRow &harbor = figures.rows.last();
        QCOMPARE(harbor.families, 2);
        QCOMPARE(harbor.apartEach(), 6.0);
        QCOMPARE(harbor.togetherEach(), 4.0);
        QCOMPARE(harbor.children, (QList{mateo, sister, bao}));
    }

    void whatRenewingCostsStandsBesideTheAsks()
    {
        const FamilyId family = FamilyId::make();
        const AskFigures figures = askFigures({{mateo, family, u"Harbor"_s, 4, 2, 90, 1},
                                               {bao, FamilyId::make(), u"Harbor"_s, 0, 0, 30, 0},
                                               {ChildId::make(), family, u"Harbor"_s, 0, 0, 0, 0}});

        QCOMPARE(figures.minutes(), 120);
        const AskRow &harbor = figures.rows.first();
        QCOMPARE(harbor.children, (QList{mateo, bao})); // asked for no more, and it took time
        QCOMPARE(harbor.families, 1);
        QCOMPARE(harbor.hoursEach(), 1.0);
        QCOMPARE(harbor.gaps, 1);
    }

    void onlyWhatCameOfAskingAgainIsHeldAgainstIt()
    {
        const QDate today(2026, 11, 23);
        const auto gap = [](const ChildId &child, GapCause cause, QDate from, QDate until) {
            return GapFact{child, cause, {from, until}, {}};
        };
        const QDate lately(2026, 6, 1);
        const auto counted =
            renewalGaps({gap(mateo, GapCause::RequestLate, lately, lately.addDays(9)),
                         gap(mateo, GapCause::CoverageStopped, lately, lately.addDays(9)),
                         gap(mateo, GapCause::Vendor, lately, lately.addDays(9)),
                         gap(mateo, GapCause::RequestLate, QDate(2024, 1, 1), QDate(2024, 2, 1)),
                         gap(bao, GapCause::NoTherapist, lately, lately.addDays(30))},
                        today);

        QCOMPARE(counted, (QHash<ChildId, int>{{mateo, 2}}));
    }

    void decisionsAreHeldAgainstEachRule()
    {
        const auto figures =
            ruleDecisionFigures({decision(mateo, "", DecisionOutcome::NoClock),
                                 decision(mateo, "", DecisionOutcome::NoClock),
                                 decision(mateo, "", DecisionOutcome::NoClock),
                                 decision(mateo, "FAST", DecisionOutcome::Late),
                                 decision(mateo, "SLOW", DecisionOutcome::OnTime),
                                 decision(bao, "SLOW", DecisionOutcome::OnTime),
                                 decision(bao, "SLOW", DecisionOutcome::Late),
                                 decision(bao, "SLOW", DecisionOutcome::WaitingLate)});

        QCOMPARE(figures.rows.size(), 3);
        const RuleDecisionRow &slow = figures.rows.first();
        QCOMPARE(slow.rule, u"SLOW"_s);
        QCOMPARE(slow.percentOnTime(), std::optional(67)); // what waits is not decided
        QCOMPARE(slow.waitingLate, 1);
        QCOMPARE(slow.onTimeChildren, (QList{mateo, bao}));
        QCOMPARE(slow.lateChildren, QList{bao});
        QCOMPARE(figures.rows.at(1).percentOnTime(), std::optional(0));
        QVERIFY(figures.rows.last().rule.isEmpty()); // however many there are
        QVERIFY(!figures.rows.last().percentOnTime());
    }

    void figuresAreThoseThePersonMaySee_data() { TestDatabase::engines(); }
    void figuresAreThoseThePersonMaySee()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        const QDate today =
            database.session()
                .read([](Reading &reading) -> Result<QDate> { return reading.today(); })
                .value();
        scene.run([&](Work &work) -> Result<bool> {
            Builder make(work);
            make.network(scene.mateo, scene.network);
            make.network(scene.bao, scene.network);
            return true;
        });
        const auto insert = [&](auto record, const ChildId &child) {
            record.child = child;
            record.origin.agency = scene.plan;
            return scene.run([&](Work &work) { return insertRecord(work, record); });
        };
        for (const ChildId &child : {scene.mateo, scene.bao}) {
            Authorization one = approved("2026-01-01", "2026-01-31");
            one.network = scene.network;
            one.codes = {u"T4531"_s};
            one.submittedAt = noon(today.addDays(-30));
            one.receivedAt = one.submittedAt;
            one.decidedAt = noon(today.addDays(-29));
            one.familyToldAt = one.decidedAt;
            one.channel = RequestChannel::Portal;
            one.approvedFrom = today.addDays(-29);
            one.approvedUntil = today.addDays(60);
            insert(one, child);
            Authorization earlier = approved("2026-01-01", "2026-01-31");
            earlier.approvedFrom = today.addDays(-120);
            earlier.approvedUntil = today.addDays(-10);
            insert(earlier, child);
        }
        const auto talk = [&](const ChildId &child, int ago, std::optional<ContactMatter> matter) {
            Contact contact;
            contact.family = child == scene.mateo ? scene.family : scene.otherFamily;
            contact.at = noon(today.addDays(-ago));
            contact.origin.happenedOn = today.addDays(-ago);
            contact.minutes = matter == ContactMatter::Renewal ? 25 : 40;
            contact.matter = matter;
            contact.staff = scene.ana;
            insert(contact, child);
        };
        talk(scene.mateo, 20, ContactMatter::Renewal);
        talk(scene.bao, 30, ContactMatter::Authorization);
        talk(scene.mateo, 500, ContactMatter::Renewal); // of another year
        talk(scene.mateo, 10, ContactMatter::Transport);
        talk(scene.mateo, 10, {});
        const auto report = [&](ReportKind kind, const ReportFilter &filter = {}) {
            return scene.read([&](Reading &reading) { return readReport(reading, kind, filter); });
        };

        scene.actAs(scene.supervisor());
        const auto asks = std::get<AskFigures>(report(ReportKind::Asks).figures);
        QCOMPARE(asks.rows.size(), 1);
        QCOMPARE(asks.rows.first().network, u"Harbor Kids Alliance"_s);
        QCOMPARE(asks.rows.first().families, 2);
        QVERIFY(asks.apart() >= asks.together());
        QVERIFY(asks.together() >= 4); // every 90 days
        QCOMPARE(asks.minutes(), 65);  // of the two contacts about it, lately
        QCOMPARE(asks.rows.first().gaps, 2);
        const auto gaps = std::get<GapFigures>(report(ReportKind::Gaps).figures);
        QCOMPARE(gaps.rows.size(), 1);
        QCOMPARE(gaps.rows.first().cause, GapCause::NotAskedAgain);
        QCOMPARE(gaps.rows.first().running, 2);
        const auto rules = std::get<RuleDecisionFigures>(report(ReportKind::RuleDecisions).figures);
        QCOMPARE(rules.rows.size(), 1);
        QVERIFY(!rules.rows.first().rule.isEmpty());
        QCOMPARE(rules.rows.first().onTime, 2);
        const auto channels = std::get<ChannelFigures>(report(ReportKind::Channels).figures);
        QCOMPARE(channels.rows.size(), 1);
        QCOMPARE(channels.rows.first().channel, std::optional(RequestChannel::Portal));
        QCOMPARE(channels.rows.first().medianDays, std::optional(1.0));

        // What somebody wrote down takes the place of what was found.
        CareInterruption vendor;
        vendor.what = u"Diapers"_s;
        vendor.group = ServiceGroup::Equipment;
        vendor.cause = GapCause::Vendor;
        vendor.span = {today.addDays(-9), {}};
        insert(vendor, scene.bao);
        const auto written = std::get<GapFigures>(report(ReportKind::Gaps).figures);
        QCOMPARE(written.rows.size(), 2);
        for (const GapRow &row : written.rows)
            QCOMPARE(row.running, 1);

        // A coordinator reads of the own children; a filter narrows.
        scene.actAs(scene.coordinator());
        const auto mine = std::get<AskFigures>(report(ReportKind::Asks).figures);
        QCOMPARE(mine.rows.first().children, QList{scene.mateo});
        QCOMPARE(mine.minutes(), 25);
        QCOMPARE(std::get<GapFigures>(report(ReportKind::Gaps).figures).rows.first().children,
                 QList{scene.mateo});
        scene.actAs(scene.supervisor());
        ReportFilter elsewhere;
        elsewhere.network = scene.plan;
        QVERIFY(std::get<AskFigures>(report(ReportKind::Asks, elsewhere).figures).rows.isEmpty());

        // What a confirmed group covers is not asked for.
        ConditionGroup group;
        group.name = {u"Diapers"_s, u"Pañales"_s};
        group.conditions = {u"G80"_s};
        group.codes = {u"T4531"_s};
        group.span = {today.addDays(-1), {}};
        group.sourceText = u"Letter"_s;
        group.confidence = Confidence::Verified;
        scene.run([&](Work &work) { return insertRecord(work, group); });
        Condition palsy;
        palsy.code = u"G80.1"_s;
        insert(palsy, scene.bao);
        const auto fewer = std::get<AskFigures>(report(ReportKind::Asks).figures);
        QVERIFY(fewer.apart() < asks.apart());
    }
};

QTEST_GUILESS_MAIN(PromisesTest)
#include "tst_promises.moc"
