// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/people/child.h"
#include "core/people/coordination.h"
#include "core/people/guardianship.h"
#include "core/people/person.h"

#include <QHash>

namespace enlace {

class Reading;
class Work;

/// How a child stands with its open deadlines that the person may see.
enum class DueState { Late, ThisWeek, NothingOpen };

template <>
struct EnumText<DueState>
{
    static constexpr auto context = "DueState";
    static constexpr EnumEntry<DueState> entries[] = {
        {DueState::Late, "late", QT_TRANSLATE_NOOP("DueState", "Something is late")},
        {DueState::ThisWeek, "this_week",
         QT_TRANSLATE_NOOP("DueState", "Something is due within 7 days")},
        {DueState::NothingOpen, "nothing_open", QT_TRANSLATE_NOOP("DueState", "Nothing is due")},
    };
};

/// Which children a list shows; what is not set does not narrow it.
struct ChildFilter
{
    QList<StaffId> coordinators; ///< lead today: "my families", or a team's
    bool withoutLead = false;    ///< only those whom nobody coordinates today
    std::optional<AgencyId> network;
    std::optional<AgencyId> unit;    ///< Medical Therapy Unit
    std::optional<QString> language; ///< spoken by the child or a guardian, BCP 47
    std::optional<Tier> tier;
    std::optional<DueState> deadlines;
    bool withoutTier = false; ///< only those of whom nobody has said how much they need
    QString surname;          ///< the beginning of the surnames, accents and capitals ignored
    /// Only these, as a search or a report has found them; mostAmong of them in one statement.
    static constexpr qsizetype mostAmong = 1000;
    std::optional<QList<ChildId>> among;
    bool withStopped = false; ///< also those who died, moved away or lost eligibility
    bool withArchived = false;

    bool operator==(const ChildFilter &) const = default;
};

/// The place in a list after which the next page begins.
struct ChildKey
{
    QString sortName;
    ChildId id;

    bool operator==(const ChildKey &) const = default;
};

/// One line of a list of children.
struct ChildRow
{
    ChildId id;
    FamilyId family;
    QString sortName; ///< for the key only
    QString name;     ///< "Ortega Luna, Mateo"
    QString familyName;
    QDate birthDate;
    std::optional<StopReason> stopped;
    QString spokenLanguage;
    std::optional<AgencyId> network;
    QString networkName;
    std::optional<StaffId> lead;
    QString leadName;
    std::optional<Tier> tier;
    std::optional<QDate> nextDeadline; ///< the earliest open one that the person may see
    bool isDeadlineHidden = false;     ///< there are open ones, and the person may see none

    [[nodiscard]] ChildKey key() const { return {sortName, id}; }
    bool operator==(const ChildRow &) const = default;
};

/// Children and what ties grown-ups to them. Shows and changes what Visibility allows; what is not
/// shown is NotFound. Thread: the Reading's.
class ChildRepository
{
public:
    explicit ChildRepository(Reading &reading)
        : ChildRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    ChildRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Child> find(ChildId id);
    /// In order of surnames and given names, at most `limit`; the next page begins after key() of
    /// the last row. One query.
    [[nodiscard]] Result<QList<ChildRow>>
    list(const ChildFilter &filter, const std::optional<ChildKey> &after = {}, int limit = 200);
    /// Which of `categories` this person may read of each child of a family: an empty list may be
    /// one that the person has no right to. One query.
    [[nodiscard]] Result<QHash<ChildId, QList<DataCategory>>>
    readable(FamilyId family, const QList<DataCategory> &categories);
    /// How many the filter shows; stops at `limit`, to be shown as "999+".
    [[nodiscard]] Result<int> count(const ChildFilter &filter, int limit = 1000);

    /// By birth date and name, for a therapist's exact look-up and for recognising a repeat: both
    /// names folded and whole. Not narrowed to what the person may read: the caller notes a look-up
    /// (core/access) before anything is shown. At most 20.
    [[nodiscard]] Result<QList<ChildId>> exactly(QDate birthDate, const QString &givenNames,
                                                 const QString &surnames);
    /// The same by CIN.
    [[nodiscard]] Result<QList<ChildId>> exactly(const QString &cin);

    /// New (revision 0) or changed. Errors: Forbidden, Invalid (the first of validate()), Conflict.
    Result<Child> save(Work &work, Child child);
    Result<Child> archive(Work &work, ChildId id, const QString &reason);

    [[nodiscard]] Result<QList<Guardianship>> guardianships(ChildId child);
    [[nodiscard]] Result<Guardianship> find(GuardianshipId id);
    Result<Guardianship> save(Work &work, Guardianship guardianship);
    Result<Guardianship> archive(Work &work, GuardianshipId id, const QString &reason);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
