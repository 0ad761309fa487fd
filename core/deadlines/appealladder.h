// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/rules/ruleset.h"

namespace enlace {

/// One rung of the way up from a notice: what can be done, by which rule, and by when.
struct AppealRung
{
    QString topic; ///< of the rules
    Rule rule;
    /// Why it is due on its day; none while what it counts from has not happened.
    std::optional<Explanation> why;
    bool isDone = false; ///< what it asks for has happened

    /// The last day, or the day of the answer.
    [[nodiscard]] std::optional<QDate> by() const
    {
        return why ? std::optional(why->due.due) : std::nullopt;
    }
    /// It keeps what the child has while the appeal runs.
    [[nodiscard]] bool keepsService() const;
    /// Somebody answers; otherwise the family asks.
    [[nodiscard]] bool isAnswer() const;
    bool operator==(const AppealRung &) const = default;
};

/// The ladder from a notice, first what keeps the service while the appeal runs. It is another one
/// for each issuer; empty while the issuer is not chosen, and for one whose rules nobody has
/// entered.
[[nodiscard]] QList<AppealRung> appealLadder(const RuleSet &rules, const RuleFacts &facts,
                                             const Appeal &appeal, bool isUrgent);

} // namespace enlace
