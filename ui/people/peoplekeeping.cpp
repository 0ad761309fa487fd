// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplekeeping.h"

#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/peoplefields.h"
#include "core/people/peoplerules.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/people/phonenumber.h"
#include "ui/kit/datewords.h"
#include "ui/people/alikenotes.h"
#include "ui/people/custodykeeping.h"

namespace enlace {

namespace {

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

QUuid idIn(const QJsonObject &record, const char *column)
{
    return QUuid::fromString(textOf(record, column));
}

bool isNew(const QJsonObject &record)
{
    return record.value(QLatin1String("revision")).toInteger() == 0;
}

QStringList numbersOf(const QString &typed)
{
    const auto parsed = parsePhone(typed);
    return parsed ? QStringList{parsed->number} : QStringList();
}

/// A new person comes with a telephone, if one was typed.
Result<> savePerson(Work &work, const QJsonObject &record)
{
    ENLACE_ASSIGN(const Person person, withColumns(Person{}, record));
    PersonRepository persons(work);
    ENLACE_ASSIGN(const Person saved, persons.save(work, person));
    const auto parsed = parsePhone(textOf(record, newPhoneColumn()));
    if (person.revision > 0 || !parsed)
        return {};
    PersonPhone phone;
    phone.person = saved.id;
    phone.family = saved.family;
    phone.number = parsed->number;
    phone.extension = parsed->extension;
    phone.isPreferred = true;
    ENLACE_TRY(persons.save(work, phone));
    return {};
}

QList<Error> checkPerson(const QJsonObject &record, const QDateTime &)
{
    const Result<Person> typed = withColumns(Person{}, record);
    if (!typed)
        return {typed.error()};
    QList<Error> problems = validate(*typed);
    const QString phone = textOf(record, newPhoneColumn());
    if (isNew(record) && !phone.trimmed().isEmpty() && !parsePhone(phone))
        problems.append({ErrorCode::Invalid,
                         QT_TRANSLATE_NOOP("Error", "This is not a telephone number. Write it "
                                                    "with its area code: 714-555-0157."),
                         {},
                         -1,
                         QStringLiteral("phone"),
                         {}});
    return problems;
}

/// Who is on record already: by names, and by the telephones that the person has or that is typed.
Result<FormNotes> personNotes(Reading &reading, const QJsonObject &record)
{
    TypedPerson typed;
    typed.person = PersonId(idIn(record, "id"));
    typed.family = FamilyId(idIn(record, "family_id"));
    typed.givenNames = textOf(record, "given_names");
    typed.surnames = textOf(record, "surnames");
    typed.phones = numbersOf(textOf(record, newPhoneColumn()));
    if (!isNew(record)) {
        ENLACE_ASSIGN(const auto phones, PersonRepository(reading).phonesOf(*typed.person));
        for (const PersonPhone &phone : phones)
            typed.phones.append(phone.number);
    }
    return alikeNotes(reading, typed);
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
    keeping.check = checkPerson;
    keeping.notes = personNotes;
    return keeping;
}

/// A child new to the family is a person, too, and has whom the siblings have for a coordinator.
Result<> saveChild(Work &work, const QJsonObject &record, const std::optional<StaffId> &lead)
{
    ENLACE_ASSIGN(Child child, withColumns(Child{}, record));
    if (child.revision == 0) {
        Person person;
        person.family = child.family;
        person.givenNames = textOf(record, "given_names").trimmed();
        person.surnames = textOf(record, "surnames").trimmed();
        person.spokenLanguage = textOf(record, "spoken_language");
        ENLACE_ASSIGN(person, PersonRepository(work).save(work, person));
        child.person = person.id;
    }
    const bool isNew = child.revision == 0;
    ENLACE_ASSIGN(child, ChildRepository(work).save(work, std::move(child)));
    if (!isNew || !lead)
        return {};
    ENLACE_TRY(
        CoordinationRepository(work, Visibility(work), true)
            .handOver(work,
                      HandOver{child.id, *lead, CoordinationRole::Lead, work.today(), {}, {}}));
    return {};
}

QList<Error> checkChild(const QJsonObject &record, const QDateTime &now)
{
    const Result<Child> typed = withColumns(Child{}, record);
    if (!typed)
        return {typed.error()};
    QList<Error> problems = validate(*typed, countyDay(now));
    if (isNew(record)) {
        Person person;
        person.givenNames = textOf(record, "given_names");
        person.surnames = textOf(record, "surnames");
        problems = validate(person) + problems;
    }
    return problems;
}

/// Of a child that stands, the name is not in the form.
Result<FormNotes> childNotes(Reading &reading, const QJsonObject &record)
{
    TypedPerson typed;
    typed.family = FamilyId(idIn(record, "family_id"));
    typed.givenNames = textOf(record, "given_names");
    typed.surnames = textOf(record, "surnames");
    typed.birthDate = QDate::fromString(textOf(record, "birth_date"), Qt::ISODate);
    if (!isNew(record)) {
        ENLACE_ASSIGN(const Person person,
                      PersonRepository(reading).find(PersonId(idIn(record, "person_id"))));
        typed.person = person.id;
        typed.givenNames = person.givenNames;
        typed.surnames = person.surnames;
    }
    return alikeNotes(reading, typed);
}

Keeping childrenOf(const FamilySubject &subject, const FamilyChoices &choices)
{
    Child blank;
    blank.family = subject.family();
    std::optional<StaffId> lead;
    if (!subject.view.children.isEmpty()) {
        const ChildCard &eldest = subject.view.children.first();
        blank.county = eldest.child.county;
        blank.origin.agency = eldest.child.origin.agency;
        lead = eldest.lead;
    }
    auto keeping =
        kept<Child, ChildRepository>("child", subject, DataCategory::People, blank, childFields());
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "A child new to the family");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The child was added.");
    keeping.name = [children = choices.children](const QJsonObject &record) {
        const QUuid id = QUuid::fromString(textOf(record, "id"));
        for (const FamilyChoices::Choice &each : children)
            if (each.id == id)
                return each.name;
        return QString();
    };
    keeping.make = [make = keeping.make] {
        QJsonObject fresh = make();
        for (const char *column : {"given_names", "surnames", "spoken_language"})
            fresh.insert(QLatin1String(column), QString::fromLatin1(""));
        return fresh;
    };
    keeping.check = checkChild;
    keeping.save = [lead](Work &work, const QJsonObject &record) {
        return saveChild(work, record, lead);
    };
    keeping.notes = childNotes;
    return keeping;
}

Keeping custody(const FamilySubject &subject, const FamilyChoices &choices)
{
    HouseholdMember blank;
    blank.family = subject.family();
    blank.span.from = subject.today;
    if (!subject.view.households.isEmpty())
        blank.household = subject.view.households.first().household.id;
    if (!subject.view.children.isEmpty()) {
        blank.person = subject.view.children.first().person.id;
        blank.child = subject.view.children.first().child.id;
    }
    auto keeping = kept<HouseholdMember, FamilyRepository>("custody", subject, DataCategory::People,
                                                           blank, custodyFields(choices));
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "Who lives here, and when");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "It is written down who lives here.");
    keeping.name = [choices](const QJsonObject &record) {
        const QUuid person = idIn(record, "person_id");
        for (const FamilyChoices::ChildChoice &each : choices.children)
            if (each.person == person)
                return each.name;
        for (const FamilyChoices::Choice &each : choices.grownUps)
            if (each.id == person)
                return each.name;
        return QString();
    };
    keeping.spread = withDaysApart;
    keeping.tidy = withDaysTogether;
    return keeping;
}

/// How much coordination a child needs, from a day on; what it was before stays.
Result<> saveTier(Work &work, const QJsonObject &record)
{
    ENLACE_ASSIGN(const NeedTier tier, withColumns(NeedTier{}, record));
    CoordinationRepository coordination(work);
    if (tier.revision > 0) {
        ENLACE_TRY(coordination.save(work, tier));
        return {};
    }
    ENLACE_TRY(coordination.setTier(work, tier.child, tier.tier, tier.span.from, tier.reason));
    return {};
}

Keeping tiers(const FamilySubject &subject)
{
    NeedTier blank;
    blank.span.from = subject.today;
    auto keeping = kept<NeedTier, CoordinationRepository>("needTier", subject, DataCategory::People,
                                                          blank, tierFields());
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "Need tier from a day on");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The need tier is set.");
    keeping.name = [](const QJsonObject &record) {
        const auto tier = fromKey<Tier>(textOf(record, "tier"));
        return tier ? label(*tier) : QString();
    };
    keeping.save = saveTier;
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

/// Who else has the number: outside the family, where nobody shares it.
Result<FormNotes> phoneNotes(Reading &reading, const QJsonObject &record)
{
    ENLACE_ASSIGN(const Person person,
                  PersonRepository(reading).find(PersonId(idIn(record, "person_id"))));
    TypedPerson typed;
    typed.person = person.id;
    typed.family = person.family;
    typed.givenNames = person.givenNames;
    typed.surnames = person.surnames;
    typed.phones = numbersOf(textOf(record, "number"));
    ENLACE_ASSIGN(QList<AlikePerson> alike, AlikeRepository(reading).find(typed, 10));
    alike.removeIf(
        [](const AlikePerson &other) { return !other.reasons.contains(MatchReason::SamePhone); });
    return alikeNotes(alike.mid(0, 3));
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
    keeping.notes = phoneNotes;
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

/// "Casa del padre · 318 Main St, Santa Ana, CA 92701"
static QString homeWords(const Household &home)
{
    const QString address = addressLine(home);
    return joined({home.name, address.isEmpty() ? home.city : address});
}

FamilyChoices familyChoices(const FamilySubject &subject)
{
    FamilyChoices choices;
    for (const ChildCard &card : subject.view.children)
        choices.children.append(
            {{card.child.id.uuid(), subject.nameOf(card.child.id)}, card.person.id.uuid()});
    for (const GrownUpCard &card : subject.view.grownUps)
        choices.grownUps.append({card.person.id.uuid(), fullName(card.person)});
    for (const HouseholdCard &card : subject.view.households)
        choices.homes.append({card.household.id.uuid(), homeWords(card.household)});
    return choices;
}

QList<Keeping> peopleKeeping(const FamilySubject &subject)
{
    const FamilyChoices choices = familyChoices(subject);
    auto family = kept<Family, FamilyRepository>("family", subject, DataCategory::People, Family{},
                                                 familyFields());
    family.name = [](const QJsonObject &record) { return textOf(record, "name"); };
    return {family,
            childrenOf(subject, choices),
            persons(subject, choices),
            guardianships(subject, choices),
            phones(subject),
            homes(subject),
            custody(subject, choices),
            tiers(subject)};
}

} // namespace enlace
