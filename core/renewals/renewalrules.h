// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/renewals/renewal.h"

#include <QList>

namespace enlace {

// The annual renewal of eligibility, without a store and without a clock. Notice and decision
// limits are dated rules, see core/deadlines.

[[nodiscard]] RenewalState stateOf(const EligibilityRenewal &renewal);

/// Not decided yet.
[[nodiscard]] bool isOpen(const EligibilityRenewal &renewal);

/// Papers that are still missing or asked for, by the names of their columns, in the order of the
/// checklist.
[[nodiscard]] QStringList missingPapers(const RenewalPapers &papers);

/// The checklist to begin with. CCS: form, tax returns, residence and medical reports; children
/// with full-scope Medi-Cal file no financial papers (from memory, unconfirmed). Medi-Cal: the form
/// and proof of income.
[[nodiscard]] RenewalPapers usualPapers(RenewalProgram program, bool hasFullMediCal);

/// What is usually needed besides the papers. The form is signed; CCS also wants a medical report
/// of this year, and so a visit (from memory, unconfirmed).
[[nodiscard]] RenewalSteps usualSteps(RenewalProgram program);

/// Papers of the checklist that the family brings together, and not yet at hand. The form itself is
/// not among them: its day is that on which it must be back.
[[nodiscard]] bool lacksFamilyPapers(const RenewalPapers &papers);
[[nodiscard]] bool isMissing(PaperState state);
/// Still to be arranged, or arranged and not made.
[[nodiscard]] bool isMissing(VisitState state);

/// The renewal of the next year: begins the day after this one's period, for as long.
[[nodiscard]] EligibilityRenewal nextRenewal(const EligibilityRenewal &renewal);

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const EligibilityRenewal &renewal, QDate today);

} // namespace enlace
