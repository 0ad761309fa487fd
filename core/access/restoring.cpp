// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/restoring.h"

#include "core/access/accessrules.h"
#include "core/access/staffrepository.h"
#include "core/storage/session.h"
#include "core/storage/signintries.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace enlace {

namespace {

constexpr RecordRef theStore{RecordKind::Store, {}};

/// The databases in a folder: the store's own or a backup's.
Result<std::unique_ptr<Session>> openIn(const QString &folder, const Restorer &restorer,
                                        const SignInSettings &settings)
{
    const QDir in(folder);
    return Session::open(SqliteTarget{in.absoluteFilePath(QStringLiteral("enlace.db")),
                                      in.absoluteFilePath(QStringLiteral("reads.db")), restorer.key,
                                      5000},
                         Actor{restorer.staff, settings.desk, {}}, settings.clock);
}

/// Whether the roles held today in this database allow it.
Result<> mayRestore(Session &session, const Restorer &restorer, const SignInSettings &settings)
{
    ENLACE_ASSIGN(const Actor actor, session.read([&](Reading &reading) {
        return StaffRepository(reading).actorFor(restorer.staff, settings.desk);
    }));
    if (may(actor, Permission::Restore))
        return {};
    return fail(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Error", "Only a supervisor or a system administrator of this "
                                           "store may restore a backup. Nothing was changed."));
}

/// What stands in the store's place is past asking: the roles that the backup knows decide. Opening
/// writes beside a database, and a backup is not written to: a copy is asked, encrypted as it is.
Result<> mayRestoreByBackup(const Backup &backup, const Restorer &restorer,
                            const SignInSettings &settings)
{
    const QTemporaryDir copy;
    for (const char *name : {"/enlace.db", "/reads.db"})
        if (!QFile::copy(backup.folder + QLatin1String(name), copy.path() + QLatin1String(name)))
            return fail(storeErrors::damaged(QLatin1String(name)));
    ENLACE_ASSIGN(const auto session, openIn(copy.path(), restorer, settings));
    return mayRestore(*session, restorer, settings);
}

QJsonObject about(const Backup &backup)
{
    return {{QStringLiteral("backup"), backup.madeAt.toUTC().toString(Qt::ISODateWithMs)}};
}

Result<> checkRestorer(const QString &storeFolder, const Backup &backup, const Restorer &restorer,
                       const SignInSettings &settings)
{
    const auto present = openIn(storeFolder, restorer, settings);
    if (!present && present.error().code == ErrorCode::InUse)
        return fail(present.error());
    Result<> allowed =
        present ? mayRestore(**present, restorer, settings) : Result<>(fail(present.error()));
    if (allowed)
        return {};
    if (allowed.error().code != ErrorCode::Forbidden)
        return mayRestoreByBackup(backup, restorer, settings);
    ENLACE_TRY((*present)->run(
        [&](Work &work) { return work.note(AuditAction::Refused, theStore, about(backup)); }));
    return allowed;
}

} // namespace

Result<Restorer> restorerOf(const QString &storeFolder, const Backup &backup, const QString &name,
                            const QString &password, const SignInSettings &settings)
{
    ENLACE_ASSIGN(const KeySlots people,
                  KeySlots::load(QDir(backup.folder).filePath(QStringLiteral("keys.json"))));
    const QString triesFile = QDir(storeFolder).filePath(QStringLiteral("tries.json"));
    SignInTries tries = SignInTries::load(triesFile);
    const QByteArray tag = people.tagOf(name);
    ENLACE_TRY(tries.mayTry(tag, settings.clock.now()));
    const auto unlocked = people.unlock(name, password);
    if (!unlocked) {
        if (unlocked.error().code == ErrorCode::WrongKey) {
            tries.noteWrong(tag, settings.clock.now());
            ENLACE_TRY(tries.save(triesFile));
        }
        return fail(unlocked.error());
    }
    tries.noteRight(tag);
    if (QFileInfo::exists(triesFile))
        ENLACE_TRY(tries.save(triesFile));
    return Restorer{unlocked->staff, unlocked->key.toByteArray()};
}

Result<> restoreStore(const QString &storeFolder, const Backup &backup, const Restorer &restorer,
                      const SignInSettings &settings)
{
    ENLACE_TRY(checkRestorer(storeFolder, backup, restorer, settings));
    ENLACE_TRY(restoreBackup(storeFolder, backup, restorer.key, settings.clock));
    ENLACE_ASSIGN(const auto session, openIn(storeFolder, restorer, settings));
    return session->run(
        [&](Work &work) { return work.note(AuditAction::Restored, theStore, about(backup)); });
}

} // namespace enlace
