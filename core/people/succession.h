// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/result.h"

#include <QList>

#include <algorithm>

namespace enlace {

// Rows of which one at most holds on any day (lead coordinator, tier, network, program): the rule,
// and the one way to go from one to the next. Archived rows do not count.

/// Two rows that hold on the same day, or nothing.
template <class T>
[[nodiscard]] std::optional<std::pair<T, T>> firstOverlap(const QList<T> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        for (qsizetype j = i + 1; j < rows.size(); ++j)
            if (!rows[i].archivedAt && !rows[j].archivedAt && rows[i].span.overlaps(rows[j].span))
                return std::pair(rows[i], rows[j]);
    return std::nullopt;
}

/// The row that holds on that day; null when none does.
template <class T>
[[nodiscard]] const T *holdingOn(const QList<T> &rows, QDate day)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [day](const T &row) {
        return !row.archivedAt && row.span.contains(day);
    });
    return found == rows.end() ? nullptr : &*found;
}

/// What to write so that `begun` follows `ended`.
template <class T>
struct Succession
{
    std::optional<T> ended; ///< the row before, with its end; archived when it began the same day
    T begun;
};

/// Lets `next` follow the row that holds on the day it begins: that row ends the day before. When
/// it began on that very day it never held, and is archived. Invalid when a row begins later,
/// because then a plan exists that somebody should look at first.
template <class T>
[[nodiscard]] Result<Succession<T>> succeed(const QList<T> &rows, T next, const QDateTime &now)
{
    if (!next.span.isValid())
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "The last day is before the first. Check the "
                                                     "two dates."),
                          {},
                          -1,
                          QStringLiteral("until"),
                          {}});
    Succession<T> result{std::nullopt, std::move(next)};
    for (const T &row : rows) {
        if (row.archivedAt || row.id == result.begun.id)
            continue;
        if (row.span.from > result.begun.span.from && row.span.overlaps(result.begun.span))
            return fail(Error{
                ErrorCode::Invalid,
                QT_TRANSLATE_NOOP("Error", "Another change is already written down for a later "
                                           "day. Look at that one first."),
                {},
                -1,
                QStringLiteral("from"),
                {}});
        if (!row.span.overlaps(result.begun.span))
            continue;
        result.ended = row;
        if (row.span.from == result.begun.span.from) {
            result.ended->archivedAt = now;
            result.ended->archivedReason = QStringLiteral("replaced on the day it began");
        } else {
            result.ended->span.until = result.begun.span.from.addDays(-1);
        }
    }
    return result;
}

} // namespace enlace
