// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filetype.h"
#include "core/base/result.h"

namespace enlace {

/// What a document takes at most, and the pieces in which it is written and read, so that nothing
/// waits long for it. Bytes.
inline constexpr qint64 maxFileBytes = qint64(25) * 1024 * 1024;
inline constexpr qint64 chunkBytes = qint64(1024) * 1024;

[[nodiscard]] constexpr qint64 chunksOf(qint64 bytes)
{
    return (bytes + chunkBytes - 1) / chunkBytes;
}

/// The scan or PDF of a document, as its record knows it; the bytes stand apart, once for however
/// many documents show the same. All three or none.
struct DocumentFile
{
    std::optional<QString> sha256; ///< hexadecimal, lower case
    std::optional<FileType> type;
    std::optional<qint64> bytes;

    [[nodiscard]] bool isThere() const { return sha256.has_value(); }
    bool operator==(const DocumentFile &) const = default;
};

/// A file in memory, with what it is.
struct FileContent
{
    DocumentFile file;
    QByteArray bytes;
};

/// Errors, each beside "fileEdit" and in words for whoever chose the file: Invalid for one that is
/// empty, too large or of another type.
[[nodiscard]] Result<FileContent> contentOf(const QByteArray &bytes);
/// The same of a file on a disk; reads no more of it than may be kept. Errors: File too.
[[nodiscard]] Result<FileContent> readContent(const QString &path);
/// Whether these are the bytes that were put in. Errors: Damaged.
[[nodiscard]] Result<> mustBe(const DocumentFile &file, const QByteArray &bytes);

/// Writes a copy outside of the store, where nothing protects it: readable for its owner alone, in
/// no other file on the way, and nothing left of it when it does not succeed. Errors: File.
[[nodiscard]] Result<> writeCopy(const QString &path, const QByteArray &bytes);

/// A complaint beside the choice of the file.
[[nodiscard]] Error aboutFile(const char *text, ErrorCode code = ErrorCode::Invalid);

} // namespace enlace
