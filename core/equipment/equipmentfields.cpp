// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentfields.h"

#include "core/equipment/equipmentrules.h"

namespace enlace {

namespace {

const QJsonValue none(QJsonValue::Null);

QJsonObject holder(Holder kind, const QJsonValue &agency = none)
{
    return {{QStringLiteral("holder_kind"), QString(keyOf(kind))},
            {QStringLiteral("holder_agency_id"), agency}};
}

QList<FieldOption> holderOptions(const HolderChoices &choices)
{
    QList<FieldOption> options;
    const auto office = [&options](Holder kind, const HolderChoices::Office &who) {
        options.append({holder(kind, who.id.text()), [name = who.name] { return name; }});
    };
    for (const Holder kind : allOf<Holder>()) {
        if (kind == Holder::Unit && choices.unit)
            office(kind, *choices.unit);
        if (kind == Holder::Plan && choices.plan)
            office(kind, *choices.plan);
        if (kind == Holder::Vendor)
            for (const HolderChoices::Office &vendor : choices.vendors)
                office(kind, vendor);
        options.append({holder(kind), [kind] { return label(kind); }});
    }
    return options;
}

bool isStep(const QJsonObject &record, EquipmentStep step)
{
    return record.value(QLatin1String("step")).toString() == keyOf(step);
}

} // namespace

QStringList holderColumns()
{
    return {QStringLiteral("holder_kind"), QStringLiteral("holder_agency_id")};
}

Fields stepFields(const HolderChoices &choices)
{
    Field appointment =
        dayField("appointmentOnEdit", QT_TRANSLATE_NOOP("Field", "Appo&intment"), "appointment_on");
    Field place = lineField("placeEdit", QT_TRANSLATE_NOOP("Field", "P&lace"), "place");
    Field phone =
        lineField("holderPhoneEdit", QT_TRANSLATE_NOOP("Field", "P&hone"), "holder_phone");
    Field words = lineField("holderWordsEdit", QT_TRANSLATE_NOOP("Field", "Name or &department"),
                            "holder_words");
    return {{.name = "holderEdit",
             .words = QT_TRANSLATE_NOOP("Field", "&Who has it"),
             .kind = FieldKind::Choice,
             .columns = holderColumns(),
             .options = holderOptions(choices)},
            dayField("promisedOnEdit", QT_TRANSLATE_NOOP("Field", "&Promised for"), "promised_on"),
            dayField("nextContactOnEdit", QT_TRANSLATE_NOOP("Field", "Call the &family by"),
                     "next_contact_on"),
            {.name = "noteEdit",
             .words = QT_TRANSLATE_NOOP("Field", "N&ote"),
             .kind = FieldKind::Text,
             .columns = {"note"}},
            appointment,
            place,
            words,
            phone,
            whole(lineField("blockerEdit", QT_TRANSLATE_NOOP("Field", "What stands in the wa&y"),
                            "blocker"))};
}

Fields moveFields(const QList<EquipmentStep> &next, const HolderChoices &choices)
{
    const auto isDecision = [](const QJsonObject &record) {
        return isStep(record, EquipmentStep::Decision);
    };
    const auto waits = [](const QJsonObject &record) {
        return isStep(record, EquipmentStep::Decision) ||
               isStep(record, EquipmentStep::Submitted) ||
               isStep(record, EquipmentStep::InformationSent);
    };
    Field answerBy =
        dayField("answerByEdit", QT_TRANSLATE_NOOP("Field", "An&swer or appeal by"), "answer_by");
    answerBy.isAsked = waits;
    const Fields first{{.name = "stepEdit",
                        .words = QT_TRANSLATE_NOOP("Field", "&Next step"),
                        .kind = FieldKind::Choice,
                        .columns = {"step"},
                        .options = enumOptions<EquipmentStep>("step", next),
                        .isHalf = true},
                       dayField("fromEdit", QT_TRANSLATE_NOOP("Field", "S&ince"), "from_on"),
                       {.name = "decisionEdit",
                        .words = QT_TRANSLATE_NOOP("Field", "What was de&cided"),
                        .kind = FieldKind::Choice,
                        .columns = {"decision"},
                        .options = QList<FieldOption>{noOption(
                                       {"decision"}, QT_TRANSLATE_NOOP("Field", "choose"))} +
                                   enumOptions<EquipmentDecision>("decision"),
                        .isHalf = true,
                        .isAsked = isDecision},
                       answerBy,
                       {.name = "decisionReasonEdit",
                        .words = QT_TRANSLATE_NOOP("Field", "&Reason, or what was changed"),
                        .columns = {"decision_reason"},
                        .isAsked = isDecision}};
    return first + stepFields(choices);
}

StepHolder usualHolderOf(const EquipmentLook &look, EquipmentStep step)
{
    StepHolder who;
    who.kind = usualHolder(step);
    if (who.kind == Holder::Vendor)
        who.agency = look.equipment.vendor;
    if (who.kind == Holder::Unit)
        who.agency = look.equipment.unit;
    return who;
}

StepEvent usualMove(const EquipmentLook &look, QDate today)
{
    StepEvent next;
    next.equipment = look.equipment.id;
    next.child = look.equipment.child;
    next.span.from = today;
    if (!look.next.isEmpty())
        next.step = look.next.first();
    next.holder = usualHolderOf(look, next.step);
    return next;
}

Fields holdFields()
{
    return {
        {.name = "stateReasonEdit",
         .words = QT_TRANSLATE_NOOP("Field", "&Why it is on hold"),
         .kind = FieldKind::Text,
         .columns = {"state_reason"}},
        dayField("stateSinceEdit", QT_TRANSLATE_NOOP("Field", "S&ince"), "state_since"),
        dayField("reviewOnEdit", QT_TRANSLATE_NOOP("Field", "&Look at it again on"), "review_on")};
}

Fields brokenPromiseFields()
{
    return {{.name = "blockerEdit",
             .words = QT_TRANSLATE_NOOP("Field", "&What the holder says"),
             .kind = FieldKind::Text,
             .columns = {"blocker"},
             .hint = QT_TRANSLATE_NOOP("Field", "Why the promised day was not kept.")},
            dayField("promisedOnEdit", QT_TRANSLATE_NOOP("Field", "&Promised anew for"),
                     "promised_on")};
}

Fields equipmentFields()
{
    return Fields{lineField("codeEdit", QT_TRANSLATE_NOOP("Field", "Code"), "code"),
                  lineField("nameEdit", QT_TRANSLATE_NOOP("Field", "Name in English"), "name_en"),
                  lineField("nameSpanishEdit", QT_TRANSLATE_NOOP("Field", "Name in Spanish"),
                            "name_es"),
                  lineField("constraintsEdit",
                            QT_TRANSLATE_NOOP("Field", "What the vendor must mind"), "constraints"),
                  lineField("brandEdit", QT_TRANSLATE_NOOP("Field", "Brand"), "brand"),
                  {.name = "stateEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "State"),
                   .kind = FieldKind::Choice,
                   .columns = {"state"},
                   .options = enumOptions<EquipmentState>("state")}} +
           holdFields() + archiveFields();
}

} // namespace enlace
