// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace enlace {

/// One line of an enumeration's table: the value, its key in the database and in exports, and its
/// label in English.
template <class E>
struct EnumEntry
{
    E value;
    const char *key;
    const char *label;
};

/// Specialise for each enumeration that is stored or shown:
///     template <> struct EnumText<Tier> {
///         static constexpr auto context = "Tier";
///         static constexpr EnumEntry<Tier> entries[] = {{Tier::Low, "low",
///         QT_TRANSLATE_NOOP("Tier", "Low")}, …};
///     };
/// Keys never change once released. Order of the table = order on the screen.
template <class E>
struct EnumText;

template <class E>
concept TextEnum = requires
{
    EnumText<E>::entries;
};

template <TextEnum E>
[[nodiscard]] const EnumEntry<E> &entryOf(E value)
{
    const auto *found =
        std::find_if(std::begin(EnumText<E>::entries), std::end(EnumText<E>::entries),
                     [value](const auto &entry) { return entry.value == value; });
    Q_ASSERT(found != std::end(EnumText<E>::entries));
    return *found;
}

/// The stored form.
template <TextEnum E>
[[nodiscard]] QLatin1String keyOf(E value)
{
    return QLatin1String(entryOf(value).key);
}

/// Nothing for a key that this version does not know.
template <TextEnum E>
[[nodiscard]] std::optional<E> fromKey(QStringView key)
{
    for (const auto &entry : EnumText<E>::entries)
        if (key == QLatin1String(entry.key))
            return entry.value;
    return std::nullopt;
}

/// In the language of the interface; ask at paint time, never keep it.
template <TextEnum E>
[[nodiscard]] QString label(E value)
{
    return QCoreApplication::translate(EnumText<E>::context, entryOf(value).label);
}

template <TextEnum E>
[[nodiscard]] QList<E> allOf()
{
    QList<E> all;
    for (const auto &entry : EnumText<E>::entries)
        all.append(entry.value);
    return all;
}

} // namespace enlace
