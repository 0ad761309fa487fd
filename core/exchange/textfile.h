// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace enlace {

/// Which encoding a text file is read in, and how sure that is.
struct TextEncoding
{
    QByteArray name; ///< as ICU calls it: "UTF-8", "UTF-16LE", "windows-1252", …
    bool hasByteOrderMark = false;
    bool isGuess = false; ///< neither a mark nor valid UTF-8 says so: show it to the person

    bool operator==(const TextEncoding &) const = default;
};

/// A text file of unknown encoding, read piece by piece so that its size does not matter.
///
/// open() looks through the whole file once: a byte order mark (UTF-8, UTF-16) decides; else text
/// without a mark that has zero bytes in every other place is UTF-16; else valid UTF-8 (or nearly:
/// one bad byte to ten good characters) is UTF-8; else ICU's detector is asked, and what it takes
/// for any Latin alphabet is read as windows-1252, the one that spreadsheets here write. Refused:
/// an empty file, a file over `largestFile`, and one that holds zero bytes and therefore is no text
/// (a workbook, a picture). Not thread-safe; the device must stay open and be seekable.
class TextFile
{
public:
    static constexpr qint64 largestFile = qint64(1) << 30; ///< bytes

    /// `encoding` overrides what the file looks like; empty: find out.
    [[nodiscard]] static Result<TextFile> open(QIODevice &device, const QByteArray &encoding = {});

    TextFile(TextFile &&) noexcept;
    TextFile &operator=(TextFile &&) noexcept;
    ~TextFile();

    [[nodiscard]] const TextEncoding &encoding() const { return m_encoding; }

    /// The next piece of text, empty at the end. What no character stands for becomes U+FFFD.
    [[nodiscard]] Result<QString> read();
    /// How many U+FFFD read() had to put so far; more than a few means the wrong encoding.
    [[nodiscard]] qint64 unreadable() const { return m_unreadable; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< bytes

private:
    TextFile();

    struct Converter;
    QIODevice *m_device = nullptr;
    std::unique_ptr<Converter> m_converter;
    TextEncoding m_encoding;
    qint64 m_bytesRead = 0;
    qint64 m_size = 0;
    qint64 m_unreadable = 0;
    bool m_atEnd = false;
};

/// Names that open() accepts and a person may choose from, most likely first.
[[nodiscard]] QList<QByteArray> offeredEncodings();

} // namespace enlace
