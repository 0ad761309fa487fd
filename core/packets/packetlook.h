// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/careteamrepository.h"
#include "core/packets/packetrules.h"

#include <memory>

namespace enlace {

class Reading;

/// All that is shown of a child's packets, as far as the person of the Reading may see it.
struct PacketLook
{
    PacketPlan plan;
    QList<QList<PacketDocument>> documents; ///< of each packet, in their order
    QStringList lifelong;                   ///< codes of the diagnoses marked as lifelong
    bool hasPermanence = false;             ///< a statement of it is in the library
    QList<TeamRow> atRisk;                  ///< who may be lost; see mayBeLost()
    int hidden = 0; ///< protected authorizations and renewals that are not shown to this person
};

[[nodiscard]] Result<PacketLook> readPackets(Reading &reading, const FamilyId &family,
                                             const ChildId &child);

} // namespace enlace
