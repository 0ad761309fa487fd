// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace enlace {

/// What keeps a record from being read.
enum class CsvFault {
    UnclosedQuote,  ///< a quotation mark opens and nothing closes it
    TextAfterQuote, ///< something stands between a closing quotation mark and the next delimiter
    TooLong,        ///< over CsvReader::longestRecord or mostFields
};

/// One record and where it stands in the file.
struct CsvRecord
{
    int line = 0; ///< line of the file on which it begins, from 1, also when fields span lines
    QStringList fields;
    std::optional<CsvFault> fault; ///< then `fields` is empty

    bool operator==(const CsvRecord &) const = default;
};

/// Reads delimited text as RFC 4180 and spreadsheets write it: fields in quotation marks may hold
/// delimiters, line ends and doubled quotation marks; lines end in CR LF, LF or CR; a quotation
/// mark inside an unquoted field is itself. Lines without any character are skipped.
///
/// One bad record costs itself and nothing else: after a fault reading goes on at the next line of
/// the file, so that a stray quotation mark does not swallow the rest. Memory is bounded by
/// longestRecord.
///
/// Written here because no library in Debian does it: libcsv (last release 2013) reports neither
/// lines nor the place of an open quotation mark, and the header-only C++ readers are not packaged.
class CsvReader
{
public:
    static constexpr qsizetype longestRecord = 256 * 1024; ///< UTF-16 units
    static constexpr qsizetype mostFields = 2000;

    /// Gives the next piece of text, empty at the end.
    using Source = std::function<Result<QString>()>;

    CsvReader(Source source, QChar delimiter);

    /// The next record; nothing at the end of the text. Fails only when the source fails.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

private:
    enum class Step { Done, NeedMore };
    [[nodiscard]] Step parse(CsvRecord &record);
    [[nodiscard]] Step refuse(CsvRecord &record, CsvFault fault);
    [[nodiscard]] Result<> fetch();

    Source m_source;
    QChar m_delimiter;
    QString m_text;
    qsizetype m_start = 0; // of the record being read
    int m_line = 1;        // at m_start
    bool m_atEnd = false;
};

/// The delimiter that splits the first lines of `sample` most evenly: comma, semicolon, tab or
/// pipe; comma when none does.
[[nodiscard]] QChar detectDelimiter(QStringView sample);

} // namespace enlace
