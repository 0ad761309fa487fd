// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/panelrepository.h"
#include "core/needs/needrepository.h"
#include "core/providers/providerrules.h"

#include <QHash>

namespace enlace {

/// What is known of an entry of the directory from the children whom this person sees: who is in
/// its care, why it refused, and what the family of the child who is looked for says of it.
struct EntryAround
{
    ChildrenInCare inCare;
    QList<RefusalCount> refusals;
    QList<ProviderPreference> wishes;

    bool operator==(const EntryAround &) const = default;
};

/// Parts that this person may not read are empty.
[[nodiscard]] Result<EntryAround> readAround(Reading &reading, const StandingParty &party,
                                             const std::optional<ChildId> &child);

/// What the child's family wishes, by provider.
[[nodiscard]] Result<QHash<ProviderId, ProviderPreference>>
readWishes(Reading &reading, const std::optional<ChildId> &child);

} // namespace enlace
