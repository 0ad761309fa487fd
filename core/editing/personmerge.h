// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/recordref.h"
#include "core/people/child.h"
#include "core/people/person.h"

#include <QList>

namespace enlace {

/// So many records of one kind go from one person to the other.
struct Moving
{
    RecordKind kind = RecordKind::Person;
    int count = 0;

    bool operator==(const Moving &) const = default;
};

/// Two records that may be of one person, side by side, and what would move: to look at before
/// anything is done.
struct MergeLook
{
    Person kept;
    Person merged;
    std::optional<Child> keptChild;
    std::optional<Child> mergedChild;
    QList<Moving> moving; ///< in the order of RecordKind; archived ones move too
    int twice = 0;        ///< of them, what the other says already: it moves and is put away
    int hidden = 0;       ///< protected ones, not counted above, that this person may not see

    bool operator==(const MergeLook &) const = default;
};

/// What was decided: which record stays, and which of its columns say what the other said.
struct PersonMerge
{
    PersonId kept;
    PersonId merged;
    /// As they were when it was decided: a change since then is a Conflict.
    int keptRevision = 0;
    int mergedRevision = 0;
    std::optional<int> keptChildRevision = {};
    std::optional<int> mergedChildRevision = {};
    QStringList personColumns; ///< of the table person, taken from the merged one
    QStringList childColumns;  ///< of the table child, likewise

    bool operator==(const PersonMerge &) const = default;
};

} // namespace enlace
