// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contactlog/contactfields.h"

namespace enlace {

namespace {

QString key(ContactParty party) { return QString(keyOf(party)); }

/// Somebody of the family by name, or a party.
QList<FieldOption> withOptions(const ContactChoices &choices)
{
    const QString person = QStringLiteral("person_id");
    const QString party = QStringLiteral("party");
    QList<FieldOption> options;
    for (const ContactChoices::Grownup &grownup : choices.grownups)
        options.append(
            {{{party, key(ContactParty::Family)}, {person, grownup.id.text()}}, grownup.name});
    for (const ContactParty value : allOf<ContactParty>())
        options.append({{{party, key(value)}, {person, QJsonValue(QJsonValue::Null)}},
                        [value] { return label(value); }});
    return options;
}

QList<FieldOption> aboutOptions(const ContactChoices &choices)
{
    const QString child = QStringLiteral("child_id");
    QList<FieldOption> options;
    for (const ContactChoices::AboutChild &about : choices.children)
        options.append({{{child, about.id.text()}}, [name = about.name] { return name; }});
    options.append(noOption({child}, QT_TRANSLATE_NOOP("Field", "the whole family")));
    return options;
}

QList<FieldOption> answerOptions()
{
    const QString column = QStringLiteral("offer_answer");
    return QList<FieldOption>{noOption({column}, QT_TRANSLATE_NOOP("Field", "no answer yet"))} +
           enumOptions<OfferAnswer>("offer_answer");
}

QList<FieldOption> matterOptions()
{
    return QList<FieldOption>{
               noOption({QStringLiteral("matter")}, QT_TRANSLATE_NOOP("Field", "not noted"))} +
           enumOptions<ContactMatter>("matter");
}

bool isOffer(const QJsonObject &record)
{
    return record.value(QLatin1String("purpose")).toString() == keyOf(ContactPurpose::Outreach) ||
           !record.value(QLatin1String("offer_answer")).toString().isEmpty() ||
           !record.value(QLatin1String("offer_again_on")).toString().isEmpty();
}

} // namespace

Fields contactFields(const ContactChoices &choices)
{
    return Fields{
               {.name = "withEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&With whom"),
                .kind = FieldKind::Choice,
                .columns = {QStringLiteral("party"), QStringLiteral("person_id")},
                .options = withOptions(choices),
                .isHalf = true},
               {.name = "channelEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&How"),
                .kind = FieldKind::Choice,
                .columns = {"channel"},
                .options = enumOptions<ContactChannel>("channel"),
                .isHalf = true},
               {.name = "directionEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Who &contacted whom"),
                .kind = FieldKind::Choice,
                .columns = {"direction"},
                .options = enumOptions<ContactDirection>("direction"),
                .isHalf = true},
               {.name = "outcomeEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What came of i&t"),
                .kind = FieldKind::Choice,
                .columns = {"outcome"},
                .options = enumOptions<ContactOutcome>("outcome"),
                .isHalf = true},
               {.name = "noteEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What was sa&id"),
                .kind = FieldKind::Text,
                .columns = {"note"}},
               {.name = "meaningfulEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Counts as a touch-&base"),
                .kind = FieldKind::YesNo,
                .columns = {"is_meaningful"},
                .hint = QT_TRANSLATE_NOOP(
                    "Field", "Tick it only if the family was reached and it was about the child.")},
               {.name = "nextStepEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&Next step"),
                .columns = {"next_step"},
                .isHalf = true},
               {.name = "nextStepOnEdit",
                .words = QT_TRANSLATE_NOOP("Field", "B&y when"),
                .kind = FieldKind::Day,
                .columns = {"next_step_on"},
                .isHalf = true},
               {.name = "minutesEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&Minutes spent"),
                .kind = FieldKind::Number,
                .columns = {"minutes"},
                .isHalf = true},
               {.name = "matterEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What it was abo&ut"),
                .kind = FieldKind::Choice,
                .columns = {"matter"},
                .options = matterOptions(),
                .isHalf = true},
               {.name = "atEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Day and tim&e"),
                .kind = FieldKind::Moment,
                .columns = {"at"},
                .isHalf = true},
               {.name = "languageEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Lan&guage"),
                .kind = FieldKind::Choice,
                .columns = {"language"},
                .options = languageOptions("language"),
                .section = QT_TRANSLATE_NOOP("Field", "In more detail"),
                .isHalf = true},
               {.name = "interpretingEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Inte&rpreter"),
                .kind = FieldKind::Choice,
                .columns = {"interpreting"},
                .options = enumOptions<Interpreting>("interpreting"),
                .isHalf = true},
               {.name = "withWordsEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Name or &department"),
                .columns = {"with_words"},
                .isHalf = true},
               {.name = "childEdit",
                .words = QT_TRANSLATE_NOOP("Field", "A&bout"),
                .kind = FieldKind::Choice,
                .columns = {"child_id"},
                .options = aboutOptions(choices),
                .isHalf = true},
               {.name = "purposeEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What it was &for"),
                .kind = FieldKind::Choice,
                .columns = {"purpose"},
                .options = enumOptions<ContactPurpose>("purpose"),
                .section = QT_TRANSLATE_NOOP("Field", "Offer of help"),
                .isHalf = true},
               {.name = "offerAnswerEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What the family &answered"),
                .kind = FieldKind::Choice,
                .columns = {"offer_answer"},
                .options = answerOptions(),
                .isHalf = true,
                .isAsked = isOffer},
               {.name = "offerAgainOnEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Offer a&gain from"),
                .kind = FieldKind::Day,
                .columns = {"offer_again_on"},
                .isHalf = true,
                .isAsked = isOffer},
           } +
           archiveFields();
}

} // namespace enlace
