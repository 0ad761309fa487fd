// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personrepository.h"

#include "core/people/peoplesave.h"
#include "core/search/folding.h"

namespace enlace {

namespace {

template <class T>
Result<QList<T>> rowsOfPerson(Reading &reading, const Visibility &visibility, PersonId person,
                              const char *order)
{
    Query query(reading,
                QStringLiteral("select %1 from %2 r where r.person_id = :person and "
                               "r.archived_at is null and %3 order by %4")
                    .arg(columnList<T>("r"), QLatin1String(Table<T>::name),
                         visibility.personRows(DataCategory::ContactDetails, QLatin1String("r"),
                                               QLatin1String("person_id")),
                         QLatin1String(order)));
    query.bind(":person", person);
    visibility.bindTo(query);
    return readRecords<T>(query);
}

template <class T>
Result<T> saveOfPerson(Work &work, const Visibility &visibility, T value)
{
    ENLACE_TRY(detail::firstOf(validate(value)));
    ENLACE_TRY(visibility.mayEditPerson(work, DataCategory::ContactDetails, value.person));
    ENLACE_TRY(detail::completeOrigin(work, value));
    return saveRecord(work, std::move(value));
}

} // namespace

QString sortName(const Person &person)
{
    // An index holds it: names of letters that fold to many are ordered by their beginning.
    constexpr qsizetype longest = 400;
    return (folded(person.surnames) + QLatin1Char('\t') + folded(person.givenNames)).left(longest);
}

Result<> orderByName(Work &work, const Person &person)
{
    Query order(work, "update child set sort_name = :name where person_id = :person");
    order.bind(":name", sortName(person)).bind(":person", person.id);
    return order.run();
}

Result<Person> PersonRepository::find(PersonId id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from person p where p.id = :id and %2")
                    .arg(columnList<Person>("p"),
                         m_visibility.personRows(DataCategory::People, QLatin1String("p"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<Person>(query));
    if (found.isEmpty())
        return detail::notHere();
    return found.first();
}

Result<PersonPhone> PersonRepository::find(PersonPhoneId id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from person_phone r where r.id = :id and %2")
                    .arg(columnList<PersonPhone>("r"),
                         m_visibility.personRows(DataCategory::ContactDetails, QLatin1String("r"),
                                                 QLatin1String("person_id"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<PersonPhone>(query));
    if (found.isEmpty())
        return detail::notHere();
    return found.first();
}

Result<QList<PersonPhone>> PersonRepository::phonesOf(PersonId person)
{
    return rowsOfPerson<PersonPhone>(m_reading, m_visibility, person, "r.is_preferred desc, r.id");
}

Result<QList<PersonIdentifier>> PersonRepository::identifiersOf(PersonId person)
{
    return rowsOfPerson<PersonIdentifier>(m_reading, m_visibility, person, "r.system, r.id");
}

Result<QList<PersonIdentifier>> PersonRepository::withIdentifier(IdentifierSystem system,
                                                                 const QString &value)
{
    Query query(m_reading,
                QStringLiteral("select %1 from person_identifier r where r.value = :value and "
                               "r.system = :system and r.archived_at is null and "
                               "(r.until_on is null or r.until_on >= :today) and %2 order by r.id")
                    .arg(columnList<PersonIdentifier>("r"),
                         m_visibility.personRows(DataCategory::People, QLatin1String("r"),
                                                 QLatin1String("person_id"))));
    query.bind(":value", value).bind(":system", system).bind(":today", m_reading.today());
    m_visibility.bindTo(query);
    return readRecords<PersonIdentifier>(query);
}

Result<Person> PersonRepository::save(Work &work, Person person)
{
    ENLACE_TRY(detail::firstOf(validate(person)));
    if (person.revision == 0)
        ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::People, person.family));
    else
        ENLACE_TRY(m_visibility.mayEditPerson(work, DataCategory::People, person.id));
    ENLACE_TRY(detail::completeOrigin(work, person));
    ENLACE_ASSIGN(const Person saved, saveRecord(work, std::move(person)));
    ENLACE_TRY(orderByName(work, saved));
    return saved;
}

Result<PersonPhone> PersonRepository::save(Work &work, PersonPhone phone)
{
    return saveOfPerson(work, m_visibility, std::move(phone));
}

Result<PersonIdentifier> PersonRepository::save(Work &work, PersonIdentifier identifier)
{
    return saveOfPerson(work, m_visibility, std::move(identifier));
}

Result<PersonPhone> PersonRepository::archive(Work &work, PersonPhoneId id, const QString &reason)
{
    ENLACE_ASSIGN(const auto phone, findRecord<PersonPhone>(work, id));
    ENLACE_TRY(m_visibility.mayEditPerson(work, DataCategory::ContactDetails, phone.person));
    return detail::archived(work, phone, reason);
}

Result<PersonIdentifier> PersonRepository::archive(Work &work, PersonIdentifierId id,
                                                   const QString &reason)
{
    ENLACE_ASSIGN(const auto identifier, findRecord<PersonIdentifier>(work, id));
    ENLACE_TRY(m_visibility.mayEditPerson(work, DataCategory::ContactDetails, identifier.person));
    return detail::archived(work, identifier, reason);
}

} // namespace enlace
