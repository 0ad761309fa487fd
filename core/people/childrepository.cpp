// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/childrepository.h"

#include "core/people/peoplesave.h"
#include "core/people/personrepository.h"
#include "core/search/folding.h"

namespace enlace {

namespace {

Result<QList<ChildId>> readIds(Query &query)
{
    ENLACE_TRY(query.run());
    QList<ChildId> ids;
    while (query.next())
        ids.append(query.get<ChildId>(0));
    ENLACE_TRY(query.finished());
    return ids;
}

} // namespace

Result<Child> ChildRepository::find(ChildId id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from child c where c.id = :id and %2")
                    .arg(columnList<Child>("c"), m_visibility.children(QLatin1String("c"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<Child>(query));
    if (found.isEmpty())
        return detail::notHere();
    return found.first();
}

Result<QList<ChildId>> ChildRepository::exactly(QDate birthDate, const QString &givenNames,
                                                const QString &surnames)
{
    Person person;
    person.givenNames = givenNames;
    person.surnames = surnames;
    Query query(m_reading, "select id from child where birth_date = :birth and sort_name = :name "
                           "and archived_at is null order by id limit 20");
    query.bind(":birth", birthDate).bind(":name", sortName(person));
    return readIds(query);
}

Result<QList<ChildId>> ChildRepository::exactly(const QString &cin)
{
    Query query(m_reading,
                "select c.id from person_identifier i join child c on c.person_id = i.person_id "
                "where i.value = :cin and i.system = 'cin' and i.archived_at is null and "
                "c.archived_at is null order by c.id limit 20");
    query.bind(":cin", normalizedCin(cin));
    return readIds(query);
}

Result<Child> ChildRepository::save(Work &work, Child child)
{
    ENLACE_TRY(detail::firstOf(validate(child, work.today())));
    const bool isNew = child.revision == 0;
    if (isNew)
        ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::People, child.family));
    else
        ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::People, child.id, child.origin.label));
    if (isNew && !child.origin.agency.isSet()) {
        ENLACE_ASSIGN(const auto family, findRecord<Family>(work, child.family));
        child.origin.agency = family.origin.agency;
    }
    ENLACE_ASSIGN(const Child saved, saveRecord(work, std::move(child)));
    if (isNew) {
        ENLACE_ASSIGN(const auto person, findRecord<Person>(work, saved.person));
        Query order(work, "update child set sort_name = :name where id = :child");
        order.bind(":name", sortName(person)).bind(":child", saved.id);
        ENLACE_TRY(order.run());
    }
    return saved;
}

Result<Child> ChildRepository::archive(Work &work, ChildId id, const QString &reason)
{
    ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::People, id));
    ENLACE_ASSIGN(const auto child, findRecord<Child>(work, id));
    return detail::archived(work, child, reason);
}

Result<QList<Guardianship>> ChildRepository::guardianships(ChildId child)
{
    return detail::rowsOfChild<Guardianship>(m_reading, m_visibility, DataCategory::People, child,
                                             "r.is_primary desc, r.from_on, r.id");
}

Result<Guardianship> ChildRepository::find(GuardianshipId id)
{
    return childrecords::find<Guardianship>(m_reading, m_visibility, DataCategory::People, id);
}

Result<Guardianship> ChildRepository::save(Work &work, Guardianship guardianship)
{
    return detail::saveOfChild(work, m_visibility, DataCategory::People, std::move(guardianship));
}

Result<Guardianship> ChildRepository::archive(Work &work, GuardianshipId id, const QString &reason)
{
    ENLACE_ASSIGN(const auto guardianship, findRecord<Guardianship>(work, id));
    ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::People, guardianship.child,
                                    guardianship.origin.label));
    return detail::archived(work, guardianship, reason);
}

} // namespace enlace
