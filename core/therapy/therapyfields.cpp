// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/therapy/therapyfields.h"

#include "core/therapy/therapyrules.h"

namespace enlace {

namespace {

QList<Discipline> disciplines(bool withProtected)
{
    QList<Discipline> offered;
    for (const Discipline each : allOf<Discipline>())
        if (withProtected || labelFor(each) == Sensitivity::General)
            offered.append(each);
    return offered;
}

Field reasonField()
{
    return choiceField("endReasonEdit", QT_TRANSLATE_NOOP("Field", "&Why it ended"), "end_reason",
                       QList<FieldOption>{noOption({QStringLiteral("end_reason")},
                                                   QT_TRANSLATE_NOOP("Field", "choose"))} +
                           enumOptions<TherapyEnd>("end_reason"));
}

Field endNoteField()
{
    return textField("endNoteEdit", QT_TRANSLATE_NOOP("Field", "More about the en&d"), "end_note");
}

Fields whoFields(const TherapyChoices &choices)
{
    constexpr auto notNamed = QT_TRANSLATE_NOOP("Field", "not in the directory");
    return {
        withHint(lineField("therapistNameEdit", QT_TRANSLATE_NOOP("Field", "Therapist by &name"),
                           "therapist_name"),
                 QT_TRANSLATE_NOOP("Field", "As the family and the letters know the therapist.")),
        choiceField("therapistEdit", QT_TRANSLATE_NOOP("Field", "In the direc&tory"),
                    "therapist_id", namedOptions("therapist_id", choices.therapists, notNamed)),
        choiceField("providedByEdit", QT_TRANSLATE_NOOP("Field", "Where it &comes from"),
                    "provided_by", enumOptions<TherapySource>("provided_by")),
        choiceField("organizationEdit", QT_TRANSLATE_NOOP("Field", "Or&ganization"),
                    "organization_id",
                    namedOptions("organization_id", choices.organizations,
                                 QT_TRANSLATE_NOOP("Field", "not known"))),
        dayField("fromEdit", QT_TRANSLATE_NOOP("Field", "&First day"), "from_on"),
        withHint(lineField("frequencyEdit", QT_TRANSLATE_NOOP("Field", "&How often"), "frequency"),
                 QT_TRANSLATE_NOOP("Field", "As the plan of therapy states it."))};
}

} // namespace

Fields episodeFields(const TherapyChoices &choices)
{
    return Fields{choiceField(
               "disciplineEdit", QT_TRANSLATE_NOOP("Field", "&Discipline"), "discipline",
               enumOptions<Discipline>("discipline", disciplines(choices.withProtected)))} +
           whoFields(choices) +
           Fields{
               inSection(dayField("referralUntilEdit",
                                  QT_TRANSLATE_NOOP("Field", "Referral &until"), "referral_until"),
                         QT_TRANSLATE_NOOP("Field", "How it goes on")),
               choiceField("resubmitterEdit", QT_TRANSLATE_NOOP("Field", "Who must &resubmit"),
                           "resubmitter", enumOptions<Resubmitter>("resubmitter")),
               lineField("resubmitterWordsEdit", QT_TRANSLATE_NOOP("Field", "Name or &department"),
                         "resubmitter_words"),
               choiceField("authorizationEdit", QT_TRANSLATE_NOOP("Field", "&Authorization"),
                           "authorization_id",
                           namedOptions("authorization_id", choices.authorizations,
                                        QT_TRANSLATE_NOOP("Field", "none"))),
               yesNoField("sameTherapistEdit",
                          QT_TRANSLATE_NOOP("Field", "The same &therapist is asked for"),
                          "is_same_therapist_asked"),
               textField("noteEdit", QT_TRANSLATE_NOOP("Field", "N&ote"), "note")};
}

Fields endFields()
{
    return {dayField("untilEdit", QT_TRANSLATE_NOOP("Field", "&Last day"), "until_on"),
            reasonField(), endNoteField()};
}

Fields changeFields(const TherapyChoices &choices)
{
    Fields fields{reasonField(), endNoteField()};
    Fields who = whoFields(choices);
    who.first().section = QT_TRANSLATE_NOOP("Field", "Who comes next");
    return fields + who;
}

Fields therapyFields(const TherapyChoices &choices)
{
    Fields end = endFields();
    end.first().section = QT_TRANSLATE_NOOP("Field", "The end");
    return episodeFields(choices) + end + archiveFields();
}

} // namespace enlace
