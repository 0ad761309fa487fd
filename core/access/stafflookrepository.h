// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staffrepository.h"

namespace enlace {

/// A role with the names of what it points at.
struct RoleLook
{
    StaffRole role;
    QString agency;
    QString unit;
    QString team;
    QString supervisor; ///< who supervises the team
};

/// One line of the list of people.
struct PersonRow
{
    Staff staff;
    QList<RoleLook> roles; ///< held today or given for later; of who has left: those held last
};

/// What somebody still has in hand: to be handed over before the account ends.
struct HeldWork
{
    int children = 0; ///< as lead or back-up coordinator
    int ended = 0;    ///< of these, who are served no more
    int items = 0;    ///< steps of equipment that wait for this person
    int teams = 0;    ///< supervised
    int covers = 0;   ///< colleagues for whom this person stands in, today or later

    [[nodiscard]] bool isNothing() const { return children + items + teams + covers == 0; }
    bool operator==(const HeldWork &) const = default;
};

/// One person with everything an administrator decides by.
struct PersonLook
{
    Staff staff;
    QList<RoleLook> roles; ///< all, the latest first
    HeldWork held;
};

/// Which people a list shows; what is not set does not narrow it.
struct StaffFilter
{
    enum class State { Active, Former, Any };
    State state = State::Active; ///< whoever's last day is today has left
    std::optional<Role> role;
    std::optional<TeamId> team;

    bool operator==(const StaffFilter &) const = default;
};

/// The place in a list after which the next page begins.
struct StaffKey
{
    QString displayName;
    StaffId id;

    [[nodiscard]] static StaffKey of(const PersonRow &row)
    {
        return {row.staff.displayName, row.staff.id};
    }
};

/// The people who use Enlace as lists and details show them. An administrator sees everybody, a
/// supervisor the own teams; everybody else nobody. Thread: the Reading's.
class StaffLookRepository
{
public:
    explicit StaffLookRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// By name, at most `limit`; the next page begins after StaffKey::of the last one.
    [[nodiscard]] Result<QList<PersonRow>>
    list(const StaffFilter &filter, const std::optional<StaffKey> &after = {}, int limit = 200);
    /// Errors: NotFound, also for whom this person may not see.
    [[nodiscard]] Result<PersonLook> look(const StaffId &staff);
    /// Who holds the role today in any agency, by name: whom a team can have as supervisor.
    [[nodiscard]] Result<QList<StaffName>> holdersAnywhere(Role role);

private:
    [[nodiscard]] Result<HeldWork> heldBy(const StaffId &staff);
    [[nodiscard]] Result<QList<RoleLook>> rolesOf(const QList<StaffId> &people);

    Reading &m_reading;
};

} // namespace enlace
