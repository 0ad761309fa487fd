// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/datespan.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace enlace {

using StaffRoleId = Id<struct StaffRoleTag>;
using StaffCoverId = Id<struct StaffCoverTag>;
using ChildAccessId = Id<struct ChildAccessTag>;

/// A person who uses Enlace. Never deleted: whoever leaves gets a last day, and what they did keeps
/// their name.
struct Staff
{
    StaffId id;
    QString signInName;
    QString signInKey; ///< signInKey(signInName); set by the repository
    QString displayName;
    std::optional<QString> loginRole; ///< on a PostgreSQL server; none in a store on this computer
    QStringList languages;            ///< tags of the languages in which the person works
    QString phone;
    DateSpan active;
    int revision = 0;

    bool operator==(const Staff &) const = default;
};

/// A role held in an agency for a time. A person may hold several.
struct StaffRole
{
    StaffRoleId id;
    StaffId staff;
    Role role = Role::Clerk;
    AgencyId agency;
    std::optional<AgencyId> unit; ///< a therapist's Medical Therapy Unit
    std::optional<TeamId> team;
    DateSpan span;
    int revision = 0;

    bool operator==(const StaffRole &) const = default;
};

/// "My team" means: the people whose role today names a team that I supervise.
struct Team
{
    TeamId id;
    AgencyId agency;
    QString name;
    std::optional<StaffId> supervisor;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;
    int revision = 0;

    bool operator==(const Team &) const = default;
};

/// While `staff` is away, `coveredBy` may do with their children what they may. Has an end.
struct StaffCover
{
    StaffCoverId id;
    StaffId staff;
    StaffId coveredBy;
    DateSpan span;
    int revision = 0;
    QString note = {}; ///< what the one who stands in must know

    bool operator==(const StaffCover &) const = default;
};

/// Why somebody sees a child outside their usual reach.
enum class ChildAccessKind { Emergency, Lookup };

template <>
struct EnumText<ChildAccessKind>
{
    static constexpr auto context = "ChildAccessKind";
    static constexpr EnumEntry<ChildAccessKind> entries[] = {
        {ChildAccessKind::Emergency, "emergency",
         QT_TRANSLATE_NOOP("ChildAccessKind", "Emergency access")},
        {ChildAccessKind::Lookup, "lookup",
         QT_TRANSLATE_NOOP("ChildAccessKind", "Found by exact name")},
    };
};

/// Access to one child for a time: "break the glass", or a lookup by exact name. Ends by itself.
struct ChildAccess
{
    ChildAccessId id;
    StaffId staff;
    ChildId child;
    ChildAccessKind kind = ChildAccessKind::Emergency;
    QString reason;  ///< why, in the person's words; none for a lookup
    QDateTime from;  ///< UTC
    QDateTime until; ///< UTC; not included
    std::optional<StaffId> acknowledgedBy;
    std::optional<QDateTime> acknowledgedAt;
    int revision = 0;

    [[nodiscard]] bool isRunning(const QDateTime &now) const { return from <= now && now < until; }

    bool operator==(const ChildAccess &) const = default;
};

/// What is wrong with a person's entry before it is saved; empty when nothing is.
[[nodiscard]] QList<Error> validate(const Staff &staff);
[[nodiscard]] QList<Error> validate(const StaffRole &role);

/// The roles held on `day`, as an Actor carries them.
[[nodiscard]] QList<Grant> grantsOn(const QList<StaffRole> &roles, QDate day);

} // namespace enlace
