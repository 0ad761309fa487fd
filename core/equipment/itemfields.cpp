// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/itemfields.h"

#include "core/equipment/equipmentrules.h"
#include "core/equipment/itemcatalogue.h"

#include <QLocale>

#include <algorithm>

namespace enlace {

namespace {

QString catalogueLabel(const CatalogueItem &item)
{
    const bool isSpanish = QLocale().language() == QLocale::Spanish;
    return QString::fromUtf8(isSpanish ? item.spanish : item.english) + QStringLiteral(" · ") +
           QLatin1String(item.code);
}

QList<FieldOption> catalogueOptions()
{
    QList<FieldOption> options{
        noOption({catalogueColumn()}, QT_TRANSLATE_NOOP("Field", "by its own name"))};
    for (const CatalogueItem &item : itemCatalogue())
        if (item.group != ItemGroup::Service && item.group != ItemGroup::Transport)
            options.append({{{catalogueColumn(), QLatin1String(item.code)}},
                            [&item] { return catalogueLabel(item); }});
    return options;
}

Field ifYes(Field field, const char *column)
{
    field.isAsked = [name = QString::fromLatin1(column)](const QJsonObject &record) {
        return record.value(name).toInteger() != 0;
    };
    return field;
}

} // namespace

QString catalogueColumn() { return QStringLiteral("catalogue"); }

Fields itemFields(const ItemChoices &choices, bool withCatalogue)
{
    constexpr auto notNamed = QT_TRANSLATE_NOOP("Field", "nobody named");
    Fields fields;
    if (withCatalogue)
        fields.append(
            whole(choiceField("catalogueEdit", QT_TRANSLATE_NOOP("Field", "&From the catalog"),
                              "catalogue", catalogueOptions())));
    fields += {
        withHint(
            lineField("nameEdit", QT_TRANSLATE_NOOP("Field", "Own &name, in English"), "name_en"),
            QT_TRANSLATE_NOOP("Field", "Only where the code's name is not exact enough.")),
        lineField("nameSpanishEdit", QT_TRANSLATE_NOOP("Field", "Own name, in S&panish"),
                  "name_es"),
        choiceField("codeSystemEdit", QT_TRANSLATE_NOOP("Field", "Whose code"), "code_system",
                    enumOptions<CodeSystem>("code_system")),
        lineField("codeEdit", QT_TRANSLATE_NOOP("Field", "&Code"), "code"),
        choiceField("sideEdit", QT_TRANSLATE_NOOP("Field", "S&ide"), "side",
                    enumOptions<BodySide>("side")),
        choiceField("payerEdit", QT_TRANSLATE_NOOP("Field", "Who &pays"), "payer",
                    enumOptions<Payer>("payer")),
        choiceField("vendorEdit", QT_TRANSLATE_NOOP("Field", "&Vendor"), "vendor_id",
                    namedOptions("vendor_id", choices.vendors, notNamed)),
        choiceField("unitEdit", QT_TRANSLATE_NOOP("Field", "Therapy &unit that follows it"),
                    "unit_id", namedOptions("unit_id", choices.units, notNamed)),
        inSection(textField("constraintsEdit",
                            QT_TRANSLATE_NOOP("Field", "What the vendor must &mind"),
                            "constraints"),
                  QT_TRANSLATE_NOOP("Field", "What matters about it")),
        yesNoField("brandRequiredEdit", QT_TRANSLATE_NOOP("Field", "It must be one &brand"),
                   "is_brand_required"),
        ifYes(lineField("brandEdit", QT_TRANSLATE_NOOP("Field", "Brand"), "brand"),
              "is_brand_required"),
        ifYes(lineField("brandReasonEdit",
                        QT_TRANSLATE_NOOP("Field", "Why: an allergy, a letter of need"),
                        "brand_reason"),
              "is_brand_required"),
        yesNoField("dischargeEdit",
                   QT_TRANSLATE_NOOP("Field", "Needed before the child comes &home"),
                   "is_needed_before_discharge"),
        ifYes(dayField("dischargeOnEdit", QT_TRANSLATE_NOOP("Field", "Comes home on"),
                       "discharge_on"),
              "is_needed_before_discharge"),
        inSection(numberField("quantityEdit", QT_TRANSLATE_NOOP("Field", "Pieces each time"),
                              "supply_quantity"),
                  QT_TRANSLATE_NOOP("Field", "Supplies that come again")),
        numberField("everyDaysEdit", QT_TRANSLATE_NOOP("Field", "Every how many days"),
                    "supply_every_days"),
        dayField("nextDeliveryEdit", QT_TRANSLATE_NOOP("Field", "Next delivery"), "supply_next_on"),
        numberField("reorderDaysEdit", QT_TRANSLATE_NOOP("Field", "Days before it to reorder"),
                    "supply_reorder_days"),
        inSection(dayField("warrantyUntilEdit", QT_TRANSLATE_NOOP("Field", "Warranty until"),
                           "warranty_until"),
                  QT_TRANSLATE_NOOP("Field", "Afterwards")),
        choiceField("warrantyHolderEdit", QT_TRANSLATE_NOOP("Field", "Who answers for it"),
                    "warranty_holder_id",
                    namedOptions("warranty_holder_id", choices.vendors, notNamed)),
        dayField("verifiedOnEdit", QT_TRANSLATE_NOOP("Field", "Last asked on"), "verified_on")};
    return fields;
}

QJsonObject followCatalogue(const QString &field, QJsonObject record)
{
    if (field != QLatin1String("catalogueEdit"))
        return record;
    const QString code = record.value(catalogueColumn()).toString();
    if (code.isEmpty())
        return record;
    record.insert(QStringLiteral("code"), code);
    record.insert(QStringLiteral("code_system"), QString(keyOf(CodeSystem::Hcpcs)));
    return record;
}

Fields stepCorrectionFields(const QList<EquipmentStep> &steps)
{
    const QStringList decision{QString(keyOf(EquipmentStep::Decision))};
    return {
        choiceField("stepEdit", QT_TRANSLATE_NOOP("Field", "&Step"), "step",
                    enumOptions<EquipmentStep>("step", steps)),
        dayField("fromEdit", QT_TRANSLATE_NOOP("Field", "S&ince"), "from_on"),
        askedWhile(choiceField("decisionEdit", QT_TRANSLATE_NOOP("Field", "What was de&cided"),
                               "decision",
                               QList<FieldOption>{noOption({QStringLiteral("decision")},
                                                           QT_TRANSLATE_NOOP("Field", "choose"))} +
                                   enumOptions<EquipmentDecision>("decision")),
                   "step", decision),
        dayField("answerByEdit", QT_TRANSLATE_NOOP("Field", "An&swer or appeal by"), "answer_by"),
        askedWhile(whole(lineField("decisionReasonEdit",
                                   QT_TRANSLATE_NOOP("Field", "&Reason, or what was changed"),
                                   "decision_reason")),
                   "step", decision)};
}

QList<EquipmentStep> possibleSteps(const EquipmentLook &look)
{
    QList<EquipmentStep> steps{look.open.event.step};
    const auto before =
        std::find_if(look.steps.begin(), look.steps.end(),
                     [](const StepLine &line) { return line.event.span.until.has_value(); });
    const QList<EquipmentStep> others = before == look.steps.end()
                                            ? allOf<EquipmentStep>()
                                            : nextSteps(before->event.step, before->event.decision);
    for (const EquipmentStep step : others)
        if (!steps.contains(step))
            steps.append(step);
    return steps;
}

Fields cancelFields()
{
    return {textField("stateReasonEdit", QT_TRANSLATE_NOOP("Field", "&Why it will not come"),
                      "state_reason"),
            dayField("stateSinceEdit", QT_TRANSLATE_NOOP("Field", "S&ince"), "state_since")};
}

Fields itemAppealFields()
{
    return {dayField("appealSinceEdit", QT_TRANSLATE_NOOP("Field", "&Appealed on"), "appeal_since"),
            dayField("appealAnswerEdit", QT_TRANSLATE_NOOP("Field", "Answer due &by"),
                     "appeal_answer_on")};
}

Fields itemAppealEndFields()
{
    return {choiceField(
        "appealEdit", QT_TRANSLATE_NOOP("Field", "&How it ended"), "appeal",
        enumOptions<AppealState>("appeal", {AppealState::InProgress, AppealState::Overturned,
                                            AppealState::Upheld, AppealState::Withdrawn}))};
}

} // namespace enlace
