// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinerules.h"

#include "core/base/clock.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace enlace;

namespace {

QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

QDateTime county(const char *text)
{
    const QDateTime wall = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), countyTimeZone());
}

RecordRef record(RecordKind kind) { return {kind, QUuid::createUuid()}; }

ChildFacts child()
{
    ChildFacts facts;
    facts.id = ChildId::make();
    facts.agency = AgencyId::make();
    facts.knownSince = date("2026-01-05");
    facts.county = QStringLiteral("Orange");
    facts.network = QStringLiteral("Sage Valley IPA");
    facts.program = QStringLiteral("wcm");
    return facts;
}

FamilyFacts familyOf(const ChildFacts &facts)
{
    FamilyFacts family;
    family.id = FamilyId::make();
    family.children = {facts};
    return family;
}

AuthorizationFacts authorization()
{
    AuthorizationFacts facts;
    facts.record = record(RecordKind::Authorization);
    facts.itemGroup = QStringLiteral("supplies");
    return facts;
}

RenewalFacts renewal()
{
    RenewalFacts facts;
    facts.record = record(RecordKind::EligibilityRenewal);
    facts.program = QStringLiteral("wcm");
    return facts;
}

QList<ComputedDeadline> computed(const FamilyFacts &family)
{
    return deadlinesOf(RuleSet::shipped(), family);
}

/// "slot due rule" of each deadline, in order of the slots.
QStringList linesOf(const QList<ComputedDeadline> &all)
{
    QStringList lines;
    for (const ComputedDeadline &one : all)
        lines.append(one.deadline.slot + QLatin1Char(' ') +
                     one.deadline.dueOn.toString(Qt::ISODate) + QLatin1Char(' ') +
                     one.deadline.ruleId);
    lines.sort();
    return lines;
}

std::optional<ComputedDeadline> slot(const QList<ComputedDeadline> &all, const char *name)
{
    for (const ComputedDeadline &one : all)
        if (one.deadline.slot == QLatin1String(name))
            return one;
    return std::nullopt;
}

/// A family with one deadline of nearly every kind.
FamilyFacts busyFamily()
{
    ChildFacts facts = child();
    facts.birthDate = date("2009-08-31");
    facts.tier = QStringLiteral("high");
    RenewalFacts ccs = renewal();
    ccs.periodFrom = date("2026-01-01");
    ccs.periodUntil = date("2026-12-31");
    facts.renewals = {ccs};
    AuthorizationFacts inForce = authorization();
    inForce.isInForce = true;
    inForce.from = date("2026-09-01");
    inForce.until = date("2026-11-29");
    AuthorizationFacts pending = authorization();
    pending.isPending = true;
    pending.submitted = When::on(date("2026-11-16"));
    facts.authorizations = {inForce, pending};
    facts.releases = {{record(RecordKind::Release), {}, Sensitivity::General, date("2026-12-24")}};
    return familyOf(facts);
}

QList<Deadline> standingFrom(const QList<ComputedDeadline> &all)
{
    QList<Deadline> standing;
    for (const ComputedDeadline &one : all) {
        standing.append(one.deadline);
        standing.last().id = DeadlineId::make();
        standing.last().revision = 1;
        standing.last().origin.learnedAt = county("2026-11-21T08:00:00").toUTC();
    }
    return standing;
}

} // namespace

class TestDeadlineRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewals_data()
    {
        QTest::addColumn<RenewalFacts>("facts");
        QTest::addColumn<QStringList>("lines");
        RenewalFacts facts = renewal();
        facts.periodFrom = date("2026-11-19");
        facts.periodUntil = date("2027-11-18");
        QTest::newRow("the stated last day comes before the year is full; notice moves back")
            << facts
            << QStringList{QStringLiteral("renewal_due 2027-11-18 RENEW-END"),
                           QStringLiteral("renewal_notice 2027-10-19 CCS-REDET-NOTICE")};
        facts.periodUntil.reset();
        QTest::newRow("no last day stated: the regulation's year")
            << facts
            << QStringList{QStringLiteral("renewal_due 2027-11-19 CCS-REDET"),
                           QStringLiteral("renewal_notice 2027-10-20 CCS-REDET-NOTICE")};
        facts.noticeOn = date("2027-10-01");
        QTest::newRow("notice sent: papers within 30 days, a Sunday moves back to Friday")
            << facts
            << QStringList{QStringLiteral("renewal_due 2027-11-19 CCS-REDET"),
                           QStringLiteral("renewal_return 2027-10-29 CCS-REDET-FAMILY")};
        facts.returnedOn = date("2027-10-15");
        QTest::newRow("papers sent: the period still ends")
            << facts << QStringList{QStringLiteral("renewal_due 2027-11-19 CCS-REDET")};
        facts.completeOn = date("2027-10-18");
        QTest::newRow("all is there: the county decides within 30 days")
            << facts
            << QStringList{QStringLiteral("renewal_decision 2027-11-17 CCS-REDET-DECIDE"),
                           QStringLiteral("renewal_due 2027-11-19 CCS-REDET")};
        facts.isClosed = true;
        QTest::newRow("decided") << facts << QStringList{};
        facts = renewal();
        facts.program = QStringLiteral("medi_cal");
        facts.periodFrom = date("2028-02-29");
        QTest::newRow("Medi-Cal from the leap day, packet 60 days before")
            << facts
            << QStringList{QStringLiteral("renewal_due 2029-02-28 MC-RENEW"),
                           QStringLiteral("renewal_notice 2028-12-30 MC-PACKET")};
        facts.stoppedOn = date("2026-10-12");
        QTest::newRow("Medi-Cal stopped: 90 days to rescue it, a Sunday moves back")
            << facts << QStringList{QStringLiteral("renewal_rescue 2027-01-08 MC-CURE")};
        facts.program = QStringLiteral("ccs");
        QTest::newRow("CCS has no such time") << facts << QStringList{};
        facts = renewal();
        QTest::newRow("nothing is known") << facts << QStringList{};
    }
    void renewals()
    {
        QFETCH(RenewalFacts, facts);
        QFETCH(QStringList, lines);
        ChildFacts one = child();
        one.renewals = {facts};
        QCOMPARE(linesOf(computed(familyOf(one))), lines);
    }

    void aChecklistRemindsCountingBackFromTheLastDay()
    {
        RenewalFacts facts = renewal();
        facts.periodFrom = date("2026-01-22");
        facts.periodUntil = date("2027-01-21");
        facts.lacksPapers = facts.lacksReport = facts.lacksSignature = facts.lacksVisit = true;
        ChildFacts one = child();
        one.renewals = {facts};

        const auto all = computed(familyOf(one));

        QCOMPARE(linesOf(all),
                 (QStringList{QStringLiteral("renewal_due 2027-01-21 RENEW-END"),
                              QStringLiteral("renewal_notice 2026-12-22 CCS-REDET-NOTICE"),
                              QStringLiteral("renewal_papers 2026-12-22 RENEW-PAPERS"),
                              QStringLiteral("renewal_report 2026-12-07 RENEW-REPORT"),
                              QStringLiteral("renewal_signature 2027-01-07 RENEW-SIGN"),
                              QStringLiteral("renewal_visit 2026-11-20 RENEW-VISIT")}));
        // Nobody has confirmed how long before; and a closed day is shown with the one it became.
        for (const char *name :
             {"renewal_papers", "renewal_report", "renewal_signature", "renewal_visit"})
            QVERIFY2(slot(all, name)->deadline.isUnconfirmed, name);
        QCOMPARE(slot(all, "renewal_visit")->deadline.rawOn, date("2026-11-22"));

        // What is at hand reminds no more, and once the form is back nothing of it does.
        one.renewals.first().lacksVisit = false;
        one.renewals.first().lacksPapers = false;
        const auto fewer = computed(familyOf(one));
        QVERIFY(!slot(fewer, "renewal_visit") && !slot(fewer, "renewal_papers"));
        QVERIFY(slot(fewer, "renewal_report") && slot(fewer, "renewal_signature"));
        one.renewals.first().returnedOn = date("2026-12-20");
        QCOMPARE(linesOf(computed(familyOf(one))),
                 QStringList{QStringLiteral("renewal_due 2027-01-21 RENEW-END")});
    }

    // A supervisor's template of one network or program takes the place of the suggestion.
    void aChecklistFollowsTheRulesOfProgramAndNetwork()
    {
        QList<Rule> rules = RuleSet::shipped().rules();
        Rule ofNetwork = *RuleSet::shipped().newest(QStringLiteral("RENEW-VISIT"));
        ofNetwork.id = QStringLiteral("VISIT-CHA");
        ofNetwork.scope.networks = {QStringLiteral("CHOC Health Alliance")};
        ofNetwork.value = 90;
        rules.append(ofNetwork);
        const RuleSet changed = RuleSet::of(rules).value();
        RenewalFacts facts = renewal();
        facts.periodFrom = date("2026-01-22");
        facts.periodUntil = date("2027-01-21");
        facts.lacksVisit = true;
        ChildFacts one = child();
        one.renewals = {facts};
        const auto visitOf = [&](const QString &network) {
            one.network = network;
            return slot(deadlinesOf(changed, familyOf(one)), "renewal_visit")->deadline;
        };

        QCOMPARE(visitOf(QStringLiteral("CHOC Health Alliance")).ruleId,
                 QStringLiteral("VISIT-CHA"));
        QCOMPARE(visitOf(QStringLiteral("CHOC Health Alliance")).dueOn, date("2026-10-23"));
        QCOMPARE(visitOf(QStringLiteral("Another Network")).ruleId, QStringLiteral("RENEW-VISIT"));
    }

    void lostEligibilityLeavesOnlyTheRescue()
    {
        RenewalFacts facts = renewal();
        facts.program = QStringLiteral("medi_cal");
        facts.periodFrom = date("2025-10-12");
        facts.stoppedOn = date("2026-10-12");
        ChildFacts one = child();
        one.renewals = {facts};
        one.isStopped = true;
        QCOMPARE(linesOf(computed(familyOf(one))), QStringList());

        one.mayReturn = true;

        QCOMPARE(linesOf(computed(familyOf(one))),
                 QStringList{QStringLiteral("renewal_rescue 2027-01-08 MC-CURE")});
    }

    void authorizations_data()
    {
        QTest::addColumn<AuthorizationFacts>("facts");
        QTest::addColumn<QStringList>("lines");
        AuthorizationFacts facts = authorization();
        facts.isInForce = true;
        facts.from = date("2026-09-01");
        // Back from the last covered day, Sunday November 29: 7 calendar days to November 22, 5
        // business days over Thanksgiving to November 19; 30 days before that is October 20.
        facts.until = date("2026-11-29");
        QTest::newRow("stated end: counted back through decision time and lead")
            << facts
            << QStringList{QStringLiteral("authorization_end 2026-11-29 RE-END"),
                           QStringLiteral("authorization_request 2026-10-20 RE-LEAD")};
        facts.until.reset();
        QTest::newRow("no end stated, Whole Child Model: 90 days")
            << facts
            << QStringList{QStringLiteral("authorization_end 2026-11-29 RE-END"),
                           QStringLiteral("authorization_request 2026-10-20 RE-LEAD")};
        facts.program = QStringLiteral("ccs");
        QTest::newRow("no end stated, classic CCS: a year")
            << facts
            << QStringList{QStringLiteral("authorization_end 2027-08-31 RE-END"),
                           QStringLiteral("authorization_request 2027-07-23 RE-LEAD")};
        facts.itemGroup = QStringLiteral("therapy");
        QTest::newRow("no end stated and no rule") << facts << QStringList{};
        facts = authorization();
        facts.isInForce = true;
        facts.until = date("2026-11-29");
        facts.isFollowed = true;
        QTest::newRow("the next one stands already") << facts << QStringList{};
        facts = authorization();
        facts.isPending = true;
        facts.submitted = When::on(date("2026-11-23"));
        facts.complete = When::on(date("2026-11-23"));
        QTest::newRow("decision: the stricter of 7 calendar and 5 business days")
            << facts << QStringList{QStringLiteral("request_decision 2026-11-30 PA-STD-FED")};
        facts.isUrgent = true;
        facts.complete = When::exactly(county("2026-11-23T09:00:00"));
        facts.submitted = When::exactly(county("2026-11-23T08:30:00"));
        QTest::newRow("urgent: 72 hours from the request")
            << facts << QStringList{QStringLiteral("request_decision 2026-11-26 PA-URG-FED")};
        facts.isPending = false;
        facts.decided = When::on(date("2026-11-25"));
        QTest::newRow("decided: the family is told within two business days")
            << facts << QStringList{QStringLiteral("decision_notice 2026-12-01 PA-NOTIFY")};
        facts.told = When::on(date("2026-11-25"));
        QTest::newRow("told") << facts << QStringList{};
    }
    void authorizations()
    {
        QFETCH(AuthorizationFacts, facts);
        QFETCH(QStringList, lines);
        ChildFacts one = child();
        one.authorizations = {facts};
        QCOMPARE(linesOf(computed(familyOf(one))), lines);
    }

    // The way up from a notice of the plan. November 26 and 27 are Thanksgiving: the last days move
    // back to a business day.
    void theNextRungOfAnAppealIsWork_data()
    {
        QTest::addColumn<AuthorizationFacts>("facts");
        QTest::addColumn<QStringList>("lines");
        AuthorizationFacts facts = authorization();
        facts.appeal.noticeOn = date("2026-11-17");
        QTest::newRow("nobody has said who wrote") << facts << QStringList{};
        facts.appeal.issuer = NoticeIssuer::Plan;
        QTest::newRow("nothing was running: there is nothing to keep")
            << facts << QStringList{QStringLiteral("appeal.plan 2027-01-15 AP-MCP")};
        facts.isRunning = true;
        QTest::newRow("what the child has is kept first, ten days from the notice")
            << facts
            << QStringList{QStringLiteral("appeal.aid_paid_pending 2026-11-25 APP-10"),
                           QStringLiteral("appeal.plan 2027-01-15 AP-MCP")};
        facts.isRunning = false;
        facts.appeal.changeOn = date("2026-12-16");
        QTest::newRow("or before the change, when that is later")
            << facts
            << QStringList{QStringLiteral("appeal.aid_paid_pending 2026-12-15 APP-10-CHANGE"),
                           QStringLiteral("appeal.plan 2027-01-15 AP-MCP")};
        facts.appeal.appealedOn = date("2026-11-23");
        QTest::newRow("appealed: the plan answers within thirty days")
            << facts << QStringList{QStringLiteral("appeal.plan_answer 2026-12-23 AP-MCP-RES")};
        facts.appeal.answeredOn = date("2026-12-02");
        QTest::newRow("answered: the hearing, and again what keeps the service")
            << facts
            << QStringList{QStringLiteral("hearing.aid_paid_pending 2026-12-11 APP-10-HEARING"),
                           QStringLiteral("hearing.plan 2027-04-01 SH-MCP")};
        facts.appeal.hearingOn = date("2026-12-04");
        QTest::newRow("the hearing is asked for") << facts << QStringList{};
        facts = authorization();
        facts.appeal.issuer = NoticeIssuer::CountyCcs;
        facts.appeal.noticeOn = date("2026-11-25");
        QTest::newRow("the county: thirty days, Christmas moves it back")
            << facts << QStringList{QStringLiteral("appeal.county_ccs 2026-12-24 AP-CCS")};
        facts.appeal.noticeOn = date("2026-11-02");
        facts.appeal.appealedOn = date("2026-11-12");
        facts.appeal.answeredOn = date("2026-11-24");
        QTest::newRow("the county answered: fourteen days to ask for a hearing")
            << facts << QStringList{QStringLiteral("hearing.county_ccs 2026-12-08 SH-CCS")};
        facts.appeal.hearingOn = date("2026-12-04");
        QTest::newRow("the hearing is asked for: fourteen days to send more information")
            << facts
            << QStringList{QStringLiteral("hearing.county_ccs_information 2026-12-18 SH-CCS-INFO")};
        facts.appeal = {NoticeIssuer::CountyCcs, date("2026-01-02"), {}, {}, {}, {}};
        QTest::newRow("the child came to us while there was time")
            << facts << QStringList{QStringLiteral("appeal.county_ccs 2026-01-30 AP-CCS")};
        facts.appeal.noticeOn = date("2025-11-02");
        QTest::newRow("the time was over when the child came to us") << facts << QStringList{};
    }
    void theNextRungOfAnAppealIsWork()
    {
        QFETCH(AuthorizationFacts, facts);
        QFETCH(QStringList, lines);
        ChildFacts one = child();
        one.authorizations = {facts};
        QCOMPARE(linesOf(computed(familyOf(one))), lines);
    }

    void whatKeepsAServiceIsTheGravestAndSaysHowSureItIs()
    {
        ChildFacts one = child();
        AuthorizationFacts facts = authorization();
        facts.isRunning = true;
        facts.appeal = {NoticeIssuer::Plan, date("2026-11-17"), date("2026-12-16"), {}, {}, {}};
        one.authorizations = {facts};
        const auto all = computed(familyOf(one));

        const auto keep = slot(all, "appeal.aid_paid_pending");
        const auto appeal = slot(all, "appeal.plan");

        QVERIFY(keep && appeal);
        QCOMPARE(keep->deadline.stake, Stake::Harm);
        QCOMPARE(appeal->deadline.stake, Stake::Law);
        QCOMPARE(keep->deadline.owner, Mover::Family);
        QVERIFY(keep->deadline.isUnconfirmed); // from memory, and nobody has confirmed it
        QVERIFY(!appeal->deadline.isUnconfirmed);
        QCOMPARE(keep->deadline.triggerOn, date("2026-12-16"));
        QVERIFY(!keep->why.rule.source.isEmpty());
        QCOMPARE(keep->why.others.first().rule.id, QStringLiteral("APP-10"));
    }

    void anUrgentDecisionHasItsMomentAcrossTheChangeOfTheClock()
    {
        ChildFacts one = child();
        AuthorizationFacts facts = authorization();
        facts.isPending = true;
        facts.isUrgent = true;
        facts.submitted = When::exactly(county("2026-10-30T09:30:00"));
        one.authorizations = {facts};

        const auto found = slot(computed(familyOf(one)), "request_decision");

        QVERIFY(found);
        QCOMPARE(found->deadline.dueAt, std::optional(county("2026-11-02T08:30:00").toUTC()));
        QCOMPARE(found->deadline.dueOn, date("2026-11-02"));
    }

    void theOtherDecisionClockIsListed()
    {
        ChildFacts one = child();
        AuthorizationFacts facts = authorization();
        facts.isPending = true;
        facts.submitted = When::on(date("2026-11-23"));
        facts.complete = When::on(date("2026-11-23"));
        one.authorizations = {facts};

        const auto found = slot(computed(familyOf(one)), "request_decision");

        QVERIFY(found);
        QCOMPARE(found->why.others.size(), 1);
        QCOMPARE(found->why.others.first().rule.id, QStringLiteral("PA-STD-CA"));
        QCOMPARE(found->why.others.first().due.due, date("2026-12-02"));
    }

    void aSubmitByDaySaysWhichDecisionTimeItLeaves()
    {
        const auto why = submitBy(RuleSet::shipped(), {}, date("2026-11-29"));
        QVERIFY(why);
        QCOMPARE(why->trigger.day, date("2026-11-19"));
        QCOMPARE(why->due.raw, date("2026-10-20"));
        QCOMPARE(why->others.size(), 1);
        QCOMPARE(why->others.first().rule.id, QStringLiteral("PA-STD-CA"));
    }

    void sentLateItLeavesDaysWithout_data()
    {
        QTest::addColumn<QDate>("sent");
        QTest::addColumn<int>("days");
        // Covered until Sunday, November 29. Thanksgiving and the day after are closed.
        QTest::newRow("sent in time") << date("2026-11-18") << 0;
        QTest::newRow("decided on the first day without") << date("2026-11-23") << 2; // December 2
        QTest::newRow("the slower clock counts") << date("2026-11-25") << 4;          // December 4
        QTest::newRow("sent after the end") << date("2026-12-07") << 14;              // December 14
    }
    void sentLateItLeavesDaysWithout()
    {
        QFETCH(QDate, sent);
        QFETCH(int, days);

        QCOMPARE(gapIfSent(RuleSet::shipped(), {}, date("2026-11-29"), sent), std::optional(days));
    }

    void aGuessedEndIsUnconfirmedAndAStatedOneIsNot()
    {
        ChildFacts one = child();
        AuthorizationFacts facts = authorization();
        facts.isInForce = true;
        facts.from = date("2026-09-01");
        one.authorizations = {facts};
        const auto guessed = slot(computed(familyOf(one)), "authorization_end");
        one.authorizations.first().until = date("2026-11-29");
        const auto stated = slot(computed(familyOf(one)), "authorization_end");

        QVERIFY(guessed && stated);
        QVERIFY(guessed->deadline.isUnconfirmed);
        QCOMPARE(guessed->why.others.first().rule.id, QStringLiteral("RE-ALL"));
        QVERIFY(!stated->deadline.isUnconfirmed);
    }

    void agesAreCountedFromTheBirthDate()
    {
        ChildFacts one = child();
        one.birthDate = date("2009-08-31");
        one.knownSince = date("2020-01-01");
        QCOMPARE(linesOf(computed(familyOf(one))),
                 (QStringList{
                     QStringLiteral("age.14 2023-08-31 ADULT-14"),
                     QStringLiteral("age.16 2025-08-31 ADULT-16"),
                     QStringLiteral("age.17 2026-08-31 ADULT-17"),
                     QStringLiteral("age.17.5 2027-02-28 ADULT-17.5"),
                     QStringLiteral("age.18 2027-08-31 ADULT-18"),
                     QStringLiteral("age.19 2028-08-31 MC-AD19"),
                     QStringLiteral("age.20 2029-08-31 ADULT-20"),
                     QStringLiteral("age.20.5 2030-02-28 ADULT-20.5"),
                     QStringLiteral("age.21 2030-08-31 CCS-AGEOUT"),
                     QStringLiteral("age.22 2031-08-31 ADULT-22"),
                 }));
    }

    void birthdaysBeforeTheChildWasKnownAreNotMade()
    {
        ChildFacts one = child();
        one.birthDate = date("2006-03-01");
        one.knownSince = date("2026-11-21");
        QCOMPARE(linesOf(computed(familyOf(one))),
                 (QStringList{QStringLiteral("age.21 2027-03-01 CCS-AGEOUT"),
                              QStringLiteral("age.22 2028-03-01 ADULT-22")}));
    }

    void birthdaysFarAheadAreNotMadeYet()
    {
        FamilyFacts family = familyOf(child());
        family.children.first().birthDate = date("2010-12-01");
        family.agesUntil = date("2028-12-01");
        QCOMPARE(linesOf(computed(family)),
                 (QStringList{QStringLiteral("age.16 2026-12-01 ADULT-16"),
                              QStringLiteral("age.17 2027-12-01 ADULT-17"),
                              QStringLiteral("age.17.5 2028-06-01 ADULT-17.5"),
                              QStringLiteral("age.18 2028-12-01 ADULT-18")}));
    }

    void noAgeIsWarnedOfBeforeItStandsInTheTable()
    {
        for (const Rule &rule : RuleSet::shipped().rules())
            if (rule.trigger == Trigger::BirthDate)
                QVERIFY2(rule.firstWarning() < 730, qPrintable(rule.id));
    }

    void aRenewalOpensWhenWorkOnItIsToStart()
    {
        ChildFacts one = child();
        RenewalFacts ccs = renewal();
        ccs.periodFrom = date("2026-11-19");
        ccs.periodUntil = date("2027-11-18");
        one.renewals = {ccs};
        const auto usual = slot(computed(familyOf(one)), "renewal_due");
        QVERIFY(usual);
        QCOMPARE(usual->deadline.opensOn, date("2027-08-20")); // 90 days before
        QStringList named;
        for (const Explanation &other : usual->why.others)
            named.append(other.rule.id);
        QVERIFY(named.contains(QStringLiteral("CCS-LEAD")));
        QVERIFY(named.contains(QStringLiteral("CCS-MED-REDET")));

        QList<Rule> rules = RuleSet::shipped().rules();
        for (Rule &rule : rules)
            if (rule.id == QLatin1String("CCS-LEAD"))
                rule.value = 120;
        const RuleSet longer = RuleSet::of(rules).value();
        const auto earlier = slot(deadlinesOf(longer, familyOf(one)), "renewal_due");
        QVERIFY(earlier);
        QCOMPARE(earlier->deadline.opensOn, date("2027-07-21"));
        QCOMPARE(earlier->deadline.dueOn, usual->deadline.dueOn);
    }

    void theAgesThatMatter()
    {
        QList<int> months = ageMonths(RuleSet::shipped());
        std::sort(months.begin(), months.end());
        QCOMPARE(months, (QList<int>{168, 192, 204, 210, 216, 228, 240, 246, 252, 264}));
    }

    void anAgeOpensWithItsFirstWarning()
    {
        ChildFacts one = child();
        one.birthDate = date("2006-03-01");
        const auto found = slot(computed(familyOf(one)), "age.21");
        QVERIFY(found);
        QCOMPARE(found->deadline.opensOn, date("2026-03-01"));
    }

    void touchBase_data()
    {
        QTest::addColumn<QStringList>("tiers");
        QTest::addColumn<int>("agreed");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("carrier");
        QTest::newRow("by the tier, from the last contact")
            << QStringList{QStringLiteral("high")} << 0 << "2026-11-02"
            << "touch_base 2026-12-02 TB-HIGH" << 0;
        QTest::newRow("the neediest child carries it")
            << QStringList{QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("medium")}
            << 0 << "2026-11-02"
            << "touch_base 2026-12-02 TB-HIGH" << 1;
        QTest::newRow("what was agreed goes before the tier")
            << QStringList{QStringLiteral("high")} << 14 << "2026-11-02"
            << "touch_base 2026-11-16 TB-FAMILY" << 0;
        QTest::newRow("a Saturday moves back")
            << QStringList{QStringLiteral("high")} << 0 << "2026-11-05"
            << "touch_base 2026-12-04 TB-HIGH" << 0;
        QTest::newRow("never in contact: from when the child came")
            << QStringList{QStringLiteral("low")} << 0 << ""
            << "touch_base 2026-05-05 TB-LOW" << 0;
    }
    void touchBase()
    {
        QFETCH(QStringList, tiers);
        QFETCH(int, agreed);
        QFETCH(QString, contact);
        QFETCH(QString, line);
        QFETCH(int, carrier);
        FamilyFacts family;
        family.id = FamilyId::make();
        if (agreed > 0)
            family.touchBaseDays = agreed;
        if (!contact.isEmpty())
            family.lastContact = When::on(QDate::fromString(contact, Qt::ISODate));
        for (const QString &tier : tiers) {
            family.children.append(child());
            family.children.last().tier = tier;
        }

        const auto all = computed(family);

        QCOMPARE(linesOf(all), QStringList{line});
        QCOMPARE(all.first().deadline.child, family.children.at(carrier).id);
        QCOMPARE(all.first().deadline.about, RecordRef::to(RecordKind::Family, family.id));
    }

    void withoutTierOrAgreementNobodyIsReminded()
    {
        QCOMPARE(linesOf(computed(familyOf(child()))), QStringList{});
    }

    void aChildThatStoppedHasNoDeadlines()
    {
        FamilyFacts family = busyFamily();
        QVERIFY(computed(family).size() > 8);
        family.children.first().isStopped = true;
        QCOMPARE(linesOf(computed(family)), QStringList{});
    }

    void aStoppedChildLeavesTheSiblingsDeadlines()
    {
        FamilyFacts family = busyFamily();
        ChildFacts sibling = child();
        sibling.tier = QStringLiteral("low");
        family.children.append(sibling);
        family.children.first().isStopped = true;
        const auto all = computed(family);
        QCOMPARE(linesOf(all), QStringList{QStringLiteral("touch_base 2026-05-05 TB-LOW")});
        QCOMPARE(all.first().deadline.child, sibling.id);
    }

    void aDeadlineCarriesTheLabelOfItsRecord()
    {
        ChildFacts one = child();
        AuthorizationFacts facts = authorization();
        facts.label = Sensitivity::MentalHealth;
        facts.isInForce = true;
        facts.until = date("2026-11-29");
        one.authorizations = {facts};
        for (const ComputedDeadline &deadline : computed(familyOf(one)))
            QCOMPARE(deadline.deadline.origin.label, Sensitivity::MentalHealth);
    }

    void whatEndedBeforeTheChildWasKnownIsNobodysWork()
    {
        ChildFacts one = child();
        one.knownSince = date("2026-11-21");
        AuthorizationFacts ended = authorization();
        ended.isInForce = true;
        ended.until = date("2026-11-20");
        AuthorizationFacts decided = authorization();
        decided.decided = When::on(date("2026-11-20"));
        one.authorizations = {ended, decided};
        one.releases = {
            {record(RecordKind::Release), {}, Sensitivity::General, date("2026-11-20")}};
        QCOMPARE(linesOf(computed(familyOf(one))), QStringList{});
    }

    void theSameFactsChangeNothing()
    {
        const auto all = computed(busyFamily());
        QVERIFY(difference(standingFrom(all), all).isEmpty());
    }

    void anUnrelatedFactMovesNoDate()
    {
        FamilyFacts family = busyFamily();
        const auto standing = standingFrom(computed(family));
        family.children.first().coordinator = StaffId::make();
        family.children.first().county = QStringLiteral("Kern");
        family.children.first().network = QStringLiteral("Other");

        const auto changes = difference(standing, computed(family));

        QVERIFY(changes.created.isEmpty() && changes.ended.isEmpty());
        QCOMPARE(changes.moved.size(), standing.size()); // the coordinator, on each row
        for (const DeadlineMove &move : changes.moved)
            QVERIFY(!move.isDateMoved());
    }

    // Property: whatever is edited, only the lines that count from it move.
    void noEditMovesWhatDoesNotCountFromIt_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void noEditMovesWhatDoesNotCountFromIt()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        const auto anyDay = [&random] { return date("2026-02-01").addDays(random.bounded(600)); };
        using Edit = std::pair<QStringList, std::function<void(FamilyFacts &)>>;
        // Which lines may move, by the beginning of their slot, and the edit.
        const QList<Edit> edits{
            {{QStringLiteral("release_end")},
             [&](FamilyFacts &f) { f.children.first().releases.first().until = anyDay(); }},
            {{QStringLiteral("renewal_")},
             [&](FamilyFacts &f) { f.children.first().renewals.first().periodUntil = anyDay(); }},
            {{QStringLiteral("renewal_")},
             [&](FamilyFacts &f) { f.children.first().renewals.first().noticeOn = anyDay(); }},
            {{QStringLiteral("authorization_")},
             [&](FamilyFacts &f) { f.children.first().authorizations.first().until = anyDay(); }},
            {{QStringLiteral("request_decision"), QStringLiteral("decision_notice")},
             [&](FamilyFacts &f) {
                 f.children.first().authorizations.last().submitted = When::on(anyDay());
             }},
            {{QStringLiteral("appeal."), QStringLiteral("hearing.")},
             [&](FamilyFacts &f) {
                 Appeal &appeal = f.children.first().authorizations.first().appeal;
                 appeal.issuer = random.bounded(2) ? NoticeIssuer::Plan : NoticeIssuer::CountyCcs;
                 appeal.noticeOn = anyDay();
             }},
            {{QStringLiteral("appeal."), QStringLiteral("hearing.")},
             [&](FamilyFacts &f) {
                 f.children.first().authorizations.first().appeal.appealedOn = anyDay();
             }},
            {{QStringLiteral("age.")},
             [&](FamilyFacts &f) { f.children.first().birthDate = anyDay().addYears(-17); }},
            {{QStringLiteral("touch_base")},
             [&](FamilyFacts &f) { f.lastContact = When::on(anyDay()); }},
            {{QStringLiteral("touch_base")},
             [&](FamilyFacts &f) {
                 f.children.first().tier = QLatin1String(random.bounded(2) ? "high" : "low");
             }},
            {{}, [&](FamilyFacts &f) { f.children.first().coordinator = StaffId::make(); }},
            {{}, [&](FamilyFacts &f) { f.pausedUntil = anyDay(); }},
            {{}, [&](FamilyFacts &f) { f.children.first().label = Sensitivity::MentalHealth; }},
            {{}, [&](FamilyFacts &f) { f.children.first().agency = AgencyId::make(); }},
        };
        FamilyFacts family = busyFamily();
        for (int step = 0; step < 60; ++step) {
            const auto standing = standingFrom(computed(family));
            const int number = random.bounded(static_cast<int>(edits.size()));
            edits.at(number).second(family);

            const auto changes = difference(standing, computed(family));

            QStringList touched;
            for (const DeadlineMove &move : changes.moved)
                if (move.isDateMoved())
                    touched.append(move.before.slot);
            for (const Deadline &line : changes.created + changes.ended)
                touched.append(line.slot);
            for (const QString &slot : touched)
                QVERIFY2(std::any_of(edits.at(number).first.begin(), edits.at(number).first.end(),
                                     [&](const QString &own) { return slot.startsWith(own); }),
                         qPrintable(QStringLiteral("edit %1 moved %2").arg(number).arg(slot)));
        }
    }

    void aCauseMovesItsOwnDeadlineOnly()
    {
        FamilyFacts family = busyFamily();
        const auto standing = standingFrom(computed(family));
        family.children.first().releases.first().until = date("2026-12-31");

        const auto changes = difference(standing, computed(family));

        QVERIFY(changes.created.isEmpty() && changes.ended.isEmpty());
        QCOMPARE(changes.moved.size(), 1);
        const DeadlineMove &move = changes.moved.first();
        QVERIFY(move.isDateMoved());
        QCOMPARE(move.before.dueOn, date("2026-12-24"));
        QCOMPARE(move.after.dueOn, date("2026-12-31"));
        QCOMPARE(move.after.id, move.before.id);
        QCOMPARE(move.after.revision, move.before.revision);
        QCOMPARE(move.after.origin.learnedAt, move.before.origin.learnedAt);
    }

    void stoppingEndsEveryOpenDeadline()
    {
        FamilyFacts family = busyFamily();
        const auto standing = standingFrom(computed(family));
        family.children.first().isStopped = true;
        const auto changes = difference(standing, computed(family));
        QVERIFY(changes.created.isEmpty() && changes.moved.isEmpty());
        QCOMPARE(changes.ended, standing);
    }

    void whatIsDoneStaysDoneUntilItsCauseComesAgain()
    {
        ChildFacts one = child();
        one.tier = QStringLiteral("high");
        FamilyFacts family = familyOf(one);
        family.lastContact = When::on(date("2026-11-02"));
        auto standing = standingFrom(computed(family));
        standing.first().status = DeadlineStatus::Done;
        standing.first().doneOn = date("2026-11-21");

        QVERIFY(difference(standing, computed(family)).isEmpty());

        family.lastContact = When::on(date("2026-11-21"));
        const auto changes = difference(standing, computed(family));
        QCOMPARE(changes.created.size(), 1);
        QCOMPARE(changes.created.first().dueOn, date("2026-12-21"));
        QVERIFY(changes.moved.isEmpty() && changes.ended.isEmpty());
    }

    void aStateIsARangeOfDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<DeadlineState>("state");
        QTest::newRow("yesterday") << -1 << DeadlineState::Late;
        QTest::newRow("today") << 0 << DeadlineState::Week;
        QTest::newRow("in 6 days") << 6 << DeadlineState::Week;
        QTest::newRow("in 7 days") << 7 << DeadlineState::Month;
        QTest::newRow("in 29 days") << 29 << DeadlineState::Month;
        QTest::newRow("in 30 days") << 30 << DeadlineState::Later;
    }
    void aStateIsARangeOfDays()
    {
        QFETCH(int, days);
        QFETCH(DeadlineState, state);
        const QDate today = date("2026-11-21");
        const QDate due = today.addDays(days);
        QCOMPARE(stateOf(due, today), state);
        for (const DeadlineState other : allOf<DeadlineState>()) {
            const DueRange range = rangeOf(other, today);
            const bool inside =
                (!range.first || *range.first <= due) && (!range.end || due < *range.end);
            QCOMPARE(inside, other == state);
        }
    }

    void aLineSpeaksBothLanguages()
    {
        Deadline deadline;
        deadline.ruleId = QStringLiteral("CCS-AGEOUT");
        QCOMPARE(titleOf(deadline, RuleSet::shipped(), Language::English),
                 QStringLiteral("CCS ends"));
        QCOMPARE(titleOf(deadline, RuleSet::shipped(), Language::Spanish),
                 QStringLiteral("Termina CCS"));
    }
};

QTEST_GUILESS_MAIN(TestDeadlineRules)
#include "tst_deadlinerules.moc"
