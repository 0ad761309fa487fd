// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/colleagues.h"

#include "core/storage/work.h"

#include <algorithm>

namespace enlace {

Result<QList<StaffName>> colleaguesOf(Reading &reading)
{
    QList<StaffName> colleagues;
    StaffRepository staff(reading);
    for (const Role role : {Role::Coordinator, Role::Supervisor, Role::Clerk, Role::Therapist}) {
        ENLACE_ASSIGN(const auto holders, staff.holders(role));
        for (const StaffName &name : holders)
            if (name.id != reading.actor().staff && !colleagues.contains(name))
                colleagues.append(name);
    }
    std::sort(colleagues.begin(), colleagues.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.displayName, b.displayName) < 0;
    });
    return colleagues;
}

} // namespace enlace
