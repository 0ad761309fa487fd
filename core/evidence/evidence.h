// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/origin.h"
#include "core/evidence/documentfile.h"

#include <QString>

namespace enlace {

/// What a document proves. Of each kind, rules say for how long it counts (topic "evidence." and
/// the key).
enum class EvidenceKind {
    Prescription,
    DiagnosisProof,
    PermanenceStatement,
    MedicalReport,
    NecessityLetter,
    Evaluation,
    TaxReturn,
    IncomeProof,
    ResidenceProof,
    CustodyPaper,
    Other,
};

template <>
struct EnumText<EvidenceKind>
{
    static constexpr auto context = "EvidenceKind";
    static constexpr EnumEntry<EvidenceKind> entries[] = {
        {EvidenceKind::Prescription, "prescription",
         QT_TRANSLATE_NOOP("EvidenceKind", "Prescription")},
        {EvidenceKind::DiagnosisProof, "diagnosis_proof",
         QT_TRANSLATE_NOOP("EvidenceKind", "Proof of the diagnosis")},
        {EvidenceKind::PermanenceStatement, "permanence_statement",
         QT_TRANSLATE_NOOP("EvidenceKind", "Statement that the condition is lifelong")},
        {EvidenceKind::MedicalReport, "medical_report",
         QT_TRANSLATE_NOOP("EvidenceKind", "Medical report")},
        {EvidenceKind::NecessityLetter, "necessity_letter",
         QT_TRANSLATE_NOOP("EvidenceKind", "Letter of medical necessity")},
        {EvidenceKind::Evaluation, "evaluation",
         QT_TRANSLATE_NOOP("EvidenceKind", "Therapy evaluation")},
        {EvidenceKind::TaxReturn, "tax_return", QT_TRANSLATE_NOOP("EvidenceKind", "Tax return")},
        {EvidenceKind::IncomeProof, "income_proof",
         QT_TRANSLATE_NOOP("EvidenceKind", "Proof of income")},
        {EvidenceKind::ResidenceProof, "residence_proof",
         QT_TRANSLATE_NOOP("EvidenceKind", "Proof of residence")},
        {EvidenceKind::CustodyPaper, "custody_paper",
         QT_TRANSLATE_NOOP("EvidenceKind", "Guardianship or custody papers")},
        {EvidenceKind::Other, "other", QT_TRANSLATE_NOOP("EvidenceKind", "Other document")},
    };
};

/// A paper that proves something for a child: what it is, what it proves, who signed it, until when
/// it counts, where it lies, and its scan where one is attached.
struct EvidenceDocument
{
    EvidenceDocumentId id = EvidenceDocumentId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    EvidenceKind kind = EvidenceKind::Prescription;
    QString title;                   ///< what it is: "Prescription for AFOs"
    QString proves;                  ///< what it says, in plain words
    QString issuer;                  ///< who signed it
    std::optional<QDate> issuedOn;   ///< the date on it
    std::optional<QDate> validUntil; ///< the last day, where it states one
    QString validityWords; ///< who or what says so: "written on it", "the network, by phone"
    QString place;         ///< where the paper lies
    DocumentFile file;     ///< set by EvidenceFileRepository alone

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const EvidenceDocument &) const = default;
};

/// A document went with a request for an item or service, or with a yearly renewal of eligibility:
/// one of the two.
struct EvidenceUse
{
    EvidenceUseId id = EvidenceUseId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    EvidenceDocumentId document;
    std::optional<AuthorizationId> authorization;
    std::optional<RenewalId> renewal;
    QDate usedOn;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const EvidenceUse &) const = default;
};

} // namespace enlace
