// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseload/report.h"
#include "ui/caseload/reportcontent.h"

namespace enlace {

/// A report in words, charts and a table, in the language of the interface.
[[nodiscard]] ReportContent contentOf(const Report &report);

} // namespace enlace
