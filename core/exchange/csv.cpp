// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QMap>

#include <algorithm>

namespace enlace {

namespace {

constexpr QChar quote = u'"';

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

} // namespace

CsvReader::CsvReader(Source source, QChar delimiter)
    : m_source(std::move(source))
    , m_delimiter(delimiter)
{
}

Result<> CsvReader::fetch()
{
    m_text.remove(0, m_start);
    m_start = 0;
    ENLACE_ASSIGN(const QString more, m_source());
    m_atEnd = more.isEmpty();
    m_text += more;
    return {};
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    while (true) {
        // Empty lines, and the LF of a CR LF.
        while (m_start < m_text.size() && isLineEnd(m_text[m_start])) {
            if (m_text[m_start] == u'\r' && m_start + 1 == m_text.size() && !m_atEnd)
                break;
            if (m_text[m_start] == u'\r' && m_start + 1 < m_text.size() &&
                m_text[m_start + 1] == u'\n')
                ++m_start;
            ++m_start;
            ++m_line;
        }
        if (m_start >= m_text.size() && m_atEnd)
            return std::nullopt;

        CsvRecord record;
        record.line = m_line;
        if (m_start < m_text.size() && !isLineEnd(m_text[m_start]) && parse(record) == Step::Done)
            return record;
        ENLACE_TRY(fetch());
    }
}

/// Tries to read one record from m_start, always from its first character: a record that the piece
/// at hand does not hold whole is read again when more has come.
CsvReader::Step CsvReader::parse(CsvRecord &record)
{
    const QStringView text(m_text);
    const qsizetype end = text.size();
    qsizetype at = m_start;
    int line = m_line;

    while (true) {
        QString field;
        if (at < end && text[at] == quote) {
            const qsizetype opened = ++at;
            qsizetype run = opened;
            while (true) {
                while (at < end && text[at] != quote) {
                    if (text[at] == u'\n' ||
                        (text[at] == u'\r' && at + 1 < end && text[at + 1] != u'\n'))
                        ++line;
                    ++at;
                }
                if (at - m_start > longestRecord)
                    return refuse(record, CsvFault::UnclosedQuote);
                if (at >= end)
                    return m_atEnd ? refuse(record, CsvFault::UnclosedQuote) : Step::NeedMore;
                if (at + 1 >= end && !m_atEnd)
                    return Step::NeedMore;
                field += text.mid(run, at - run);
                ++at;
                if (at >= end || text[at] != quote)
                    break;
                run = at++; // a doubled quotation mark stands for one
            }
            if (at < end && text[at] != m_delimiter && !isLineEnd(text[at]))
                return refuse(record, CsvFault::TextAfterQuote);
        } else {
            const qsizetype begin = at;
            while (at < end && text[at] != m_delimiter && !isLineEnd(text[at]))
                ++at;
            field = text.mid(begin, at - begin).toString();
        }
        if (at - m_start > longestRecord || record.fields.size() >= mostFields)
            return refuse(record, CsvFault::TooLong);
        if (at >= end && !m_atEnd)
            return Step::NeedMore;
        record.fields += field;
        if (at < end && text[at] == m_delimiter) {
            ++at;
            if (at >= end && !m_atEnd)
                return Step::NeedMore;
            continue;
        }
        m_start = at;
        m_line = line;
        return Step::Done;
    }
}

/// Gives the record up and goes on at the end of the line on which it began. A line without an end
/// in sight is dropped piece by piece, so that a file that is one endless line costs no memory.
CsvReader::Step CsvReader::refuse(CsvRecord &record, CsvFault fault)
{
    record.fields.clear();
    record.fault = fault;
    while (true) {
        const auto found = std::find_if(m_text.cbegin() + m_start, m_text.cend(), isLineEnd);
        m_start = found - m_text.cbegin();
        if (m_start < m_text.size() || m_atEnd || !fetch())
            return Step::Done;
    }
}

QChar detectDelimiter(QStringView sample)
{
    static constexpr char16_t candidates[] = {u',', u';', u'\t', u'|'};
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar candidate : candidates) {
        bool given = false;
        CsvReader reader(
            [&]() -> Result<QString> {
                return std::exchange(given, true) ? QString() : sample.toString();
            },
            candidate);
        QMap<qsizetype, int> widths; // number of fields -> how many records have it
        int records = 0;
        for (auto record = reader.next(); record && *record && records < 50;
             record = reader.next(), ++records)
            ++widths[(*record)->fields.size()];
        // The best agreement on a width counts, times the width; one field is no division at all.
        qsizetype score = 0;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it)
            if (it.key() > 1)
                score = std::max(score, it.value() * 1000 + std::min<qsizetype>(it.key(), 500));
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace enlace
