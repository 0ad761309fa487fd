// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/caseload/report.h"

namespace enlace {

class Reading;
class ReportScope;

/// Counts what coordinators look after and what is ahead of them, as far as the person of the
/// Reading may see it. Scans what it counts: not for a keystroke. Thread: the Reading's.
class CaseloadRepository
{
public:
    CaseloadRepository(Reading &reading, const ReportScope &scope)
        : m_reading(reading)
        , m_scope(scope)
    {
    }

    [[nodiscard]] Result<CaseloadFigures> caseloads();
    [[nodiscard]] Result<RenewalFigures> renewals();

private:
    Result<QList<CaseloadRow>> children();
    Result<> addLate(QList<CaseloadRow> &rows);

    Reading &m_reading;
    const ReportScope &m_scope;
};

} // namespace enlace
