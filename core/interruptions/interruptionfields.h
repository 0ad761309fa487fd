// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorizationfields.h"

namespace enlace {

/// Columns of CareInterruption.
[[nodiscard]] Fields careInterruptionFields();
/// Columns of CoverageChange: before, then now. Whoever decides on requests also pays.
[[nodiscard]] Fields coverageChangeFields(const RequestChoices &choices);
/// Columns of PaymentProblem; the amount as withAmountAsText() has it.
[[nodiscard]] Fields paymentProblemFields(const RequestChoices &choices);

/// The amount as people write it, for the form: "1,234.50".
[[nodiscard]] QJsonObject withAmountAsText(QJsonObject problem);
/// The amount as it is kept, in cents; 0, which no rule takes, for what is no amount.
[[nodiscard]] QJsonObject withAmountInCents(QJsonObject problem);

} // namespace enlace
