// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/editing/personmerge.h"

namespace enlace {

class Reading;
class Work;

/// Makes one of two records of a person, when somebody says that they are one: never by itself.
/// Whoever does it may change both and every child that a moving record is about. Thread: the
/// Reading's.
class MergeRepository
{
public:
    explicit MergeRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Errors: as merge(), but for Conflict.
    [[nodiscard]] Result<MergeLook> look(const PersonId &kept, const PersonId &merged);

    /// All that belongs to the merged one, or to the child that it is, goes to the one that stays;
    /// the merged one is archived and says into whom it went. What the kept one says already, or
    /// what would hold on one day beside another (two leads), goes along archived. Each move is a
    /// change in the history; the Work can be undone as one. Errors: NotFound, Forbidden, Invalid
    /// (the same person; one of them merged already; only the one to be merged is a child),
    /// Conflict.
    Result<Person> merge(Work &work, const PersonMerge &merge);

private:
    Reading &m_reading;
};

} // namespace enlace
