// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

namespace enlace {

namespace {

QString joined(const QString &first, QLatin1String between, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
}

} // namespace

QString fullName(const Person &person)
{
    return joined(person.givenNames, QLatin1String(" "), person.surnames);
}

QString listName(const Person &person)
{
    return joined(person.surnames, QLatin1String(", "), person.givenNames);
}

QString calledName(const Person &person, bool mayKnowChosenName)
{
    if (mayKnowChosenName && !person.chosenName.isEmpty())
        return person.chosenName;
    return person.givenNames.isEmpty() ? person.surnames : person.givenNames;
}

} // namespace enlace
