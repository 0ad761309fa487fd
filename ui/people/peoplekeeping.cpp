// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplekeeping.h"

#include "core/people/childrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/peoplefields.h"
#include "core/people/peoplerules.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/people/phonenumber.h"

namespace enlace {

namespace {

FamilyChoices choicesOf(const FamilySubject &subject)
{
    FamilyChoices choices;
    for (const ChildCard &card : subject.view.children)
        choices.children.append({card.child.id.uuid(), subject.nameOf(card.child.id)});
    for (const GrownUpCard &card : subject.view.grownUps)
        choices.grownUps.append({card.person.id.uuid(), fullName(card.person)});
    for (const HouseholdCard &card : subject.view.households)
        choices.homes.append({card.household.id.uuid(), addressLine(card.household)});
    return choices;
}

template <class T, class Repository>
Keeping kept(const char *form, const FamilySubject &subject, DataCategory category, const T &blank,
             Fields fields)
{
    Keeping keeping = keepingOf<T, Repository>(QString::fromLatin1(form), blank);
    keeping.family = subject.family();
    keeping.mayEdit = subject.mayEditAny(category);
    keeping.fields = std::move(fields);
    return keeping;
}

QString textOf(const QJsonObject &record, const char *column)
{
    return record.value(QLatin1String(column)).toString();
}

QString personName(const QJsonObject &record)
{
    return (textOf(record, "given_names") + QLatin1Char(' ') + textOf(record, "surnames"))
        .trimmed();
}

/// Somebody new is not recorded twice without being asked about.
Result<> savePerson(Work &work, const QJsonObject &record)
{
    ENLACE_ASSIGN(const Person person, withColumns(Person{}, record));
    PersonRepository persons(work);
    if (person.revision == 0 && record.value(QLatin1String("is_another")).toInteger() == 0) {
        ENLACE_ASSIGN(const int alike, persons.alike(person));
        if (alike > 0)
            return fail(
                {ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error", "Somebody of this name is in the family already. If it "
                                            "is the same person, correct that one; if not, say so "
                                            "here and save again."),
                 {},
                 -1,
                 QStringLiteral("isAnother"),
                 {}});
    }
    ENLACE_TRY(persons.save(work, person));
    return {};
}

Keeping persons(const FamilySubject &subject, const FamilyChoices &choices)
{
    Person blank;
    blank.family = subject.family();
    auto keeping = kept<Person, PersonRepository>("person", subject, DataCategory::People, blank,
                                                  personFields(choices));
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "Somebody new in the family");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The person was added.");
    keeping.name = personName;
    keeping.save = savePerson;
    return keeping;
}

Keeping guardianships(const FamilySubject &subject, const FamilyChoices &choices)
{
    Guardianship blank;
    if (!subject.view.children.isEmpty())
        blank.child = subject.view.children.first().child.id;
    blank.span.from = subject.today;
    auto keeping = kept<Guardianship, ChildRepository>(
        "guardianship", subject, DataCategory::People, blank, guardianshipFields(choices));
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "A new tie to a child");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The tie to the child was added.");
    keeping.name = [](const QJsonObject &record) {
        const auto relation = fromKey<Relation>(textOf(record, "relation"));
        return relation ? label(*relation) : QString();
    };
    return keeping;
}

Keeping phones(const FamilySubject &subject)
{
    PersonPhone blank;
    blank.family = subject.family();
    auto keeping = kept<PersonPhone, PersonRepository>(
        "phone", subject, DataCategory::ContactDetails, blank, phoneFields());
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "A new telephone");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The telephone was added.");
    keeping.name = [](const QJsonObject &record) { return phoneText(textOf(record, "number")); };
    keeping.tidy = withTidyNumber;
    return keeping;
}

Keeping homes(const FamilySubject &subject)
{
    Household blank;
    blank.family = subject.family();
    auto keeping = kept<Household, FamilyRepository>(
        "household", subject, DataCategory::ContactDetails, blank, householdFields());
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "A new home");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The home was added.");
    keeping.name = [](const QJsonObject &record) {
        const QString name = textOf(record, "name");
        return name.isEmpty() ? textOf(record, "city") : name;
    };
    return keeping;
}

} // namespace

QList<Keeping> peopleKeeping(const FamilySubject &subject)
{
    const FamilyChoices choices = choicesOf(subject);
    auto family = kept<Family, FamilyRepository>("family", subject, DataCategory::People, Family{},
                                                 familyFields());
    family.name = [](const QJsonObject &record) { return textOf(record, "name"); };
    auto child = kept<Child, ChildRepository>("child", subject, DataCategory::People, Child{},
                                              childFields());
    child.name = [children = choices.children](const QJsonObject &record) {
        const QUuid id = QUuid::fromString(textOf(record, "id"));
        for (const FamilyChoices::Choice &each : children)
            if (each.id == id)
                return each.name;
        return QString();
    };
    return {
        family,          child,         persons(subject, choices), guardianships(subject, choices),
        phones(subject), homes(subject)};
}

} // namespace enlace
