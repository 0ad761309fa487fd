// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/searchentry.h"
#include "core/storage/work.h"

#include <QSet>

#include <tuple>

namespace enlace {

/// Records whose entries must be made again.
struct SearchTargets
{
    QSet<QUuid> children;
    QSet<QUuid> persons;
    QSet<QUuid> providers;
    QSet<QUuid> agencies;
    QSet<QUuid> equipment;
};

/// What the check of the search words found; all 0 in a good store.
struct SearchCheck
{
    qint64 entries = 0;   ///< that are there
    qint64 missing = 0;   ///< records that cannot be found
    qint64 different = 0; ///< entries or words that are not what the record says
    qint64 surplus = 0;   ///< entries without a record

    [[nodiscard]] bool isGood() const { return missing == 0 && different == 0 && surplus == 0; }
    bool operator==(const SearchCheck &) const = default;
};

/// A row of search_word.
struct SearchIndexRow
{
    int area = 0;
    QString word;
    qint64 entry = 0;

    bool operator<(const SearchIndexRow &other) const
    {
        if (area != other.area)
            return area < other.area;
        const int order = word.compare(other.word); // once: millions of rows are sorted by it
        return order != 0 ? order < 0 : entry < other.entry;
    }
};

/// Keeps search_entry, search_word and search_vocabulary: in the same Work as the record, by the
/// difference between the words before and after. Asks nobody's rights: what is found is narrowed
/// when it is read. Thread: the Work's.
class SearchIndexRepository
{
public:
    explicit SearchIndexRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Which entries depend on what was written: a child's name also stands beside its guardians
    /// and its equipment.
    [[nodiscard]] Result<SearchTargets> targetsOf(const QList<Touch> &touched);
    /// Makes the entries again and writes what differs; returns the words of names that are new in
    /// some entry.
    Result<QStringList> refresh(Work &work, const SearchTargets &targets);

    /// Everything from nothing.
    Result<> rebuild(Work &work);
    /// Counts how often each word is used: after an import, or when nobody is working.
    Result<> recount(Work &work);
    [[nodiscard]] Result<SearchCheck> check();

private:
    /// Writes the entries; the rows that are to be added for them are the caller's to write.
    Result<> write(Work &work, const QList<QUuid> &records, QList<SearchEntry> entries,
                   QStringList &newWords, QList<SearchIndexRow> &added);

    Reading &m_reading;
};

/// The keeper that a Session or Store is given, so that every Work keeps its search words. `memory`
/// may be null (the command line).
class SearchMemory;
[[nodiscard]] Keeper searchKeeper(std::shared_ptr<SearchMemory> memory);

} // namespace enlace
