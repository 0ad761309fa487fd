// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/atomicfile.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cerrno>

namespace enlace {

namespace {

tl::unexpected<Error> notWritten(const QSaveFile &file, int code)
{
    Error error{ErrorCode::File,
                QT_TRANSLATE_NOOP("Error", "You cannot save in this folder. Choose another one."),
                {},
                -1,
                {},
                QFileInfo(file.fileName()).fileName() + QLatin1String(": ") + file.errorString()};
    if (code == ENOSPC || code == EDQUOT) {
        error.code = ErrorCode::DiskFull;
        error.text = QT_TRANSLATE_NOOP(
            "Error", "The disk is full. Nothing was changed. Make room, then try again.");
    }
    return fail(std::move(error));
}

} // namespace

Result<> writeAtomically(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Otherwise a folder without room for a second file would be written in place.
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() ||
        !file.flush() || // what finds no room here, commit() would put in the old one's place empty
        !file.commit())  // syncs before renaming
        return notWritten(file, errno);
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void closeToOthers(const QString &path)
{
    QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner;
    if (QFileInfo(path).isDir())
        owners |= QFile::ExeOwner;
    if (!QFile::setPermissions(path, owners))
        qWarning("The disk knows no owners of files: others may see that they are there");
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(folder.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

} // namespace enlace
