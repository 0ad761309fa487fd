// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interruptions/interruptionfields.h"

#include "core/interruptions/interruptionrules.h"

namespace enlace {

namespace {

constexpr auto notKnown = QT_TRANSLATE_NOOP("Field", "not known");
constexpr auto nobodyNamed = QT_TRANSLATE_NOOP("Field", "nobody named");
const QString amountColumn = QStringLiteral("amount_cents");

Field group()
{
    return choiceField("groupEdit", QT_TRANSLATE_NOOP("Field", "&Kind"), "service_group",
                       enumOptions<ServiceGroup>("service_group"));
}

Field note() { return textField("noteEdit", QT_TRANSLATE_NOOP("Field", "&Note"), "note"); }

Field protection()
{
    return withHint(choiceField("labelEdit", QT_TRANSLATE_NOOP("Field", "Protection"), "label",
                                enumOptions<Sensitivity>("label")),
                    QT_TRANSLATE_NOOP("Field", "What is specially protected is shown only to those "
                                               "who coordinate the child."));
}

Field amount()
{
    Field field =
        lineField("amountEdit", QT_TRANSLATE_NOOP("Field", "Am&ount in dollars"), "amount_cents");
    field.told = [](const QJsonObject &problem) {
        const QJsonValue value = problem.value(amountColumn);
        return value.isDouble() ? QLatin1Char('$') + amountText(value.toInteger())
                                : value.toString();
    };
    return field;
}

} // namespace

Fields careInterruptionFields()
{
    return Fields{
               whole(withHint(lineField("whatEdit",
                                        QT_TRANSLATE_NOOP("Field", "&What the child is without"),
                                        "what"),
                              QT_TRANSLATE_NOOP("Field", "Nursing at night, catheters, therapy."))),
               group(),
               choiceField("causeEdit", QT_TRANSLATE_NOOP("Field", "W&hy"), "cause",
                           enumOptions<GapCause>("cause")),
               dayField("fromEdit", QT_TRANSLATE_NOOP("Field", "&First day without it"), "from_on"),
               withHint(dayField("untilEdit", QT_TRANSLATE_NOOP("Field", "&Last day without it"),
                                 "until_on"),
                        QT_TRANSLATE_NOOP("Field", "Empty while it lasts.")),
               note(),
               protection()} +
           archiveFields();
}

Fields coverageChangeFields(const RequestChoices &choices)
{
    const auto terms = [](const char *name, const char *words, const char *column) {
        return choiceField(name, words, column, enumOptions<CoverageTerms>(column));
    };
    const auto payer = [&](const char *name, const char *words, const char *column) {
        return choiceField(name, words, column, namedOptions(column, choices.deciders, notKnown));
    };
    return Fields{
               whole(
                   lineField("whatEdit", QT_TRANSLATE_NOOP("Field", "&What it is about"), "what")),
               group(),
               dayField("changedOnEdit", QT_TRANSLATE_NOOP("Field", "Otherwise &from"),
                        "changed_on"),
               inSection(terms("termsBeforeEdit", QT_TRANSLATE_NOOP("Field", "&Before it was"),
                               "terms_before"),
                         QT_TRANSLATE_NOOP("Field", "Before")),
               payer("payerBeforeEdit", QT_TRANSLATE_NOOP("Field", "Who &paid"), "payer_before_id"),
               lineField("amountBeforeEdit", QT_TRANSLATE_NOOP("Field", "How &much, before"),
                         "amount_before"),
               inSection(
                   terms("termsAfterEdit", QT_TRANSLATE_NOOP("Field", "N&ow it is"), "terms_after"),
                   QT_TRANSLATE_NOOP("Field", "Now")),
               payer("payerAfterEdit", QT_TRANSLATE_NOOP("Field", "Who p&ays now"),
                     "payer_after_id"),
               lineField("amountAfterEdit", QT_TRANSLATE_NOOP("Field", "How m&uch, now"),
                         "amount_after"),
               choiceField("causeEdit", QT_TRANSLATE_NOOP("Field", "W&hy"), "cause",
                           enumOptions<CoverageCause>("cause")),
               inSection(dayField("settledOnEdit", QT_TRANSLATE_NOOP("Field", "&Settled on"),
                                  "settled_on"),
                         QT_TRANSLATE_NOOP("Field", "What came of it")),
               whole(
                   withHint(lineField("outcomeEdit",
                                      QT_TRANSLATE_NOOP("Field", "How it was s&ettled"), "outcome"),
                            QT_TRANSLATE_NOOP(
                                "Field", "Asked for and approved, appealed, paid otherwise."))),
               note(),
               protection()} +
           archiveFields();
}

Fields paymentProblemFields(const RequestChoices &choices)
{
    return Fields{
               whole(lineField("serviceEdit", QT_TRANSLATE_NOOP("Field", "&What is to be paid"),
                               "service")),
               choiceField("providerEdit", QT_TRANSLATE_NOOP("Field", "&Provider to be paid"),
                           "provider_id",
                           namedOptions("provider_id", choices.providers, nobodyNamed)),
               choiceField("vendorEdit", QT_TRANSLATE_NOOP("Field", "&Vendor to be paid"),
                           "vendor_id", namedOptions("vendor_id", choices.vendors, nobodyNamed)),
               withHint(lineField("payeeEdit", QT_TRANSLATE_NOOP("Field", "Or by na&me"), "payee"),
                        QT_TRANSLATE_NOOP("Field", "For somebody who is in no list.")),
               choiceField("payerEdit", QT_TRANSLATE_NOOP("Field", "Who is &to pay"), "payer_id",
                           namedOptions("payer_id", choices.deciders, notKnown)),
               choiceField("troubleEdit", QT_TRANSLATE_NOOP("Field", "What is w&rong"), "trouble",
                           enumOptions<PaymentTrouble>("trouble")),
               yesNoField("outsideEdit", QT_TRANSLATE_NOOP("Field", "&Outside the network"),
                          "is_outside_network"),
               yesNoField("riskEdit",
                          QT_TRANSLATE_NOOP("Field", "They may stop ser&ving the child"),
                          "is_service_at_risk"),
               inSection(lineField("claimEdit", QT_TRANSLATE_NOOP("Field", "&Claim number"),
                                   "claim_number"),
                         QT_TRANSLATE_NOOP("Field", "The bill")),
               amount(),
               dayField("billedOnEdit", QT_TRANSLATE_NOOP("Field", "&Billed on"), "billed_on"),
               dayField("promisedOnEdit", QT_TRANSLATE_NOOP("Field", "Promised &for"),
                        "promised_on"),
               dayField("paidOnEdit", QT_TRANSLATE_NOOP("Field", "Pa&id on"), "paid_on"),
               note(),
               protection()} +
           archiveFields();
}

QJsonObject withAmountAsText(QJsonObject problem)
{
    const QJsonValue cents = problem.value(amountColumn);
    if (cents.isDouble())
        problem.insert(amountColumn, amountText(cents.toInteger()));
    return problem;
}

QJsonObject withAmountInCents(QJsonObject problem)
{
    const QJsonValue typed = problem.value(amountColumn);
    if (!typed.isString())
        return problem;
    const QString text = typed.toString();
    problem.insert(amountColumn,
                   text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(centsOf(text).value_or(0)));
    return problem;
}

} // namespace enlace
