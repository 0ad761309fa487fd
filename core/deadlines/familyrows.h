// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of some families at a time, for what keeps the deadlines. For repository sources only.

#include "core/base/ids.h"
#include "core/storage/query.h"
#include "core/storage/work.h"

#include <QHash>

namespace enlace::familyrows {

/// How many families, or children, one statement names at most.
inline constexpr int batchSize = 256;
/// Sizes of `in` lists: a list is filled up to the next one by repeating its last id, so that only
/// these few forms of a statement are ever prepared.
inline constexpr int listSizes[] = {1, 8, 64, batchSize};

inline QString placeholders(int size)
{
    QStringList names;
    for (int i = 0; i < size; ++i)
        names.append(QStringLiteral(":i%1").arg(i));
    return names.join(QLatin1String(", "));
}

inline const QString &listOf(int size)
{
    static const QHash<int, QString> lists = [] {
        QHash<int, QString> made;
        for (const int each : listSizes)
            made.insert(each, placeholders(each));
        return made;
    }();
    return *lists.constFind(size);
}

inline int listSizeFor(qsizetype count)
{
    for (const int size : listSizes)
        if (count <= size)
            return size;
    return batchSize;
}

inline QStringList textsOf(const QList<FamilyId> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const FamilyId &id : ids)
        texts.append(id.text());
    return texts;
}

/// Runs a statement that holds `:ids` (and perhaps `:today`) and calls f(query) for each row.
template <class F>
Result<> forEachRow(Reading &reading, const QString &sql, const QStringList &ids, F f,
                    QDate day = {})
{
    if (ids.isEmpty())
        return {};
    Q_ASSERT(ids.size() <= batchSize);
    const int size = listSizeFor(ids.size());
    Query query(reading, QString(sql).replace(QLatin1String(":ids"), listOf(size)));
    for (int i = 0; i < size; ++i)
        query.bindColumn(QStringLiteral(":i%1").arg(i),
                         ids.at(std::min<qsizetype>(i, ids.size() - 1)));
    if (sql.contains(QLatin1String(":today")))
        query.bind(":today", day);
    ENLACE_TRY(query.run());
    while (query.next())
        f(query);
    return query.finished();
}

} // namespace enlace::familyrows
