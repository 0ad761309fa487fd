// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/people/coordination.h"

namespace enlace {

class Reading;
class Work;

/// One coordinator follows another.
struct HandOver
{
    ChildId child;
    StaffId to;
    CoordinationRole role = CoordinationRole::Lead;
    QDate from;     ///< first day of the next one
    QString note;   ///< what the next one must know; stays with the one before
    QString reason; ///< why it changes

    bool operator==(const HandOver &) const = default;
};

/// Somebody leaves, or has too much: their children go to a colleague.
struct BulkHandOver
{
    StaffId from;
    StaffId to;
    QDate day; ///< first day of the next one
    QList<ChildId> children;
    QString note;   ///< what the next one must know, left with each child
    QString reason; ///< why it changes

    bool operator==(const BulkHandOver &) const = default;
};

/// A child and what a coordinator is to it on a day.
struct LedChild
{
    ChildId child;
    QString name;    ///< "Ortega Luna, Mateo"
    QDate birthDate; ///< tells apart whom the name does not
    bool isLead = false;
    bool isBackup = false;

    bool operator==(const LedChild &) const = default;
};

/// The dated rows of a child of which one holds on any day: coordinators, tier, network, and beside
/// them the programs. A Work that changes them holds the child's row, so the rule "one on any day"
/// stands although two people write at once. Thread: the Reading's.
class CoordinationRepository
{
public:
    explicit CoordinationRepository(Reading &reading)
        : CoordinationRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    CoordinationRepository(Reading &reading, Visibility visibility, bool mayAssign = false)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
        , m_mayAssign(mayAssign)
    {
    }

    /// Histories, oldest first.
    [[nodiscard]] Result<QList<Coordination>> coordinators(ChildId child);
    [[nodiscard]] Result<QList<NeedTier>> tiers(ChildId child);
    [[nodiscard]] Result<NeedTier> find(NeedTierId id);
    [[nodiscard]] Result<QList<NetworkMembership>> networks(ChildId child);
    [[nodiscard]] Result<QList<ProgramStatus>> programs(ChildId child);
    [[nodiscard]] Result<ProgramStatus> find(ProgramStatusId id);

    /// The one before ends the day before, with the note; returns the new row. Errors: Forbidden,
    /// Invalid (already the coordinator; a later change is planned).
    Result<Coordination> handOver(Work &work, const HandOver &handOver);
    /// The same for each of the children, as lead and as back-up; where the next one is the lead
    /// already, a back-up just ends. All or none; returns how many children went. Errors: as
    /// handOver(), and Invalid (the same person; no children; no note).
    Result<int> handOverAll(Work &work, const BulkHandOver &handOver);
    /// Whose lead or back-up `staff` is on that day, among those whom this person may see, by name;
    /// at most 1000.
    [[nodiscard]] Result<QList<LedChild>> childrenOf(const StaffId &staff, QDate day);
    /// The tier from that day on. The same tier again changes nothing and returns the present row.
    Result<NeedTier> setTier(Work &work, ChildId child, Tier tier, QDate from,
                             const QString &reason, const Origin &origin = {});
    /// The network from that day on. The same network again changes nothing.
    Result<NetworkMembership> setNetwork(Work &work, ChildId child, AgencyId network, QDate from,
                                         const QString &reason, const Origin &origin = {});

    /// One row as it is, for correcting a mistake or for rows with an end. Errors as above, and
    /// Invalid when two rows would hold on one day.
    Result<Coordination> save(Work &work, Coordination row);
    Result<NeedTier> save(Work &work, NeedTier row);
    Result<NetworkMembership> save(Work &work, NetworkMembership row);
    Result<ProgramStatus> save(Work &work, ProgramStatus row);

private:
    /// Coordinators are assigned by supervisors, and handed over by those who have the child.
    [[nodiscard]] Result<> mayAssign(Work &work, ChildId child);
    /// With the child's row held and the right asked for.
    Result<Coordination> handOverHeld(Work &work, const HandOver &handOver);
    Result<> endBackup(Work &work, Coordination backup, const BulkHandOver &bulk);

    Reading &m_reading;
    Visibility m_visibility;
    bool m_mayAssign = false;
};

} // namespace enlace
