// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/healthfields.h"

#include "core/people/conditionwords.h"

namespace enlace {

namespace {

Fields sourceFields()
{
    return Fields{{.name = "toldBy",
                   .words = QT_TRANSLATE_NOOP("Field", "Who said so"),
                   .kind = FieldKind::Choice,
                   .columns = {"told_by"},
                   .options = enumOptions<ToldBy>("told_by"),
                   .section = QT_TRANSLATE_NOOP("Field", "Source"),
                   .isHalf = true},
                  {.name = "happenedOn",
                   .words = QT_TRANSLATE_NOOP("Field", "Known as of"),
                   .kind = FieldKind::Day,
                   .columns = {"happened_on"},
                   .isHalf = true},
                  {.name = "label",
                   .words = QT_TRANSLATE_NOOP("Field", "Protection"),
                   .kind = FieldKind::Choice,
                   .columns = {"label"},
                   .options = enumOptions<Sensitivity>("label"),
                   .hint = QT_TRANSLATE_NOOP("Field", "What is specially protected is shown only "
                                                      "to those who coordinate the child.")}} +
           archiveFields();
}

QList<FieldOption> allergyOptions(const QList<Allergy> &allergies)
{
    const QString name = QStringLiteral("allergy_id");
    QList<FieldOption> options{
        noOption({name}, QT_TRANSLATE_NOOP("Field", "not because of an allergy"))};
    for (const Allergy &allergy : allergies)
        options.append({{{name, allergy.id.text()}}, [allergy] {
                            return allergy.substance.isEmpty() ? label(allergy.kind)
                                                               : allergy.substance;
                        }});
    return options;
}

} // namespace

Fields conditionFields()
{
    return Fields{{.name = "code",
                   .words = QT_TRANSLATE_NOOP("Field", "Diagnosis code (ICD-10)"),
                   .columns = {"code"},
                   .hint = QT_TRANSLATE_NOOP("Field", "For example G80.1")},
                  {.name = "words",
                   .words = QT_TRANSLATE_NOOP("Field", "In the words of the doctor or the family"),
                   .columns = {"words"}},
                  {.name = "isPrimary",
                   .words = QT_TRANSLATE_NOOP("Field", "Main diagnosis"),
                   .kind = FieldKind::YesNo,
                   .columns = {"is_primary"},
                   .isHalf = true},
                  {.name = "isLifelong",
                   .words = QT_TRANSLATE_NOOP("Field", "For life"),
                   .kind = FieldKind::YesNo,
                   .columns = {"is_lifelong"},
                   .isHalf = true},
                  {.name = "onsetOn",
                   .words = QT_TRANSLATE_NOOP("Field", "Since"),
                   .kind = FieldKind::Day,
                   .columns = {"onset_on"},
                   .isHalf = true},
                  {.name = "resolvedOn",
                   .words = QT_TRANSLATE_NOOP("Field", "Resolved on"),
                   .kind = FieldKind::Day,
                   .columns = {"resolved_on"},
                   .isHalf = true}} +
           sourceFields();
}

Fields allergyFields()
{
    return Fields{{.name = "substance",
                   .words = QT_TRANSLATE_NOOP("Field", "What the child cannot tolerate"),
                   .columns = {"substance"}},
                  {.name = "kind",
                   .words = QT_TRANSLATE_NOOP("Field", "What kind of thing it is"),
                   .kind = FieldKind::Choice,
                   .columns = {"kind"},
                   .options = enumOptions<AllergyKind>("kind"),
                   .isHalf = true},
                  {.name = "severity",
                   .words = QT_TRANSLATE_NOOP("Field", "How severe it is"),
                   .kind = FieldKind::Choice,
                   .columns = {"severity"},
                   .options = enumOptions<AllergySeverity>("severity"),
                   .isHalf = true},
                  {.name = "reaction",
                   .words = QT_TRANSLATE_NOOP("Field", "What happens"),
                   .kind = FieldKind::Text,
                   .columns = {"reaction"}}} +
           sourceFields();
}

Fields medicationFields()
{
    return Fields{{.name = "name",
                   .words = QT_TRANSLATE_NOOP("Field", "Medication"),
                   .columns = {"name"},
                   .isHalf = true},
                  {.name = "dose",
                   .words = QT_TRANSLATE_NOOP("Field", "Dose"),
                   .columns = {"dose"},
                   .isHalf = true},
                  {.name = "instructions",
                   .words = QT_TRANSLATE_NOOP("Field", "How and when it is given"),
                   .kind = FieldKind::Text,
                   .columns = {"instructions"}},
                  {.name = "startedOn",
                   .words = QT_TRANSLATE_NOOP("Field", "Taken since"),
                   .kind = FieldKind::Day,
                   .columns = {"started_on"},
                   .isHalf = true},
                  {.name = "stoppedOn",
                   .words = QT_TRANSLATE_NOOP("Field", "Last day taken"),
                   .kind = FieldKind::Day,
                   .columns = {"stopped_on"},
                   .hint = QT_TRANSLATE_NOOP("Field", "What was stopped stays on the list."),
                   .isHalf = true}} +
           sourceFields();
}

Fields brandFields(const QList<Allergy> &allergies)
{
    return Fields{{.name = "item",
                   .words = QT_TRANSLATE_NOOP("Field", "Item"),
                   .columns = {"item"},
                   .isHalf = true},
                  {.name = "brand",
                   .words = QT_TRANSLATE_NOOP("Field", "Brand required"),
                   .columns = {"brand"},
                   .isHalf = true},
                  {.name = "reason",
                   .words = QT_TRANSLATE_NOOP("Field", "Why no other"),
                   .kind = FieldKind::Text,
                   .columns = {"reason"}},
                  {.name = "allergy",
                   .words = QT_TRANSLATE_NOOP("Field", "Because of this allergy"),
                   .kind = FieldKind::Choice,
                   .columns = {"allergy_id"},
                   .options = allergyOptions(allergies),
                   .isHalf = true},
                  {.name = "letterOn",
                   .words = QT_TRANSLATE_NOOP("Field", "Date of the letter of medical necessity"),
                   .kind = FieldKind::Day,
                   .columns = {"letter_on"},
                   .isHalf = true}} +
           sourceFields();
}

QJsonObject withTidyCode(QJsonObject condition)
{
    const QString name = QStringLiteral("code");
    if (const auto code = icd10Of(condition.value(name).toString()))
        condition.insert(name, *code);
    return condition;
}

} // namespace enlace
