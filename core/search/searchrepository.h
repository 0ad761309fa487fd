// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/search/searchentry.h"
#include "core/search/searchmemory.h"

namespace enlace {

class Reading;

/// Finds children, guardians, providers, organizations and equipment while somebody types: names
/// and parts of names in any order, telephones by their last digits, birth dates as people write
/// them, CIN and other numbers; forgives one slip in a word of four letters or more. One or two
/// statements for a keystroke, three at most. Shows only what Visibility allows. Thread: the
/// Reading's.
class SearchRepository
{
public:
    /// `memory` is the process's for this store, and outlives the repository.
    SearchRepository(Reading &reading, SearchMemory &memory)
        : SearchRepository(reading, memory, Visibility(reading))
    {
    }
    SearchRepository(Reading &reading, SearchMemory &memory, Visibility visibility)
        : m_reading(reading)
        , m_memory(memory)
        , m_visibility(std::move(visibility))
    {
    }

    /// The best first. `areas` empty: everywhere.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString &typed, qsizetype limit = 20,
                                                QList<SearchArea> areas = {});

    /// The children whom it finds by themselves or by a guardian, the best first, each once: for a
    /// list of children (ChildFilter::among).
    [[nodiscard]] Result<QList<ChildId>> findChildren(const QString &typed, qsizetype limit = 200);

private:
    struct Range
    {
        QString from; ///< the first word of the range; all that begin with it
    };

    /// Whether who is signed in reads of this category only what ownRows() holds.
    [[nodiscard]] bool readsOwnOnly(DataCategory category) const;
    [[nodiscard]] Result<QList<SearchHit>> seek(const QString &typed, qsizetype limit,
                                                const QList<SearchArea> &areas, bool ownIsAll);
    [[nodiscard]] Result<QList<SearchEntry>> ownRows();
    [[nodiscard]] Result<Vocabulary> vocabulary();
    [[nodiscard]] Result<QList<SearchEntry>> fetch(const QList<Range> &ranges,
                                                   const QList<SearchTerm> &alsoFit,
                                                   const QList<SearchArea> &areas, int innerLimit,
                                                   int outerLimit);
    [[nodiscard]] QString visible() const;
    [[nodiscard]] static QList<Range> rangesFor(const SearchQuery &query,
                                                const Vocabulary &vocabulary);

    Reading &m_reading;
    SearchMemory &m_memory;
    Visibility m_visibility;
};

} // namespace enlace
