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
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("what", record.what);
        column("service_group", record.group);
        column("cause", record.cause);
        forEachColumn(record.span, column);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<CoverageChange>
{
    static constexpr auto name = "coverage_change";
    static constexpr auto kind = RecordKind::CoverageChange;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("what", record.what);
        column("service_group", record.group);
        column("changed_on", record.changedOn);
        column("terms_before", record.termsBefore);
        column("payer_before_id", record.payerBefore);
        column("amount_before", record.amountBefore);
        column("terms_after", record.termsAfter);
        column("payer_after_id", record.payerAfter);
        column("amount_after", record.amountAfter);
        column("cause", record.cause);
        column("settled_on", record.settledOn);
        column("outcome", record.outcome);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<PaymentProblem>
{
    static constexpr auto name = "payment_problem";
    static constexpr auto kind = RecordKind::PaymentProblem;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("service", record.service);
        column("provider_id", record.provider);
        column("vendor_id", record.vendor);
        column("payee", record.payee);
        column("payer_id", record.payer);
        column("trouble", record.trouble);
        column("is_outside_network", record.isOutsideNetwork);
        column("is_service_at_risk", record.isServiceAtRisk);
        column("claim_number", record.claimNumber);
        column("amount_cents", record.amountCents);
        column("billed_on", record.billedOn);
        column("promised_on", record.promisedOn);
        column("paid_on", record.paidOn);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
