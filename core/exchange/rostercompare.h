// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/knownchildren.h"
#include "core/exchange/rosterimport.h"

namespace enlace {

/// What of a row would change a child on record. What a roster said before, a later roster changes;
/// what a person wrote is kept and told. The health network, the primary care provider, eligibility
/// and the numbers are the plan's to say. Nothing is ever taken away: telephones, diagnoses and
/// guardians are only added.
struct RowComparison
{
    QList<FieldChange> changes;
    QList<RowProblem> problems;
};

/// What the comparison asks of the store beyond KnownChild.
struct RowContext
{
    /// The provider that the row names: id when known, nothing when it would be added.
    std::optional<ProviderId> primaryCare;
    /// The row's provider cannot be told from others of that name.
    bool isPrimaryCareAmbiguous = false;
    bool isNetworkAmbiguous = false;
    /// Columns of person and child that somebody changed by hand. Asked only when it matters.
    std::function<QStringList()> editedColumns;
};

[[nodiscard]] RowComparison compareWithRecord(const RosterRow &row, const KnownChild &known,
                                              const RowContext &context);

/// What eligibility dates of a row mean for those on record.
enum class EligibilityStep {
    Nothing,  ///< on record already, or the row says none
    Add,      ///< a new span beside the others
    MoveEnd,  ///< the span that begins that day ends on another one
    Follow,   ///< the span before ends the day before
    Overlaps, ///< for a person to look at
};

struct EligibilityPlan
{
    EligibilityStep step = EligibilityStep::Nothing;
    std::optional<ProgramStatusId> status; ///< of the span to change, with MoveEnd and Follow
    std::optional<DateSpan> before;
};

[[nodiscard]] EligibilityPlan planEligibility(const RosterRow &row,
                                              const QList<ProgramStatus> &ccs);

/// "318 Main St, Santa Ana, 92701"
[[nodiscard]] QString addressOf(const QString &street, const QString &city, const QString &zip);
/// The same home, however it is written; empty without a street.
[[nodiscard]] QString homeKey(const QString &street, const QString &zip);
/// The same name, whatever the order of its words.
[[nodiscard]] QString personKey(const QString &name);

} // namespace enlace
