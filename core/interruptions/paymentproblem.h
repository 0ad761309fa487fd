// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/origin.h"

namespace enlace {

using PaymentProblemId = Id<struct PaymentProblemTag>;

enum class PaymentTrouble { NotPaid, PaidLess, ClaimDenied, FamilyBilled };

template <>
struct EnumText<PaymentTrouble>
{
    static constexpr auto context = "PaymentTrouble";
    static constexpr EnumEntry<PaymentTrouble> entries[] = {
        {PaymentTrouble::NotPaid, "not_paid", QT_TRANSLATE_NOOP("PaymentTrouble", "Not paid yet")},
        {PaymentTrouble::PaidLess, "paid_less",
         QT_TRANSLATE_NOOP("PaymentTrouble", "Paid less than agreed")},
        {PaymentTrouble::ClaimDenied, "claim_denied",
         QT_TRANSLATE_NOOP("PaymentTrouble", "The claim was denied")},
        {PaymentTrouble::FamilyBilled, "family_billed",
         QT_TRANSLATE_NOOP("PaymentTrouble", "The family got the bill")},
    };
};

/// A provider or vendor, most often one outside the network, waits for its money, and may stop
/// serving the child. Followed until it is paid.
struct PaymentProblem
{
    PaymentProblemId id = PaymentProblemId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    QString service; ///< what is to be paid
    std::optional<ProviderId> provider;
    std::optional<AgencyId> vendor;
    QString payee; ///< by name, where it stands in no directory
    std::optional<AgencyId> payer;
    PaymentTrouble trouble = PaymentTrouble::NotPaid;
    bool isOutsideNetwork = true;
    bool isServiceAtRisk = false; ///< they say that they will stop
    QString claimNumber;
    std::optional<qint64> amountCents;
    QDate billedOn;
    std::optional<QDate> promisedOn; ///< the payer said that it will be paid by then
    std::optional<QDate> paidOn;
    QString note;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const PaymentProblem &) const = default;
};

} // namespace enlace
