// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/appealladder.h"
#include "core/deadlines/deadlinerules.h"

#include <memory>

namespace enlace {

class Reading;

/// What the rules say of a request besides its deadlines.
struct RequestOutlook
{
    std::optional<Rule> usual;  ///< for how long such a thing is usually approved
    std::optional<Rule> longer; ///< and for how long when somebody asks
    /// By when a request that waits must be decided.
    std::optional<Explanation> decision;
    /// That time is over without an answer: since when this counts as a denial.
    std::optional<Explanation> silence;
    /// Of what is in force and followed by nothing: the last day to send the next request, counted
    /// back from its end, and the days without it when that is sent only today.
    std::optional<Explanation> submitBy;
    int gapIfSentToday = 0;
    QList<AppealRung> ladder;

    bool operator==(const RequestOutlook &) const = default;
};

[[nodiscard]] RequestOutlook outlookOf(const RuleSet &rules, const ChildFacts &child,
                                       const AuthorizationFacts &request, const QDateTime &now);

/// The rule that says for how long such a thing is approved when it begins on the day.
[[nodiscard]] std::optional<Rule> usualLength(const RuleSet &rules, const RuleFacts &facts,
                                              QDate from);
/// And for how long when somebody asks.
[[nodiscard]] std::optional<Rule> longerLength(const RuleSet &rules, const RuleFacts &facts,
                                               QDate from);

/// What the rules say of a family's requests, and what they are asked with.
struct FamilyOutlook
{
    QHash<AuthorizationId, RequestOutlook> requests;
    std::shared_ptr<const RuleSet> rules;
    QList<ChildFacts> children;
};

/// Of those requests of a family that are named: whoever asks has read them as far as the right
/// goes.
[[nodiscard]] Result<FamilyOutlook> readOutlooks(Reading &reading, const FamilyId &family,
                                                 const QList<AuthorizationId> &requests);

} // namespace enlace
