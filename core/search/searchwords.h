// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace enlace {

/// What a record can be found by, as it stands in search_entry.words and search_word.
///
///     ' mateo ortega luna | 91234567a @20180305 @@03052018 '
///
/// Before the bar: words of names, folded, of which every two are also paired ("+mat ortega": a
/// word that begins with mat, and ortega), so that two typed words in any order are one range of a
/// B-tree. After it: codes, which are not paired. A telephone stands there as it is dialled and
/// backwards after a number sign, so that its last digits are a beginning too; a birth date by year
/// and by month.
class SearchWords
{
public:
    void addName(QStringView text);
    /// A number or code with letters: CIN, case number, NPI, serial number.
    void addCode(QStringView text);
    /// `digits` as phoneDigits() gives them.
    void addPhone(QStringView digits);
    void addBirthDate(QDate day);

    [[nodiscard]] QString text() const;

private:
    QStringList m_names;
    QStringList m_codes;
};

/// The rows of search_word for an entry's words: words, pairs, codes; sorted, each once. Pure, so
/// that a save writes only the difference between before and after.
[[nodiscard]] QStringList indexRows(const QString &words);

/// The words of names among them: what the vocabulary counts.
[[nodiscard]] QStringList nameWords(const QString &words);

/// The beginning of a pair row: "+mat " for a word that begins with mat.
[[nodiscard]] QString pairPrefix(QStringView word);

/// A code as it is indexed: folded, without blanks.
[[nodiscard]] QString foldedCode(QStringView text);

} // namespace enlace
