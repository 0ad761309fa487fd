// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorizations/authorizationfields.h"

#include "core/authorizations/authorization.h"

namespace enlace {

namespace {

constexpr auto nobodyNamed = QT_TRANSLATE_NOOP("Field", "nobody named");

QString key(AuthorizationDecision decision) { return QString(keyOf(decision)); }

QList<FieldOption> channelOptions()
{
    return QList<FieldOption>{
               noOption({QStringLiteral("channel")}, QT_TRANSLATE_NOOP("Field", "not noted"))} +
           enumOptions<RequestChannel>("channel");
}

QList<FieldOption> issuerOptions()
{
    return QList<FieldOption>{noOption({QStringLiteral("notice_issuer")},
                                       QT_TRANSLATE_NOOP("Field", "choose first"))} +
           enumOptions<NoticeIssuer>("notice_issuer");
}

/// What only an approval has.
Field ofApproval(Field field)
{
    return askedWhile(std::move(field), "decision",
                      {key(AuthorizationDecision::Approved), key(AuthorizationDecision::Modified)});
}

/// What only a therapy has that follows another authorization.
Field ofTherapyAgain(Field field)
{
    field.isAsked = [](const QJsonObject &record) {
        return record.value(QLatin1String("service_group")).toString() ==
                   keyOf(ServiceGroup::Therapy) &&
               !record.value(QLatin1String("previous_id")).toString().isEmpty();
    };
    return field;
}

Field codesField()
{
    Field field = lineField("codesEdit", QT_TRANSLATE_NOOP("Field", "Codes, with commas"), "codes");
    field.kind = FieldKind::Words;
    return field;
}

} // namespace

Fields requestFields(const RequestChoices &choices)
{
    Field item =
        whole(lineField("itemEdit", QT_TRANSLATE_NOOP("Field", "W&hat is asked for"), "item"));
    Field urgent = textField("urgentReasonEdit",
                             QT_TRANSLATE_NOOP("Field", "Clinical reason for a faster decision"),
                             "urgent_reason");
    return {
        item,
        choiceField("groupEdit", QT_TRANSLATE_NOOP("Field", "&Kind"), "service_group",
                    enumOptions<ServiceGroup>("service_group")),
        codesField(),
        choiceField(
            "networkEdit", QT_TRANSLATE_NOOP("Field", "Who &decides"), "network_id",
            namedOptions("network_id", choices.deciders, QT_TRANSLATE_NOOP("Field", "not known"))),
        choiceField("priorityEdit", QT_TRANSLATE_NOOP("Field", "&Priority"), "priority",
                    enumOptions<RequestPriority>("priority")),
        askedWhile(urgent, "priority", {QString(keyOf(RequestPriority::Expedited))}),
        choiceField("vendorEdit", QT_TRANSLATE_NOOP("Field", "Who deli&vers"), "vendor_id",
                    namedOptions("vendor_id", choices.vendors, nobodyNamed)),
        choiceField("providerEdit", QT_TRANSLATE_NOOP("Field", "Who &gives the service"),
                    "provider_id", namedOptions("provider_id", choices.providers, nobodyNamed)),
        choiceField("requestedByEdit", QT_TRANSLATE_NOOP("Field", "Who asks for it"),
                    "requested_by_id",
                    namedOptions("requested_by_id", choices.providers, nobodyNamed)),
        withHint(
            choiceField("longerSpanEdit", QT_TRANSLATE_NOOP("Field", "A &longer time"),
                        "longer_span", enumOptions<LongerSpan>("longer_span")),
            QT_TRANSLATE_NOOP("Field", "Some networks approve for longer when somebody asks.")),
        ofTherapyAgain(yesNoField("sameTherapistEdit",
                                  QT_TRANSLATE_NOOP("Field", "The same &therapist is asked for"),
                                  "is_same_therapist_asked")),
        ofTherapyAgain(textField("therapistChangeEdit",
                                 QT_TRANSLATE_NOOP("Field", "If not: why another one"),
                                 "therapist_change_reason")),
        inSection(choiceField("channelEdit", QT_TRANSLATE_NOOP("Field", "Sent &by"), "channel",
                              channelOptions()),
                  QT_TRANSLATE_NOOP("Field", "How it was sent")),
        withHint(lineField("confirmationEdit", QT_TRANSLATE_NOOP("Field", "Confirmation &number"),
                           "confirmation"),
                 QT_TRANSLATE_NOOP("Field", "Of the portal, the fax report or the call.")),
        momentField("submittedAtEdit", QT_TRANSLATE_NOOP("Field", "&Sent"), "submitted_at"),
        momentField("receivedAtEdit", QT_TRANSLATE_NOOP("Field", "&Received complete"),
                    "received_at"),
        lineField("waitingOnEdit", QT_TRANSLATE_NOOP("Field", "&Waiting on"), "waiting_on"),
        dayField("askAgainOnEdit", QT_TRANSLATE_NOOP("Field", "As&k again on"), "ask_again_on")};
}

Fields decisionFields()
{
    const QStringList notPlain{
        key(AuthorizationDecision::Modified), key(AuthorizationDecision::Deferred),
        key(AuthorizationDecision::Denied), key(AuthorizationDecision::Withdrawn)};
    return {
        choiceField("decisionEdit", QT_TRANSLATE_NOOP("Field", "&What was decided"), "decision",
                    enumOptions<AuthorizationDecision>("decision")),
        momentField("decidedAtEdit", QT_TRANSLATE_NOOP("Field", "Deci&ded"), "decided_at"),
        askedWhile(choiceField("reasonEdit", QT_TRANSLATE_NOOP("Field", "&Reason"), "reason",
                               enumOptions<DecisionReason>("reason")),
                   "decision", notPlain),
        askedWhile(textField("reasonNoteEdit",
                             QT_TRANSLATE_NOOP("Field", "What they wr&ote, or what was changed"),
                             "reason_note"),
                   "decision", notPlain),
        ofApproval(lineField("numberEdit", QT_TRANSLATE_NOOP("Field", "&Number"), "number")),
        ofApproval(choiceField("longerSpanEdit", QT_TRANSLATE_NOOP("Field", "A &longer time"),
                               "longer_span", enumOptions<LongerSpan>("longer_span"))),
        ofApproval(dayField("approvedFromEdit", QT_TRANSLATE_NOOP("Field", "Approved &from"),
                            "approved_from")),
        ofApproval(dayField("approvedUntilEdit", QT_TRANSLATE_NOOP("Field", "Approved &until"),
                            "approved_until")),
        ofApproval(numberField("unitsApprovedEdit", QT_TRANSLATE_NOOP("Field", "Units &approved"),
                               "units_approved")),
        ofApproval(
            numberField("unitsUsedEdit", QT_TRANSLATE_NOOP("Field", "Units us&ed"), "units_used")),
        ofApproval(withHint(
            lineField("unitsEdit", QT_TRANSLATE_NOOP("Field", "W&hat is counted"), "units"),
            QT_TRANSLATE_NOOP("Field", "Visits, hours, pieces a month."))),
        inSection(momentField("familyToldAtEdit",
                              QT_TRANSLATE_NOOP("Field", "The family was &told"), "family_told_at"),
                  QT_TRANSLATE_NOOP("Field", "The family"))};
}

Fields appealFields()
{
    return {
        withHint(choiceField("noticeIssuerEdit", QT_TRANSLATE_NOOP("Field", "&Who sent the notice"),
                             "notice_issuer", issuerOptions()),
                 QT_TRANSLATE_NOOP("Field", "Each has other days to appeal.")),
        dayField("noticeOnEdit", QT_TRANSLATE_NOOP("Field", "Date on the &notice"), "notice_on"),
        withHint(dayField("changeOnEdit",
                          QT_TRANSLATE_NOOP("Field", "Service stops or shrinks &on"), "change_on"),
                 QT_TRANSLATE_NOOP("Field", "Appealed before it, and in time, the service goes on "
                                            "meanwhile.")),
        dayField("appealedOnEdit", QT_TRANSLATE_NOOP("Field", "&Appealed on"), "appealed_on"),
        dayField("appealAnsweredOnEdit", QT_TRANSLATE_NOOP("Field", "Appeal ans&wered on"),
                 "appeal_answered_on"),
        dayField("hearingOnEdit", QT_TRANSLATE_NOOP("Field", "&Hearing asked for on"),
                 "hearing_on")};
}

Fields authorizationFields(const RequestChoices &choices)
{
    Fields fields = requestFields(choices);
    for (const Field &field : decisionFields())
        if (qstrcmp(field.name, "longerSpanEdit") != 0) // stands in both forms
            fields.append(field);
    return fields + appealFields() + archiveFields();
}

Fields enquiryFields()
{
    Field channel =
        choiceField("channelEdit", QT_TRANSLATE_NOOP("Field", "&How"), "channel", channelOptions());
    return Fields{
               lineField("askedOfEdit", QT_TRANSLATE_NOOP("Field", "&Whom you asked"), "asked_of"),
               channel,
               textField("answerEdit", QT_TRANSLATE_NOOP("Field", "What they sa&id"), "answer"),
               lineField("waitingOnEdit", QT_TRANSLATE_NOOP("Field", "Wai&ting on"), "waiting_on"),
               dayField("askAgainOnEdit", QT_TRANSLATE_NOOP("Field", "As&k again on"),
                        "ask_again_on"),
               dayField("askedOnEdit", QT_TRANSLATE_NOOP("Field", "Aske&d on"), "asked_on")} +
           archiveFields();
}

Fields missingItemFields()
{
    return Fields{
               whole(lineField("whatEdit", QT_TRANSLATE_NOOP("Field", "&What is missing"), "what")),
               lineField("askedOfEdit", QT_TRANSLATE_NOOP("Field", "Who is to &bring it"),
                         "asked_of"),
               dayField("askedOnEdit", QT_TRANSLATE_NOOP("Field", "Aske&d for on"), "asked_on"),
               dayField("receivedOnEdit", QT_TRANSLATE_NOOP("Field", "&Received on"),
                        "received_on")} +
           archiveFields();
}

} // namespace enlace
