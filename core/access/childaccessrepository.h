// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staff.h"
#include "core/storage/table.h"

namespace enlace {

class Reading;
class Work;

template <>
struct Table<ChildAccess>
{
    static constexpr auto name = "child_access";
    static constexpr auto kind = RecordKind::ChildAccess;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("staff_id", record.staff);
        column("child_id", record.child);
        column("kind", record.kind);
        column("reason", record.reason);
        column("from_at", record.from);
        column("until_at", record.until);
        column("acknowledged_by", record.acknowledgedBy);
        column("acknowledged_at", record.acknowledgedAt);
        column("revision", record.revision);
    }
};

/// How a therapist asks for a child of another unit: the exact name with the birth date, or the
/// CIN.
struct ExactLookup
{
    QString givenNames;
    QString surnames;
    std::optional<QDate> birthDate;
    QString cin;
};

/// One emergency access as a supervisor reads about it. No name of the child: the supervisor opens
/// the child if the own rights allow it.
struct EmergencyRow
{
    ChildAccess access;
    QString displayName; ///< of who broke the glass
};

/// Access to a child outside the usual reach: emergencies and lookups.
class ChildAccessRepository
{
public:
    explicit ChildAccessRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Opens the child's protected records to this person for glassMinutes. Recorded, and put
    /// before the supervisor. While one is running it is given back, not begun anew. Errors:
    /// Forbidden, Invalid (field "reason"), NotFound.
    Result<ChildAccess> breakGlass(Work &work, const ChildId &child, const QString &reason);

    /// The child, if there is exactly one: from then until the end of the day this person reads
    /// what a lookup opens. Nothing when there is none; the asking is recorded either way. Errors:
    /// Forbidden, Invalid (too little to go by).
    Result<std::optional<ChildId>> lookUp(Work &work, const ExactLookup &lookup);

    /// This person's emergency accesses that run now: for the banner.
    [[nodiscard]] Result<QList<ChildAccess>> running();
    /// Emergencies of the own team that no supervisor has acknowledged, newest first, at most 200.
    /// A person of no team is everybody's who supervises in the same agency.
    [[nodiscard]] Result<QList<EmergencyRow>> unacknowledged();
    /// Errors: Forbidden (also for one's own), Conflict.
    Result<ChildAccess> acknowledge(Work &work, const ChildAccessId &access);

private:
    Reading &m_reading;
};

} // namespace enlace
