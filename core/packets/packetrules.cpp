// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/packetrules.h"

#include "core/approvals/approvalrules.h"
#include "core/renewals/renewalrules.h"

#include <algorithm>

namespace enlace {

namespace {

/// Between the day from which it may be sent and its own last day.
void addDays(PacketItem &item, const RuleSet &rules, const RuleFacts &facts, Telling telling)
{
    if (!item.why)
        return;
    item.submitBy = item.why->due.due;
    item.whyOpens = rules.answer(QStringLiteral("packet.window"), facts,
                                 {{Trigger::NeededBy, When::on(*item.submitBy)}}, telling);
    // Without a rule nothing goes early.
    item.opensOn = item.whyOpens ? item.whyOpens->due.due : *item.submitBy;
}

/// One thing that must go out on some day of the coming year.
struct Ask
{
    int item = 0;
    QDate opens;
    QDate by;
};

QList<Ask> asksOfYear(const QList<PacketItem> &items, QDate today)
{
    const QDate end = addMonths(today, 12);
    QList<Ask> asks;
    for (int i = 0; i < items.size(); ++i) {
        const PacketItem &item = items.at(i);
        if (!item.submitBy || !item.opensOn || item.state == PacketItem::State::Covered)
            continue;
        // The next approval begins where this one ends, however early it was asked for.
        QDate by = *item.submitBy;
        const qint64 window = item.opensOn->daysTo(by);
        do {
            const QDate day = std::max(by, today);
            if (day >= end)
                break;
            asks.append({i, day.addDays(-window), day});
            by = by.addDays(item.cycleDays.value_or(0));
        } while (item.cycleDays.value_or(0) > 0);
    }
    std::stable_sort(asks.begin(), asks.end(),
                     [](const Ask &one, const Ask &other) { return one.by < other.by; });
    return asks;
}

int roundsOf(QList<Ask> asks)
{
    int rounds = 0;
    while (!asks.isEmpty()) {
        ++rounds;
        const QDate day = asks.first().by;
        QSet<int> taken;
        QList<Ask> later;
        for (const Ask &ask : std::as_const(asks)) {
            if (ask.opens <= day && !taken.contains(ask.item))
                taken.insert(ask.item);
            else
                later.append(ask);
        }
        asks = later;
    }
    return rounds;
}

/// Of two documents the one that counts longer; for life before any day, any day before "nobody
/// knows".
bool countsLonger(const EvidenceValidity &one, const EvidenceValidity &other)
{
    const auto rank = [](const EvidenceValidity &validity) {
        return validity.basis == ValidityBasis::Lifelong ? 2 : validity.until ? 1 : 0;
    };
    if (rank(one) != rank(other))
        return rank(one) > rank(other);
    return one.until && *one.until > *other.until;
}

PacketDocument::State stateOn(QDate day, const EvidenceValidity &validity)
{
    if (!validity.reaches(day))
        return PacketDocument::State::EndsBefore;
    return validity.basis == ValidityBasis::NotKnown ? PacketDocument::State::ValidityNotKnown
                                                     : PacketDocument::State::Valid;
}

/// The best document of a kind on the day of the packet.
PacketDocument bestOf(EvidenceKind kind, QDate day, const QList<EvidenceDocument> &library,
                      const RuleSet &rules, const RuleFacts &facts)
{
    PacketDocument best;
    best.kind = kind;
    for (const EvidenceDocument &document : library) {
        if (document.kind != kind || document.archivedAt)
            continue;
        const EvidenceValidity validity = validityOf(document, rules, facts);
        const bool isBetter = !best.document ||
                              (validity.reaches(day) && !best.validity.reaches(day)) ||
                              (validity.reaches(day) == best.validity.reaches(day) &&
                               countsLonger(validity, best.validity));
        if (!isBetter)
            continue;
        best.document = document;
        best.validity = validity;
        best.state = stateOn(day, validity);
    }
    return best;
}

} // namespace

std::optional<PacketItem> packetItemOf(const RuleSet &rules, const ChildFacts &child,
                                       const AuthorizationFacts &facts,
                                       const Authorization &authorization, QDate today,
                                       Telling telling)
{
    if (!authorization.approved() || authorization.archivedAt)
        return std::nullopt;
    const RuleFacts about = ruleFactsOf(child, facts);
    PacketItem item;
    item.record = facts.record;
    item.name = authorization.item;
    item.needs = usualDocuments(authorization.group);
    const QDate from = *authorization.approvedFrom;
    const auto length = rules.answer(QStringLiteral("authorization.length"), about,
                                     {{Trigger::AuthorizationStart, When::on(from)}}, telling);
    item.lastDay = authorization.approvedUntil;
    if (!item.lastDay && length)
        item.lastDay = length->due.raw.addDays(-1); // the rule names the first day not covered
    if (facts.isFollowed) {
        // The one that follows speaks for the item, once this one is over.
        if (item.lastDay && *item.lastDay < today)
            return std::nullopt;
        item.state = PacketItem::State::AskedAlready;
        return item;
    }
    if (!item.lastDay) {
        item.state = PacketItem::State::NoEndKnown;
        return item;
    }
    if (item.lastDay->addDays(lapsedDays) < today)
        return std::nullopt;
    item.cycleDays = static_cast<int>(from.daysTo(*item.lastDay)) + 1;
    item.why = submitBy(rules, about, *item.lastDay, telling);
    if (item.why && !authorization.approvedUntil && length)
        item.why->others.append(*length);
    addDays(item, rules, about, telling);
    if (!item.submitBy)
        item.state = PacketItem::State::NoEndKnown;
    return item;
}

std::optional<PacketItem> packetItemOf(const RuleSet &rules, const ChildFacts &child,
                                       const EligibilityRenewal &renewal, Telling telling)
{
    if (!isOpen(renewal))
        return std::nullopt;
    RuleFacts about = ruleFactsOf(child, {});
    about.programs = {QString(keyOf(renewal.program))};
    PacketItem item;
    item.record = RecordRef::to(RecordKind::EligibilityRenewal, renewal.id);
    item.program = renewal.program;
    item.lastDay = renewal.period.until.value_or(renewal.dueOn);
    item.needs = documentsOf(renewal.papers);
    item.cycleDays = 365;
    if (renewal.returnedOn) {
        item.state = PacketItem::State::WithCounty;
        return item;
    }
    TriggerTimes times{{Trigger::EligibilityStart, When::on(renewal.period.from)},
                       {Trigger::EligibilityEnd, When::on(renewal.dueOn)}};
    QDate notice = renewal.noticeOn.value_or(QDate());
    if (!renewal.noticeOn) {
        item.state = PacketItem::State::NoticeNotCome;
        item.whyOpens = rules.answer(QStringLiteral("renewal.notice"), about, times, telling);
        if (!item.whyOpens)
            return item;
        notice = item.whyOpens->due.due;
    }
    times.insert(Trigger::RedeterminationNotice, When::on(notice));
    item.why = rules.answer(QStringLiteral("renewal.return"), about, times, telling);
    item.opensOn = notice;
    item.submitBy = item.why ? item.why->due.due : renewal.dueOn;
    return item;
}

void coverItem(PacketItem &item, const Authorization &authorization,
               const QList<ConditionGroup> &groups, const QStringList &diagnoses, QDate today)
{
    const auto group =
        groupCovering(groups, authorization.codes, diagnoses, authorization.network, today);
    if (!group || !isConfirmed(group->confidence) || item.state != PacketItem::State::Open)
        return;
    item.state = PacketItem::State::Covered;
    item.coveredBy = group->name;
    item.coveredUntil = group->span.until;
}

PacketPlan planPackets(QList<PacketItem> items, QDate today)
{
    PacketPlan plan;
    const QList<Ask> asks = asksOfYear(items, today);
    plan.asksApart = static_cast<int>(asks.size());
    plan.asksTogether = roundsOf(asks);

    QList<PacketItem> open;
    for (const PacketItem &item : std::as_const(items))
        (item.state == PacketItem::State::Open && item.submitBy ? open : plan.leftOut).append(item);
    std::stable_sort(open.begin(), open.end(), [](const PacketItem &one, const PacketItem &other) {
        return *one.submitBy < *other.submitBy;
    });
    while (!open.isEmpty()) {
        Packet packet;
        packet.sendBy = std::max(*open.first().submitBy, today);
        QList<PacketItem> later;
        for (const PacketItem &item : std::as_const(open))
            (*item.opensOn <= packet.sendBy ? packet.items : later).append(item);
        plan.packets.append(packet);
        open = later;
    }
    return plan;
}

QList<PacketDocument> documentsOf(const Packet &packet, const QList<EvidenceDocument> &library,
                                  const RuleSet &rules, const RuleFacts &facts)
{
    const PacketDocument lifelong =
        bestOf(EvidenceKind::PermanenceStatement, packet.sendBy, library, rules, facts);
    QList<PacketDocument> documents;
    for (const EvidenceKind kind : allOf<EvidenceKind>()) {
        const auto needing =
            std::count_if(packet.items.begin(), packet.items.end(),
                          [kind](const PacketItem &item) { return item.needs.contains(kind); });
        if (needing == 0)
            continue;
        PacketDocument document = bestOf(kind, packet.sendBy, library, rules, facts);
        if (kind == EvidenceKind::DiagnosisProof &&
            document.state != PacketDocument::State::Valid &&
            lifelong.state == PacketDocument::State::Valid) {
            document = lifelong;
            document.kind = kind;
            document.state = PacketDocument::State::Spared;
        }
        document.neededBy = static_cast<int>(needing);
        documents.append(document);
    }
    std::stable_sort(documents.begin(), documents.end(),
                     [](const PacketDocument &one, const PacketDocument &other) {
                         return one.neededBy > other.neededBy;
                     });
    return documents;
}

bool mayBeLost(const Standing &standing, QDate today)
{
    return standing.kind == StandingKind::Out ||
           (standing.until && *standing.until < addMonths(today, 12));
}

QList<EvidenceKind> usualDocuments(ServiceGroup group)
{
    switch (group) {
    case ServiceGroup::Equipment:
        return {EvidenceKind::Prescription, EvidenceKind::DiagnosisProof,
                EvidenceKind::NecessityLetter};
    case ServiceGroup::Supplies:
    case ServiceGroup::Incontinence:
    case ServiceGroup::Nursing:
        return {EvidenceKind::Prescription, EvidenceKind::DiagnosisProof};
    case ServiceGroup::Therapy:
        return {EvidenceKind::Prescription, EvidenceKind::DiagnosisProof, EvidenceKind::Evaluation};
    case ServiceGroup::Specialist:
        return {EvidenceKind::DiagnosisProof, EvidenceKind::MedicalReport};
    case ServiceGroup::Medication:
    case ServiceGroup::Transport:
    case ServiceGroup::Other:
        break;
    }
    return {EvidenceKind::Prescription};
}

QList<EvidenceKind> documentsOf(const RenewalPapers &papers)
{
    QList<EvidenceKind> kinds;
    if (isMissing(papers.medical))
        kinds.append(EvidenceKind::MedicalReport);
    if (isMissing(papers.stateTax) || isMissing(papers.federalTax))
        kinds.append(EvidenceKind::TaxReturn);
    if (isMissing(papers.income))
        kinds.append(EvidenceKind::IncomeProof);
    if (isMissing(papers.residence))
        kinds.append(EvidenceKind::ResidenceProof);
    if (isMissing(papers.custody))
        kinds.append(EvidenceKind::CustodyPaper);
    return kinds;
}

} // namespace enlace
