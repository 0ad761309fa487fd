// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/caseload/report.h"

#include <QHash>

namespace enlace {

class Reading;
class ReportScope;

/// Counts how often families are asked, and what was interrupted and why; as far as the person of
/// the Reading may see it. Scans what it counts: not for a keystroke. Thread: the Reading's.
/// Errors: Cancelled.
class PromiseRepository
{
public:
    PromiseRepository(Reading &reading, const ReportScope &scope)
        : m_reading(reading)
        , m_scope(scope)
    {
    }

    /// The asks of the coming year, counted for each child as its packets are; beside them what
    /// renewing cost in the past one: the minutes noted, and the interruptions that came of it.
    [[nodiscard]] Result<AskFigures> asks();
    [[nodiscard]] Result<GapFigures> gaps();

private:
    /// Of every time, each once, in an order of their own.
    [[nodiscard]] Result<QList<GapFact>> gapFacts();
    /// Minutes of the last 12 months that people noted with contacts about a child's renewals.
    [[nodiscard]] Result<QHash<ChildId, int>> minutes();

    Reading &m_reading;
    const ReportScope &m_scope;
};

} // namespace enlace
