// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/family.h"

#include <QList>

namespace enlace {

/// In which home somebody is on a day, and until when.
struct Whereabouts
{
    std::optional<HouseholdId> home; ///< none: not written down, or two homes say so
    bool isUnclear = false;          ///< two homes say so
    std::optional<QDate> until;      ///< the last day before it changes, within the next weeks

    bool operator==(const Whereabouts &) const = default;
};

/// From all lines of one person, archived ones passed over. A line with an end counts before one
/// without, and the shorter before the longer: "with the father over Easter" is written as one
/// more line, and stands against the weekly rhythm for as long as it lasts. Of two without an end,
/// the one that states its days counts.
[[nodiscard]] Whereabouts whereaboutsOn(const QList<HouseholdMember> &lines, QDate day);

} // namespace enlace
