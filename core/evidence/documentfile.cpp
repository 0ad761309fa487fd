// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/documentfile.h"

#include "core/storage/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace enlace {

namespace {

constexpr auto tooLarge = QT_TRANSLATE_NOOP(
    "Error", "The file is too large: a document takes at most 25 MB. Scan it with "
             "fewer dots per inch, or in black and white.");

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Error aboutFile(const char *text, ErrorCode code)
{
    return {code, text, {}, -1, QStringLiteral("fileEdit"), {}};
}

Result<FileContent> contentOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(aboutFile(QT_TRANSLATE_NOOP("Error", "There is nothing in this file. Save or "
                                                         "scan it again.")));
    if (bytes.size() > maxFileBytes)
        return fail(aboutFile(tooLarge));
    const auto type = fileTypeOf(bytes);
    if (!type)
        return fail(aboutFile(
            QT_TRANSLATE_NOOP("Error", "This is no PDF, PNG, JPEG or TIFF, whatever its name says. "
                                       "Save or scan it as one of these.")));
    return FileContent{{hashOf(bytes), type, bytes.size()}, bytes};
}

Result<FileContent> readContent(const QString &path)
{
    const QFileInfo about(path);
    QFile file(path);
    // Not a pipe or a device, which may never end.
    if (!about.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(aboutFile(QT_TRANSLATE_NOOP("Error", "This file cannot be read. Is it still "
                                                         "there, and may you open it?"),
                              ErrorCode::File));
    if (about.size() > maxFileBytes)
        return fail(aboutFile(tooLarge));
    // One more than may be: it may have grown since.
    const QByteArray bytes = file.read(maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(
            aboutFile(QT_TRANSLATE_NOOP("Error", "Reading the file failed half way. Nothing "
                                                 "was attached."),
                      ErrorCode::File));
    return contentOf(bytes);
}

Result<> mustBe(const DocumentFile &file, const QByteArray &bytes)
{
    if (file.bytes == bytes.size() && file.sha256 == hashOf(bytes))
        return {};
    return fail(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "The file of this document is damaged in the store and "
                                           "is not shown. Run the check of the store; a backup may "
                                           "have it whole."));
}

Result<> writeCopy(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (isWritten) {
        // Before the first byte is in it.
        closeToOthers(path);
        isWritten = file.write(bytes) == bytes.size() && file.flush();
        file.close();
        isWritten = isWritten && file.error() == QFileDevice::NoError;
        if (!isWritten)
            file.remove();
    }
    if (isWritten)
        return {};
    return fail(ErrorCode::File,
                QT_TRANSLATE_NOOP("Error", "You cannot save in this folder. Choose "
                                           "another one."));
}

} // namespace enlace
