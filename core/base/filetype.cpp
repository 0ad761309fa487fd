// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filetype.h"

namespace enlace {

namespace {

/// A PDF may have so many bytes before its mark, says its standard, and printers do write some.
constexpr qsizetype beforePdf = 1024;

} // namespace

std::optional<FileType> fileTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return FileType::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return FileType::Jpeg;
    const QByteArray four = bytes.left(4);
    if (four == QByteArray("II*\0", 4) || four == QByteArray("MM\0*", 4))
        return FileType::Tiff;
    // Last: its mark may stand a little further on, and so inside of something else.
    const QByteArray begin = bytes.left(beforePdf);
    if (begin.startsWith("PK") || begin.trimmed().startsWith('<'))
        return std::nullopt;
    if (begin.contains("%PDF-"))
        return FileType::Pdf;
    return std::nullopt;
}

QString fileSuffix(FileType type)
{
    return type == FileType::Jpeg ? QStringLiteral("jpg") : QString(keyOf(type));
}

} // namespace enlace
