// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchwords.h"

#include "core/search/folding.h"

#include <algorithm>

namespace enlace {

namespace {

/// Pairs grow with the square of the words: a name has four, an organization's whole title should
/// not have two hundred pairs.
constexpr qsizetype pairedWords = 10;

/// What nobody types to the end is found by its beginning: PostgreSQL's indexes hold no long words.
constexpr qsizetype longestWord = 100;

QString cut(const QString &word)
{
    if (word.size() <= longestWord)
        return word;
    const bool isSplit = word.at(longestWord - 1).isHighSurrogate();
    return word.left(isSplit ? longestWord - 1 : longestWord);
}

QString reversed(QStringView text)
{
    QString result = text.toString();
    std::reverse(result.begin(), result.end());
    return result;
}

void appendOnce(QStringList &list, const QString &whole)
{
    const QString word = cut(whole);
    if (!word.isEmpty() && !list.contains(word))
        list.append(word);
}

QStringList codesOf(const QString &words)
{
    return words.section(QLatin1Char('|'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void SearchWords::addName(QStringView text)
{
    for (const QString &word : foldedWords(text))
        appendOnce(m_names, word);
}

void SearchWords::addCode(QStringView text) { appendOnce(m_codes, foldedCode(text)); }

void SearchWords::addPhone(QStringView digits)
{
    if (digits.isEmpty())
        return;
    appendOnce(m_codes, digits.toString());
    appendOnce(m_codes, QLatin1Char('#') + reversed(digits));
}

void SearchWords::addBirthDate(QDate day)
{
    if (!day.isValid())
        return;
    appendOnce(m_codes, day.toString(QStringLiteral("'@'yyyyMMdd")));
    appendOnce(m_codes, day.toString(QStringLiteral("'@@'MMddyyyy")));
}

QString SearchWords::text() const
{
    QStringList parts = m_names;
    parts.append(QStringLiteral("|"));
    parts.append(m_codes);
    return QLatin1Char(' ') + parts.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

QStringList nameWords(const QString &words)
{
    return words.section(QLatin1Char('|'), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString pairPrefix(QStringView word)
{
    return QLatin1Char('+') + word.left(3).toString() + QLatin1Char(' ');
}

QStringList indexRows(const QString &words)
{
    const QStringList names = nameWords(words);
    QStringList rows = names + codesOf(words);
    const QStringList paired = names.mid(0, pairedWords);
    for (const QString &first : paired)
        for (const QString &second : paired)
            if (first != second)
                rows.append(pairPrefix(first) + second);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString foldedCode(QStringView text) { return folded(text).remove(QLatin1Char(' ')); }

} // namespace enlace
