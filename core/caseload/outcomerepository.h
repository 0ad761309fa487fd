// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/caseload/report.h"

namespace enlace {

class Reading;
class ReportScope;

/// Counts how things went: decisions, changes of therapist, equipment under way; as far as the
/// person of the Reading may see it. Scans what it counts: not for a keystroke. Thread: the
/// Reading's. Errors: Cancelled.
class OutcomeRepository
{
public:
    OutcomeRepository(Reading &reading, const ReportScope &scope)
        : m_reading(reading)
        , m_scope(scope)
    {
    }

    /// Requests decided in the last 12 months, and those that wait beyond their time. In time is
    /// what was decided by the decision clock that the deadlines are made of, with the rules of the
    /// store.
    [[nodiscard]] Result<QList<DecisionFact>> decisions();
    [[nodiscard]] Result<ChangeFigures> therapistChanges();
    [[nodiscard]] Result<EquipmentFigures> equipmentDays();

private:
    Reading &m_reading;
    const ReportScope &m_scope;
};

} // namespace enlace
