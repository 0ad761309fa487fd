// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storefolder.h"

#include "core/storage/atomicfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace enlace {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr qint64 largestInfoFile = 65'536;

Error onNetworkShare(const QByteArray &type)
{
    return {ErrorCode::Invalid,
            QT_TRANSLATE_NOOP(
                "Error", "This folder is on another computer. Two programs that write there at "
                         "once could damage a store, so Enlace keeps it on this computer only. "
                         "To work together, connect to an office server (PostgreSQL)."),
            {},
            -1,
            QStringLiteral("folder"),
            QStringLiteral("file system ") + QString::fromLatin1(type)};
}

tl::unexpected<Error> cannotMake(const QString &detail)
{
    return fail(
        Error{ErrorCode::File,
              QT_TRANSLATE_NOOP("Error", "You cannot save in this folder. Choose another one."),
              {},
              -1,
              QStringLiteral("folder"),
              detail});
}

Error cannotRead(const QString &detail)
{
    return {ErrorCode::File,
            QT_TRANSLATE_NOOP("Error", "This folder cannot be read. Nothing was changed. Check "
                                       "that your account of this computer may open it."),
            {},
            -1,
            QStringLiteral("folder"),
            detail};
}

/// The nearest folder above that exists: a new one will be of its file system.
QString existingPart(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info.absoluteFilePath();
}

} // namespace

namespace storeErrors {

Error notAStore()
{
    return {ErrorCode::NotAStore,
            QT_TRANSLATE_NOOP("Error",
                              "This is not an Enlace store. Nothing was changed. Choose the "
                              "folder in which the store was made."),
            {},
            -1,
            QStringLiteral("folder"),
            {}};
}

Error damaged(const QString &detail)
{
    return {
        ErrorCode::Damaged,
        QT_TRANSLATE_NOOP("Error", "The store is damaged. Nothing was changed. Restore a backup."),
        {},
        -1,
        {},
        detail};
}

Error newer()
{
    return {ErrorCode::NewerSchema,
            QT_TRANSLATE_NOOP("Error",
                              "This store comes from a newer version of Enlace. Nothing was "
                              "changed. Update Enlace to open it."),
            {},
            -1,
            {},
            {}};
}

Error heldByAnother(const QString &detail)
{
    return {ErrorCode::InUse,
            QT_TRANSLATE_NOOP("Error",
                              "Another program holds this store. Close it there and try again."),
            {},
            -1,
            {},
            detail};
}

} // namespace storeErrors

QByteArray fileSystemOf(const QString &path) { return QStorageInfo(path).fileSystemType(); }

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> kinds = {
        "nfs",    "nfs3",       "nfs4",       "cifs",
        "smb",    "smb2",       "smb3",       "smbfs",
        "sshfs",  "afs",        "auristorfs", "ceph",
        "davfs",  "davfs2",     "webdav",     "ncpfs",
        "ncp",    "coda",       "glusterfs",  "lustre",
        "gpfs",   "beegfs",     "orangefs",   "9p",
        "vboxsf", "prl_fs",     "vmhgfs",     "s3fs",
        "rclone", "gvfsd-fuse", "curlftpfs",  "google-drive-ocamlfuse",
        "gfs2",   "ocfs2"};
    QByteArray kind = type.toLower();
    if (kind.startsWith("fuse."))
        kind = kind.mid(5);
    return kinds.contains(kind);
}

StoreLock::~StoreLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

StoreLock::StoreLock(StoreLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

StoreLock &StoreLock::operator=(StoreLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

Result<> StoreLock::hold(Holding holding)
{
    const int wish = holding == Holding::Alone ? LOCK_EX : LOCK_SH;
    if (::flock(m_file, wish | LOCK_NB) == 0)
        return {};
    const int why = errno;
    // A change of the lock lets it go first: what was held is taken back, which nobody hinders who
    // did not hinder it before.
    (void)::flock(m_file, LOCK_SH | LOCK_NB);
    return why == EWOULDBLOCK ? Result<>(fail(storeErrors::heldByAnother(QStringLiteral("flock"))))
                              : Result<>(cannotMake(QString::fromLocal8Bit(std::strerror(why))));
}

QString StoreFolder::file(const char *name) const
{
    return m_path + QLatin1Char('/') + QLatin1String(name);
}

Result<StoreFolder> StoreFolder::create(const QString &path, const FileSystemOf &fileSystem)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const QByteArray type = fileSystem(existingPart(absolute)); isNetworkFileSystem(type))
        return fail(onNetworkShare(type));
    const QFileInfo info(absolute);
    if (info.exists() && !info.isDir())
        return cannotMake(QStringLiteral("a file stands there"));
    if (info.exists() && !QDir(absolute).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                 QDir::NoDotAndDotDot))
        return fail(
            Error{ErrorCode::Invalid,
                  QT_TRANSLATE_NOOP("Error", "This folder is not empty. Nothing was changed. "
                                             "Choose an empty folder or a new name."),
                  {},
                  -1,
                  QStringLiteral("folder"),
                  {}});
    if (!QDir().mkpath(absolute) || !QFile::setPermissions(absolute, ownerOnly))
        return cannotMake(QStringLiteral("cannot make the folder"));
    const StoreFolder folder(absolute);
    if (!QDir().mkpath(folder.backupsFolder()) ||
        !QFile::setPermissions(folder.backupsFolder(), ownerOnly))
        return cannotMake(QStringLiteral("cannot make the folder of backups"));
    syncFolder(QFileInfo(absolute).absolutePath());
    return folder;
}

Result<> StoreFolder::markAsStore(const QUuid &id) const
{
    const QJsonObject info{{QStringLiteral("program"), QStringLiteral("enlace")},
                           {QStringLiteral("format"), formatNumber},
                           {QStringLiteral("store"), id.toString(QUuid::WithoutBraces)}};
    return writeAtomically(infoFile(), QJsonDocument(info).toJson());
}

void StoreFolder::discard() const
{
    if (QFileInfo::exists(infoFile()))
        return;
    for (const QString &name : {databaseFile(), readsFile()})
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(name + QLatin1String(suffix));
    for (const QString &name : {keysFile(), triesFile(), lockFile()})
        QFile::remove(name);
    QDir().rmdir(backupsFolder());
    QDir().rmdir(m_path); // stays when somebody put something else into it
}

Result<StoreFolder> StoreFolder::open(const QString &path, const FileSystemOf &fileSystem)
{
    const QFileInfo given(path);
    if (path.isEmpty() || !given.exists())
        return fail(
            Error{ErrorCode::NotFound,
                  QT_TRANSLATE_NOOP("Error", "The store was not found. Was it moved or renamed?"),
                  {},
                  -1,
                  QStringLiteral("folder"),
                  {}});
    StoreFolder folder(
        QDir::cleanPath(given.isDir() ? given.absoluteFilePath() : given.absolutePath()));
    const bool hasKeys = QFileInfo::exists(folder.keysFile());
    const bool hasDatabase = QFileInfo::exists(folder.databaseFile());

    // Of a folder that one may not enter nothing can be said.
    if (const QFileInfo itself(folder.path()); !itself.isReadable() || !itself.isExecutable())
        return fail(cannotRead(QStringLiteral("the folder")));
    QFile file(folder.infoFile());
    if (!file.exists())
        return hasKeys && hasDatabase ? fail(storeErrors::damaged(QStringLiteral("no store.json")))
                                      : fail(storeErrors::notAStore());
    if (const QByteArray type = fileSystem(folder.path()); isNetworkFileSystem(type))
        return fail(onNetworkShare(type));
    if (!file.open(QIODevice::ReadOnly))
        return fail(cannotRead(QStringLiteral("store.json: ") + file.errorString()));

    const QJsonObject info = QJsonDocument::fromJson(file.read(largestInfoFile)).object();
    if (info.isEmpty())
        return fail(storeErrors::damaged(QStringLiteral("store.json")));
    if (info.value(QLatin1String("program")).toString() != QLatin1String("enlace"))
        return fail(storeErrors::notAStore());
    const int format = info.value(QLatin1String("format")).toInt(0);
    if (format > formatNumber)
        return fail(storeErrors::newer());
    folder.m_id = QUuid::fromString(info.value(QLatin1String("store")).toString());
    if (format < 1 || folder.m_id.isNull())
        return fail(storeErrors::damaged(QStringLiteral("store.json")));
    if (!hasKeys)
        return fail(storeErrors::damaged(QStringLiteral("no keys.json")));
    if (!hasDatabase)
        return fail(storeErrors::damaged(QStringLiteral("no enlace.db")));
    return folder;
}

Result<StoreLock> StoreFolder::lock(Holding holding) const
{
    // The system keeps it for as long as the descriptor is open: a crash leaves nothing behind.
    const int file = ::open(QFile::encodeName(lockFile()).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return cannotMake(QString::fromLocal8Bit(std::strerror(errno)));
    StoreLock lock(file);
    ENLACE_TRY(lock.hold(holding));
    return lock;
}

} // namespace enlace
