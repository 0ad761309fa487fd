// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/anytable.h"

#include "core/editing/editabletables.h"
#include "core/editing/recordcolumns.h"
#include "core/people/personrepository.h"

namespace enlace {

namespace {

template <class T>
using IdOf = decltype(T::id);

template <class T>
Result<QJsonObject> find(Reading &reading, const QUuid &id)
{
    return findRecord<T>(reading, IdOf<T>(id)).map([](const T &stored) { return toJson(stored); });
}

template <class T>
Result<> insert(Work &work, const QJsonObject &columns)
{
    ENLACE_ASSIGN(T made, withColumns(T{}, columns));
    ENLACE_TRY(insertRecord(work, std::move(made)));
    return {};
}

template <class T>
Result<> update(Work &work, const QUuid &id, const QJsonObject &columns)
{
    ENLACE_ASSIGN(const T stored, findRecord<T>(work, IdOf<T>(id)));
    ENLACE_ASSIGN(T changed, withColumns(stored, columns));
    ENLACE_TRY(updateRecord(work, changed));
    if constexpr (std::is_same_v<T, Person>)
        return orderByName(work, changed);
    else
        return {};
}

template <class T>
Result<> remove(Work &work, const QUuid &id)
{
    ENLACE_ASSIGN(const T stored, findRecord<T>(work, IdOf<T>(id)));
    return removeRecord(work, stored);
}

QJsonObject oneSideOf(const QJsonObject &changes, int side)
{
    QJsonObject columns;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        columns.insert(change.key(), change.value().toArray().at(side));
    return columns;
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

QJsonObject columnsBefore(const QJsonObject &changes) { return oneSideOf(changes, 0); }

QJsonObject columnsAfter(const QJsonObject &changes) { return oneSideOf(changes, 1); }

bool says(const QJsonObject &record, const QJsonObject &columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (orNull(record.value(column.key())) != orNull(column.value()))
            return false;
    return true;
}

Result<AnyTable> anyTableOf(RecordKind kind)
{
    AnyTable table{};
    ENLACE_TRY(withTableOf(kind, [&table]<class T>(TableTag<T>) -> Result<> {
        table = {find<T>, insert<T>, update<T>, remove<T>};
        return {};
    }));
    return table;
}

} // namespace enlace
