// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/origin.h"
#include "core/base/result.h"
#include "core/providers/directory.h"

namespace enlace {

// Who works where, who has a contract with which network, and what holds for one child in spite of
// it.

using ProviderAffiliationId = Id<struct ProviderAffiliationTag>;
using ProviderContractId = Id<struct ProviderContractTag>;
using NetworkArrangementId = Id<struct NetworkArrangementTag>;

/// A provider at an organization: a practice, a therapy agency, an admitting hospital.
struct ProviderAffiliation
{
    ProviderAffiliationId id;
    ProviderId provider;
    AgencyId organization;
    bool isMain = false; ///< where letters go and where patients are usually seen
    DateSpan span;
    QString note;
    Provenance provenance;
    Archived archived;
    int revision = 0;

    bool operator==(const ProviderAffiliation &) const = default;
};

/// A contract with a network, of a provider or of an organization (a vendor, a therapy agency):
/// exactly one of them.
struct ProviderContract
{
    ProviderContractId id;
    std::optional<ProviderId> provider;
    std::optional<AgencyId> organization;
    AgencyId network;
    DateSpan span;
    QString note;
    Provenance provenance;
    Archived archived;
    int revision = 0;

    bool operator==(const ProviderContract &) const = default;
};

enum class ArrangementKind { Contract, LetterOfAgreement, SingleCaseAgreement, ContinuityOfCare };

template <>
struct EnumText<ArrangementKind>
{
    static constexpr auto context = "ArrangementKind";
    static constexpr EnumEntry<ArrangementKind> entries[] = {
        {ArrangementKind::Contract, "contract", QT_TRANSLATE_NOOP("ArrangementKind", "Contract")},
        {ArrangementKind::LetterOfAgreement, "letter_of_agreement",
         QT_TRANSLATE_NOOP("ArrangementKind", "Letter of agreement (LOA)")},
        {ArrangementKind::SingleCaseAgreement, "single_case_agreement",
         QT_TRANSLATE_NOOP("ArrangementKind", "Single-case agreement (SCA)")},
        {ArrangementKind::ContinuityOfCare, "continuity_of_care",
         QT_TRANSLATE_NOOP("ArrangementKind", "Continuity of care (CoC)")},
    };
};

/// What lets one child see a provider, or use an organization, outside the child's network.
struct NetworkArrangement
{
    NetworkArrangementId id;
    ChildId child;
    ArrangementKind kind = ArrangementKind::LetterOfAgreement;
    std::optional<ProviderId> provider; ///< this one or the organization, never both
    std::optional<AgencyId> organization;
    std::optional<AgencyId> network; ///< who agreed; none when the plan did, for all its networks
    DateSpan span;
    QString reference; ///< the network's number for it
    QString note;
    Origin origin;
    Archived archived;
    int revision = 0;

    bool operator==(const NetworkArrangement &) const = default;
};

[[nodiscard]] QList<Error> validate(const ProviderAffiliation &affiliation);
[[nodiscard]] QList<Error> validate(const ProviderContract &contract);
[[nodiscard]] QList<Error> validate(const NetworkArrangement &arrangement);

} // namespace enlace
