// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/supportfields.h"

#include "core/people/coordination.h"
#include "core/support/benefits.h"
#include "core/support/caregiver.h"
#include "core/support/meeting.h"

namespace enlace {

namespace {

Field from() { return dayField("from", QT_TRANSLATE_NOOP("Field", "Since"), "from_on"); }

Field until() { return dayField("until", QT_TRANSLATE_NOOP("Field", "Until"), "until_on"); }

template <TextEnum E>
Field among(const char *name, const char *words, const char *column,
            const QList<E> &values = allOf<E>())
{
    return choiceField(name, words, column, enumOptions<E>(column, values));
}

Field severalOf(const char *name, const char *words, const char *column, QList<FieldOption> options)
{
    return {.name = name,
            .words = words,
            .kind = FieldKind::Several,
            .columns = {QLatin1String(column)},
            .options = std::move(options)};
}

/// What else is known of whoever is on no record.
Field ofStranger(Field field)
{
    field.isAsked = [](const QJsonObject &record) {
        return record.value(QLatin1String("person_id")).toString().isEmpty();
    };
    return field;
}

Field language(const char *name, const char *words, const char *column)
{
    return choiceField(name, words, column, languageOptions(column));
}

QStringList keysOf(const QList<InterpreterBooking> &values)
{
    QStringList keys;
    for (const InterpreterBooking value : values)
        keys.append(keyOf(value));
    return keys;
}

/// The usual first, and what is none of them last.
QList<Program> programs()
{
    QList<Program> all = allOf<Program>();
    all.removeOne(Program::Other);
    return all << Program::Other;
}

Field protection()
{
    return withHint(among<Sensitivity>("label", QT_TRANSLATE_NOOP("Field", "Protection"), "label"),
                    QT_TRANSLATE_NOOP("Field", "What is specially protected is shown only to "
                                               "those who coordinate the child."));
}

} // namespace

Fields caregiverFields(const SupportChoices &choices)
{
    return Fields{
               choiceField("person", QT_TRANSLATE_NOOP("Field", "Who"), "person_id",
                           namedOptions("person_id", choices.grownUps,
                                        QT_TRANSLATE_NOOP("Field", "somebody else, by name"))),
               among<CaregiverOrder>("order", QT_TRANSLATE_NOOP("Field", "In which order"),
                                     "care_order"),
               ofStranger(lineField("name", QT_TRANSLATE_NOOP("Field", "Name"), "name")),
               ofStranger(lineField("phone", QT_TRANSLATE_NOOP("Field", "Phone"), "phone")),
               severalOf("skills", QT_TRANSLATE_NOOP("Field", "What they have learned"), "skills",
                         enumOptions<CareSkill>("skills")),
               lineField("taughtBy", QT_TRANSLATE_NOOP("Field", "Who taught them"), "taught_by"),
               dayField("taughtOn", QT_TRANSLATE_NOOP("Field", "Taught on"), "taught_on"),
               lineField("times", QT_TRANSLATE_NOOP("Field", "When they can be had"), "times"),
               from(),
               until(),
               textField("note", QT_TRANSLATE_NOOP("Field", "Note"), "note"),
           } +
           archiveFields();
}

Fields programFields()
{
    Field program =
        among<Program>("program", QT_TRANSLATE_NOOP("Field", "Program"), "program", programs());
    program.isHalf = false; // the names are long
    return Fields{
               program,
               among<ProgramStanding>("status", QT_TRANSLATE_NOOP("Field", "Where it stands"),
                                      "status"),
               lineField("number", QT_TRANSLATE_NOOP("Field", "Case number or aid code"), "number"),
               from(),
               until(),
               textField("note", QT_TRANSLATE_NOOP("Field", "Note"), "note"),
           } +
           archiveFields();
}

Fields benefitWorryFields()
{
    return Fields{
               among<Benefit>("benefit", QT_TRANSLATE_NOOP("Field", "Which help"), "benefit"),
               yesNoField("staysAway",
                          QT_TRANSLATE_NOOP("Field", "The family does without it because of this"),
                          "stays_away"),
               withHint(textField("words",
                                  QT_TRANSLATE_NOOP("Field", "What worries the family, as it says "
                                                             "it"),
                                  "words"),
                        QT_TRANSLATE_NOOP("Field", "Do not ask for anybody's immigration status, "
                                                   "and do not write it down.")),
               inSection(
                   withHint(lineField("toldWhat", QT_TRANSLATE_NOOP("Field", "Fact sheet given"),
                                      "told_what"),
                            QT_TRANSLATE_NOOP("Field", "Write the date of its edition too.")),
                   QT_TRANSLATE_NOOP("Field", "What was done about it")),
               dayField("toldOn", QT_TRANSLATE_NOOP("Field", "Given on"), "told_on"),
               language("toldLanguage", QT_TRANSLATE_NOOP("Field", "In which language"),
                        "told_language"),
               lineField("referredTo", QT_TRANSLATE_NOOP("Field", "Referred for legal advice to"),
                         "referred_to"),
               dayField("referredOn", QT_TRANSLATE_NOOP("Field", "Sent on"), "referred_on"),
               dayField("settledOn", QT_TRANSLATE_NOOP("Field", "Settled on"), "settled_on"),
               protection(),
           } +
           archiveFields();
}

Fields homeCoverageFields(const SupportChoices &choices)
{
    QList<Benefit> benefits = allOf<Benefit>();
    benefits.removeOne(Benefit::Any);
    return Fields{
               choiceField("person", QT_TRANSLATE_NOOP("Field", "Who"), "person_id",
                           namedOptions("person_id", choices.everybody,
                                        QT_TRANSLATE_NOOP("Field", "choose"))),
               among<Benefit>("benefit", QT_TRANSLATE_NOOP("Field", "Which help"), "benefit",
                              benefits),
               withHint(among<CoverageState>("state", QT_TRANSLATE_NOOP("Field", "How it stands"),
                                             "state"),
                        QT_TRANSLATE_NOOP("Field", "Nobody is asked why.")),
               from(),
               until(),
           } +
           archiveFields();
}

Fields meetingFields(const SupportChoices &choices)
{
    const QStringList wanted =
        keysOf({InterpreterBooking::ToBook, InterpreterBooking::Asked,
                InterpreterBooking::Confirmed, InterpreterBooking::DidNotCome});
    const QStringList booked = keysOf(
        {InterpreterBooking::Asked, InterpreterBooking::Confirmed, InterpreterBooking::DidNotCome});
    return Fields{
               among<MeetingKind>("kind", QT_TRANSLATE_NOOP("Field", "What kind of meeting"),
                                  "kind"),
               momentField("at", QT_TRANSLATE_NOOP("Field", "Day and time"), "at"),
               lineField("place", QT_TRANSLATE_NOOP("Field", "Where"), "place"),
               choiceField("child", QT_TRANSLATE_NOOP("Field", "About whom"), "child_id",
                           namedOptions("child_id", choices.children,
                                        QT_TRANSLATE_NOOP("Field", "the whole family"))),
               lineField("invited", QT_TRANSLATE_NOOP("Field", "Who else takes part"), "invited"),
               lineField("about", QT_TRANSLATE_NOOP("Field", "What it is for"), "about"),
               inSection(among<InterpreterBooking>(
                             "interpreter", QT_TRANSLATE_NOOP("Field", "Whether one is booked"),
                             "interpreter"),
                         QT_TRANSLATE_NOOP("Field", "Interpreter")),
               withHint(askedWhile(language("language", QT_TRANSLATE_NOOP("Field", "Language"),
                                            "language"),
                                   "interpreter", wanted),
                        QT_TRANSLATE_NOOP("Field", "A child never interprets.")),
               askedWhile(
                   among<Interpreting>("interpreting", QT_TRANSLATE_NOOP("Field", "In which way"),
                                       "interpreting",
                                       {Interpreting::InPerson, Interpreting::ByPhone,
                                        Interpreting::ByVideo, Interpreting::BilingualStaff}),
                   "interpreter", wanted),
               askedWhile(lineField("bookedWith", QT_TRANSLATE_NOOP("Field", "Booked with"),
                                    "booked_with"),
                          "interpreter", booked),
               askedWhile(lineField("bookingNumber",
                                    QT_TRANSLATE_NOOP("Field", "Number of the booking"),
                                    "booking_number"),
                          "interpreter", booked),
               inSection(
                   among<MeetingState>("state", QT_TRANSLATE_NOOP("Field", "How it went"), "state"),
                   QT_TRANSLATE_NOOP("Field", "What came of it")),
               textField("outcome", QT_TRANSLATE_NOOP("Field", "What was agreed"), "outcome"),
               lineField("nextStep", QT_TRANSLATE_NOOP("Field", "Next step"), "next_step"),
               dayField("nextStepOn", QT_TRANSLATE_NOOP("Field", "By when"), "next_step_on"),
           } +
           archiveFields();
}

} // namespace enlace
