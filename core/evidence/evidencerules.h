// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/rules/ruleset.h"

namespace enlace {

// Until when documents count, without a store and without a clock.

/// What says until when a document counts.
enum class ValidityBasis { Lifelong, Stated, Rule, NotKnown };

struct EvidenceValidity
{
    ValidityBasis basis = ValidityBasis::NotKnown;
    std::optional<QDate> until;     ///< the last day; none for life, and where nobody knows
    std::optional<Explanation> why; ///< of a rule's day

    /// Nobody knows an end that lies before the day. What nobody knows is not called expired.
    [[nodiscard]] bool reaches(QDate day) const { return !until || *until >= day; }
    bool operator==(const EvidenceValidity &) const = default;
};

/// What stands on the paper comes before any rule; a statement that a condition is lifelong,
/// without an end of its own, counts for life.
[[nodiscard]] EvidenceValidity validityOf(const EvidenceDocument &document, const RuleSet &rules,
                                          const RuleFacts &facts);

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const EvidenceDocument &document, QDate today);
[[nodiscard]] QList<Error> validate(const EvidenceUse &use, QDate today);

} // namespace enlace
