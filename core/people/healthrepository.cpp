// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/healthrepository.h"

#include "core/access/childrecords.h"
#include "core/people/peoplesave.h"

namespace enlace {

namespace {

template <class T, class Key>
Result<T> archiveOfChild(Work &work, const Visibility &visibility, DataCategory category,
                         const Key &id, const QString &reason)
{
    ENLACE_ASSIGN(const T value, findRecord<T>(work, id));
    ENLACE_TRY(visibility.mayEdit(work, category, value.child, value.origin.label));
    return detail::archived(work, value, reason);
}

} // namespace

Result<QList<Condition>> HealthRepository::conditions(ChildId child)
{
    return detail::rowsOfChild<Condition>(m_reading, m_visibility, DataCategory::Health, child,
                                          "r.is_primary desc, r.code, r.id");
}

Result<QList<Allergy>> HealthRepository::allergies(ChildId child)
{
    return detail::rowsOfChild<Allergy>(m_reading, m_visibility, DataCategory::Allergies, child,
                                        "r.substance, r.id");
}

Result<QList<Medication>> HealthRepository::medications(ChildId child)
{
    return detail::rowsOfChild<Medication>(m_reading, m_visibility, DataCategory::Health, child,
                                           "r.name, r.id");
}

Result<QList<BrandConstraint>> HealthRepository::brands(ChildId child)
{
    return detail::rowsOfChild<BrandConstraint>(m_reading, m_visibility, DataCategory::Allergies,
                                                child, "r.item, r.id");
}

Result<HealthArchive> HealthRepository::archivedOfChild(ChildId child)
{
    const auto archived = [&]<class T>(QList<T> &rows, DataCategory category) -> Result<> {
        Query query(m_reading, QStringLiteral("select %1 from %2 r where r.child_id = :child and "
                                              "r.archived_at is not null and %3 "
                                              "order by r.archived_at desc, r.id limit 200")
                                   .arg(columnList<T>("r"), QLatin1String(Table<T>::name),
                                        m_visibility.rows(category, QLatin1String("r"))));
        query.bind(":child", child);
        m_visibility.bindTo(query);
        ENLACE_ASSIGN(rows, readRecords<T>(query));
        return {};
    };
    HealthArchive archive;
    ENLACE_TRY(archived(archive.conditions, DataCategory::Health));
    ENLACE_TRY(archived(archive.allergies, DataCategory::Allergies));
    ENLACE_TRY(archived(archive.medications, DataCategory::Health));
    ENLACE_TRY(archived(archive.brands, DataCategory::Allergies));
    return archive;
}

Result<Condition> HealthRepository::find(ConditionId id)
{
    return childrecords::find<Condition>(m_reading, m_visibility, DataCategory::Health, id);
}

Result<Allergy> HealthRepository::find(AllergyId id)
{
    return childrecords::find<Allergy>(m_reading, m_visibility, DataCategory::Allergies, id);
}

Result<Medication> HealthRepository::find(MedicationId id)
{
    return childrecords::find<Medication>(m_reading, m_visibility, DataCategory::Health, id);
}

Result<BrandConstraint> HealthRepository::find(BrandConstraintId id)
{
    return childrecords::find<BrandConstraint>(m_reading, m_visibility, DataCategory::Allergies,
                                               id);
}

Result<int> HealthRepository::hiddenOfChild(ChildId child)
{
    const auto hidden = [this](const char *table, DataCategory category) {
        return QStringLiteral("(select count(*) from %1 r where r.child_id = :child and "
                              "r.archived_at is null and %2)")
            .arg(QLatin1String(table), m_visibility.hiddenRows(category, QLatin1String("r")));
    };
    Query query(m_reading, QStringLiteral("select %1 + %2 + %3 + %4")
                               .arg(hidden("condition", DataCategory::Health),
                                    hidden("medication", DataCategory::Health),
                                    hidden("allergy", DataCategory::Allergies),
                                    hidden("brand_constraint", DataCategory::Allergies)));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    return count.value_or(0);
}

Result<Condition> HealthRepository::save(Work &work, Condition condition)
{
    return detail::saveOfChild(work, m_visibility, DataCategory::Health, std::move(condition));
}

Result<Allergy> HealthRepository::save(Work &work, Allergy allergy)
{
    return detail::saveOfChild(work, m_visibility, DataCategory::Allergies, std::move(allergy));
}

Result<Medication> HealthRepository::save(Work &work, Medication medication)
{
    return detail::saveOfChild(work, m_visibility, DataCategory::Health, std::move(medication));
}

Result<BrandConstraint> HealthRepository::save(Work &work, BrandConstraint constraint)
{
    return detail::saveOfChild(work, m_visibility, DataCategory::Allergies, std::move(constraint));
}

Result<Condition> HealthRepository::archive(Work &work, ConditionId id, const QString &reason)
{
    return archiveOfChild<Condition>(work, m_visibility, DataCategory::Health, id, reason);
}

Result<Allergy> HealthRepository::archive(Work &work, AllergyId id, const QString &reason)
{
    return archiveOfChild<Allergy>(work, m_visibility, DataCategory::Allergies, id, reason);
}

Result<Medication> HealthRepository::archive(Work &work, MedicationId id, const QString &reason)
{
    return archiveOfChild<Medication>(work, m_visibility, DataCategory::Health, id, reason);
}

Result<BrandConstraint> HealthRepository::archive(Work &work, BrandConstraintId id,
                                                  const QString &reason)
{
    return archiveOfChild<BrandConstraint>(work, m_visibility, DataCategory::Allergies, id, reason);
}

} // namespace enlace
