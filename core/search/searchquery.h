// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace enlace {

/// One thing that was typed. A word has one reading; a run of digits has several: a number from the
/// front, a telephone from the back, a date.
struct SearchTerm
{
    bool isWord = true;
    /// Beginnings of words and codes as search_entry.words has them; one of them must be met.
    QStringList readings;

    bool operator==(const SearchTerm &) const = default;
};

/// What somebody typed, read: every term must be met.
struct SearchQuery
{
    QList<SearchTerm> terms;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// The words, without the numbers.
    [[nodiscard]] QStringList words() const;
    bool operator==(const SearchQuery &) const = default;
};

/// Reads what was typed, finished or not. Dates: month/day/year, day/month/year, year-month-day,
/// eight or six digits, and with the month in letters in English or Spanish ("5 de marzo de 2018",
/// "mar 5 18"); years of two digits are the latest that are not after `today`. More than eight
/// terms are cut off.
[[nodiscard]] SearchQuery parseSearch(QStringView typed, QDate today);

/// How well a term fits an entry's words.
enum class Fit { None, Slip, Beginning, Exact };

/// Word or code equal to, or beginning with, a reading; with `slips`, a word of four letters or
/// more also when it is one slip from the beginning of a word.
[[nodiscard]] Fit fitOf(const SearchTerm &term, const QString &words, bool slips);

/// One letter wrong, missing, too many, doubled, or two swapped, against the beginning of `word`;
/// false when it is the beginning itself. Three letters are only forgiven the one that is missing
/// to a whole word of four.
[[nodiscard]] bool isOneSlipFrom(QStringView typed, QStringView word);

} // namespace enlace
