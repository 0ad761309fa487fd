// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/authorizations/enquiry.h"
#include "core/caseload/report.h"
#include "core/renewals/renewal.h"

namespace enlace {

// What the figures of promisereport.h mean. Pure.

/// Days between two therapists after which a therapy counts as interrupted: a weekly hour was
/// missed twice. Our own choice.
inline constexpr int therapyGapDays = 15;
/// An authorization that ended longer ago, and that nobody asked for again, was given up; days. The
/// packets count so too.
inline constexpr int givenUpDays = 90;

[[nodiscard]] AskFigures askFigures(const QList<AskFact> &facts);
/// Whether an interruption came of having to ask again: late, incomplete, answered late, denied or
/// not asked at all.
[[nodiscard]] bool comesOfRenewing(GapCause cause);
/// Those of the last 12 months that came of renewing, by child.
[[nodiscard]] QHash<ChildId, int> renewalGaps(const QList<GapFact> &facts, QDate today);
/// `decision` as the report by network has it, with the rule that it was held against.
[[nodiscard]] RuleDecisionFigures ruleDecisionFigures(const QList<DecisionFact> &facts);

/// What was decided, by who decides and by the way on which it was sent.
[[nodiscard]] ChannelFigures channelFigures(const QList<DecisionFact> &facts);

/// The interruptions between the authorizations of one child, with their causes. `all` are the
/// child's requests in any order, `missing` what any of them lacked.
[[nodiscard]] QList<GapFact> authorizationGaps(const QList<Authorization> &all,
                                               const QList<MissingItem> &missing, QDate today);
[[nodiscard]] std::optional<GapFact> coverageGap(const EligibilityRenewal &renewal);
/// `episodes` are all of one child.
[[nodiscard]] QList<GapFact> therapyGaps(const QList<TherapyEpisode> &episodes);

[[nodiscard]] GapFact gapOf(const CareInterruption &interruption);

/// What was found in the records and what people wrote down, each once: where somebody wrote down
/// an interruption of the same thing on the same days, the words of that person count.
[[nodiscard]] QList<GapFact> withWritten(const QList<GapFact> &found,
                                         const QList<GapFact> &written);

/// Those that lie in the last 12 months, or reach into them.
[[nodiscard]] GapFigures gapFigures(const QList<GapFact> &facts, QDate today);

} // namespace enlace
