// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/caseload/unmetreport.h"

namespace enlace {

class Reading;
class ReportScope;

/// Reads the open needs that a report counts, as far as the person of the Reading may see them.
/// Thread: the Reading's.
class UnmetRepository
{
public:
    UnmetRepository(Reading &reading, const ReportScope &scope)
        : m_reading(reading)
        , m_scope(scope)
    {
    }

    [[nodiscard]] Result<QList<UnmetFact>> needs();

private:
    Reading &m_reading;
    const ReportScope &m_scope;
};

} // namespace enlace
