// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <bit>

namespace enlace {

/// The conditions of a list and the values they bind. The conditions are fixed text; what a person
/// chose or typed is only ever bound.
class ListFilter
{
public:
    void add(const QString &condition) { m_conditions.append(condition); }

    /// The placeholder under which the value will be bound.
    template <class T>
    [[nodiscard]] QString bind(const T &value)
    {
        QString placeholder = QStringLiteral(":f%1").arg(m_values.size());
        m_values.append(Codec<T>::toColumn(value));
        return placeholder;
    }

    /// "column in (:f0, :f1, …)". Filled up to a power of two, so that lists of many lengths are
    /// few statements to prepare.
    template <class T>
    [[nodiscard]] QString anyOf(const QString &column, const QList<T> &values)
    {
        QStringList placeholders;
        for (const T &value : values)
            placeholders.append(bind(value));
        const auto filled = std::bit_ceil(static_cast<std::size_t>(values.size()));
        while (static_cast<std::size_t>(placeholders.size()) < filled)
            placeholders.append(bind(values.isEmpty() ? T{} : values.last()));
        return placeholders.isEmpty() ? QStringLiteral("1 = 0")
                                      : QStringLiteral("%1 in (%2)")
                                            .arg(column, placeholders.join(QLatin1String(", ")));
    }
    template <class T>
    void addAnyOf(const QString &column, const QList<T> &values)
    {
        add(anyOf(column, values));
    }

    /// Each folded word is the beginning of a word in the folded column: one condition for each.
    [[nodiscard]] QStringList words(const QString &column, const QStringList &words)
    {
        QStringList conditions;
        for (const QString &word : words)
            conditions.append(
                QStringLiteral("(' ' || %1) like %2 escape '!'")
                    .arg(column, bind(QLatin1String("% ") + escaped(word) + QLatin1Char('%'))));
        return conditions;
    }
    void addWords(const QString &column, const QStringList &words)
    {
        m_conditions += this->words(column, words);
    }

    /// All of them; true when there is none.
    [[nodiscard]] QString conditions() const
    {
        return m_conditions.isEmpty() ? QStringLiteral("1 = 1")
                                      : m_conditions.join(QLatin1String(" and "));
    }
    void bindTo(Query &query) const
    {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            query.bindColumn(QStringLiteral(":f%1").arg(i), m_values[i]);
    }

    /// For `like … escape '!'`.
    [[nodiscard]] static QString escaped(QString text)
    {
        for (const QLatin1Char sign : {QLatin1Char('!'), QLatin1Char('%'), QLatin1Char('_')})
            text.replace(sign, QLatin1Char('!') + QString(sign));
        return text;
    }

private:
    QStringList m_conditions;
    QList<QVariant> m_values;
};

/// The pattern that finds one entry of a list of words kept as JSON.
[[nodiscard]] inline QString listEntry(const QString &entry)
{
    return QLatin1String("%\"") + ListFilter::escaped(entry) + QLatin1String("\"%");
}

} // namespace enlace
