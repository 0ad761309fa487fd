// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/caseload/report.h"

namespace enlace {

class Reading;

/// Reads one report for the person of the Reading. Takes longer than a list does: not on the
/// window's thread, and not each time something changes. Errors: Forbidden, Cancelled.
[[nodiscard]] Result<Report> readReport(Reading &reading, ReportKind kind,
                                        const ReportFilter &filter);

} // namespace enlace
