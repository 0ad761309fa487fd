// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/deadlines/deadlinerules.h"
#include "core/packets/packet.h"
#include "core/providers/providerrules.h"

namespace enlace {

// Putting requests together, without a store and without a clock.

/// How long after its last day something that nothing follows is still taken for a gap to be
/// closed, and not for something that was given up. Days; our own choice.
inline constexpr int lapsedDays = 90;

/// An authorization that is, or was lately, in force; its days are counted back as its deadlines
/// are. Nothing when it needs no successor: denied, withdrawn, waiting, ended long ago.
[[nodiscard]] std::optional<PacketItem>
packetItemOf(const RuleSet &rules, const ChildFacts &child, const AuthorizationFacts &facts,
             const Authorization &authorization, QDate today, Telling telling = Telling::Reasons);

/// A yearly renewal that is not decided. It goes back between the county's notice and the last day
/// for the family; before the notice the days are those by which the county must write.
[[nodiscard]] std::optional<PacketItem> packetItemOf(const RuleSet &rules, const ChildFacts &child,
                                                     const EligibilityRenewal &renewal,
                                                     Telling telling = Telling::Reasons);

/// A confirmed group that covers the request takes an open item out of every packet.
void coverItem(PacketItem &item, const Authorization &authorization,
               const QList<ConditionGroup> &groups, const QStringList &diagnoses, QDate today);

/// The fewest rounds in which every item goes out between its own two days. The first that is due
/// sets the day of a packet, and all that may be sent by then go along; what is late goes today.
[[nodiscard]] PacketPlan planPackets(QList<PacketItem> items, QDate today);

/// What the items of a packet need, what is shared first; of each kind the document that counts the
/// longest.
[[nodiscard]] QList<PacketDocument> documentsOf(const Packet &packet,
                                                const QList<EvidenceDocument> &library,
                                                const RuleSet &rules, const RuleFacts &facts);

/// Whether the child may lose whom it has before the year is over: outside the network, or with an
/// arrangement or a contract that ends. To be asked for when something is asked for again.
[[nodiscard]] bool mayBeLost(const Standing &standing, QDate today);

/// The documents to begin with for a kind of item: a prescription must state the diagnosis and its
/// need (22 CCR 51321(a)); the rest is usual, and each network may ask for more.
[[nodiscard]] QList<EvidenceKind> usualDocuments(ServiceGroup group);
/// Of the papers on a renewal's checklist, those that a document can be; what has not come only.
[[nodiscard]] QList<EvidenceKind> documentsOf(const RenewalPapers &papers);

} // namespace enlace
