// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/worklistview.h"

namespace enlace {

/// The views of the person of the Reading, and nobody else's: they stand in the store, so that they
/// are there at every desk, and in no audit, for they say nothing about anybody. Thread: the
/// Reading's.
class WorklistViewRepository
{
public:
    explicit WorklistViewRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// By name; at most mostViews.
    [[nodiscard]] Result<QList<WorklistView>> all();
    /// Keeps it, instead of the one with its id if that is one's own. Error: Invalid.
    [[nodiscard]] Result<WorklistView> save(Work &work, WorklistView view);
    /// Nothing to say when there is none.
    [[nodiscard]] Result<> remove(Work &work, const WorklistViewId &id);

private:
    Reading &m_reading;
};

} // namespace enlace
