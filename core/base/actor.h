// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"

#include <QList>

namespace enlace {

/// What a person does in an agency. Bilingual is a skill, not a role.
enum class Role { Coordinator, Therapist, Clerk, Supervisor, Administrator };

template <>
struct EnumText<Role>
{
    static constexpr auto context = "Role";
    static constexpr EnumEntry<Role> entries[] = {
        {Role::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Role", "Care coordinator")},
        {Role::Therapist, "therapist", QT_TRANSLATE_NOOP("Role", "MTU therapist")},
        {Role::Clerk, "clerk", QT_TRANSLATE_NOOP("Role", "Clerk")},
        {Role::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Role", "Supervisor")},
        {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Role", "System administrator")},
    };
};

/// A role held today.
struct Grant
{
    Role role = Role::Clerk;
    AgencyId agency;
    std::optional<AgencyId> unit; ///< a therapist's Medical Therapy Unit
    std::optional<TeamId> team;

    bool operator==(const Grant &) const = default;
};

/// Who acts: the signed-in person with the roles held today, at one desk.
struct Actor
{
    StaffId staff;
    DeskId desk;
    QList<Grant> grants;

    [[nodiscard]] bool holds(Role role) const
    {
        return std::any_of(grants.begin(), grants.end(),
                           [role](const Grant &g) { return g.role == role; });
    }
};

} // namespace enlace
