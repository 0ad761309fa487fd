// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseload/unmetreport.h"
#include "ui/caseload/reportlists.h"

namespace enlace {

// The report of unmetreport.h in words, and the lists behind its figures.

[[nodiscard]] ReportContent contentOf(const UnmetFigures &figures);
[[nodiscard]] ListBehind behind(const UnmetFigures &figures, const ReportFilter &,
                                const Spot &spot);

} // namespace enlace
