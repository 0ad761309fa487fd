// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The records that people edit, by kind. For repository sources only.

#include "core/access/staffrepository.h"
#include "core/approvals/approvaltables.h"
#include "core/authorizations/authorizationtables.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contacttables.h"
#include "core/equipment/equipmenttables.h"
#include "core/equipment/supplytables.h"
#include "core/evidence/evidencetables.h"
#include "core/interruptions/interruptiontables.h"
#include "core/needs/needtables.h"
#include "core/people/peopletables.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/networkknowledgetables.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/releases/releasetables.h"
#include "core/renewals/renewaltables.h"
#include "core/storage/record.h"
#include "core/support/supporttables.h"
#include "core/tasks/tasktables.h"
#include "core/therapy/therapytables.h"

namespace enlace {

template <class T>
struct TableTag
{
    using Record = T;
};

namespace detail {

template <class F, class... T>
Result<> withAnyOf(RecordKind kind, F &f, std::tuple<TableTag<T>...>)
{
    Result<> result = fail(ErrorCode::NotFound,
                           QT_TRANSLATE_NOOP("Error", "This record is not here, or your account "
                                                      "may not see it."));
    (void)((Table<T>::kind == kind ? (result = f(TableTag<T>{}), true) : false) || ...);
    return result;
}

} // namespace detail

/// All of them. A kind that is missing here cannot be undone, and does not move when two records of
/// a person become one.
using EditableTables = std::tuple<
    TableTag<Contact>, TableTag<Equipment>, TableTag<StepEvent>, TableTag<Allergy>,
    TableTag<Medication>, TableTag<Condition>, TableTag<BrandConstraint>, TableTag<Coordination>,
    TableTag<NeedTier>, TableTag<NetworkMembership>, TableTag<ProgramStatus>, TableTag<Family>,
    TableTag<Household>, TableTag<HouseholdMember>, TableTag<Person>, TableTag<PersonPhone>,
    TableTag<PersonIdentifier>, TableTag<Child>, TableTag<Guardianship>, TableTag<TherapyEpisode>,
    TableTag<Authorization>, TableTag<StatusEnquiry>, TableTag<MissingItem>,
    TableTag<EligibilityRenewal>, TableTag<EvidenceDocument>, TableTag<EvidenceUse>,
    TableTag<Provider>, TableTag<Agency>, TableTag<ProviderContract>, TableTag<Release>,
    TableTag<ReleaseParty>, TableTag<CareTeamMember>, TableTag<NetworkArrangement>,
    TableTag<StaffCover>, TableTag<ConditionGroup>, TableTag<ApprovalEntry>, TableTag<Task>,
    TableTag<CareMessage>, TableTag<CareInterruption>, TableTag<CoverageChange>,
    TableTag<PaymentProblem>, TableTag<Caregiver>, TableTag<BenefitWorry>, TableTag<HomeCoverage>,
    TableTag<Meeting>, TableTag<SupplyDelivery>, TableTag<VendorChange>, TableTag<CareNeed>,
    TableTag<ProviderApplication>, TableTag<ProviderPreference>, TableTag<NetworkProfile>,
    TableTag<PolicyEntry>>;

/// Calls f(TableTag<T>) -> Result<> for the type of record that `kind` names; NotFound when people
/// do not edit such records one by one.
template <class F>
[[nodiscard]] Result<> withTableOf(RecordKind kind, F f)
{
    return detail::withAnyOf(kind, f, EditableTables());
}

namespace detail {

template <class F, class... T>
Result<> withEach(F &f, std::tuple<TableTag<T>...>)
{
    Result<> result;
    ((result = f(TableTag<T>{}), result.has_value()) && ...);
    return result;
}

} // namespace detail

/// Calls f(TableTag<T>) -> Result<> for every type of record, and stops at the first error.
template <class F>
[[nodiscard]] Result<> withEveryTable(F f)
{
    return detail::withEach(f, EditableTables());
}

} // namespace enlace
