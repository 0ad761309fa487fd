// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/equipment/equipmentlook.h"
#include "core/equipment/equipmentrules.h"
#include "core/equipment/equipmenttables.h"

#include <functional>

namespace enlace {

class ListFilter;
class Query;
class Reading;
class Work;

/// Which items a list shows; what is not set does not narrow it.
struct EquipmentFilter
{
    std::optional<AgencyId> unit; ///< the item's Medical Therapy Unit, else the child's
    std::optional<AgencyId> vendor;
    std::optional<EquipmentPhase> phase;
    QList<StaffId> coordinators;     ///< the child's lead is one of these; empty: whoever it is
    std::optional<AgencyId> network; ///< the child's health network today
    /// Of these children or these items, as a search or a report has found them; mostAmong of the
    /// items in one statement.
    static constexpr qsizetype mostAmong = 1000;
    std::optional<QList<ChildId>> amongChildren;
    QList<EquipmentId> amongItems;
    bool onlyStalled = false;
    bool onlyBeforeDischarge = false; ///< a child waits in hospital for it
    bool onlyOpen = true;             ///< leaves out what is in use, replaced or cancelled
    QString text; ///< beginnings of words of the item or the child's name, in any order

    bool operator==(const EquipmentFilter &) const = default;
};

/// One line of the list.
struct EquipmentRow
{
    EquipmentId id;
    ChildId child;
    QString childName; ///< "Ortega Luna, Mateo"
    QString nameEnglish;
    QString nameSpanish;
    EquipmentStep step = EquipmentStep::NeedRaised;
    EquipmentPhase phase = EquipmentPhase::Need;
    EquipmentState state = EquipmentState::Active;
    AppealState appeal = AppealState::None;
    std::optional<EquipmentDecision> decision;
    QDate since;
    qint64 days = 0; ///< in the step, those on hold left out
    std::optional<int> expectedDays;
    Holder holder = Holder::Nobody;
    QString holderName; ///< empty: say label(holder)
    QString vendorName;
    std::optional<QDate> nextDate;
    bool isStalled = false;
    bool isNeededBeforeDischarge = false;
    QDate stallsOn; ///< for EquipmentKey; null when it never stalls

    [[nodiscard]] const QString &name(Language language) const
    {
        return language == Language::Spanish ? nameSpanish : nameEnglish;
    }
    bool operator==(const EquipmentRow &) const = default;
};

/// The place in a list after which the next page begins.
struct EquipmentKey
{
    QDate stallsOn;
    QDate since;
    EquipmentId id;

    [[nodiscard]] static EquipmentKey of(const EquipmentRow &row)
    {
        return {row.stallsOn, row.since, row.id};
    }
    bool operator==(const EquipmentKey &) const = default;
};

/// What one child needs, is getting or uses.
struct ChildEquipment
{
    QList<EquipmentLook> items; ///< open ones first, late before the rest; then those in use
    int hidden = 0;             ///< protected items that are not shown to this person

    bool operator==(const ChildEquipment &) const = default;
};

/// Somebody asks "how is the child's equipment coming along?": by name, birth date or CIN. At least
/// one must be given; what is given must all be true of the child.
struct EquipmentQuestion
{
    QString name; ///< beginnings of words of the child's name, in any order
    std::optional<QDate> birthDate;
    QString cin;

    bool operator==(const EquipmentQuestion &) const = default;
};

struct EquipmentAnswer
{
    ChildId child;
    QString childName; ///< "Mateo Ortega Luna"
    QDate birthDate;
    ChildEquipment equipment;

    bool operator==(const EquipmentAnswer &) const = default;
};

/// Items and their steps, as far as the person of the Reading may see and change them. A step is
/// seen with its item. Thread: the Reading's.
///
/// Functions that move an item take it, and the open step, as they were shown: whoever looked at an
/// older state gets Conflict, and nothing is written.
class EquipmentRepository
{
public:
    explicit EquipmentRepository(Reading &reading)
        : EquipmentRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    EquipmentRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Equipment> find(const EquipmentId &id);
    /// All about one item. NotFound; Damaged when it has no open step.
    [[nodiscard]] Result<EquipmentLook> look(const EquipmentId &id);
    /// All items of a child, in one statement; archived ones only when they are wanted.
    [[nodiscard]] Result<ChildEquipment> ofChild(const ChildId &child, bool withArchived = false);
    /// Every child that the question may mean, at most `limit`, by name, with its items. Invalid
    /// when the question asks nothing.
    [[nodiscard]] Result<QList<EquipmentAnswer>> ask(const EquipmentQuestion &question,
                                                     int limit = 20);
    /// Items and where they stand: the latest first, then what has waited longest. At most `limit`;
    /// the next page begins after EquipmentKey::of the last one.
    [[nodiscard]] Result<QList<EquipmentRow>> list(const EquipmentFilter &filter,
                                                   const std::optional<EquipmentKey> &after = {},
                                                   int limit = 200);
    /// How many the list would show, up to `limit`.
    [[nodiscard]] Result<int> count(const EquipmentFilter &filter, int limit = 1000);
    /// How many more it would show, up to `limit`, if they were not specially protected.
    [[nodiscard]] Result<int> countHidden(const EquipmentFilter &filter, int limit = 1000);

    /// A new item in its first step, by default EquipmentStep::NeedRaised today. Errors: Invalid,
    /// Forbidden.
    Result<EquipmentLook> add(Work &work, Equipment equipment, std::optional<StepEvent> first = {});
    /// What is written about the item itself; where it stands changes by the functions below.
    Result<Equipment> save(Work &work, Equipment equipment);
    /// What is known of a step: holder, dates, notes. Its step, its days and its decision stay.
    Result<StepEvent> saveStep(Work &work, StepEvent event);

    /// What was written wrong of the open step, see equipmentrules; not for the therapist of a unit
    /// where it is not the unit's step.
    Result<EquipmentLook> correctStep(Work &work, const EquipmentLook &seen,
                                      const StepEvent &typed);
    Result<EquipmentLook> advance(Work &work, const EquipmentLook &seen, const StepEvent &next);
    Result<EquipmentLook> hold(Work &work, const EquipmentLook &seen, QDate since,
                               const QString &reason, std::optional<QDate> reviewOn);
    Result<EquipmentLook> resume(Work &work, const EquipmentLook &seen, QDate on);
    /// A promised day that was not kept: see equipmentrules.
    Result<EquipmentLook> breakPromise(Work &work, const EquipmentLook &seen,
                                       std::optional<QDate> promisedAnew, const QString &why);
    Result<EquipmentLook> cancel(Work &work, const EquipmentLook &seen, QDate on,
                                 const QString &reason);
    Result<EquipmentLook> reopen(Work &work, const EquipmentLook &seen);
    Result<EquipmentLook> fileAppeal(Work &work, const EquipmentLook &seen, QDate on,
                                     std::optional<QDate> answerBy);
    Result<EquipmentLook> endAppeal(Work &work, const EquipmentLook &seen, AppealState outcome);
    Result<Equipment> archive(Work &work, const EquipmentLook &seen, const QString &reason);
    /// Brings an archived item back, in the step in which it stood.
    Result<Equipment> restore(Work &work, const EquipmentLook &seen);

private:
    struct Standing
    {
        Equipment equipment;
        StepEvent open;
    };
    /// Locks the child, asks for the right to make the move, and compares with what was shown.
    Result<Standing> take(Work &work, const EquipmentLook &seen, bool isUnitsMove);
    Result<EquipmentLook> write(Work &work, const Equipment &equipment, StepEvent open);
    Result<QList<EquipmentLook>> looks(const QString &where,
                                       const std::function<void(Query &)> &bind, int *hidden);
    /// The tables, and in `where` the conditions of the filter; who may see them is not among
    /// these.
    QString tables(const EquipmentFilter &filter, ListFilter &where) const;
    Result<int> countOf(const QString &tables, const ListFilter &where, int limit);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
