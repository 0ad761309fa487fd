// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way in which a record is written: columns from Table<T>, revision guarded, audited.

#include "core/storage/query.h"
#include "core/storage/table.h"
#include "core/storage/work.h"

namespace enlace {

namespace detail {

template <class T>
std::optional<ChildId> childOf(const T &value)
{
    if constexpr (std::is_same_v<decltype(value.id), ChildId>)
        return value.id;
    else if constexpr (requires {
                           {
                               value.child
                               } -> std::convertible_to<std::optional<ChildId>>;
                       })
        return value.child;
    else
        return std::nullopt;
}

template <class T>
std::optional<FamilyId> familyOf(const T &value)
{
    if constexpr (std::is_same_v<decltype(value.id), FamilyId>)
        return value.id;
    else if constexpr (requires {
                           {
                               value.family
                               } -> std::convertible_to<std::optional<FamilyId>>;
                       })
        return value.family;
    else
        return std::nullopt;
}

/// What writing to a table takes that does not depend on the type of its records.
struct RecordTable
{
    RecordTable(const char *table, const QStringList &columns);

    QStringList placeholders; ///< ":id", ":label" … in the order of the columns
    QString find;
    QString insert;
    QString update;
    QString remove;
};

/// Made once for each type, not for each record.
template <class T>
const RecordTable &recordTable()
{
    static const RecordTable table(Table<T>::name, columnNames<T>());
    return table;
}

/// Of what the record is, for the audit.
struct RecordTouch
{
    RecordRef record;
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
};

template <class T>
RecordTouch touchOf(const T &value)
{
    return {RecordRef::to(Table<T>::kind, value.id), childOf(value), familyOf(value)};
}

void bindAll(Query &query, const RecordTable &table, const Row &row);
Result<> insertRow(Work &work, const RecordTable &table, const Row &row);
Result<> insertRow(Work &work, const RecordTable &table, const Row &row, const RecordTouch &touch);
/// Conflict when the revision of `row` is not the stored one.
Result<> updateRow(Work &work, const RecordTable &table, const Row &row);
Result<> updateRow(Work &work, const RecordTable &table, const Row &before, const Row &row,
                   const RecordTouch &touch);
Result<> removeRow(Work &work, const RecordTable &table, const Row &row, const RecordTouch &touch);
/// {"column": [before, after]} for the columns that differ.
QJsonObject difference(const Row &before, const Row &after);
/// Stands at the row of the one record; NotFound when there is none.
Result<> seekRecord(Query &query);

[[nodiscard]] tl::unexpected<Error> changedMeanwhile();

} // namespace detail

template <class T>
[[nodiscard]] RecordRef refOf(const T &value)
{
    return RecordRef::to(Table<T>::kind, value.id);
}

/// The record as it stands, unchecked against who may see it: repositories ask Visibility. NotFound
/// when there is none.
template <class T, class Key>
[[nodiscard]] Result<T> findRecord(Reading &reading, const Key &id)
{
    Query query(reading, detail::recordTable<T>().find);
    query.bind(":id", id);
    ENLACE_TRY(detail::seekRecord(query));
    T value = readRecord<T>(query);
    ENLACE_TRY(query.finished());
    return value;
}

/// Every record of the query, whose select list begins with columnList<T>().
template <class T>
[[nodiscard]] Result<QList<T>> readRecords(Query &query)
{
    ENLACE_TRY(query.run());
    QList<T> values;
    while (query.next())
        values.append(readRecord<T>(query));
    ENLACE_TRY(query.finished());
    return values;
}

/// Writes a new record (revision 1) and the audit of its creation. When the origin says nothing of
/// when it was learned, it is now.
template <class T>
Result<T> insertRecord(Work &work, T value)
{
    value.revision = 1;
    if constexpr (Personal<T>) {
        if (!value.origin.learnedAt.isValid())
            value.origin.learnedAt = work.now();
    }
    ENLACE_TRY(
        detail::insertRow(work, detail::recordTable<T>(), rowOf(value), detail::touchOf(value)));
    return value;
}

/// Writes a changed record if nobody else did since it was read; Conflict otherwise. A record that
/// does not differ is not written at all and keeps its revision.
template <class T>
Result<T> updateRecord(Work &work, T value)
{
    ENLACE_ASSIGN(const T stored, findRecord<T>(work, value.id));
    if (stored.revision != value.revision)
        return detail::changedMeanwhile();
    if (stored == value)
        return value;
    ENLACE_TRY(detail::updateRow(work, detail::recordTable<T>(), rowOf(stored), rowOf(value),
                                 detail::touchOf(value)));
    ++value.revision;
    return value;
}

/// New records have revision 0.
template <class T>
Result<T> saveRecord(Work &work, T value)
{
    return value.revision == 0 ? insertRecord(work, std::move(value))
                               : updateRecord(work, std::move(value));
}

/// Takes a record out altogether. Only the undoing of a creation and derived records (deadlines) do
/// this; everything else is archived. The audit keeps all of it.
template <class T>
Result<> removeRecord(Work &work, const T &value)
{
    return detail::removeRow(work, detail::recordTable<T>(), rowOf(value), detail::touchOf(value));
}

} // namespace enlace
