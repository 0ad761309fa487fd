// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QByteArray>

#include <optional>

namespace enlace {

/// What a paper is kept as: printed to a file, or scanned or photographed.
enum class FileType { Pdf, Png, Jpeg, Tiff };

template <>
struct EnumText<FileType>
{
    static constexpr auto context = "FileType";
    static constexpr EnumEntry<FileType> entries[] = {
        {FileType::Pdf, "pdf", QT_TRANSLATE_NOOP("FileType", "PDF")},
        {FileType::Png, "png", QT_TRANSLATE_NOOP("FileType", "PNG picture")},
        {FileType::Jpeg, "jpeg", QT_TRANSLATE_NOOP("FileType", "JPEG picture")},
        {FileType::Tiff, "tiff", QT_TRANSLATE_NOOP("FileType", "TIFF picture")},
    };
};

/// By how it begins, whatever it is called; nothing for anything else. Whether the rest is whole,
/// whoever opens it finds out.
[[nodiscard]] std::optional<FileType> fileTypeOf(const QByteArray &bytes);

/// What a file of this type is called after its dot.
[[nodiscard]] QString fileSuffix(FileType type);

} // namespace enlace
