// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace enlace {

namespace {

constexpr int sampleRows = 8;
constexpr int linesBetweenReports = 500;

Result<QByteArray> checksumOf(QIODevice &device)
{
    device.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device))
        return fail(ErrorCode::File,
                    QT_TRANSLATE_NOOP("Error", "The file could not be read to its end. Nothing was "
                                               "imported. Copy it to this computer and try "
                                               "again."));
    return hash.result();
}

/// "sep=;" on a line of its own: how a spreadsheet is told the delimiter.
std::optional<QChar> statedDelimiter(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6)
        return std::nullopt;
    return text[5] == u'\r' || text[5] == u'\n' ? std::optional(text[4]) : std::nullopt;
}

bool isBlank(const CsvRecord &record)
{
    return !record.fault && std::all_of(record.fields.begin(), record.fields.end(),
                                        [](const QString &f) { return f.trimmed().isEmpty(); });
}

/// Rows of the file, with progress and cancelling.
Result<> forEachRecord(TextFile &file, CsvReader &records, const FileProgress &progress,
                       const std::function<void(const CsvRecord &)> &take)
{
    for (int n = 0;; ++n) {
        if (progress && n % linesBetweenReports == 0 && !progress(file.bytesRead(), file.size()))
            return stopped();
        ENLACE_ASSIGN(const auto record, records.next());
        if (!record)
            return {};
        if (!isBlank(*record))
            take(*record);
    }
}

/// Calls use(file, records, delimiter, headings) with the reader standing after the headings.
template <class Use>
Result<> withHeadings(QIODevice &device, const QByteArray &encoding, std::optional<QChar> delimiter,
                      Use use)
{
    ENLACE_ASSIGN(TextFile file, TextFile::open(device, encoding));
    ENLACE_ASSIGN(QString first, file.read());
    const auto stated = statedDelimiter(first);
    // Cut at a line's end: half a row would have a wrong number of columns.
    const QStringView whole = QStringView(first).left(32 * 1024);
    const qsizetype lineEnd = std::max(whole.lastIndexOf(u'\n'), whole.lastIndexOf(u'\r'));
    const QStringView sample =
        lineEnd > 0 && whole.size() < first.size() ? whole.left(lineEnd) : whole;
    const QChar used = delimiter ? *delimiter : stated ? *stated : detectDelimiter(sample);
    CsvReader records(
        [&file, &first]() -> Result<QString> {
            if (!first.isEmpty())
                return std::exchange(first, {});
            return file.read();
        },
        used);

    QStringList headings;
    bool skipStated = stated.has_value();
    while (headings.isEmpty()) {
        ENLACE_ASSIGN(const auto record, records.next());
        if (!record || record->fault)
            return fail(ErrorCode::Invalid,
                        QT_TRANSLATE_NOOP("Error", "The first line of this file is not a line of "
                                                   "column headings. Nothing was imported."));
        if (!isBlank(*record) && !std::exchange(skipStated, false))
            headings = record->fields;
    }
    // Columns without a heading at the end are a spreadsheet's leftovers.
    while (headings.size() > 1 && headings.last().trimmed().isEmpty())
        headings.removeLast();
    for (QString &heading : headings)
        heading = cleanCell(heading);
    return use(file, records, used, headings);
}

} // namespace

Result<> openRoster(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail(ErrorCode::File,
                    QT_TRANSLATE_NOOP("Error", "The file was not found. Was it moved or renamed?"));
    if (info.isDir())
        return fail(ErrorCode::File,
                    QT_TRANSLATE_NOOP("Error", "This is a folder. Choose the file of the roster."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::File,
                    QT_TRANSLATE_NOOP("Error", "The file cannot be read. Is it open in another "
                                               "program, or may your account not read it?"));
    return {};
}

Result<RosterLook> RosterFile::look(const RosterChoices &choices, QDate today,
                                    const FileProgress &progress)
{
    RosterLook look;
    m_habits = {};
    ENLACE_ASSIGN(look.checksum, checksumOf(m_device));
    ENLACE_TRY(withHeadings(m_device, choices.encoding, choices.delimiter,
                            [&](TextFile &file, CsvReader &records, QChar delimiter,
                                const QStringList &headings) -> Result<> {
                                look.encoding = file.encoding();
                                look.delimiter = delimiter;
                                look.headings = headings;
                                look.signature = headingSignature(headings);
                                look.mapping = choices.mapping.value_or(suggestedMapping(headings));
                                look.mapping.columns.resize(headings.size());
                                look.missing = missingFields(look.mapping);
                                Result<> done = forEachRecord(
                                    file, records, progress, [&](const CsvRecord &record) {
                                        ++look.records;
                                        if (record.fault)
                                            return;
                                        if (look.sample.size() < sampleRows)
                                            look.sample += record.fields;
                                        m_habits.learn(look.mapping, record.fields, today);
                                    });
                                look.unreadableCharacters = file.unreadable();
                                return done;
                            }));
    return look;
}

Result<> RosterFile::read(const RosterLook &look, QDate today,
                          const std::function<void(RosterRow &&)> &take,
                          const FileProgress &progress)
{
    if (!look.missing.isEmpty())
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "The columns for the child's names or date of birth "
                                               "are not known yet. Say which columns hold them."));
    return withHeadings(
        m_device, look.encoding.name, look.delimiter,
        [&](TextFile &file, CsvReader &records, QChar, const QStringList &) -> Result<> {
            RowReader reader(look.mapping, m_habits, today);
            return forEachRecord(file, records, progress,
                                 [&](const CsvRecord &record) { take(reader.read(record)); });
        });
}

} // namespace enlace
