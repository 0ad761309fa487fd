// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/networksheet.h"
#include "ui/kit/card.h"

class QPushButton;

namespace enlace {

class Reading;

/// What each other network would keep, gain and lose of those around a child.
struct NetworkOutlook
{
    QString network;              ///< the child's; empty when not known
    QList<NetworkChange> changes; ///< what costs the child least first
    qsizetype parties = 0;        ///< in whose care the network has a say

    bool operator==(const NetworkOutlook &) const = default;
};

/// Of the care team of today and of the vendors of the items under way. Parts that this person may
/// not read are left out.
[[nodiscard]] Result<NetworkOutlook> readNetworkOutlook(Reading &reading, ChildId child);

/// The child's own network and each other, with all that the sheet for the family says of it.
[[nodiscard]] Result<QList<NetworkOption>> readNetworkOptions(Reading &reading, ChildId child);

struct OutlookCard
{
    Card *card;
    QPushButton *sheet; ///< asks for the sheet for the family
};

/// The outlook, one line for each network.
[[nodiscard]] OutlookCard makeOutlookCard(const NetworkOutlook &outlook, QWidget *parent = nullptr);

} // namespace enlace
