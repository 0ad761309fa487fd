// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/recordref.h"
#include "core/base/result.h"

#include <optional>

namespace enlace {

class Reading;
class Work;
struct AuditEntry;

/// Takes back what one Work did, whatever records it wrote: the audit knows them with what they
/// were before. Thread: the Reading's.
class UndoRepository
{
public:
    explicit UndoRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// The inverse of `which`, in one Work with its own lines in the audit; it can be undone in
    /// turn. What it created is taken out, what it changed says again what it said, and what it
    /// took out is back. Only one's own Works, and only while one may still change what they
    /// changed, or while nothing but this act itself took that away (a child given away today).
    /// Conflict when anybody has changed the same since: then nothing is undone. What is derived
    /// (deadlines, search words) follows by its keepers.
    Result<> undo(Work &work, const WorkId &which);

    /// The Work of this person, of today, that made the record: to offer the undoing of it beside
    /// the record, when the message that confirmed it is gone.
    [[nodiscard]] Result<std::optional<WorkId>> ownOfTodayThatMade(const RecordRef &record);

private:
    Result<> takeBack(Work &work, const AuditEntry &entry);

    Reading &m_reading;
};

} // namespace enlace
