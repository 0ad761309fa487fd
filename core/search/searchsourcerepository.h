// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/searchentry.h"
#include "core/storage/query.h"

namespace enlace {

class Reading;

/// Reads records of all areas and makes their entries, for SearchIndexRepository. Records that are
/// archived, and persons who are only children, give none. `ids` in chunks of searchChunk at most.
class SearchSourceRepository
{
public:
    explicit SearchSourceRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    [[nodiscard]] Result<QList<SearchEntry>> children(const QList<QUuid> &ids);
    [[nodiscard]] Result<QList<SearchEntry>> persons(const QList<QUuid> &ids);
    [[nodiscard]] Result<QList<SearchEntry>> providers(const QList<QUuid> &ids);
    [[nodiscard]] Result<QList<SearchEntry>> agencies(const QList<QUuid> &ids);
    [[nodiscard]] Result<QList<SearchEntry>> equipment(const QList<QUuid> &ids);

private:
    Reading &m_reading;
};

inline constexpr qsizetype searchChunk = 100;

/// The columns of readSearchEntry(), of search_entry as e.
[[nodiscard]] QString searchEntryColumns();
[[nodiscard]] SearchEntry readSearchEntry(Query &query);

/// ":i0, :i1, …": a list of as many placeholders as `ids` needs, rounded up so that few different
/// statements are prepared.
[[nodiscard]] QString placeholders(qsizetype count);
/// Binds them; the last id fills up the rest.
void bindIds(Query &query, const QList<QUuid> &ids);
/// The first column of every row, as ids.
[[nodiscard]] Result<QList<QUuid>> readUuids(Query &query);

} // namespace enlace
