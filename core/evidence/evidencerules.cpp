// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencerules.h"

namespace enlace {

EvidenceValidity validityOf(const EvidenceDocument &document, const RuleSet &rules,
                            const RuleFacts &facts)
{
    if (document.validUntil)
        return {ValidityBasis::Stated, document.validUntil, {}};
    if (document.kind == EvidenceKind::PermanenceStatement)
        return {ValidityBasis::Lifelong, {}, {}};
    if (!document.issuedOn)
        return {};
    const auto why = rules.answer(QLatin1String("evidence.") + QString(keyOf(document.kind)), facts,
                                  {{Trigger::DocumentIssued, When::on(*document.issuedOn)}});
    if (!why)
        return {};
    return {ValidityBasis::Rule, why->due.due, why};
}

QList<Error> validate(const EvidenceDocument &document, QDate today)
{
    QList<Error> errors;
    if (document.title.trimmed().isEmpty())
        errors.append(
            invalid("titleEdit", QT_TRANSLATE_NOOP("Error", "Write what the document is.")));
    if (document.kind == EvidenceKind::PermanenceStatement) {
        // Without both nobody takes it, and the family is asked again.
        if (document.issuer.trimmed().isEmpty())
            errors.append(
                invalid("issuerEdit", QT_TRANSLATE_NOOP("Error", "Write who signed it.")));
        if (!document.issuedOn)
            errors.append(invalid("issuedOnEdit", complaint::needed));
    }
    if (document.issuedOn && *document.issuedOn > today)
        errors.append(invalid("issuedOnEdit", complaint::liesAhead));
    if (document.issuedOn && document.validUntil && *document.validUntil < *document.issuedOn)
        errors.append(invalid("validUntilEdit", complaint::reversed));
    if (document.archivedAt && document.archivedReason.trimmed().isEmpty())
        errors.append(invalid("archivedReasonEdit", complaint::needed));
    return errors;
}

QList<Error> validate(const EvidenceUse &use, QDate today)
{
    QList<Error> errors;
    if (use.authorization.has_value() == use.renewal.has_value())
        errors.append(invalid("requestEdit",
                              QT_TRANSLATE_NOOP("Error", "Choose the request or the annual renewal "
                                                         "that it went with.")));
    if (!use.usedOn.isValid())
        errors.append(invalid("usedOnEdit", complaint::needed));
    else if (use.usedOn > today)
        errors.append(invalid("usedOnEdit", complaint::liesAhead));
    return errors;
}

} // namespace enlace
