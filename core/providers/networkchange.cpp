// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkchange.h"

namespace enlace {

namespace {

bool maySee(const Standing &standing)
{
    return standing.kind == StandingKind::InNetwork ||
           standing.kind == StandingKind::OutWithArrangement;
}

} // namespace

NetworkChange networkChange(const QList<NetworkParty> &parties, std::optional<AgencyId> from,
                            AgencyId to, const StandingFacts &facts, QDate day)
{
    NetworkChange change;
    change.network = to;
    for (const NetworkParty &each : parties) {
        const Standing there = standing(each.party, to, facts, day);
        const bool now = maySee(standing(each.party, from, facts, day));
        if (there.kind == StandingKind::Unknown)
            change.unknown.append(each);
        else if (maySee(there))
            (now ? change.kept : change.gained).append(each);
        else
            (now ? change.lost : change.staysOut).append(each);
    }
    return change;
}

bool costsLess(const NetworkChange &a, const NetworkChange &b)
{
    return std::tuple(a.lost.size(), a.unknown.size(), -a.gained.size(), a.name) <
           std::tuple(b.lost.size(), b.unknown.size(), -b.gained.size(), b.name);
}

} // namespace enlace
