// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can honestly go together, worked by hand and tried at random.
#include "core/packets/packetrules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

PacketItem item(const QString &name, QDate opens, QDate by, std::optional<int> cycle = {})
{
    PacketItem made;
    made.record = RecordRef::to(RecordKind::Authorization, AuthorizationId::make());
    made.name = name;
    made.opensOn = opens;
    made.submitBy = by;
    made.cycleDays = cycle;
    return made;
}

/// "day: name name | day: name".
QString wordsOf(const PacketPlan &plan)
{
    QStringList packets;
    for (const Packet &packet : plan.packets) {
        QStringList names;
        for (const PacketItem &one : packet.items)
            names.append(one.name);
        packets.append(packet.sendBy.toString(Qt::ISODate) + u": "_s + names.join(u' '));
    }
    return packets.join(u" | "_s);
}

ChildFacts child()
{
    ChildFacts facts;
    facts.id = ChildId::make();
    facts.program = u"wcm"_s;
    facts.county = u"Orange"_s;
    facts.knownSince = date("2020-01-01");
    return facts;
}

/// What was approved, and its facts as the rules read them.
std::optional<PacketItem> approvedUntil(const std::optional<QDate> &until, bool isFollowed = false,
                                        ServiceGroup group = ServiceGroup::Supplies)
{
    Authorization authorization;
    authorization.item = u"Diapers"_s;
    authorization.group = group;
    authorization.decision = AuthorizationDecision::Approved;
    authorization.approvedFrom = date("2026-10-01");
    authorization.approvedUntil = until;
    AuthorizationFacts facts;
    facts.record = RecordRef::to(RecordKind::Authorization, authorization.id);
    facts.itemGroup = keyOf(group);
    facts.isInForce = true;
    facts.isFollowed = isFollowed;
    facts.from = authorization.approvedFrom;
    facts.until = until;
    return packetItemOf(RuleSet::shipped(), child(), facts, authorization, today);
}

EligibilityRenewal ccs()
{
    EligibilityRenewal renewal;
    renewal.child = ChildId::make();
    renewal.period = {date("2026-01-16"), date("2027-01-15")};
    renewal.dueOn = date("2027-01-15");
    return renewal;
}

EvidenceDocument paper(EvidenceKind kind, const char *issued)
{
    EvidenceDocument document;
    document.kind = kind;
    document.title = u"Paper"_s;
    document.issuedOn = date(issued);
    return document;
}

} // namespace

class PacketRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesTogether_data()
    {
        QTest::addColumn<QList<PacketItem>>("items");
        QTest::addColumn<QString>("packets");
        const auto row = [](const char *name, const QList<PacketItem> &items, const char *packets) {
            QTest::newRow(name) << items << QString::fromLatin1(packets);
        };
        row("nothing", {}, "");
        row("the first sets the day, the other goes early",
            {item(u"B"_s, date("2026-12-06"), date("2027-01-20")),
             item(u"A"_s, date("2026-11-09"), date("2026-12-24"))},
            "2026-12-24: A B");
        row("on its very first day it may",
            {item(u"A"_s, date("2026-11-09"), date("2026-12-24")),
             item(u"B"_s, date("2026-12-24"), date("2027-02-07"))},
            "2026-12-24: A B");
        row("a day before it may not",
            {item(u"A"_s, date("2026-11-09"), date("2026-12-24")),
             item(u"B"_s, date("2026-12-25"), date("2027-02-08"))},
            "2026-12-24: A | 2027-02-08: B");
        row("what is late goes today, and takes along what may",
            {item(u"A"_s, date("2026-09-20"), date("2026-11-04")),
             item(u"B"_s, date("2026-11-21"), date("2027-01-05")),
             item(u"C"_s, date("2026-11-22"), date("2027-01-06"))},
            "2026-11-21: A B | 2027-01-06: C");
        row("three in a chain are two rounds, not one",
            {item(u"A"_s, date("2026-11-01"), date("2026-12-01")),
             item(u"B"_s, date("2026-11-25"), date("2026-12-25")),
             item(u"C"_s, date("2026-12-20"), date("2027-01-19"))},
            "2026-12-01: A B | 2027-01-19: C");
    }
    void whatGoesTogether()
    {
        QFETCH(QList<PacketItem>, items);
        QFETCH(QString, packets);

        QCOMPARE(wordsOf(planPackets(items, today)), packets);
    }

    /// Whatever the items: each goes once, none before its first day, none after its last unless
    /// that is over, and asking together is never more often than apart.
    void noDateIsBent()
    {
        QRandomGenerator dice(20261121);
        for (int round = 0; round < 2000; ++round) {
            QList<PacketItem> items;
            const int count = dice.bounded(9);
            for (int i = 0; i < count; ++i) {
                const QDate by = today.addDays(dice.bounded(-60, 300));
                const QDate opens = by.addDays(-dice.bounded(60));
                items.append(item(QString::number(i), opens, by, 30 + dice.bounded(400)));
            }

            const PacketPlan plan = planPackets(items, today);

            qsizetype placed = 0;
            for (const Packet &packet : plan.packets) {
                QVERIFY(packet.sendBy >= today);
                for (const PacketItem &one : packet.items) {
                    QVERIFY(items.contains(one)); // its dates are as they were
                    QVERIFY(*one.opensOn <= packet.sendBy);
                    QVERIFY(packet.sendBy <= *one.submitBy || *one.submitBy < today);
                    QVERIFY(packet.sendBy <= *one.submitBy || packet.sendBy == today);
                }
                placed += packet.items.size();
            }
            QCOMPARE(placed, items.size());
            QVERIFY(plan.asksTogether <= plan.asksApart);
            QCOMPARE(plan.asksTogether == 0, plan.asksApart == 0);
        }
    }

    void asksAreCountedForAYear()
    {
        // December 24, March 24, June 22, September 20; and January 20, April 20, July 19,
        // October 17: eight by themselves, and four times the second may go with the first.
        const QList<PacketItem> items{item(u"A"_s, date("2026-11-09"), date("2026-12-24"), 90),
                                      item(u"B"_s, date("2026-12-06"), date("2027-01-20"), 90)};

        const PacketPlan plan = planPackets(items, today);

        QCOMPARE(plan.asksApart, 8);
        QCOMPARE(plan.asksTogether, 4);
    }

    void whatAGroupCoversIsNotAskedFor()
    {
        PacketItem covered = item(u"A"_s, date("2026-11-09"), date("2026-12-24"), 90);
        covered.state = PacketItem::State::Covered;

        const PacketPlan plan = planPackets({covered}, today);

        QVERIFY(plan.packets.isEmpty());
        QCOMPARE(plan.leftOut, QList<PacketItem>{covered});
        QCOMPARE(plan.asksApart, 0);
    }

    void daysAreCountedBackFromTheEnd()
    {
        // Until Sunday, January 31. The slower decision takes seven days: by January 24. Thirty
        // days before that is Christmas, so December 24; and 45 days earlier at most.
        const auto found = approvedUntil(date("2027-01-31"));

        QVERIFY(found);
        QCOMPARE(found->state, PacketItem::State::Open);
        QCOMPARE(found->submitBy, std::optional(date("2026-12-24")));
        QCOMPARE(found->why->due.raw, date("2026-12-25"));
        QCOMPARE(found->opensOn, std::optional(date("2026-11-09")));
        QCOMPARE(found->cycleDays, std::optional(123));
        QVERIFY(found->isUnconfirmed());
    }

    void whatHasNoPlaceSaysWhy()
    {
        QCOMPARE(approvedUntil(date("2027-01-31"), true)->state, PacketItem::State::AskedAlready);
        QVERIFY(!approvedUntil(date("2026-11-20"), true)); // the next one speaks for it
        QCOMPARE(approvedUntil({}, false, ServiceGroup::Nursing)->state,
                 PacketItem::State::NoEndKnown);
        // 90 days are usual for supplies of a network: the end is counted, and says by which rule.
        const auto counted = approvedUntil({});
        QCOMPARE(counted->lastDay, std::optional(date("2026-12-29")));
        QCOMPARE(counted->why->others.last().rule.id, u"RE-ALL"_s);
        // Ended, and nothing follows: still to be closed for a while, then it was given up.
        QVERIFY(approvedUntil(today.addDays(-lapsedDays)).has_value());
        QVERIFY(!approvedUntil(today.addDays(-lapsedDays - 1)).has_value());
    }

    void aRenewalGoesBackAfterTheNotice()
    {
        EligibilityRenewal renewal = ccs();
        const auto waits = packetItemOf(RuleSet::shipped(), child(), renewal);
        QCOMPARE(waits->state, PacketItem::State::NoticeNotCome);
        QCOMPARE(waits->opensOn, std::optional(date("2026-12-16"))); // 30 days before it is due
        QVERIFY(waits->isRenewal());

        renewal.noticeOn = date("2026-11-20");
        const auto asked = packetItemOf(RuleSet::shipped(), child(), renewal);
        QCOMPARE(asked->state, PacketItem::State::Open);
        QCOMPARE(asked->opensOn, std::optional(date("2026-11-20")));
        QCOMPARE(asked->why->due.raw, date("2026-12-20")); // a Sunday

        renewal.returnedOn = date("2026-11-21");
        QCOMPARE(packetItemOf(RuleSet::shipped(), child(), renewal)->state,
                 PacketItem::State::WithCounty);
        renewal.decidedOn = today;
        renewal.outcome = RenewalOutcome::Renewed;
        QVERIFY(!packetItemOf(RuleSet::shipped(), child(), renewal));
    }

    void documentsAreSharedAndChecked()
    {
        PacketItem diapers = item(u"Diapers"_s, today, date("2026-12-24"));
        diapers.needs = usualDocuments(ServiceGroup::Incontinence);
        PacketItem braces = item(u"AFO"_s, today, date("2026-12-30"));
        braces.needs = usualDocuments(ServiceGroup::Equipment);
        const Packet packet{date("2026-12-24"), {diapers, braces}};
        const QList<EvidenceDocument> library{
            paper(EvidenceKind::DiagnosisProof, "2025-12-23"), // one day too old
            paper(EvidenceKind::Prescription, "2025-06-01"),
            paper(EvidenceKind::Prescription, "2026-06-01"),
        };

        const auto found = documentsOf(packet, library, RuleSet::shipped(), {});

        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).kind, EvidenceKind::Prescription);
        QVERIFY(found.at(0).isShared());
        QCOMPARE(found.at(0).state, PacketDocument::State::Valid);
        QCOMPARE(found.at(0).validity.until, std::optional(date("2027-06-01")));
        QCOMPARE(found.at(1).kind, EvidenceKind::DiagnosisProof);
        QCOMPARE(found.at(1).state, PacketDocument::State::EndsBefore);
        QCOMPARE(found.at(2).kind, EvidenceKind::NecessityLetter);
        QVERIFY(!found.at(2).isShared());
        QCOMPARE(found.at(2).state, PacketDocument::State::Missing);
    }

    void aLifelongConditionIsNotProvedAgain()
    {
        PacketItem diapers = item(u"Diapers"_s, today, date("2026-12-24"));
        diapers.needs = {EvidenceKind::DiagnosisProof, EvidenceKind::MedicalReport};
        const Packet packet{date("2026-12-24"), {diapers}};
        QList<EvidenceDocument> library{paper(EvidenceKind::PermanenceStatement, "2019-05-01")};

        auto found = documentsOf(packet, library, RuleSet::shipped(), {});
        QCOMPARE(found.at(0).state, PacketDocument::State::Spared);
        QCOMPARE(found.at(0).document, std::optional(library.first()));
        // It says nothing of how the child is today: a current report is another thing.
        QCOMPARE(found.at(1).state, PacketDocument::State::Missing);

        library.first().validUntil = date("2026-12-23");
        found = documentsOf(packet, library, RuleSet::shipped(), {});
        QCOMPARE(found.at(0).state, PacketDocument::State::Missing);
    }

    void aRenewalNeedsWhatHasNotCome()
    {
        RenewalPapers papers;
        papers.stateTax = PaperState::Asked;
        papers.federalTax = PaperState::Received;
        papers.medical = PaperState::Needed;
        papers.residence = PaperState::Received;

        QCOMPARE(documentsOf(papers),
                 (QList<EvidenceKind>{EvidenceKind::MedicalReport, EvidenceKind::TaxReturn}));
    }

    void whoMayBeLost_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<bool>("isAtRisk");
        const QDate soon(2027, 3, 31);
        const QDate late(2027, 11, 21);
        using enum StandingKind;
        QTest::newRow("outside") << Standing{Out, {}, {}} << true;
        QTest::newRow("in the network") << Standing{InNetwork, {}, {}} << false;
        QTest::newRow("contract ends within a year") << Standing{InNetwork, soon, {}} << true;
        QTest::newRow("contract ends later") << Standing{InNetwork, late, {}} << false;
        QTest::newRow("arrangement ends within a year")
            << Standing{OutWithArrangement, soon, {}} << true;
        QTest::newRow("arrangement without an end")
            << Standing{OutWithArrangement, {}, {}} << false;
        QTest::newRow("nobody knows") << Standing{Unknown, {}, {}} << false;
    }
    void whoMayBeLost()
    {
        QFETCH(Standing, standing);
        QTEST(mayBeLost(standing, QDate(2026, 11, 21)), "isAtRisk");
    }
};

QTEST_GUILESS_MAIN(PacketRulesTest)
#include "tst_packetrules.moc"
