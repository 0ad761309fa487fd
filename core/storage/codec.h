// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/storage/columntext.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QVariant>

#include <concepts>
#include <optional>

namespace enlace {

/// How a C++ value stands in a column, the same on both engines: days "YYYY-MM-DD", moments
/// "YYYY-MM-DDTHH:MM:SS.zzzZ", booleans 0/1, enumerations by their key, ids as 36 letters, lists of
/// words as JSON.
template <class T>
struct Codec;

template <>
struct Codec<QString>
{
    // An empty text is an empty text, not null: "not said" is std::optional or a default.
    static QVariant toColumn(const QString &value)
    {
        return value.isNull() ? QString::fromLatin1("") : value;
    }
    static bool fromColumn(const QVariant &column, QString &value)
    {
        value = column.toString();
        return true;
    }
};

template <std::integral T>
struct Codec<T>
{
    static QVariant toColumn(T value)
    {
        return QVariant::fromValue<qint64>(static_cast<qint64>(value));
    }
    static bool fromColumn(const QVariant &column, T &value)
    {
        bool ok = false;
        value = static_cast<T>(column.toLongLong(&ok));
        return ok;
    }
};

template <>
struct Codec<bool>
{
    static QVariant toColumn(bool value) { return value ? 1 : 0; }
    static bool fromColumn(const QVariant &column, bool &value)
    {
        bool ok = false;
        value = column.toInt(&ok) != 0;
        return ok;
    }
};

template <>
struct Codec<double>
{
    static QVariant toColumn(double value) { return value; }
    static bool fromColumn(const QVariant &column, double &value)
    {
        bool ok = false;
        value = column.toDouble(&ok);
        return ok;
    }
};

template <>
struct Codec<QDate>
{
    static QVariant toColumn(QDate value)
    {
        return value.isValid() ? QVariant(columntext::text(value)) : QVariant();
    }
    static bool fromColumn(const QVariant &column, QDate &value)
    {
        value = columntext::day(column.toString());
        return value.isValid();
    }
};

template <>
struct Codec<QDateTime>
{
    static QVariant toColumn(const QDateTime &value)
    {
        return value.isValid() ? QVariant(columntext::text(value)) : QVariant();
    }
    static bool fromColumn(const QVariant &column, QDateTime &value)
    {
        value = columntext::moment(column.toString());
        return value.isValid();
    }
};

template <class Tag>
struct Codec<Id<Tag>>
{
    static QVariant toColumn(const Id<Tag> &value)
    {
        return value.isSet() ? QVariant(value.text()) : QVariant();
    }
    static bool fromColumn(const QVariant &column, Id<Tag> &value)
    {
        value = Id<Tag>(columntext::id(column.toString()));
        return value.isSet();
    }
};

template <>
struct Codec<QUuid>
{
    static QVariant toColumn(const QUuid &value)
    {
        return value.isNull() ? QVariant() : QVariant(value.toString(QUuid::WithoutBraces));
    }
    static bool fromColumn(const QVariant &column, QUuid &value)
    {
        value = columntext::id(column.toString());
        return !value.isNull();
    }
};

template <TextEnum E>
struct Codec<E>
{
    static QVariant toColumn(E value) { return QString(keyOf(value)); }
    static bool fromColumn(const QVariant &column, E &value)
    {
        const auto found = fromKey<E>(column.toString());
        if (found)
            value = *found;
        return found.has_value();
    }
};

template <>
struct Codec<QStringList>
{
    static QVariant toColumn(const QStringList &value)
    {
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
    }
    static bool fromColumn(const QVariant &column, QStringList &value)
    {
        const QJsonDocument document = QJsonDocument::fromJson(column.toString().toUtf8());
        value.clear();
        for (const auto &entry : document.array())
            value.append(entry.toString());
        return document.isArray();
    }
};

/// A list of enumeration values: their keys as JSON.
template <TextEnum E>
struct Codec<QList<E>>
{
    static QVariant toColumn(const QList<E> &value)
    {
        QStringList keys;
        for (const E entry : value)
            keys.append(keyOf(entry));
        return Codec<QStringList>::toColumn(keys);
    }
    static bool fromColumn(const QVariant &column, QList<E> &value)
    {
        QStringList keys;
        bool good = Codec<QStringList>::fromColumn(column, keys);
        value.clear();
        for (const QString &key : keys) {
            const auto entry = fromKey<E>(key);
            good = good && entry;
            if (entry)
                value.append(*entry);
        }
        return good;
    }
};

template <class T>
struct Codec<std::optional<T>>
{
    static QVariant toColumn(const std::optional<T> &value)
    {
        return value ? Codec<T>::toColumn(*value) : QVariant();
    }
    static bool fromColumn(const QVariant &column, std::optional<T> &value)
    {
        if (column.isNull()) {
            value.reset();
            return true;
        }
        T inner{};
        if (!Codec<T>::fromColumn(column, inner))
            return false;
        value = std::move(inner);
        return true;
    }
};

} // namespace enlace
