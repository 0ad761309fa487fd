// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approvalfields.h"

#include "core/approvals/approval.h"

namespace enlace {

namespace {

Field codesField(const char *name, const char *words, const char *column)
{
    Field field = whole(lineField(name, words, column));
    field.kind = FieldKind::Words;
    return field;
}

Field untilField()
{
    return withHint(dayField("untilEdit", QT_TRANSLATE_NOOP("Field", "&Until"), "until_on"),
                    QT_TRANSLATE_NOOP("Field", "The last day; empty: without an end."));
}

Field reasonField(const char *words)
{
    return whole(lineField("changeReasonEdit", words, "change_reason"));
}

/// Told in the history; the form to confirm asks for them.
Field untyped(Field field)
{
    field.isTyped = false;
    return field;
}

Field confirmedByField()
{
    return withHint(
        lineField("confirmedByEdit", QT_TRANSLATE_NOOP("Field", "&Name"), "confirmed_by"),
        QT_TRANSLATE_NOOP("Field", "It stands beside what was confirmed."));
}

/// Since when, from where, how sure, and why it is another now.
Fields groundFields()
{
    Field reason = reasonField(QT_TRANSLATE_NOOP("Field", "Wh&y it changes"));
    reason.isAsked = [](const QJsonObject &record) {
        return record.value(QLatin1String("revision")).toInteger() > 0;
    };
    return Fields{inSection(dayField("fromEdit", QT_TRANSLATE_NOOP("Field", "&From"), "from_on"),
                            QT_TRANSLATE_NOOP("Field", "Where it comes from")),
                  untilField(),
                  whole(withHint(
                      lineField("sourceEdit", QT_TRANSLATE_NOOP("Field", "S&ource"), "source_text"),
                      QT_TRANSLATE_NOOP("Field", "Where it was read, or who said it."))),
                  whole(choiceField("confidenceEdit",
                                    QT_TRANSLATE_NOOP("Field", "&How well it is known"),
                                    "confidence", enumOptions<Confidence>("confidence"))),
                  reason,
                  untyped(confirmedByField()),
                  untyped(dayField("confirmedOnEdit", QT_TRANSLATE_NOOP("Field", "Confirmed on"),
                                   "confirmed_on"))} +
           archiveFields();
}

} // namespace

Fields conditionGroupFields(const QList<NamedChoice> &networks)
{
    return Fields{
               whole(lineField("nameEdit", QT_TRANSLATE_NOOP("Field", "Name in &English"),
                               "name_english")),
               whole(lineField("nameSpanishEdit", QT_TRANSLATE_NOOP("Field", "Name in S&panish"),
                               "name_spanish")),
               whole(choiceField("networkEdit", QT_TRANSLATE_NOOP("Field", "Net&work"),
                                 "network_id",
                                 namedOptions("network_id", networks,
                                              QT_TRANSLATE_NOOP("Field", "in every network")))),
               withHint(codesField("conditionsEdit",
                                   QT_TRANSLATE_NOOP("Field", "&Diagnoses, with commas"),
                                   "conditions"),
                        QT_TRANSLATE_NOOP("Field", "Beginnings of ICD-10 codes: G80 means G80.0 to "
                                                   "G80.9.")),
               withHint(codesField("codesEdit",
                                   QT_TRANSLATE_NOOP("Field", "Codes it co&vers, with commas"),
                                   "codes"),
                        QT_TRANSLATE_NOOP("Field", "Such as L1960, L1970."))} +
           groundFields();
}

Fields approvalEntryFields(const QList<NamedChoice> &networks)
{
    QList<FieldOption> channels{
        noOption({QStringLiteral("channel")}, QT_TRANSLATE_NOOP("Field", "not known"))};
    channels += enumOptions<RequestChannel>("channel");
    return Fields{whole(choiceField(
                      "networkEdit", QT_TRANSLATE_NOOP("Field", "Net&work"), "network_id",
                      namedOptions("network_id", networks, QT_TRANSLATE_NOOP("Field", "choose")))),
                  choiceField("groupEdit", QT_TRANSLATE_NOOP("Field", "&Kind"), "service_group",
                              enumOptions<ServiceGroup>("service_group")),
                  choiceField("needEdit", QT_TRANSLATE_NOOP("Field", "What it wan&ts"), "need",
                              enumOptions<ApprovalNeed>("need")),
                  withHint(codesField("codesEdit",
                                      QT_TRANSLATE_NOOP("Field", "Only these co&des, with commas"),
                                      "codes"),
                           QT_TRANSLATE_NOOP("Field", "Empty: everything of the kind that no other "
                                                      "line names.")),
                  lineField("formEdit", QT_TRANSLATE_NOOP("Field", "For&m"), "form"),
                  choiceField("channelEdit", QT_TRANSLATE_NOOP("Field", "Sent &by"), "channel",
                              channels)} +
           groundFields();
}

Fields approvalConfirmFields()
{
    return {whole(confirmedByField()),
            withHint(reasonField(QT_TRANSLATE_NOOP("Field", "How you &know")),
                     QT_TRANSLATE_NOOP("Field", "What you read, or whom you asked, and when."))};
}

Fields approvalEndFields()
{
    return {untilField(), reasonField(QT_TRANSLATE_NOOP("Field", "&Why it ends"))};
}

} // namespace enlace
