// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/people/health.h"

namespace enlace {

class Reading;
class Work;

/// What was archived of a child's health.
struct HealthArchive
{
    QList<Condition> conditions;
    QList<Allergy> allergies;
    QList<Medication> medications;
    QList<BrandConstraint> brands;

    bool operator==(const HealthArchive &) const = default;
};

/// Diagnoses, allergies, medications, and the brands that a child must have. Thread: the Reading's.
class HealthRepository
{
public:
    explicit HealthRepository(Reading &reading)
        : HealthRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    HealthRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    /// The main diagnosis first, then in the order of the codes.
    [[nodiscard]] Result<QList<Condition>> conditions(ChildId child);
    [[nodiscard]] Result<QList<Allergy>> allergies(ChildId child);
    [[nodiscard]] Result<QList<Medication>> medications(ChildId child);
    [[nodiscard]] Result<QList<BrandConstraint>> brands(ChildId child);

    /// What was archived, as far as this person may read it; it can be brought back.
    [[nodiscard]] Result<HealthArchive> archivedOfChild(ChildId child);

    /// Errors: NotFound.
    [[nodiscard]] Result<Condition> find(ConditionId id);
    [[nodiscard]] Result<Allergy> find(AllergyId id);
    [[nodiscard]] Result<Medication> find(MedicationId id);
    [[nodiscard]] Result<BrandConstraint> find(BrandConstraintId id);
    /// Protected records of the child, of all four kinds, that are not shown to this person. One
    /// statement.
    [[nodiscard]] Result<int> hiddenOfChild(ChildId child);

    /// New (revision 0) or changed. Errors: Forbidden, Invalid (the first of validate()), Conflict.
    Result<Condition> save(Work &work, Condition condition);
    Result<Allergy> save(Work &work, Allergy allergy);
    Result<Medication> save(Work &work, Medication medication);
    Result<BrandConstraint> save(Work &work, BrandConstraint constraint);

    Result<Condition> archive(Work &work, ConditionId id, const QString &reason);
    Result<Allergy> archive(Work &work, AllergyId id, const QString &reason);
    Result<Medication> archive(Work &work, MedicationId id, const QString &reason);
    Result<BrandConstraint> archive(Work &work, BrandConstraintId id, const QString &reason);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
