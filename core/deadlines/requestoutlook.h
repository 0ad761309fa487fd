// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerules.h"

namespace enlace {

class Reading;

// What the rules say of a request besides its deadlines: pure functions, and one reading.

/// One rung of the way up from a notice: what can be done, by which rule, and by when.
struct AppealRung
{
    Rule rule;
    /// Why it is due on its day; none while what it counts from has not happened.
    std::optional<Explanation> why;
    std::optional<QDate> by; ///< the last day, or the day of the answer
    bool isDone = false;     ///< what it asks for has happened

    bool operator==(const AppealRung &) const = default;
};

/// The ladder from a notice, first what keeps the service while the appeal runs. It is another one
/// for each issuer; empty while the issuer is not chosen, and for one whose rules nobody has
/// entered.
[[nodiscard]] QList<AppealRung> appealLadder(const RuleSet &rules, const RuleFacts &facts,
                                             const Appeal &appeal, bool isUrgent);

struct RequestOutlook
{
    std::optional<Rule> usual;  ///< for how long such a thing is usually approved
    std::optional<Rule> longer; ///< and for how long when somebody asks
    /// By when a request that waits must be decided.
    std::optional<Explanation> decision;
    /// That time is over without an answer: since when this counts as a denial.
    std::optional<Explanation> silence;
    QList<AppealRung> ladder;

    bool operator==(const RequestOutlook &) const = default;
};

[[nodiscard]] RequestOutlook outlookOf(const RuleSet &rules, const ChildFacts &child,
                                       const AuthorizationFacts &request, const QDateTime &now);

/// Of those requests of a family that are named: whoever asks has read them as far as the right
/// goes.
[[nodiscard]] Result<QHash<AuthorizationId, RequestOutlook>>
readOutlooks(Reading &reading, const FamilyId &family, const QList<AuthorizationId> &requests);

} // namespace enlace
