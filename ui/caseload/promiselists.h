// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caseload/reportlists.h"

namespace enlace {

// The lists behind the figures of promisereport.h.

[[nodiscard]] ListBehind behind(const AskFigures &figures, const ReportFilter &, const Spot &spot);
[[nodiscard]] ListBehind behind(const RuleDecisionFigures &figures, const ReportFilter &,
                                const Spot &spot);
[[nodiscard]] ListBehind behind(const GapFigures &figures, const ReportFilter &, const Spot &spot);
[[nodiscard]] ListBehind behind(const ChannelFigures &figures, const ReportFilter &,
                                const Spot &spot);

} // namespace enlace
