// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "core/deadlines/familypause.h"

namespace enlace {

/// A line as a person saw it.
struct LineSeen
{
    DeadlineId id;
    int revision = 0;

    [[nodiscard]] static LineSeen of(const Deadline &line) { return {line.id, line.revision}; }
};

struct SnoozeChange
{
    LineSeen line;
    Snooze snooze; ///< without a day: it comes back now
};

struct HandoverChange
{
    LineSeen line;
    Handover given; ///< to nobody: as the rule says again
};

/// What is done to several lines of a worklist at once: all of it or, with an error, nothing, in
/// one Work, which one undo takes back. Answers the lines as they stand then, in the order asked.
/// Errors: Invalid, NotFound, Forbidden, Conflict when one was changed since it was seen.
class WorklistRepository
{
public:
    /// A page of the list.
    static constexpr int mostAtOnce = pageSize;

    explicit WorklistRepository(Work &work)
        : m_work(work)
        , m_deadlines(work)
    {
    }

    [[nodiscard]] Result<QList<Deadline>> setDone(const QList<LineSeen> &lines, bool isDone);
    /// The day of a line never moves.
    [[nodiscard]] Result<QList<Deadline>> snooze(const QList<SnoozeChange> &changes);
    /// To a colleague only what is not specially protected: giving a line is no way around the
    /// rights of a role.
    [[nodiscard]] Result<QList<Deadline>> give(const QList<HandoverChange> &changes);

private:
    template <class Change, class F>
    [[nodiscard]] Result<QList<Deadline>> each(const QList<Change> &changes, F f);

    Work &m_work;
    DeadlineRepository m_deadlines;
};

} // namespace enlace
