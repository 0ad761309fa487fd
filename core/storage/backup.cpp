// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/atomicfile.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sqlite3.h>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace enlace {

namespace {

const QString databaseName = QStringLiteral("enlace.db");
const QString readsName = QStringLiteral("reads.db");
const QString manifestName = QStringLiteral("backup.json");
const QStringList companions{QStringLiteral("keys.json"), QStringLiteral("store.json")};
constexpr int pagesAtOnce = 2048; // 8 MiB between two looks at the cancel button

Error fileError(const QString &detail)
{
    return {ErrorCode::File,
            QT_TRANSLATE_NOOP("Error", "The backup could not be written or read. The store is as "
                                       "it was. Check the disk and try again."),
            {},
            -1,
            {},
            detail};
}

Error damagedError(const QString &detail)
{
    return {ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error", "This backup is damaged, so it was not used. The store is "
                                       "as it was. Choose another backup."),
            {},
            -1,
            {},
            detail};
}

SqliteTarget targetIn(const QString &folder, const QByteArray &key)
{
    return {QDir(folder).filePath(databaseName), QDir(folder).filePath(readsName), key, 5000};
}

void syncFile(const QString &path)
{
    if (const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY); file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}

/// Owns a raw SQLCipher connection to the copy.
struct Copy
{
    sqlite3 *handle = nullptr;
    ~Copy() { sqlite3_close(handle); }
};

Error copyError(int code)
{
    Error error = fileError(QStringLiteral("sqlite %1").arg(code));
    if ((code & 0xff) == SQLITE_FULL) {
        error.code = ErrorCode::DiskFull;
        error.text = QT_TRANSLATE_NOOP("Error", "There is no room for the backup. The store is as "
                                                "it was. Free some space and try again.");
    } else if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB) {
        error.code = ErrorCode::Damaged;
        error.text = QT_TRANSLATE_NOOP(
            "Error", "The store is damaged. Nothing was changed. Restore a backup.");
    }
    return error;
}

/// Copies one database of `source` (schema "main" or "reads") page by page, still encrypted with
/// the same key.
Result<> copyDatabase(Connection &source, const char *schema, const QString &path,
                      const QByteArray &key, const std::function<bool(qint64, qint64)> &progress)
{
    Copy copy;
    if (const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &copy.handle,
                                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        code != SQLITE_OK)
        return fail(copyError(code));
    closeToOthers(path);
    const QByteArray keyText = "x'" + key.toHex() + "'";
    if (const int code = sqlite3_key_v2(copy.handle, "main", keyText.constData(),
                                        static_cast<int>(keyText.size()));
        code != SQLITE_OK)
        return fail(copyError(code));
    sqlite3_backup *backup = sqlite3_backup_init(
        copy.handle, "main", static_cast<sqlite3 *>(source.sqliteHandle()), schema);
    if (!backup)
        return fail(copyError(sqlite3_errcode(copy.handle)));
    int code = SQLITE_OK;
    bool isStopped = false;
    while (code == SQLITE_OK && !isStopped) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup);
        isStopped = !progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (isStopped)
        return stopped();
    if (code != SQLITE_DONE)
        return fail(copyError(code));
    return {};
}

Result<QMap<QString, qint64>> countsIn(Connection &connection)
{
    QStringList tables;
    {
        Query query(connection, "select 'main.' || name from main.sqlite_master where type = "
                                "'table' and name not like 'sqlite\\_%' escape '\\' "
                                "union all select 'reads.' || name from reads.sqlite_master where "
                                "type = 'table' and name not like 'sqlite\\_%' escape '\\'");
        ENLACE_TRY(query.run());
        while (query.next())
            tables.append(query.get<QString>(0));
        ENLACE_TRY(query.finished());
    }
    QMap<QString, qint64> counts;
    for (const QString &table : std::as_const(tables)) {
        Query query(connection, QStringLiteral("select count(*) from %1").arg(table));
        ENLACE_ASSIGN(const auto count, firstValue<qint64>(query));
        counts.insert(table, count.value_or(0));
    }
    return counts;
}

/// Every page authentic (its HMAC), every tree in order.
Result<> checkPages(Connection &connection)
{
    for (const char *pragma :
         {"pragma main.cipher_integrity_check", "pragma reads.cipher_integrity_check"}) {
        Query query(connection, pragma);
        ENLACE_TRY(query.run());
        if (query.next())
            return fail(damagedError(QString::fromLatin1(pragma)));
    }
    for (const char *pragma : {"pragma main.integrity_check", "pragma reads.integrity_check"}) {
        Query query(connection, pragma);
        ENLACE_ASSIGN(const auto answer, firstValue<QString>(query));
        if (answer != QStringLiteral("ok"))
            return fail(damagedError(QString::fromLatin1(pragma)));
    }
    return {};
}

Result<QString> checksumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(fileError(QFileInfo(path).fileName()));
    return QString::fromLatin1(hash.result().toHex());
}

Result<> writeManifest(const Backup &backup)
{
    QJsonObject counts;
    for (auto count = backup.counts.cbegin(); count != backup.counts.cend(); ++count)
        counts.insert(count.key(), count.value());
    QJsonObject checksums;
    for (const QString &name : QStringList{databaseName, readsName} + companions) {
        const QString path = QDir(backup.folder).filePath(name);
        if (!QFile::exists(path))
            continue;
        ENLACE_ASSIGN(const QString checksum, checksumOf(path));
        checksums.insert(name, checksum);
    }
    const QJsonObject manifest{
        {QStringLiteral("format"), 1},
        {QStringLiteral("made_at"), backup.madeAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("kind"), QString(keyOf(backup.kind))},
        {QStringLiteral("schema"), backup.schema},
        {QStringLiteral("counts"), counts},
        {QStringLiteral("sha256"), checksums}};
    return writeAtomically(QDir(backup.folder).filePath(manifestName),
                           QJsonDocument(manifest).toJson());
}

std::optional<QJsonObject> manifestIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(manifestName));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1'000'000)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<Backup> readBackup(const QString &folder)
{
    const auto manifest = manifestIn(folder);
    if (!manifest)
        return std::nullopt;
    Backup backup;
    backup.folder = folder;
    backup.madeAt = QDateTime::fromString(manifest->value(QStringLiteral("made_at")).toString(),
                                          Qt::ISODateWithMs);
    const auto kind = fromKey<BackupKind>(manifest->value(QStringLiteral("kind")).toString());
    if (!backup.madeAt.isValid() || !kind)
        return std::nullopt;
    backup.kind = *kind;
    backup.schema = manifest->value(QStringLiteral("schema")).toInt();
    const QJsonObject counts = manifest->value(QStringLiteral("counts")).toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        backup.counts.insert(count.key(), count->toInteger());
    for (const QString &name : {databaseName, readsName})
        backup.bytes += QFileInfo(QDir(folder).filePath(name)).size();
    return backup;
}

/// A new, empty folder named after the moment and the kind; under a name that no list shows until
/// it is whole.
Result<QString> newFolder(const QString &storeFolder, BackupKind kind, const QDateTime &at)
{
    const QString name =
        at.toString(QStringLiteral("yyyy-MM-dd'T'HHmmsszzz'Z'")) + QLatin1Char('-') + keyOf(kind);
    QDir backups(QDir(storeFolder).filePath(QStringLiteral("backups")));
    QString unique = name;
    for (int number = 2; backups.exists(unique) || backups.exists(unique + QLatin1String(".part"));
         ++number)
        unique = QStringLiteral("%1-%2").arg(name).arg(number);
    if (!backups.mkpath(unique + QLatin1String(".part")))
        return fail(fileError(QStringLiteral("mkpath")));
    closeToOthers(backups.path());
    return backups.filePath(unique + QLatin1String(".part"));
}

/// Gives a folder its final name.
Result<> publish(Backup &backup)
{
    const QString final = backup.folder.chopped(5);
    if (!QDir().rename(backup.folder, final))
        return fail(fileError(QStringLiteral("rename")));
    backup.folder = final;
    syncFile(QFileInfo(final).path());
    return {};
}

} // namespace

Result<Backup> makeBackup(const QString &storeFolder, const QByteArray &key, BackupKind kind,
                          const Clock &clock, const BackupProgress &progress)
{
    Backup backup;
    backup.kind = kind;
    backup.madeAt = clock.now();
    ENLACE_ASSIGN(backup.folder, newFolder(storeFolder, kind, backup.madeAt));
    const auto make = [&]() -> Result<> {
        const QDir from(storeFolder);
        const QDir to(backup.folder);
        {
            ENLACE_ASSIGN(const auto source, Connection::open(targetIn(storeFolder, key)));
            // One snapshot of both files, so that other desks may write on meanwhile.
            ENLACE_TRY(source->begin(Connection::Begin::Read));
            const auto told = [&progress](qint64 done, qint64 total) {
                return !progress || progress(done, total);
            };
            ENLACE_TRY(copyDatabase(*source, "main", to.filePath(databaseName), key, told));
            ENLACE_TRY(copyDatabase(*source, "reads", to.filePath(readsName), key, told));
            source->rollback();
        }
        for (const QString &name : companions)
            if (QFile::exists(from.filePath(name)) &&
                !QFile::copy(from.filePath(name), to.filePath(name)))
                return fail(fileError(name));
        {
            ENLACE_ASSIGN(const auto copied, Connection::open(targetIn(backup.folder, key)));
            ENLACE_TRY(checkPages(*copied));
            ENLACE_ASSIGN(backup.counts, countsIn(*copied));
            ENLACE_ASSIGN(backup.schema, schemaOf(*copied));
            // The copy is one file from here on; its checksum is of what is read back later.
            ENLACE_TRY(copied->execute(QStringLiteral("pragma main.journal_mode = delete")));
            ENLACE_TRY(copied->execute(QStringLiteral("pragma reads.journal_mode = delete")));
        }
        for (const QString &name : {databaseName, readsName}) {
            syncFile(to.filePath(name));
            backup.bytes += QFileInfo(to.filePath(name)).size();
        }
        ENLACE_TRY(writeManifest(backup));
        return publish(backup);
    };
    if (Result<> made = make(); !made) {
        QDir(backup.folder).removeRecursively();
        return fail(std::move(made).error());
    }
    return backup;
}

Result<> verifyBackup(const Backup &backup, const QByteArray &key)
{
    const auto manifest = manifestIn(backup.folder);
    if (!manifest)
        return fail(damagedError(manifestName));
    const QJsonObject checksums = manifest->value(QStringLiteral("sha256")).toObject();
    for (const QString &name : {databaseName, readsName}) {
        const auto checksum = checksumOf(QDir(backup.folder).filePath(name));
        if (!checksum || checksums.value(name).toString() != *checksum)
            return fail(damagedError(name));
    }
    // Opening would write beside it (WAL), and a backup is not written to: look at a copy.
    const QString folder = QDir::temp().filePath(QStringLiteral("enlace-verify-") +
                                                 Id<struct VerifyTag>::make().text());
    if (!QDir().mkpath(folder))
        return fail(fileError(QStringLiteral("mkpath")));
    closeToOthers(folder);
    const auto look = [&]() -> Result<> {
        for (const QString &name : {databaseName, readsName})
            if (!QFile::copy(QDir(backup.folder).filePath(name), QDir(folder).filePath(name)))
                return fail(fileError(name));
        auto opened = Connection::open(targetIn(folder, key));
        if (!opened)
            return fail(damagedError(opened.error().detail));
        ENLACE_TRY(checkPages(**opened));
        ENLACE_ASSIGN(const auto counts, countsIn(**opened));
        if (counts != backup.counts)
            return fail(damagedError(QStringLiteral("counts")));
        return {};
    };
    Result<> looked = look();
    QDir(folder).removeRecursively();
    return looked;
}

QList<Backup> backupsOf(const QString &storeFolder)
{
    QList<Backup> found;
    const QDir backups(QDir(storeFolder).filePath(QStringLiteral("backups")));
    for (const QString &name : backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!name.endsWith(QLatin1String(".part")))
            if (const auto backup = readBackup(backups.filePath(name)))
                found.append(*backup);
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.folder > b.folder;
    });
    return found;
}

namespace {

QDate dayOf(const Backup &backup) { return countyDay(backup.madeAt); }

} // namespace

bool isDailyBackupDue(const QList<Backup> &backups, const Clock &clock)
{
    return std::none_of(backups.begin(), backups.end(), [&clock](const Backup &backup) {
        return backup.kind == BackupKind::Daily && dayOf(backup) >= clock.today();
    });
}

QList<Backup> backupsToRemove(const QList<Backup> &backups)
{
    QList<Backup> sorted = backups;
    std::sort(sorted.begin(), sorted.end(),
              [](const Backup &a, const Backup &b) { return a.madeAt > b.madeAt; });
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QSet<std::pair<int, int>> months;
    QMap<BackupKind, int> others;
    QList<Backup> remove;
    for (const Backup &backup : std::as_const(sorted)) {
        bool isKept = backup == sorted.first();
        if (backup.kind == BackupKind::Daily) {
            // Newest first: the first of a day, week or month is the one that stands for it.
            const QDate day = dayOf(backup);
            int year = 0;
            const int week = day.weekNumber(&year);
            const auto stands = [&isKept](auto &seen, const auto &span, int limit) {
                if (!seen.contains(span) && seen.size() < limit) {
                    seen.insert(span);
                    isKept = true;
                }
            };
            stands(days, day, 7);
            stands(weeks, std::pair(year, week), 5);
            stands(months, std::pair(day.year(), day.month()), 12);
        } else if (++others[backup.kind] <= 5) {
            isKept = true;
        }
        if (!isKept)
            remove.append(backup);
    }
    return remove;
}

Result<> removeOldBackups(const QString &storeFolder)
{
    for (const Backup &backup : backupsToRemove(backupsOf(storeFolder)))
        if (!QDir(backup.folder).removeRecursively())
            return fail(fileError(QStringLiteral("remove")));
    return {};
}

Result<> restoreBackup(const QString &storeFolder, const Backup &backup, const QByteArray &key,
                       const Clock &clock)
{
    ENLACE_TRY(verifyBackup(backup, key));
    {
        // Nobody else may have it open. A damaged store cannot answer, and is put aside as it is.
        auto present = Connection::open(targetIn(storeFolder, key));
        if (present) {
            ENLACE_TRY((*present)->execute(QStringLiteral("pragma locking_mode = exclusive")));
            ENLACE_TRY((*present)->execute(QStringLiteral("pragma main.journal_mode = delete")));
            ENLACE_TRY((*present)->execute(QStringLiteral("pragma reads.journal_mode = delete")));
        } else if (present.error().code == ErrorCode::InUse) {
            return fail(present.error());
        }
    }
    const QDir store(storeFolder);
    const QDir from(backup.folder);
    const QStringList names = QStringList{databaseName, readsName} + companions;
    // First everything beside the store, on the same disk; then only renames.
    for (const QString &name : names) {
        const QString fresh = store.filePath(name + QLatin1String(".restored"));
        QFile::remove(fresh);
        if (from.exists(name) && !QFile::copy(from.filePath(name), fresh))
            return fail(fileError(name));
        closeToOthers(fresh);
        syncFile(fresh);
    }
    Backup before;
    before.kind = BackupKind::BeforeRestore;
    before.madeAt = clock.now();
    ENLACE_ASSIGN(before.folder, newFolder(storeFolder, before.kind, before.madeAt));
    const QDir aside(before.folder);
    for (const QString &name : names) {
        for (const char *end : {"", "-wal", "-shm", "-journal"}) {
            const QString present = name + QLatin1String(end);
            // Key slots are copied, not moved: until the end there is always a set that opens the
            // store.
            const bool moved =
                companions.contains(name)
                    ? (!store.exists(present) ||
                       QFile::copy(store.filePath(present), aside.filePath(present)))
                    : (!store.exists(present) ||
                       QFile::rename(store.filePath(present), aside.filePath(present)));
            if (!moved)
                return fail(fileError(present));
        }
    }
    for (const QString &name : names) {
        const QByteArray fresh =
            QFile::encodeName(store.filePath(name + QLatin1String(".restored")));
        if (QFile::exists(QFile::decodeName(fresh)) &&
            std::rename(fresh.constData(), QFile::encodeName(store.filePath(name)).constData()) !=
                0)
            return fail(fileError(name));
    }
    syncFile(storeFolder);
    if (auto opened = Connection::open(targetIn(before.folder, key))) {
        ENLACE_ASSIGN(before.counts, countsIn(**opened));
        ENLACE_ASSIGN(before.schema, schemaOf(**opened));
        (void)(*opened)->execute(QStringLiteral("pragma main.journal_mode = delete"));
        (void)(*opened)->execute(QStringLiteral("pragma reads.journal_mode = delete"));
    }
    ENLACE_TRY(writeManifest(before));
    return publish(before);
}

} // namespace enlace
