// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/rolechanges.h"
#include "core/base/result.h"

namespace enlace {

class Reading;
class Work;

/// One line of the list of teams.
struct OfficeTeam
{
    Team team;
    QString agency;
    QString supervisor;
    int people = 0; ///< whose role today names the team
};

/// A role of today or later, by whom it is held and in which team.
struct TeamMember
{
    StaffRole role;
    QString displayName;
    QString team; ///< empty: in none
};

/// The teams of the office and who is in them. Who may see: as StaffLookRepository. Only
/// administrators change them; a new or renamed one is StaffRepository::saveTeam(). Thread: the
/// Reading's.
class TeamRepository
{
public:
    explicit TeamRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// By name, at most 500; also those that were closed when `withClosed`.
    [[nodiscard]] Result<QList<OfficeTeam>> list(bool withClosed = false);
    /// By name, at most 500. Of a team that this person may not see: nobody.
    [[nodiscard]] Result<QList<TeamMember>> members(const TeamId &team);
    /// Roles of the team's agency that are in another team or in none: who can be put into it.
    /// Administrators only; nobody for whoever else asks.
    [[nodiscard]] Result<QList<TeamMember>> others(const Team &team);

    /// Errors: Forbidden, Conflict; InUse while somebody is in it: they would be nobody's team.
    Result<Team> close(Work &work, const Team &team, const QString &reason);
    /// Takes close() back. Errors: Forbidden, Conflict.
    Result<Team> reopen(Work &work, const Team &team);
    /// From today on the role is in the team, or in none; until yesterday it was where it was.
    /// Errors: as StaffRepository::saveRole().
    Result<RoleChange> move(Work &work, const StaffRole &role, const std::optional<TeamId> &team);

private:
    [[nodiscard]] Result<QList<TeamMember>> rolesWhere(const QString &condition, const Team &team);

    Reading &m_reading;
};

} // namespace enlace
