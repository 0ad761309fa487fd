// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseload/report.h"

namespace enlace {

// What the figures of promisereport.h mean. Pure.

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

/// Those that lie in the last 12 months, or reach into them.
[[nodiscard]] GapFigures gapFigures(const QList<GapFact> &facts, QDate today);

} // namespace enlace
