// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needfields.h"

#include "core/needs/needrules.h"
#include "core/providers/specialty.h"
#include "core/therapy/therapyrules.h"

#include <algorithm>

namespace enlace {

namespace {

/// A specialty or a discipline, and not the other.
FieldOption kindOption(const QString &specialty, const std::optional<Discipline> &discipline)
{
    return {{{QStringLiteral("specialty"), specialty},
             {QStringLiteral("discipline"),
              discipline ? QJsonValue(QString(keyOf(*discipline))) : QJsonValue::Null}},
            [specialty, discipline] {
                return discipline ? label(*discipline) : specialtyLabel(specialty);
            }};
}

QList<FieldOption> kindOptions(bool withProtected)
{
    FieldOption own = kindOption({}, {});
    own.label = noOption({}, QT_TRANSLATE_NOOP("Field", "something else, in own words")).label;
    QList<FieldOption> options{own};
    const auto offer = [&](const QString &specialty, const std::optional<Discipline> &discipline) {
        CareNeed need;
        need.specialty = specialty;
        need.discipline = discipline;
        if (withProtected || labelFor(need) == Sensitivity::General)
            options.append(kindOption(specialty, discipline));
    };
    for (const Discipline each : allOf<Discipline>())
        if (each != Discipline::Other)
            offer({}, each);
    for (const Specialty &each : specialties())
        if (each.group != SpecialtyGroup::Therapy)
            offer(QLatin1String(each.code), {});
    return options;
}

/// Somebody of the directory and not the other, or nobody of it.
QList<FieldOption> partyOptions(const NeedChoices &choices)
{
    const QString provider = QStringLiteral("provider_id");
    const QString organization = QStringLiteral("organization_id");
    QList<FieldOption> options{
        noOption({provider, organization}, QT_TRANSLATE_NOOP("Field", "not in the directory"))};
    const auto add = [&](const QString &column, const QString &other, const NamedChoice &choice) {
        options.append({{{column, choice.id.toString(QUuid::WithoutBraces)},
                         {other, QJsonValue(QJsonValue::Null)}},
                        [name = choice.name] { return name; }});
    };
    for (const NamedChoice &choice : choices.organizations)
        add(organization, provider, choice);
    for (const NamedChoice &choice : choices.providers)
        add(provider, organization, choice);
    return options;
}

Fields partyFields(const NeedChoices &choices)
{
    const QStringList columns{QStringLiteral("provider_id"), QStringLiteral("organization_id")};
    Field name = lineField("nameEdit", QT_TRANSLATE_NOOP("Field", "By &name"), "name");
    name.isAsked = [columns](const QJsonObject &record) {
        return std::none_of(columns.begin(), columns.end(), [&](const QString &column) {
            return !record.value(column).toString().isEmpty();
        });
    };
    return {{.name = "partyEdit",
             .words = QT_TRANSLATE_NOOP("Field", "&Who"),
             .kind = FieldKind::Choice,
             .columns = columns,
             .options = partyOptions(choices),
             .hint = QT_TRANSLATE_NOOP("Field", "Type part of the name.")},
            name};
}

Field labelField(QList<Sensitivity> labels)
{
    return withHint(choiceField("labelEdit", QT_TRANSLATE_NOOP("Field", "&Protection"), "label",
                                enumOptions<Sensitivity>("label", labels)),
                    QT_TRANSLATE_NOOP("Field", "What is specially protected is shown only to "
                                               "those who coordinate the child."));
}

template <TextEnum E>
QStringList keys(std::initializer_list<E> values)
{
    QStringList found;
    for (const E value : values)
        found.append(QString(keyOf(value)));
    return found;
}

} // namespace

Fields needFields(const NeedChoices &choices)
{
    const QStringList ended = keys({NeedState::Found, NeedState::Unmet, NeedState::Withdrawn});
    Field kind{.name = "kindEdit",
               .words = QT_TRANSLATE_NOOP("Field", "What is &needed"),
               .kind = FieldKind::Choice,
               .columns = {QStringLiteral("specialty"), QStringLiteral("discipline")},
               .options = kindOptions(choices.withProtected),
               .hint = QT_TRANSLATE_NOOP("Field", "Type part of the words.")};
    return Fields{
               kind,
               withHint(lineField("whatEdit", QT_TRANSLATE_NOOP("Field", "In &own words"), "what"),
                        QT_TRANSLATE_NOOP("Field", "Where the list is not exact enough.")),
               dayField("sinceEdit", QT_TRANSLATE_NOOP("Field", "Needed s&ince"), "since_on"),
               choiceField("causeEdit", QT_TRANSLATE_NOOP("Field", "Wh&y"), "cause",
                           enumOptions<NeedCause>("cause")),
               textField("causeNoteEdit", QT_TRANSLATE_NOOP("Field", "The &reason in their words"),
                         "cause_note"),
               askedWhile(choiceField("therapyEdit", QT_TRANSLATE_NOOP("Field", "Instead o&f"),
                                      "therapy_id",
                                      namedOptions("therapy_id", choices.therapies,
                                                   QT_TRANSLATE_NOOP("Field", "nobody named"))),
                          "cause", keys({NeedCause::WantsAnother, NeedCause::TherapistLeft})),
               textField("wishesEdit", QT_TRANSLATE_NOOP("Field", "What &matters to the family"),
                         "wishes"),
               inSection(textField("packetEdit", QT_TRANSLATE_NOOP("Field", "What &goes to all"),
                                   "packet"),
                         QT_TRANSLATE_NOOP("Field", "One packet for everybody who is asked")),
               dayField("packetOnEdit", QT_TRANSLATE_NOOP("Field", "Put together on"), "packet_on"),
               choiceField("packetDocumentEdit", QT_TRANSLATE_NOOP("Field", "Its &document"),
                           "packet_document_id",
                           namedOptions("packet_document_id", choices.documents,
                                        QT_TRANSLATE_NOOP("Field", "none"))),
               inSection(choiceField("stateEdit", QT_TRANSLATE_NOOP("Field", "How it s&tands"),
                                     "state", enumOptions<NeedState>("state")),
                         QT_TRANSLATE_NOOP("Field", "What came of it")),
               askedWhile(
                   dayField("stateOnEdit", QT_TRANSLATE_NOOP("Field", "On which day"), "state_on"),
                   "state", ended),
               askedWhile(dayField("askAgainOnEdit", QT_TRANSLATE_NOOP("Field", "Look &again on"),
                                   "ask_again_on"),
                          "state", keys({NeedState::Unmet})),
               labelField({Sensitivity::General, Sensitivity::MentalHealth,
                           Sensitivity::SubstanceUse, Sensitivity::Reproductive,
                           Sensitivity::GenderAffirming, Sensitivity::FamilyNote})} +
           archiveFields();
}

Fields answerFields()
{
    using S = ApplicationState;
    const QStringList answered = keys({S::WaitList, S::Offered, S::Accepted, S::Refused});
    Fields fields{
        choiceField("stateEdit", QT_TRANSLATE_NOOP("Field", "What they &answered"), "state",
                    enumOptions<S>("state")),
        askedWhile(
            dayField("answeredOnEdit", QT_TRANSLATE_NOOP("Field", "Answ&ered on"), "answered_on"),
            "state", answered),
        askedWhile(
            lineField("answeredByEdit", QT_TRANSLATE_NOOP("Field", "Who said &so"), "answered_by"),
            "state", answered),
        askedWhile(choiceField("refusalEdit", QT_TRANSLATE_NOOP("Field", "Wh&y not"), "refusal",
                               QList<FieldOption>{noOption({QStringLiteral("refusal")},
                                                           QT_TRANSLATE_NOOP("Field", "choose"))} +
                                   enumOptions<RefusalReason>("refusal")),
                   "state", keys({S::Refused})),
        askedWhile(textField("refusalNoteEdit", QT_TRANSLATE_NOOP("Field", "In their wo&rds"),
                             "refusal_note"),
                   "state", keys({S::Refused})),
        askedWhile(dayField("firstVisitOnEdit", QT_TRANSLATE_NOOP("Field", "First &visit on"),
                            "first_visit_on"),
                   "state", keys({S::WaitList, S::Offered, S::Accepted})),
        dayField("askAgainOnEdit", QT_TRANSLATE_NOOP("Field", "Ask a&gain on"), "ask_again_on")};
    return fields;
}

Fields applicationFields(const NeedChoices &choices)
{
    Fields answer = answerFields();
    answer.first().section = QT_TRANSLATE_NOOP("Field", "The answer");
    return partyFields(choices) +
           Fields{dayField("askedOnEdit", QT_TRANSLATE_NOOP("Field", "Asked &on"), "asked_on"),
                  lineField("askedOfEdit", QT_TRANSLATE_NOOP("Field", "With whom we s&poke"),
                            "asked_of"),
                  dayField("packetOnEdit", QT_TRANSLATE_NOOP("Field", "Date o&f the packet sent"),
                           "packet_on")} +
           answer + Fields{textField("noteEdit", QT_TRANSLATE_NOOP("Field", "No&te"), "note")} +
           archiveFields();
}

Fields preferenceFields(const NeedChoices &choices)
{
    return partyFields(choices) +
           Fields{choiceField("wishEdit", QT_TRANSLATE_NOOP("Field", "What the &family wishes"),
                              "wish", enumOptions<ProviderWish>("wish")),
                  textField("reasonEdit", QT_TRANSLATE_NOOP("Field", "The &reason in their words"),
                            "reason"),
                  dayField("saidOnEdit", QT_TRANSLATE_NOOP("Field", "Said &on"), "said_on"),
                  lineField("saidByEdit", QT_TRANSLATE_NOOP("Field", "Who said &so"), "said_by"),
                  labelField({Sensitivity::General, Sensitivity::FamilyNote, Sensitivity::Safety,
                              Sensitivity::LegalCustody})} +
           archiveFields();
}

} // namespace enlace
