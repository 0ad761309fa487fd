// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/origin.h"
#include "core/base/recordref.h"
#include "core/storage/row.h"

#include <type_traits>

namespace enlace {

/// The one list of a record's columns, each with its name in the database and the member that holds
/// it. Insert, update, select, the reading of rows and the audit difference are made from it:
///     template <> struct Table<Equipment> {
///         static constexpr auto name = "equipment";
///         static constexpr auto kind = RecordKind::Equipment;
///         static void columns(auto &record, auto &column)
///         {
///             column("id", record.id); …
///             forEachColumn(record.origin, column);
///             column("revision", record.revision);
///         }
///     };
/// To add a column: one line here, one migration, one form field. A function and not a tuple of
/// member pointers: the compiler then writes it down once for each use, and not once more for each
/// length of a tuple.
template <class T>
struct Table;

/// Calls f(name, member) for each column in order; those of a struct within the record (a DateSpan,
/// an Origin) stand among its own.
template <class T, class F>
void forEachColumn(T &value, F &&f)
{
    Table<std::remove_const_t<T>>::columns(value, f);
}

template <>
struct Table<DateSpan>
{
    static void columns(auto &record, auto &column)
    {
        column("from_on", record.from);
        column("until_on", record.until);
    }
};

template <>
struct Table<Origin>
{
    static void columns(auto &record, auto &column)
    {
        column("agency_id", record.agency);
        column("label", record.label);
        column("source", record.source);
        column("source_detail", record.sourceDetail);
        column("happened_on", record.happenedOn);
        column("learned_at", record.learnedAt);
    }
};

namespace detail {

[[nodiscard]] QString joinColumns(const QStringList &names, const char *alias);

} // namespace detail

/// Its columns as they stand in the database.
template <class T>
[[nodiscard]] Row rowOf(const T &value)
{
    Row row;
    forEachColumn(value, [&row](const char *name, const auto &member) { row.add(name, member); });
    return row;
}

template <class T>
[[nodiscard]] const QStringList &columnNames()
{
    static const QStringList names = rowOf(T{}).names();
    return names;
}

template <class T>
[[nodiscard]] int columnCount()
{
    return static_cast<int>(columnNames<T>().size());
}

/// "id, label, …", each with `alias` before it when one is given: "e.id, e.label, …".
template <class T>
[[nodiscard]] QString columnList(const char *alias = nullptr)
{
    return detail::joinColumns(columnNames<T>(), alias);
}

/// Reads the columns of columnList<T>() from the row at which `query` stands, starting at column
/// `first`.
template <class T, class Q>
[[nodiscard]] T readRecord(Q &query, int first = 0)
{
    T value{};
    int index = first;
    forEachColumn(value, [&](const char *, auto &member) {
        if (!Codec<std::remove_reference_t<decltype(member)>>::fromColumn(query.column(index),
                                                                          member))
            query.refuse(index);
        ++index;
    });
    return value;
}

/// The columns as they stand in the database, for the audit and for exports.
template <class T>
[[nodiscard]] QJsonObject toJson(const T &value)
{
    return rowOf(value).toJson();
}

/// Records of one child, or of one family.
template <class T>
concept OfChild = requires(const T &value)
{
    {
        value.child
        } -> std::convertible_to<ChildId>;
};
template <class T>
concept OfFamily = requires(const T &value)
{
    {
        value.family
        } -> std::convertible_to<FamilyId>;
};
template <class T>
concept Personal = requires(const T &value)
{
    {
        value.origin
        } -> std::convertible_to<Origin>;
};

} // namespace enlace
