// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/careteam.h"
#include "core/editing/field.h"

namespace enlace {

/// Who can be put on a team, by name, in the order to offer them.
struct TeamChoices
{
    struct Choice
    {
        QUuid id;
        QString name;
    };
    QList<Choice> persons; ///< of the family's circle
    QList<Choice> providers;
    QList<Choice> organizations;
};

/// The fields of a member of the care team.
[[nodiscard]] Fields careTeamFields(const TeamChoices &choices);

} // namespace enlace
