// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/familyrepository.h"

#include "core/people/peoplesave.h"

namespace enlace {

namespace {

/// A record that stands is asked about as it stands, too: naming one's own family is no way to
/// another's.
template <class T>
Result<> mayKeep(Work &work, const Visibility &visibility, DataCategory category, const T &record)
{
    if (record.revision > 0) {
        ENLACE_ASSIGN(const T stored, findRecord<T>(work, record.id));
        ENLACE_TRY(visibility.mayEditFamily(work, category, stored.family));
    }
    return visibility.mayEditFamily(work, category, record.family);
}

/// Archived rows r of T for which `condition` holds, the latest first.
template <class T>
Result<QList<T>> archivedRows(Reading &reading, const Visibility &visibility, FamilyId family,
                              const QString &condition)
{
    Query query(reading, QStringLiteral("select %1 from %2 r where r.archived_at is not null and "
                                        "%3 order by r.archived_at desc, r.id limit 100")
                             .arg(columnList<T>("r"), QLatin1String(Table<T>::name), condition));
    query.bind(":family", family);
    visibility.bindTo(query);
    return readRecords<T>(query);
}

} // namespace

Result<ArchivedPeople> FamilyRepository::archivedOf(FamilyId family)
{
    const QLatin1String r("r");
    const QLatin1String person("person_id");
    const QString ofFamily = QStringLiteral("r.family_id = :family and ");
    const auto rows = [&]<class T>(QList<T> &to, const QString &condition) -> Result<> {
        ENLACE_ASSIGN(to, archivedRows<T>(m_reading, m_visibility, family, condition));
        return {};
    };
    ArchivedPeople archived;
    ENLACE_TRY(rows(archived.persons, ofFamily + m_visibility.personRows(DataCategory::People, r)));
    ENLACE_TRY(rows(archived.phones,
                    ofFamily + m_visibility.personRows(DataCategory::ContactDetails, r, person)));
    ENLACE_TRY(
        rows(archived.ties, QStringLiteral("r.child_id in (select id from child where family_id = "
                                           ":family) and ") +
                                m_visibility.rows(DataCategory::People, r)));
    ENLACE_TRY(
        rows(archived.homes, ofFamily + m_visibility.familyRows(DataCategory::ContactDetails, r)));
    ENLACE_TRY(rows(archived.lines, ofFamily + m_visibility.familyRows(DataCategory::People, r)));
    return archived;
}

Result<Household> FamilyRepository::find(HouseholdId id)
{
    Query query(m_reading, QStringLiteral("select %1 from household h where h.id = :id and %2")
                               .arg(columnList<Household>("h"),
                                    m_visibility.familyRows(DataCategory::ContactDetails,
                                                            QLatin1String("h"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<Household>(query));
    if (found.isEmpty())
        return detail::notHere();
    return found.first();
}

Result<HouseholdMember> FamilyRepository::find(HouseholdMemberId id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from household_member m where m.id = :id and %2")
                    .arg(columnList<HouseholdMember>("m"),
                         m_visibility.familyRows(DataCategory::People, QLatin1String("m"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<HouseholdMember>(query));
    if (found.isEmpty())
        return detail::notHere();
    return found.first();
}

Result<Family> FamilyRepository::find(FamilyId id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from family f where f.id = :id and %2")
                    .arg(columnList<Family>("f"),
                         m_visibility.familyRows(DataCategory::People, QLatin1String("f"),
                                                 QLatin1String("id"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<Family>(query));
    if (found.isEmpty())
        return detail::notHere();
    return found.first();
}

Result<QList<Household>> FamilyRepository::households(FamilyId family)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from household h where h.family_id = :family and "
                       "h.archived_at is null and %2 order by h.id")
            .arg(columnList<Household>("h"),
                 m_visibility.familyRows(DataCategory::ContactDetails, QLatin1String("h"))));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    return readRecords<Household>(query);
}

Result<QList<HouseholdMember>> FamilyRepository::members(HouseholdId household)
{
    Query query(m_reading,
                QStringLiteral("select %1 from household_member m where m.household_id = "
                               ":household and m.archived_at is null and %2 "
                               "order by m.from_on, m.id")
                    .arg(columnList<HouseholdMember>("m"),
                         m_visibility.familyRows(DataCategory::People, QLatin1String("m"))));
    query.bind(":household", household);
    m_visibility.bindTo(query);
    return readRecords<HouseholdMember>(query);
}

Result<Family> FamilyRepository::save(Work &work, Family family)
{
    ENLACE_TRY(detail::firstOf(validate(family)));
    if (family.revision == 0)
        ENLACE_TRY(m_visibility.mayAdd(DataCategory::People));
    else
        ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::People, family.id));
    if (!family.origin.agency.isSet() && !work.actor().grants.isEmpty())
        family.origin.agency = work.actor().grants.first().agency;
    return saveRecord(work, std::move(family));
}

Result<Household> FamilyRepository::save(Work &work, Household household)
{
    ENLACE_TRY(detail::firstOf(validate(household)));
    ENLACE_TRY(mayKeep(work, m_visibility, DataCategory::ContactDetails, household));
    ENLACE_TRY(detail::completeOrigin(work, household));
    return saveRecord(work, std::move(household));
}

Result<HouseholdMember> FamilyRepository::save(Work &work, HouseholdMember member)
{
    ENLACE_TRY(detail::firstOf(validate(member)));
    ENLACE_TRY(mayKeep(work, m_visibility, DataCategory::People, member));
    ENLACE_TRY(detail::completeOrigin(work, member));
    return saveRecord(work, std::move(member));
}

Result<Family> FamilyRepository::archive(Work &work, FamilyId id, const QString &reason)
{
    ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::People, id));
    Query children(work, "select count(*) from child where family_id = :family and archived_at is "
                         "null");
    children.bind(":family", id);
    ENLACE_ASSIGN(const auto left, firstValue<int>(children));
    if (left.value_or(0) > 0)
        return fail(
            Error{ErrorCode::InUse,
                  QT_TRANSLATE_N_NOOP("Error", "It cannot be archived: %n child(ren) of the "
                                               "family are not. Nothing was changed."),
                  {},
                  *left,
                  {},
                  {}});
    ENLACE_ASSIGN(const auto family, findRecord<Family>(work, id));
    return detail::archived(work, family, reason);
}

} // namespace enlace
