// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/people/person.h"

namespace enlace {

class Reading;
class Work;

/// Persons, their telephones and their numbers. Shows and changes what Visibility allows; what is
/// not shown is NotFound. Thread: the Reading's.
class PersonRepository
{
public:
    explicit PersonRepository(Reading &reading)
        : PersonRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    PersonRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Person> find(PersonId id);
    [[nodiscard]] Result<PersonPhone> find(PersonPhoneId id);
    [[nodiscard]] Result<QList<PersonPhone>> phonesOf(PersonId person);
    [[nodiscard]] Result<QList<PersonIdentifier>> identifiersOf(PersonId person);
    /// Who has this number in this system, archived and ended ones left out: usually one person or
    /// none, more after a mistake.
    [[nodiscard]] Result<QList<PersonIdentifier>> withIdentifier(IdentifierSystem system,
                                                                 const QString &value);

    /// New (revision 0) or changed. Errors: Forbidden, Invalid (the first of validate()), Conflict.
    Result<Person> save(Work &work, Person person);
    Result<PersonPhone> save(Work &work, PersonPhone phone);
    Result<PersonIdentifier> save(Work &work, PersonIdentifier identifier);

    Result<PersonPhone> archive(Work &work, PersonPhoneId id, const QString &reason);
    Result<PersonIdentifier> archive(Work &work, PersonIdentifierId id, const QString &reason);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

/// What lists are ordered by: surnames, then given names, folded, a tab between so that "Garcia,
/// Ana" stands before "Garcia Lopez".
[[nodiscard]] QString sortName(const Person &person);
/// Lists of children follow the person's name; to be called by whoever writes a person.
[[nodiscard]] Result<> orderByName(Work &work, const Person &person);

} // namespace enlace
