// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/origin.h"
#include "core/base/recordref.h"
#include "core/storage/codec.h"

#include <QJsonObject>

#include <tuple>
#include <type_traits>

namespace enlace {

/// One column of a record: its name in the database and the member that holds it.
template <class S, class M>
struct Column
{
    const char *name;
    M S::*member;
};
template <class S, class M>
Column(const char *, M S::*) -> Column<S, M>;

/// A member that is a struct with columns of its own (a DateSpan, an Origin).
template <class S, class E>
struct Embedded
{
    E S::*member;
};
template <class S, class E>
Embedded(E S::*) -> Embedded<S, E>;

/// The one list of a record's columns. Insert, update, select, the reading of rows and the audit
/// difference are made from it:
///     template <> struct Table<Equipment> {
///         static constexpr auto name = "equipment";
///         static constexpr auto kind = RecordKind::Equipment;
///         static constexpr auto columns = std::tuple{Column{"id", &Equipment::id}, …,
///         Embedded{&Equipment::origin},
///                                                    Column{"revision", &Equipment::revision}};
///     };
/// To add a column: one line here, one migration, one form field.
template <class T>
struct Table;

template <>
struct Table<DateSpan>
{
    static constexpr auto columns =
        std::tuple{Column{"from_on", &DateSpan::from}, Column{"until_on", &DateSpan::until}};
};

template <>
struct Table<Origin>
{
    static constexpr auto columns = std::tuple{
        Column{"agency_id", &Origin::agency},       Column{"label", &Origin::label},
        Column{"source", &Origin::source},          Column{"source_detail", &Origin::sourceDetail},
        Column{"happened_on", &Origin::happenedOn}, Column{"learned_at", &Origin::learnedAt}};
};

namespace detail {

template <class S, class M, class Value, class F>
void visitColumn(const Column<S, M> &column, Value &value, F &f)
{
    f(column.name, value.*(column.member));
}

template <class S, class E, class Value, class F>
void visitColumn(const Embedded<S, E> &embedded, Value &value, F &f)
{
    std::apply(
        [&](const auto &...columns) { (visitColumn(columns, value.*(embedded.member), f), ...); },
        Table<E>::columns);
}

} // namespace detail

/// Calls f(name, member) for each column in order; embedded structs are flattened.
template <class T, class F>
void forEachColumn(T &value, F f)
{
    std::apply([&](const auto &...columns) { (detail::visitColumn(columns, value, f), ...); },
               Table<std::remove_const_t<T>>::columns);
}

/// "id, label, …", each with `alias` before it when one is given: "e.id, e.label, …".
template <class T>
[[nodiscard]] QString columnList(const char *alias = nullptr)
{
    QStringList names;
    const T value{};
    forEachColumn(value, [&](const char *name, const auto &) {
        names.append(alias ? QString::fromLatin1(alias) + QLatin1Char('.') + QLatin1String(name)
                           : QString::fromLatin1(name));
    });
    return names.join(QLatin1String(", "));
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
    QJsonObject object;
    forEachColumn(value, [&](const char *name, const auto &member) {
        const QVariant column = Codec<std::remove_cvref_t<decltype(member)>>::toColumn(member);
        if (column.isValid() && !column.isNull())
            object.insert(QLatin1String(name), QJsonValue::fromVariant(column));
    });
    return object;
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
