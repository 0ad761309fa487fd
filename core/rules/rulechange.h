// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/ruleset.h"

#include <memory>

namespace enlace {

// How a rule changes: pure functions of its versions, so that what is shown beforehand is what is
// done.

/// The versions of a rule after `changed` holds from its effectiveFrom on: the version in force the
/// day before ends there, versions that would begin on or after that day give way. Without an
/// effectiveFrom it takes the place of all of them. A changed rule is unconfirmed until somebody
/// confirms it, unless it says who did. Errors: Invalid (field effectiveFrom when it is after
/// effectiveUntil).
[[nodiscard]] Result<QList<Rule>> withVersion(const QList<Rule> &versions, Rule changed);

/// The same versions, of which the one in force on `day` (or the next to come) was confirmed on
/// that day by `name`. Errors: Invalid when the name is empty (field confirmedBy), NotFound when
/// no version holds any more.
[[nodiscard]] Result<QList<Rule>> confirmed(const QList<Rule> &versions, const QString &name,
                                            QDate day);

/// Whether two lists of versions of a rule are the same, wherever they were read.
[[nodiscard]] bool sayTheSame(const QList<Rule> &a, const QList<Rule> &b);

/// Of one rule, what it says now and what it would say; `before` is empty for a new one.
struct RuleDifference
{
    QString id;
    QList<Rule> before;
    QList<Rule> after;

    [[nodiscard]] bool isNew() const { return before.isEmpty(); }
    bool operator==(const RuleDifference &) const = default;
};

/// A change of one rule or many that is being weighed: nothing of it holds yet.
struct RuleProposal
{
    std::shared_ptr<const RuleSet> now;  ///< the rules it was made against
    std::shared_ptr<const RuleSet> next; ///< what would hold instead
    QList<RuleDifference> differences;   ///< never empty

    /// All versions of the rules that would change.
    [[nodiscard]] QList<Rule> versions() const;
};

/// `versions` in the place of all versions of the rules they name; those that say what holds
/// already are left out. Errors: Invalid (nothing would change; what validate() says; otherwise as
/// RuleSet::with()).
[[nodiscard]] Result<RuleProposal> propose(std::shared_ptr<const RuleSet> now,
                                           const QList<Rule> &versions);

/// What takes a change back once it holds. A rule that was new is switched off: what was counted
/// with it can still be explained.
[[nodiscard]] RuleProposal takenBack(const RuleProposal &done);

/// What a person may have typed wrong, beside the field it belongs to: id, topic, titleEnglish,
/// titleSpanish, value, source, confidence, ageBelow, effectiveUntil.
[[nodiscard]] QList<Error> validate(const Rule &rule);

} // namespace enlace
