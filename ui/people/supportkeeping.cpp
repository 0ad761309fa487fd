// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/supportkeeping.h"

#include "core/people/coordinationrepository.h"
#include "core/people/peoplerules.h"
#include "core/people/peopletables.h"
#include "core/support/programrules.h"
#include "core/support/supportfields.h"
#include "core/support/supportrepository.h"
#include "core/support/supportrules.h"
#include "core/support/supporttables.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"
#include "ui/people/peoplecards.h"

namespace enlace {

namespace {

template <class T, class Repository>
Keeping kept(const char *form, const FamilySubject &subject, ChildId child, DataCategory category,
             const T &blank, Fields fields)
{
    Keeping keeping = keepingOf<T, Repository>(QString::fromLatin1(form), blank);
    keeping.family = subject.family();
    keeping.child = child;
    keeping.mayEdit = subject.mayEdit(child, category);
    keeping.fields = std::move(fields);
    return keeping;
}

QString textOf(const QJsonObject &record, const char *column)
{
    return record.value(QLatin1String(column)).toString();
}

template <TextEnum E>
QString labelIn(const QJsonObject &record, const char *column)
{
    const auto value = fromKey<E>(textOf(record, column));
    return value ? label(*value) : QString();
}

QString nameIn(const QList<NamedChoice> &people, const QJsonObject &record)
{
    const QUuid id = QUuid::fromString(textOf(record, "person_id"));
    for (const NamedChoice &each : people)
        if (each.id == id)
            return each.name;
    return textOf(record, "name");
}

SupportChoices choicesOf(const FamilySubject &subject)
{
    SupportChoices choices;
    for (const GrownUpCard &card : subject.view.grownUps)
        choices.grownUps.append({card.person.id.uuid(), fullName(card.person)});
    choices.everybody = choices.grownUps;
    for (const ChildCard &card : subject.view.children) {
        const QString name = subject.nameOf(card.child.id);
        choices.everybody.append({card.person.id.uuid(), name});
        choices.children.append({card.child.id.uuid(), name});
    }
    return choices;
}

Keeping caregivers(const FamilySubject &subject, ChildId child, const SupportChoices &choices)
{
    Caregiver blank;
    blank.child = child;
    blank.span.from = subject.today;
    auto keeping = kept<Caregiver, SupportRepository>(
        "caregiver", subject, child, DataCategory::People, blank, caregiverFields(choices));
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "Somebody who can take care of the child");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The caregiver was added.");
    keeping.name = [people = choices.grownUps](const QJsonObject &record) {
        return nameIn(people, record);
    };
    // Somebody of the record has the name and telephone that stand there.
    keeping.tidy = [](QJsonObject record) {
        if (!textOf(record, "person_id").isEmpty())
            for (const char *column : {"name", "phone"})
                record.insert(QLatin1String(column), QString::fromLatin1(""));
        return record;
    };
    return keeping;
}

/// What the program that is typed cannot be had with.
Result<FormNotes> programNotes(Reading &reading, const QJsonObject &record)
{
    FormNotes notes;
    const Result<ProgramStatus> typed = withColumns(ProgramStatus{}, record);
    if (!typed)
        return notes;
    ENLACE_ASSIGN(const auto others, CoordinationRepository(reading).programs(typed->child));
    for (const ProgramClash &clash : clashesOf(*typed, others))
        notes.notes.append({[clash] { return clash.text(); }});
    return notes;
}

Keeping programsOf(const FamilySubject &subject, ChildId child)
{
    ProgramStatus blank;
    blank.child = child;
    blank.span.from = subject.today;
    auto keeping = kept<ProgramStatus, CoordinationRepository>(
        "program", subject, child, DataCategory::People, blank, programFields());
    keeping.openChoices = {"program"};
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "A program of the child");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The program was added.");
    keeping.name = [](const QJsonObject &record) { return labelIn<Program>(record, "program"); };
    keeping.notes = programNotes;
    return keeping;
}

/// A meeting speaks the language of the first grown-up who wants an interpreter.
Meeting newMeeting(const FamilySubject &subject, ChildId child)
{
    Meeting meeting;
    meeting.family = subject.family();
    meeting.child = child;
    for (const GrownUpCard &card : subject.view.grownUps)
        if (card.person.interpreter == Answer::Yes) {
            meeting.interpreter = InterpreterBooking::ToBook;
            meeting.language = card.person.spokenLanguage;
            break;
        }
    return meeting;
}

Keeping meetings(const FamilySubject &subject, ChildId child, const SupportChoices &choices)
{
    auto keeping =
        kept<Meeting, SupportRepository>("meeting", subject, child, DataCategory::Contacts,
                                         newMeeting(subject, child), meetingFields(choices));
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "A meeting with the family");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The meeting was added.");
    keeping.name = [today = subject.today](const QJsonObject &record) {
        const auto at = QDateTime::fromString(textOf(record, "at"), Qt::ISODateWithMs);
        return joined({labelIn<MeetingKind>(record, "kind"),
                       at.isValid() ? momentText(at, Languages::current(), today) : QString()});
    };
    return keeping;
}

Keeping worries(const FamilySubject &subject, ChildId child)
{
    BenefitWorry blank;
    blank.child = child;
    auto keeping = kept<BenefitWorry, SupportRepository>(
        "benefitWorry", subject, child, DataCategory::People, blank, benefitWorryFields());
    // It is protected from the start: whoever may not keep such records is not offered a form.
    keeping.mayEdit = keeping.mayEdit && subject.mayEdit(child, DataCategory::Labelled);
    keeping.openChoices = {"benefit"};
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "A worry about using a benefit");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The worry was written down.");
    keeping.name = [](const QJsonObject &record) { return labelIn<Benefit>(record, "benefit"); };
    return keeping;
}

Keeping coverages(const FamilySubject &subject, ChildId child, const SupportChoices &choices)
{
    HomeCoverage blank;
    blank.family = subject.family();
    blank.span.from = subject.today;
    auto keeping = kept<HomeCoverage, SupportRepository>(
        "homeCoverage", subject, child, DataCategory::People, blank, homeCoverageFields(choices));
    keeping.openChoices = {"benefit"};
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "Who in the home has which coverage");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The coverage was added.");
    keeping.name = [people = choices.everybody](const QJsonObject &record) {
        return joined({nameIn(people, record), labelIn<Benefit>(record, "benefit")});
    };
    return keeping;
}

} // namespace

QList<Keeping> supportKeeping(const FamilySubject &subject, const ChildCard &card)
{
    const ChildId child = card.child.id;
    const SupportChoices choices = choicesOf(subject);
    return {caregivers(subject, child, choices), programsOf(subject, child),
            meetings(subject, child, choices), worries(subject, child),
            coverages(subject, child, choices)};
}

} // namespace enlace
