// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace enlace {

// How single cells of a roster are read. Pure; each takes a cell already freed of blanks at its
// ends (see cleanCell) and answers "nothing" for what it cannot read.

/// How a column writes its numeric dates.
enum class DateOrder { MonthFirst, DayFirst };

/// The shape of a written date, so that a stranger in its column can be told.
enum class DateForm { Numeric, Iso, Compact, Words };

struct CellDate
{
    QDate day; ///< invalid for a day that no calendar has, such as 02/30
    DateForm form = DateForm::Numeric;
    bool isTwoDigitYear = false; ///< the century was chosen so that the day is near today
    bool isAgainstOrder = false; ///< only readable the other way round than its column
    bool readsBothWays = false;  ///< 03/04: another day if the column were the other way round

    bool operator==(const CellDate &) const = default;
};

/// A date as month/day/year, day/month/year (by `order`), year-month-day, yyyymmdd or with the
/// month's name in English or Spanish; a time of day behind it is ignored. Two-digit years are
/// taken as the latest year that is not more than `yearsAhead` after `today`. Nothing: not a date.
[[nodiscard]] std::optional<CellDate> readDate(QStringView cell, DateOrder order, QDate today,
                                               int yearsAhead);

struct CellLanguage
{
    QString tag;               ///< BCP 47, canonical ("es", "zh-Hant"); empty for "unknown"
    bool isWrittenOut = false; ///< by name ("Spanish", "español") and not by code

    bool operator==(const CellLanguage &) const = default;
};

/// A language by its name in English or Spanish, by ISO 639 code of two or three letters, or by
/// BCP 47 tag.
[[nodiscard]] std::optional<CellLanguage> readLanguage(QStringView cell);

/// Y/N, yes/no, sí/no, true/false, 1/0.
[[nodiscard]] std::optional<bool> readYesNo(QStringView cell);

/// "female", "male", or empty for what says neither (X, unknown). `mIsFemale`: the column says H
/// and M for hombre and mujer.
[[nodiscard]] std::optional<QString> readSex(QStringView cell, bool mIsFemale = false);

/// The key of a Relation (core/people/guardianship.h): "mother", "foster_parent", …
[[nodiscard]] std::optional<QString> readRelation(QStringView cell);

/// The key of a Tier (core/people/coordination.h): "low", "medium" or "high".
[[nodiscard]] std::optional<QString> readTier(QStringView cell);

/// 8 digits and a capital letter; lower case and blanks are mended. Only the shape can be checked:
/// the check digit's algorithm is not public.
[[nodiscard]] std::optional<QString> readCin(QStringView cell);

/// 10 digits of which the last is the check digit (Luhn over "80840" and the number).
[[nodiscard]] std::optional<QString> readNpi(QStringView cell);

/// E.164 ("+17145550157"), with ";ext=" and the extension when there is one; nothing for what
/// libphonenumber does not hold for a number that can be called from California.
[[nodiscard]] std::optional<QString> readPhone(QStringView cell);

/// Five digits, or five and four ("92701-1234").
[[nodiscard]] std::optional<QString> readZip(QStringView cell);

/// One ICD-10-CM code in its written form, with its dot ("g801" is "G80.1"). Only the shape is
/// checked.
[[nodiscard]] std::optional<QString> readIcd10(QStringView cell);

/// Cells with several values: "F84.0;C71.9", "G80.1, Q03.9".
[[nodiscard]] QStringList cellParts(QStringView cell);

/// Composed (NFC), without control and direction characters, with single blanks; empty for the
/// fillers "-", "--", "N/A", "#N/A". What a spreadsheet writes to keep zeros in front (="0522786")
/// is that text.
[[nodiscard]] QString cleanCell(const QString &cell);

/// Would a spreadsheet run it? Begins with = + - @, a tab or a carriage return. Such text is kept
/// as text and told; nothing here ever runs it.
[[nodiscard]] bool isFormulaLike(QStringView cell);

} // namespace enlace
