// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providerrules.h"
#include "core/rules/rule.h"

namespace enlace {

/// Somebody around a child, in whose care the child's network has a say.
struct NetworkParty
{
    StandingParty party;
    QString name;
    BothLanguages what; ///< what they are to the child: "Neurology", "Wheelchair"

    bool operator==(const NetworkParty &) const = default;
};

/// What becomes of those around a child in another network, from the contracts on record and the
/// arrangements that would hold there too.
struct NetworkChange
{
    AgencyId network;
    QString name;
    QList<NetworkParty> kept;     ///< may be seen today, and there
    QList<NetworkParty> lost;     ///< may be seen today, and not there
    QList<NetworkParty> gained;   ///< not today, but there
    QList<NetworkParty> staysOut; ///< neither
    QList<NetworkParty> unknown;  ///< nobody has written down any contract of theirs

    bool operator==(const NetworkChange &) const = default;
};

/// `from` is the child's network on `day`.
[[nodiscard]] NetworkChange networkChange(const QList<NetworkParty> &parties,
                                          std::optional<AgencyId> from, AgencyId to,
                                          const StandingFacts &facts, QDate day);

/// Whether `a` costs the child less than `b`: fewer lost, then fewer of whom nobody knows, then
/// more gained, then by name.
[[nodiscard]] bool costsLess(const NetworkChange &a, const NetworkChange &b);

} // namespace enlace
