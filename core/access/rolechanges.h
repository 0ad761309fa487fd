// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staff.h"

namespace enlace {

class Work;

/// What a change of somebody's roles did, so that it can be taken back.
struct RoleChange
{
    std::optional<StaffRole> before; ///< a role as it stood, when one was changed
    std::optional<StaffRole> after;  ///< the same role as it stands now
    std::optional<StaffRole> given;  ///< a role that is new
};

// Administrators only, as StaffRepository::saveRole(), whose errors they have besides their own.

/// Gives `next` from its first day on. `instead` ends the day before; one that begins no earlier
/// than `next` is corrected in its place, since it was never held otherwise.
Result<RoleChange> giveRole(Work &work, StaffRole next, const std::optional<StaffRole> &instead);
/// The last day of a role. Errors: Invalid (field "until") before its first day.
Result<RoleChange> endRole(Work &work, const StaffRole &role, QDate lastDay);
/// As it was before. Errors: Conflict when somebody has changed a role since.
Result<> takeBack(Work &work, const RoleChange &change);

} // namespace enlace
