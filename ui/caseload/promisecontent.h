// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseload/promisereport.h"
#include "ui/caseload/reportcontent.h"

namespace enlace {

// The reports of promisereport.h in words.

[[nodiscard]] ReportContent contentOf(const AskFigures &figures);
[[nodiscard]] ReportContent contentOf(const RuleDecisionFigures &figures);
[[nodiscard]] ReportContent contentOf(const GapFigures &figures);
[[nodiscard]] ReportContent contentOf(const ChannelFigures &figures);

} // namespace enlace
