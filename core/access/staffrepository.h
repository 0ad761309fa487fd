// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staff.h"
#include "core/storage/table.h"

namespace enlace {

class Reading;
class Work;

template <>
struct Table<Staff>
{
    static constexpr auto name = "staff";
    static constexpr auto kind = RecordKind::Staff;
    static constexpr auto columns = std::tuple{Column{"id", &Staff::id},
                                               Column{"sign_in_name", &Staff::signInName},
                                               Column{"sign_in_key", &Staff::signInKey},
                                               Column{"display_name", &Staff::displayName},
                                               Column{"login_role", &Staff::loginRole},
                                               Column{"languages", &Staff::languages},
                                               Column{"phone", &Staff::phone},
                                               Embedded{&Staff::active},
                                               Column{"revision", &Staff::revision}};
};

template <>
struct Table<StaffRole>
{
    static constexpr auto name = "staff_role";
    static constexpr auto kind = RecordKind::StaffRole;
    static constexpr auto columns =
        std::tuple{Column{"id", &StaffRole::id},        Column{"staff_id", &StaffRole::staff},
                   Column{"role", &StaffRole::role},    Column{"agency_id", &StaffRole::agency},
                   Column{"unit_id", &StaffRole::unit}, Column{"team_id", &StaffRole::team},
                   Embedded{&StaffRole::span},          Column{"revision", &StaffRole::revision}};
};

template <>
struct Table<Team>
{
    static constexpr auto name = "team";
    static constexpr auto kind = RecordKind::Team;
    static constexpr auto columns = std::tuple{Column{"id", &Team::id},
                                               Column{"agency_id", &Team::agency},
                                               Column{"name", &Team::name},
                                               Column{"supervisor_id", &Team::supervisor},
                                               Column{"archived_at", &Team::archivedAt},
                                               Column{"archived_reason", &Team::archivedReason},
                                               Column{"revision", &Team::revision}};
};

template <>
struct Table<StaffCover>
{
    static constexpr auto name = "staff_cover";
    static constexpr auto kind = RecordKind::StaffCover;
    static constexpr auto columns = std::tuple{Column{"id", &StaffCover::id},
                                               Column{"staff_id", &StaffCover::staff},
                                               Column{"covered_by", &StaffCover::coveredBy},
                                               Embedded{&StaffCover::span},
                                               Column{"note", &StaffCover::note},
                                               Column{"revision", &StaffCover::revision}};
};

/// A name to choose from or to show: what everybody may know of a colleague.
struct StaffName
{
    StaffId id;
    QString displayName;
    QStringList languages = {}; ///< BCP 47 tags of those in which the person works

    bool operator==(const StaffName &) const = default;
};

/// One line of the list of people: the account with the roles held today.
struct StaffRow
{
    Staff staff;
    QList<StaffRole> roles; ///< held today
};

/// The people who use Enlace, their roles and teams. Administrators see and change all of it, a
/// supervisor sees the own team and says who stands in for whom; the name of a colleague is no
/// secret to anybody who is signed in.
class StaffRepository
{
public:
    explicit StaffRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    // --- signing in; asked before anybody has rights

    /// Who acts from today on. Errors: Forbidden when the account has ended, has not begun, or
    /// holds no role today.
    [[nodiscard]] Result<Actor> actorFor(const StaffId &staff, const DeskId &desk);
    [[nodiscard]] Result<std::optional<Staff>> bySignInName(const QString &name);
    [[nodiscard]] Result<std::optional<Staff>> byLoginRole(const QString &loginRole);
    [[nodiscard]] Result<bool> isEmpty();

    // --- reading

    [[nodiscard]] Result<Staff> find(const StaffId &staff);
    /// By name. Everybody whom this person may see, also those who left when `withFormer`.
    [[nodiscard]] Result<QList<StaffRow>> list(bool withFormer = false);
    /// Names of all who ever used the store, by name; for showing who did something.
    [[nodiscard]] Result<QList<StaffName>> names();
    /// Names of those who hold `role` in an agency of this person today, by name.
    [[nodiscard]] Result<QList<StaffName>> holders(Role role);
    [[nodiscard]] Result<QList<StaffRole>> rolesOf(const StaffId &staff);
    [[nodiscard]] Result<QList<Team>> teams();
    /// The people whose role today names a team that this person supervises, by name.
    [[nodiscard]] Result<QList<StaffName>> myTeam();
    /// For whom this person stands in today.
    [[nodiscard]] Result<QList<StaffName>> coveredToday();

    // --- writing; Forbidden unless said otherwise for whoever is no administrator

    /// Errors: Invalid (see validate(); the sign-in name is taken, or was another one: the key slot
    /// of a person is found by it), Conflict.
    Result<Staff> save(Work &work, Staff staff);
    /// Errors: Invalid; InUse when it would leave the store without an administrator.
    Result<StaffRole> saveRole(Work &work, StaffRole role);
    /// Takes a role out again that was given by mistake a moment ago. Errors: as saveRole(),
    /// Conflict.
    Result<> removeRole(Work &work, const StaffRole &role);
    /// Errors: Invalid (fields "name", "agency").
    Result<Team> saveTeam(Work &work, Team team);
    /// Whether this person may say who stands in for `away`: themself, a supervisor for the own
    /// team, an administrator. Errors: Forbidden.
    [[nodiscard]] Result<> mayCover(Work &work, const StaffId &away);
    /// Also a supervisor for people of the own team, and a coordinator for themself. Errors:
    /// Invalid.
    Result<StaffCover> saveCover(Work &work, StaffCover cover);
    /// The last day of an account and of its roles is today. Errors: InUse for the last
    /// administrator and for who still coordinates a child: hand those over first.
    Result<Staff> end(Work &work, const StaffId &staff);

    /// The agency, person, roles and team with which a store begins; the person supervises the team
    /// and so sees what nobody coordinates yet. Only in an empty store, whoever asks.
    Result<Staff> begin(Work &work, const QString &agencyName, const QString &agencyKind,
                        const QString &county, Staff first, const QList<Role> &roles);

private:
    [[nodiscard]] Result<> mustKeepAnAdministrator();

    Reading &m_reading;
};

} // namespace enlace
