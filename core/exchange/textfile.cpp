// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textfile.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace enlace {

namespace {

constexpr qint64 pieceSize = 256 * 1024;    // bytes read at once
constexpr qsizetype sampleSize = 64 * 1024; // bytes that ICU's detector is shown
constexpr int sureEnough = 50;              // per cent, by ICU's own reckoning

/// Checks UTF-8 across the borders of pieces (RFC 3629: no overlong forms, no surrogates).
class Utf8Check
{
public:
    void feed(const QByteArray &bytes)
    {
        for (const char byte : bytes)
            step(static_cast<unsigned char>(byte));
    }
    [[nodiscard]] bool isValid() const { return m_faults == 0 && m_pending == 0; }
    /// One bad byte, from a cell pasted in, among many good characters beyond ASCII.
    [[nodiscard]] bool isNearlyValid() const { return m_characters > 10 * m_faults; }

private:
    void step(unsigned char c)
    {
        if (m_pending > 0 && c >= m_low && c <= m_high) {
            m_low = 0x80;
            m_high = 0xbf;
            m_characters += --m_pending == 0 ? 1 : 0;
            return;
        }
        m_faults += m_pending > 0 ? 1 : 0;
        m_pending = 0;
        if (c < 0x80)
            return;
        if (c < 0xc2 || c > 0xf4) {
            ++m_faults;
            return;
        }
        m_low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
        m_high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        m_pending = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1;
    }

    qint64 m_characters = 0; // whole ones, beyond ASCII
    qint64 m_faults = 0;
    int m_pending = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xbf;
};

/// What one look through the file finds.
struct Survey
{
    QByteArray start;  // the first bytes, for marks
    QByteArray sample; // lines around bytes beyond ASCII, for the detector
    bool isUtf8 = false;
    bool isNearlyUtf8 = false;
    qint64 bytes = 0;
    qint64 zerosEven = 0; // zero bytes at even places: big-endian text
    qint64 zerosOdd = 0;
};

Result<QByteArray> readPiece(QIODevice &device)
{
    QByteArray bytes = device.read(pieceSize);
    if (bytes.isEmpty() && !device.atEnd())
        return fail(
            {ErrorCode::File,
             QT_TRANSLATE_NOOP("Error", "The file could not be read to its end. Nothing was "
                                        "imported. Copy it to this computer and try again."),
             {},
             -1,
             {},
             device.errorString()});
    return bytes;
}

bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

Result<Survey> survey(QIODevice &device)
{
    Survey found;
    Utf8Check utf8;
    while (true) {
        ENLACE_ASSIGN(const QByteArray bytes, readPiece(device));
        if (bytes.isEmpty())
            break;
        if (found.start.isEmpty())
            found.start = bytes.left(4);
        utf8.feed(bytes);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            if (bytes[i] == 0)
                ++((found.bytes + i) % 2 == 0 ? found.zerosEven : found.zerosOdd);
        if (found.sample.size() < sampleSize &&
            std::any_of(bytes.begin(), bytes.end(), isBeyondAscii))
            found.sample += bytes.left(sampleSize - found.sample.size());
        found.bytes += bytes.size();
    }
    found.isUtf8 = utf8.isValid();
    found.isNearlyUtf8 = utf8.isNearlyValid();
    return found;
}

bool isLatin(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> latin = {
        "ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1252", "windows-1250", "windows-1254"};
    return std::find(latin.begin(), latin.end(), name) != latin.end();
}

/// The detector's best answer when it is no Latin alphabet and is sure of it. Whether it is UTF-8
/// was counted, and is known better.
QByteArray detected(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    if (U_FAILURE(status))
        return {};
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()),
                   &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr)
        return {};
    const char *name = ucsdet_getName(match, &status);
    const int confidence = ucsdet_getConfidence(match, &status);
    if (U_FAILURE(status) || confidence < sureEnough || isLatin(name) ||
        std::string_view(name) == "UTF-8")
        return {};
    return name;
}

Result<TextEncoding> encodingOf(const Survey &found)
{
    const auto begins = [&](std::string_view mark) {
        return found.start.startsWith(QByteArrayView(mark.data(), qsizetype(mark.size())));
    };
    if (begins("\xEF\xBB\xBF"))
        return TextEncoding{"UTF-8", true, false};
    if (begins("\xFF\xFE"))
        return TextEncoding{"UTF-16LE", true, false};
    if (begins("\xFE\xFF"))
        return TextEncoding{"UTF-16BE", true, false};

    // Text in our alphabets has a zero in almost every second place and in almost no other.
    const qint64 halves = std::max<qint64>(1, found.bytes / 2);
    if (found.zerosOdd * 2 > halves && found.zerosEven * 20 < halves)
        return TextEncoding{"UTF-16LE", false, true};
    if (found.zerosEven * 2 > halves && found.zerosOdd * 20 < halves)
        return TextEncoding{"UTF-16BE", false, true};
    if (found.zerosEven + found.zerosOdd > 0)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This file is not plain text, so nothing was read. "
                                               "Save the list as CSV and choose that file."));
    if (found.isUtf8)
        return TextEncoding{"UTF-8", false, false};
    if (found.isNearlyUtf8)
        return TextEncoding{"UTF-8", false, true};
    const QByteArray name = detected(found.sample);
    return TextEncoding{name.isEmpty() ? QByteArray("windows-1252") : name, false, true};
}

} // namespace

struct TextFile::Converter
{
    UConverter *handle = nullptr;

    Converter() = default;
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    ~Converter()
    {
        if (handle != nullptr)
            ucnv_close(handle);
    }
};

TextFile::TextFile() = default;
TextFile::TextFile(TextFile &&) noexcept = default;
TextFile &TextFile::operator=(TextFile &&) noexcept = default;
TextFile::~TextFile() = default;

Result<TextFile> TextFile::open(QIODevice &device, const QByteArray &encoding)
{
    if (device.size() > largestFile)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This file is larger than one gigabyte, so nothing "
                                               "was read. Split it and import the parts."));
    device.seek(0);
    ENLACE_ASSIGN(const Survey found, survey(device));
    if (found.bytes == 0)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This file is empty. Nothing was imported."));

    TextFile file;
    if (encoding.isEmpty()) {
        ENLACE_ASSIGN(file.m_encoding, encodingOf(found));
    } else {
        file.m_encoding = TextEncoding{encoding, false, false};
    }
    UErrorCode status = U_ZERO_ERROR;
    file.m_converter = std::make_unique<Converter>();
    file.m_converter->handle = ucnv_open(file.m_encoding.name.constData(), &status);
    if (U_FAILURE(status))
        return fail({ErrorCode::Invalid,
                     QT_TRANSLATE_NOOP("Error", "This character encoding is not known here. Choose "
                                                "another one; nothing was imported."),
                     {},
                     -1,
                     {},
                     QString::fromLatin1(u_errorName(status))});
    file.m_device = &device;
    file.m_size = found.bytes;
    device.seek(0);
    return file;
}

Result<QString> TextFile::read()
{
    while (!m_atEnd) {
        ENLACE_ASSIGN(const QByteArray bytes, readPiece(*m_device));
        const bool isFirst = m_bytesRead == 0;
        m_bytesRead += bytes.size();
        m_atEnd = bytes.isEmpty();

        // No encoding here makes more UTF-16 units than it has bytes; a few for what was pending.
        QString text(bytes.size() + 16, Qt::Uninitialized);
        const char *source = bytes.constData();
        auto *target = reinterpret_cast<UChar *>(text.data());
        const UChar *const begin = target;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter->handle, &target, begin + text.size(), &source,
                       source + bytes.size(), nullptr, static_cast<UBool>(m_atEnd), &status);
        if (U_FAILURE(status))
            return fail({ErrorCode::File,
                         QT_TRANSLATE_NOOP("Error", "The file could not be read in this character "
                                                    "encoding. Choose another one."),
                         {},
                         -1,
                         {},
                         QString::fromLatin1(u_errorName(status))});
        text.resize(target - begin);
        if (isFirst && text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        m_unreadable += text.count(QChar(QChar::ReplacementCharacter));
        if (!text.isEmpty())
            return text;
    }
    return QString();
}

QList<QByteArray> offeredEncodings()
{
    return {"UTF-8",     "windows-1252", "UTF-16LE",     "UTF-16BE", "ISO-8859-1",
            "IBM850",    "windows-1258", "GB18030",      "Big5",     "EUC-KR",
            "Shift_JIS", "windows-1256", "windows-1251", "macintosh"};
}

} // namespace enlace
