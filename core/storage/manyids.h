// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <algorithm>
#include <type_traits>

namespace enlace {

// Lists of records that were found elsewhere, by a report or a search, may name more of them than
// one statement takes ("in (…)"). They are read in parts, and page by page all the same.

/// The first `limit` rows in the order of the list. `page` reads them of some of the ids;
/// `before` is the order that its statement has.
template <class Id, class Page, class Before>
[[nodiscard]] auto pageOfMany(const QList<Id> &ids, qsizetype mostAtOnce, int limit, Page page,
                              Before before) -> std::invoke_result_t<Page, QList<Id>>
{
    typename std::invoke_result_t<Page, QList<Id>>::value_type rows;
    for (qsizetype at = 0; at < ids.size(); at += mostAtOnce) {
        ENLACE_ASSIGN(const auto part, page(ids.mid(at, mostAtOnce)));
        rows += part;
    }
    std::sort(rows.begin(), rows.end(), before);
    rows.erase(rows.begin() + std::min<qsizetype>(rows.size(), limit), rows.end());
    return rows;
}

/// How many there are, not more than `limit`; `count` counts some of the ids up to a limit.
template <class Id, class Count>
[[nodiscard]] Result<int> countOfMany(const QList<Id> &ids, qsizetype mostAtOnce, int limit,
                                      Count count)
{
    int counted = 0;
    for (qsizetype at = 0; at < ids.size() && counted < limit; at += mostAtOnce) {
        ENLACE_ASSIGN(const int part, count(ids.mid(at, mostAtOnce), limit - counted));
        counted += part;
    }
    return counted;
}

} // namespace enlace
