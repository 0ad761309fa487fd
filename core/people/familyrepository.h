// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/people/child.h"
#include "core/people/coordination.h"
#include "core/people/family.h"
#include "core/people/guardianship.h"
#include "core/people/health.h"
#include "core/people/person.h"

namespace enlace {

class Reading;
class Work;

/// A child as the family page shows it: who the child is, and what holds today.
struct ChildCard
{
    Child child;
    Person person;
    QList<PersonPhone> phones;
    std::optional<AgencyId> network;
    QString networkName;
    std::optional<Tier> tier;
    std::optional<StaffId> lead;
    QString leadName;
    QString leadPhone;
    QStringList leadLanguages; ///< BCP 47 tags
    std::optional<StaffId> backup;
    QString backupName;
    QList<Allergy> allergies;
    QList<Condition> conditions;
    QList<BrandConstraint> brands;

    bool operator==(const ChildCard &) const = default;
};

/// A grown-up of the family: a parent, guardian or caregiver, or someone who lives with them.
struct GrownUpCard
{
    Person person;
    QList<Guardianship> of; ///< what they are to which child, the present ones first
    QList<PersonPhone> phones;

    bool operator==(const GrownUpCard &) const = default;
};

struct HouseholdCard
{
    Household household;
    QList<HouseholdMember> members;

    bool operator==(const HouseholdCard &) const = default;
};

/// Everything of a family page that people is about, for one reader on one day.
struct FamilyView
{
    Family family;
    QList<ChildCard> children; ///< the oldest first
    QList<GrownUpCard> grownUps;
    QList<HouseholdCard> households;
    int hidden = 0; ///< protected records that are not shown

    bool operator==(const FamilyView &) const = default;
};

/// What was put away of who the family is, the latest first.
struct ArchivedPeople
{
    QList<Person> persons;
    QList<PersonPhone> phones;
    QList<Guardianship> ties;
    QList<Household> homes;
    QList<HouseholdMember> lines;

    bool operator==(const ArchivedPeople &) const = default;
};

/// Families, their homes and who lives there. Thread: the Reading's.
class FamilyRepository
{
public:
    explicit FamilyRepository(Reading &reading)
        : FamilyRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    FamilyRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Family> find(FamilyId id);
    [[nodiscard]] Result<Household> find(HouseholdId id);
    [[nodiscard]] Result<HouseholdMember> find(HouseholdMemberId id);
    /// The page of a family: found() and open() in one.
    [[nodiscard]] Result<FamilyView> open(FamilyId id);
    /// The family that a record belongs to and its children, before anything is written down: not
    /// to be shown without open(). NotFound when there is no such family or the person may see no
    /// child of it. Whether they may see the record itself is for its own repository to say. One
    /// statement.
    [[nodiscard]] Result<FamilyView> found(const RecordRef &record);
    /// Writes the read log, and completes what found() gave.
    Result<> open(FamilyView &found);

    [[nodiscard]] Result<QList<Household>> households(FamilyId family);
    [[nodiscard]] Result<QList<HouseholdMember>> members(HouseholdId household);
    /// As far as this person may read it; at most 100 of each kind.
    [[nodiscard]] Result<ArchivedPeople> archivedOf(FamilyId family);

    /// New (revision 0) or changed. Errors: Forbidden, Invalid (the first of validate()), Conflict.
    Result<Family> save(Work &work, Family family);
    Result<Household> save(Work &work, Household household);
    Result<HouseholdMember> save(Work &work, HouseholdMember member);

    /// Refused while a child of it is not archived.
    Result<Family> archive(Work &work, FamilyId id, const QString &reason);

private:
    Result<> readChildren(const RecordRef &record, FamilyView &view);
    Result<> readPersons(FamilyId id, FamilyView &view);
    Result<> readNotes(FamilyId id, FamilyView &view);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
