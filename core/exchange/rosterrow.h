// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/rosterfields.h"
#include "core/exchange/rostervalues.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace enlace {

/// Refuse: the row is not taken. Warn: it is taken without what is wrong. Note: all of it is taken,
/// and a person may want to know.
enum class Severity { Refuse, Warn, Note };

/// What is wrong with a row. The sentences hold no value of the row, so that they may be shown,
/// printed and kept.
enum class RowProblemKind {
    TooFewColumns,
    TooManyColumns,
    UnclosedQuote,
    TextAfterQuote,
    RecordTooLong,
    TextTooLong,
    NoGivenNames,
    NoSurnames,
    NameNotDivided,
    NoBirthDate,
    UnreadableBirthDate,
    ImpossibleBirthDate,
    BirthDateInFuture,
    MalformedCin,
    InvalidNpi,
    InvalidPhone,
    UnknownWord,
    UnreadableDate,
    EndsBeforeItBegins,
    MalformedZip,
    MalformedCode,
    FormulaLikeText,
    DateAgainstOrder,
    DateReadsBothWays,
    TwoDigitYear,
    OverAge,
    DateInOtherForm,
    LanguageWrittenOut,
    RepeatsEarlierRow,
    RecordKept,
    NameDiffers,
    NetworkIsNew,
    AmbiguousInDirectory,
    ChildIsArchived,
    EligibilityOverlaps,
};

template <>
struct EnumText<RowProblemKind>
{
    static constexpr auto context = "RowProblem";
    static constexpr EnumEntry<RowProblemKind> entries[] = {
        {RowProblemKind::TooFewColumns, "too_few_columns",
         QT_TRANSLATE_NOOP("RowProblem", "The row has fewer columns than the headings, so its end "
                                         "is missing.")},
        {RowProblemKind::TooManyColumns, "too_many_columns",
         QT_TRANSLATE_NOOP("RowProblem", "The row has more columns than the headings, so it is not "
                                         "sure what stands where.")},
        {RowProblemKind::UnclosedQuote, "unclosed_quote",
         QT_TRANSLATE_NOOP("RowProblem", "A quotation mark opens on this line and is never "
                                         "closed.")},
        {RowProblemKind::TextAfterQuote, "text_after_quote",
         QT_TRANSLATE_NOOP("RowProblem", "Text follows a closing quotation mark; a quotation mark "
                                         "may be missing or one too many.")},
        {RowProblemKind::RecordTooLong, "record_too_long",
         QT_TRANSLATE_NOOP("RowProblem", "The row is far too long to be one child.")},
        {RowProblemKind::TextTooLong, "text_too_long",
         QT_TRANSLATE_NOOP("RowProblem", "%1: the text is too long.")},
        {RowProblemKind::NoGivenNames, "no_given_names",
         QT_TRANSLATE_NOOP("RowProblem", "The child's first name is missing.")},
        {RowProblemKind::NoSurnames, "no_surnames",
         QT_TRANSLATE_NOOP("RowProblem", "The child's last name is missing.")},
        {RowProblemKind::NameNotDivided, "name_not_divided",
         QT_TRANSLATE_NOOP("RowProblem", "The child's name has no comma between last names and "
                                         "first names, and names are never divided by guess.")},
        {RowProblemKind::NoBirthDate, "no_birth_date",
         QT_TRANSLATE_NOOP("RowProblem", "The date of birth is missing.")},
        {RowProblemKind::UnreadableBirthDate, "unreadable_birth_date",
         QT_TRANSLATE_NOOP("RowProblem", "The date of birth cannot be read as a date.")},
        {RowProblemKind::ImpossibleBirthDate, "impossible_birth_date",
         QT_TRANSLATE_NOOP("RowProblem", "The date of birth is not a day that exists.")},
        {RowProblemKind::BirthDateInFuture, "birth_date_in_future",
         QT_TRANSLATE_NOOP("RowProblem", "The date of birth is after today.")},
        {RowProblemKind::MalformedCin, "malformed_cin",
         QT_TRANSLATE_NOOP("RowProblem", "The CIN is not 8 digits and a letter, so it is not sure "
                                         "which child this is.")},
        {RowProblemKind::InvalidNpi, "invalid_npi",
         QT_TRANSLATE_NOOP("RowProblem", "The NPI fails its check digit; the provider is taken "
                                         "without it.")},
        {RowProblemKind::InvalidPhone, "invalid_phone",
         QT_TRANSLATE_NOOP("RowProblem", "%1: this is not a number that can be called; it is not "
                                         "taken.")},
        {RowProblemKind::UnknownWord, "unknown_word",
         QT_TRANSLATE_NOOP("RowProblem", "%1: this word is not known; it is not taken.")},
        {RowProblemKind::UnreadableDate, "unreadable_date",
         QT_TRANSLATE_NOOP("RowProblem", "%1: this is not a date; it is not taken.")},
        {RowProblemKind::EndsBeforeItBegins, "ends_before_it_begins",
         QT_TRANSLATE_NOOP("RowProblem", "CCS eligibility ends before it begins; neither date is "
                                         "taken.")},
        {RowProblemKind::MalformedZip, "malformed_zip",
         QT_TRANSLATE_NOOP("RowProblem", "The ZIP code does not have 5 or 9 digits; it is not "
                                         "taken.")},
        {RowProblemKind::MalformedCode, "malformed_code",
         QT_TRANSLATE_NOOP("RowProblem", "A diagnosis does not have the form of an ICD-10 code; it "
                                         "is not taken.")},
        {RowProblemKind::FormulaLikeText, "formula_like_text",
         QT_TRANSLATE_NOOP("RowProblem", "%1: the text begins like a formula. It is kept as text "
                                         "and never run.")},
        {RowProblemKind::DateAgainstOrder, "date_against_order",
         QT_TRANSLATE_NOOP("RowProblem", "%1: day and month stand the other way round than in the "
                                         "rest of the column; it was read so.")},
        {RowProblemKind::DateReadsBothWays, "date_reads_both_ways",
         QT_TRANSLATE_NOOP("RowProblem", "%1: the column mixes month first and day first, and this "
                                         "date can be read both ways. It was read month first.")},
        {RowProblemKind::TwoDigitYear, "two_digit_year",
         QT_TRANSLATE_NOOP("RowProblem", "%1: the year has two digits; the century was "
                                         "supposed.")},
        {RowProblemKind::OverAge, "over_age",
         QT_TRANSLATE_NOOP("RowProblem", "The person is 21 or older; CCS ends at 21.")},
        {RowProblemKind::DateInOtherForm, "date_in_other_form",
         QT_TRANSLATE_NOOP("RowProblem", "%1: the date is written in another form than the rest of "
                                         "the column; it was read.")},
        {RowProblemKind::LanguageWrittenOut, "language_written_out",
         QT_TRANSLATE_NOOP("RowProblem", "%1: the language is written out where the rest of the "
                                         "column has codes; it was read.")},
        {RowProblemKind::RepeatsEarlierRow, "repeats_earlier_row",
         QT_TRANSLATE_NOOP("RowProblem", "The row repeats an earlier row of the file.")},
        {RowProblemKind::RecordKept, "record_kept",
         QT_TRANSLATE_NOOP("RowProblem", "%1: somebody wrote something else on record; the record "
                                         "is kept.")},
        {RowProblemKind::NameDiffers, "name_differs",
         QT_TRANSLATE_NOOP("RowProblem", "The name is written otherwise on record; the record is "
                                         "kept.")},
        {RowProblemKind::NetworkIsNew, "network_is_new",
         QT_TRANSLATE_NOOP("RowProblem", "The directory does not know this health network; it will "
                                         "be added. Make sure that it is not another spelling.")},
        {RowProblemKind::AmbiguousInDirectory, "ambiguous_in_directory",
         QT_TRANSLATE_NOOP("RowProblem", "%1: several in the directory have this name; it is not "
                                         "taken.")},
        {RowProblemKind::ChildIsArchived, "child_is_archived",
         QT_TRANSLATE_NOOP("RowProblem", "This child was archived here, so nothing is changed. "
                                         "Restore the child first.")},
        {RowProblemKind::EligibilityOverlaps, "eligibility_overlaps",
         QT_TRANSLATE_NOOP("RowProblem", "The CCS dates cross other CCS dates on record; they are "
                                         "not taken.")},
    };
};

struct RowProblem
{
    RowProblemKind kind = RowProblemKind::TooFewColumns;
    std::optional<RosterField> field;
    int otherLine = 0; ///< RepeatsEarlierRow: the earlier row's

    bool operator==(const RowProblem &) const = default;
};

[[nodiscard]] Severity severityOf(RowProblemKind kind);
/// The sentence, in the language of the interface.
[[nodiscard]] QString message(const RowProblem &problem);

/// One row as it was understood. An empty text or an empty optional: the roster says nothing, which
/// never takes anything away from what the store knows.
struct RosterRow
{
    int line = 0; ///< of the file, from 1
    QString cin;
    QString ccsNumber;
    QString givenNames;
    QString surnames;
    QDate birthDate;
    QString sex;             ///< key of Sex
    QString spokenLanguage;  ///< BCP 47
    QString writtenLanguage; ///< BCP 47
    std::optional<bool> interpreter;
    QString guardianName;
    QString guardianRelation; ///< key of Relation
    QStringList phones;       ///< as readPhone() writes them, the main one first, none twice
    QString street;
    QString city;
    QString zip;
    QString county;
    QString network;
    QString pcpName;
    QString pcpNpi;
    std::optional<QDate> eligibleFrom;
    std::optional<QDate> eligibleUntil;
    QStringList conditions; ///< ICD-10 codes with their dots, none twice
    QString tier;           ///< key of Tier
    QList<RowProblem> problems;

    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool has(RowProblemKind kind) const;
    bool operator==(const RosterRow &) const = default;
};

/// What the columns of this file have in common, found by looking at all of it first: one cell
/// alone does not tell whether 03/04 is in March.
struct ColumnHabits
{
    struct Column
    {
        int monthFirst = 0; ///< dates that can only be month/day
        int dayFirst = 0;   ///< dates that can only be day/month
        QHash<DateForm, int> forms;
        int languageCodes = 0;
        int languageNames = 0;
        bool saysH = false; ///< H (hombre) beside M (mujer)
    };
    QList<Column> columns;

    /// Takes one more row into account.
    void learn(const ColumnMapping &mapping, const QStringList &cells, QDate today);
};

/// Understands rows of one file. Not thread-safe.
class RowReader
{
public:
    RowReader(ColumnMapping mapping, ColumnHabits habits, QDate today);

    [[nodiscard]] RosterRow read(const CsvRecord &record);

private:
    [[nodiscard]] const QString &shared(const QString &text);
    void readCell(RosterRow &row, RosterField field, qsizetype column, const QString &cell);
    void readDateCell(RosterRow &row, RosterField field, qsizetype column, const QString &cell);
    void readLanguageCell(RosterRow &row, RosterField field, qsizetype column, const QString &cell);
    void readPhones(RosterRow &row, RosterField field, const QString &cell);
    void checkWhole(RosterRow &row) const;

    ColumnMapping m_mapping;
    ColumnHabits m_habits;
    QDate m_today;
    QSet<QString> m_shared; // towns, networks, codes: kept once however many rows say them
};

} // namespace enlace
