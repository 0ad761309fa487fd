// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/kit/formnotes.h"

namespace enlace {

class Reading;

/// Somebody of the directory who might be asked to take a child.
struct AskedParty
{
    std::optional<ProviderId> provider;
    std::optional<AgencyId> organization;
};

/// What is good to know before a child is sent there: that the family does not want it, that the
/// panel is closed, that they refused before, where they stand to the child's network, that the
/// child is assigned to another clinic, how long the wait is.
[[nodiscard]] Result<FormNotes> askingNotes(Reading &reading, ChildId child,
                                            const AskedParty &party);

} // namespace enlace
