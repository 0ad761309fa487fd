// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interruptions/careinterruption.h"
#include "core/interruptions/coveragechange.h"
#include "core/interruptions/paymentproblem.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<CareInterruption>
{
    static constexpr auto name = "care_interruption";
    static constexpr auto kind = RecordKind::CareInterruption;
    static constexpr auto columns =
        std::tuple{Column{"id", &CareInterruption::id},
                   Column{"child_id", &CareInterruption::child},
                   Column{"what", &CareInterruption::what},
                   Column{"service_group", &CareInterruption::group},
                   Column{"cause", &CareInterruption::cause},
                   Embedded{&CareInterruption::span},
                   Column{"note", &CareInterruption::note},
                   Embedded{&CareInterruption::origin},
                   Column{"archived_at", &CareInterruption::archivedAt},
                   Column{"archived_reason", &CareInterruption::archivedReason},
                   Column{"revision", &CareInterruption::revision}};
};

template <>
struct Table<CoverageChange>
{
    static constexpr auto name = "coverage_change";
    static constexpr auto kind = RecordKind::CoverageChange;
    static constexpr auto columns =
        std::tuple{Column{"id", &CoverageChange::id},
                   Column{"child_id", &CoverageChange::child},
                   Column{"what", &CoverageChange::what},
                   Column{"service_group", &CoverageChange::group},
                   Column{"changed_on", &CoverageChange::changedOn},
                   Column{"terms_before", &CoverageChange::termsBefore},
                   Column{"payer_before_id", &CoverageChange::payerBefore},
                   Column{"amount_before", &CoverageChange::amountBefore},
                   Column{"terms_after", &CoverageChange::termsAfter},
                   Column{"payer_after_id", &CoverageChange::payerAfter},
                   Column{"amount_after", &CoverageChange::amountAfter},
                   Column{"cause", &CoverageChange::cause},
                   Column{"settled_on", &CoverageChange::settledOn},
                   Column{"outcome", &CoverageChange::outcome},
                   Column{"note", &CoverageChange::note},
                   Embedded{&CoverageChange::origin},
                   Column{"archived_at", &CoverageChange::archivedAt},
                   Column{"archived_reason", &CoverageChange::archivedReason},
                   Column{"revision", &CoverageChange::revision}};
};

template <>
struct Table<PaymentProblem>
{
    static constexpr auto name = "payment_problem";
    static constexpr auto kind = RecordKind::PaymentProblem;
    static constexpr auto columns =
        std::tuple{Column{"id", &PaymentProblem::id},
                   Column{"child_id", &PaymentProblem::child},
                   Column{"service", &PaymentProblem::service},
                   Column{"provider_id", &PaymentProblem::provider},
                   Column{"vendor_id", &PaymentProblem::vendor},
                   Column{"payee", &PaymentProblem::payee},
                   Column{"payer_id", &PaymentProblem::payer},
                   Column{"trouble", &PaymentProblem::trouble},
                   Column{"is_outside_network", &PaymentProblem::isOutsideNetwork},
                   Column{"is_service_at_risk", &PaymentProblem::isServiceAtRisk},
                   Column{"claim_number", &PaymentProblem::claimNumber},
                   Column{"amount_cents", &PaymentProblem::amountCents},
                   Column{"billed_on", &PaymentProblem::billedOn},
                   Column{"promised_on", &PaymentProblem::promisedOn},
                   Column{"paid_on", &PaymentProblem::paidOn},
                   Column{"note", &PaymentProblem::note},
                   Embedded{&PaymentProblem::origin},
                   Column{"archived_at", &PaymentProblem::archivedAt},
                   Column{"archived_reason", &PaymentProblem::archivedReason},
                   Column{"revision", &PaymentProblem::revision}};
};

} // namespace enlace
