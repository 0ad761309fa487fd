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
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("sign_in_name", record.signInName);
        column("sign_in_key", record.signInKey);
        column("display_name", record.displayName);
        column("login_role", record.loginRole);
        column("languages", record.languages);
        column("phone", record.phone);
        forEachColumn(record.active, column);
        column("revision", record.revision);
    }
};

template <>
struct Table<StaffRole>
{
    static constexpr auto name = "staff_role";
    static constexpr auto kind = RecordKind::StaffRole;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("staff_id", record.staff);
        column("role", record.role);
        column("agency_id", record.agency);
        column("unit_id", record.unit);
        column("team_id", record.team);
        forEachColumn(record.span, column);
        column("revision", record.revision);
    }
};

template <>
struct Table<Team>
{
    static constexpr auto name = "team";
    static constexpr auto kind = RecordKind::Team;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("agency_id", record.agency);
        column("name", record.name);
        column("supervisor_id", record.supervisor);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<StaffCover>
{
    static constexpr auto name = "staff_cover";
    static constexpr auto kind = RecordKind::StaffCover;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("staff_id", record.staff);
        column("covered_by", record.coveredBy);
        forEachColumn(record.span, column);
        column("note", record.note);
        column("revision", record.revision);
    }
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
    Result<StaffCover> saveCover(Work &work, const StaffCover &cover);
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
