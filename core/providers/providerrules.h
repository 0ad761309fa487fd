// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/providers/network.h"

namespace enlace {

// Where somebody stands to a child's health network on a day. Nothing of it is stored: it follows
// from the child's membership, the contracts and the arrangements, and changes with the day.

enum class StandingKind { InNetwork, OutWithArrangement, Out, Unknown };

template <>
struct EnumText<StandingKind>
{
    static constexpr auto context = "StandingKind";
    static constexpr EnumEntry<StandingKind> entries[] = {
        {StandingKind::InNetwork, "in_network", QT_TRANSLATE_NOOP("StandingKind", "In network")},
        {StandingKind::OutWithArrangement, "out_with_arrangement",
         QT_TRANSLATE_NOOP("StandingKind", "Out of network, with an arrangement")},
        {StandingKind::Out, "out", QT_TRANSLATE_NOOP("StandingKind", "Out of network")},
        {StandingKind::Unknown, "unknown", QT_TRANSLATE_NOOP("StandingKind", "Network not known")},
    };
};

struct Standing
{
    StandingKind kind = StandingKind::Unknown;
    /// Last day of the contract or the arrangement, over those that follow it without a gap; none
    /// when no end is known.
    std::optional<QDate> until;
    /// Of the arrangement in force; with several, of the one that lasts longest.
    std::optional<ArrangementKind> arrangement;

    bool operator==(const Standing &) const = default;
};

/// Who is judged. With an organization named, it is the provider seen there, or the organization
/// itself; without one, every organization with which the provider is affiliated on the day counts.
struct StandingParty
{
    std::optional<ProviderId> provider;
    std::optional<AgencyId> organization;

    bool operator==(const StandingParty &) const = default;
};

/// What is known; may hold rows of other parties, days and networks.
struct StandingFacts
{
    QList<ProviderAffiliation> affiliations;
    QList<ProviderContract> contracts;
    QList<NetworkArrangement> arrangements; ///< of this child

    bool operator==(const StandingFacts &) const = default;
};

/// `network` is the child's on `day`; none when the child is in none or it is not known.
///
/// In network: a contract with that network covers the day, the provider's own or that of an
/// organization that counts. Otherwise an arrangement with that network, or with the plan, covers
/// it. Out: some contract of theirs is on record, and none with this network holds on the day.
/// Unknown: the child's network is not known, or nobody has written down any contract of theirs, so
/// that nothing can be concluded from its absence. Archived rows do not count.
[[nodiscard]] Standing standing(const StandingParty &party, std::optional<AgencyId> network,
                                const StandingFacts &facts, QDate day);

/// "Out of network, to Jan 31": one chip. `language` is the interface's.
[[nodiscard]] QString standingText(const Standing &standing, Language language, QDate today);

/// Why it is so, and until when: "Contract with Harbor Kids Alliance, to Jan 31". `network` is the
/// name of the child's network; empty when it is not known.
[[nodiscard]] QString standingReason(const Standing &standing, const QString &network,
                                     Language language, QDate today);

/// The last day that `spans` cover without a gap from `day` on; `day` must be in one of them.
/// Nothing when they never end.
[[nodiscard]] std::optional<QDate> coveredUntil(const QList<DateSpan> &spans, QDate day);

} // namespace enlace
