// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include "core/storage/storable.h"

namespace enlace {

void Row::add(const char *name, const QString &text)
{
    mustBeStorable(name, text);
    append(name, Codec<QString>::toColumn(text));
}

void Row::add(const char *name, const QStringList &words)
{
    for (const QString &word : words)
        mustBeStorable(name, word);
    append(name, Codec<QStringList>::toColumn(words));
}

void Row::mustBeStorable(const char *name, QStringView text)
{
    if (!m_unstorable && !isStorable(text))
        m_unstorable = name;
}

QStringList Row::names() const
{
    QStringList names;
    for (const Column &column : m_columns)
        names.append(QLatin1String(column.name));
    return names;
}

QJsonObject Row::toJson() const
{
    QJsonObject object;
    for (const Column &column : m_columns)
        if (column.value.isValid() && !column.value.isNull())
            object.insert(QLatin1String(column.name), QJsonValue::fromVariant(column.value));
    return object;
}

} // namespace enlace
