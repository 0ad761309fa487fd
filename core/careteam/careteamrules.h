// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/careteam.h"

namespace enlace {

/// Whether the child's health network has a say in who fills this role. It has none in schools,
/// Regional Centers, the county's units and nurses, the network's own people, nor for dentists, who
/// are Medi-Cal Dental's.
[[nodiscard]] bool dependsOnNetwork(CareTeamRole role);

/// The label that a new member in this role gets: behavioral and mental health are kept apart,
/// since the consent rules differ. A person may change it.
[[nodiscard]] Sensitivity usualLabel(CareTeamRole role);

/// A place on the team that nobody fills.
struct TeamGap
{
    CareTeamRole role = CareTeamRole::Dentist;
    /// False when members are hidden from the reader, so that one of them may fill it.
    bool isCertain = true;

    bool operator==(const TeamGap &) const = default;
};

/// Every child needs primary care (a medical home counts) and, from the first birthday, a dentist.
/// `members` is what the reader may see, of any day; `hiddenCount` how many the reader may not.
/// Nothing when the birth date is not valid or after `day`.
[[nodiscard]] QList<TeamGap> gaps(const QList<CareTeamMember> &members, int hiddenCount,
                                  QDate birthDate, QDate day);

/// "No dentist on file", in the language of the interface.
[[nodiscard]] QString gapText(const TeamGap &gap);

} // namespace enlace
