// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/signin.h"

#include "core/access/admission.h"
#include "core/access/staffrepository.h"
#include "core/storage/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/record.h"
#include "core/storage/session.h"
#include "core/storage/signintries.h"

#include <QFileInfo>

namespace enlace {

namespace {

SqliteTarget targetIn(const StoreFolder &folder, const SecretBytes &key)
{
    return {folder.databaseFile(), folder.readsFile(), key.toByteArray(), 5000};
}

Result<> firstOf(const QList<Error> &problems)
{
    if (problems.isEmpty())
        return {};
    return fail(problems.first());
}

/// The key slots of the folder, which must be of the same store.
Result<KeySlots> slotsIn(const StoreFolder &folder)
{
    ENLACE_ASSIGN(KeySlots people, KeySlots::load(folder.keysFile()));
    if (people.store() != folder.id())
        return fail(storeErrors::damaged(QStringLiteral("keys.json is of another store")));
    return people;
}

/// Opens the database whose key is known to be right: what is then "not a database" is damaged.
Result<std::unique_ptr<Session>> openUnlocked(const StoreFolder &folder, const SecretBytes &key,
                                              const Actor &actor, const SignInSettings &settings)
{
    Target target = targetIn(folder, key);
    auto session = Session::open(target, actor, settings.clock, settings.keepers);
    if (!session && session.error().code == ErrorCode::NotAStore)
        return fail(storeErrors::damaged(session.error().detail));
    return session;
}

/// `lock` is held shared; while tables change, alone.
Result<> bringUpToDate(Session &session, const StoreFolder &folder, StoreLock &lock,
                       const SecretBytes &key)
{
    ENLACE_ASSIGN(const int schema, schemaOf(session.connection()));
    const bool isOld = schema < newestSchema(session.connection().engine());
    if (isOld)
        ENLACE_TRY(lock.hold(Holding::Alone));
    ENLACE_TRY(migrate(session.connection(), [&]() -> Result<> {
        QByteArray bytes = key.toByteArray();
        const auto made =
            makeBackup(folder.path(), bytes, BackupKind::BeforeMigration, session.clock());
        wipe(bytes);
        if (!made)
            return fail(made.error());
        return {};
    }));
    return isOld ? lock.hold(Holding::Shared) : Result<>();
}

/// The database must be the one that the folder says it is.
Result<> mustBeStore(Reading &reading, const QUuid &id)
{
    Query query(reading, "select value from store_info where name = 'store_id'");
    ENLACE_ASSIGN(const auto stored, firstValue<QString>(query));
    if (!stored || QUuid::fromString(*stored) != id)
        return fail(storeErrors::damaged(QStringLiteral("enlace.db is of another store")));
    return {};
}

/// Wrong tries since the last sign-in of anybody, which the audit could not be told before.
Result<> noteWrongTries(Work &work, const QList<SignInTries::Tries> &unreported,
                        const QByteArray &ownTag, const QUuid &store)
{
    for (const SignInTries::Tries &tries : unreported) {
        const RecordRef who = tries.tag == ownTag
                                  ? RecordRef::to(RecordKind::Staff, work.actor().staff)
                                  : RecordRef{RecordKind::Store, store};
        ENLACE_TRY(
            work.note(AuditAction::SignInFailed, who,
                      {{QStringLiteral("wrong_tries"), tries.unreported},
                       {QStringLiteral("last"), tries.last.toUTC().toString(Qt::ISODateWithMs)}}));
    }
    return {};
}

struct Unlocking
{
    SecretBytes key;
    StaffId staff;
    QByteArray tag;
};

/// Checks name and password, with the waiting after wrong tries.
Result<Unlocking> unlock(const StoreFolder &folder, const KeySlots &people, const QString &name,
                         const QString &password, const Clock &clock)
{
    SignInTries tries = SignInTries::load(folder.triesFile());
    const QByteArray tag = people.tagOf(name);
    ENLACE_TRY(tries.mayTry(tag, clock.now()));
    Result<Unlocked> unlocked = people.unlock(name, password);
    if (!unlocked) {
        if (unlocked.error().code == ErrorCode::WrongKey) {
            tries.noteWrong(tag, clock.now());
            ENLACE_TRY(tries.save(folder.triesFile()));
        }
        return fail(unlocked.error());
    }
    // Kept in the file until the audit has been told, but nobody waits any longer.
    tries.noteRight(tag);
    if (QFileInfo::exists(folder.triesFile()))
        ENLACE_TRY(tries.save(folder.triesFile()));
    return Unlocking{std::move(unlocked->key), unlocked->staff, tag};
}

} // namespace

Result<CreatedStore> createStore(const QString &path, const StoreSetup &setup,
                                 const SignInSettings &settings)
{
    ENLACE_TRY(firstOf(signInNameProblems(setup.signInName)));
    ENLACE_TRY(firstOf(passwordProblems(setup.password, setup.password, setup.signInName)));
    ENLACE_ASSIGN(StoreFolder folder, StoreFolder::create(path, settings.fileSystem));

    const auto make = [&]() -> Result<CreatedStore> {
        const QUuid id = newTimeOrderedUuid();
        ENLACE_ASSIGN(StoreLock lock, folder.lock(Holding::Alone));
        KeySlots::Created keys = KeySlots::create(id, settings.cost);
        Staff first;
        first.id = StaffId::make();
        first.displayName = setup.displayName.trimmed();
        first.signInName = setup.signInName;
        first.languages = setup.languages;
        first.active.from = settings.clock.today();

        ENLACE_ASSIGN(
            const auto session,
            openUnlocked(folder, keys.databaseKey, Actor{first.id, settings.desk, {}}, settings));
        ENLACE_TRY(migrate(session->connection()));
        ENLACE_ASSIGN(const Staff saved, session->run([&](Work &work) -> Result<Staff> {
            Query info(work, "insert into store_info (name, value) values ('store_id', :id)");
            info.bind(":id", id);
            ENLACE_TRY(info.run());
            ENLACE_TRY(work.note(AuditAction::Created, {RecordKind::Store, id}, {}));
            return StaffRepository(work).begin(work, setup.agencyName,
                                               QString(keyOf(setup.agencyKind)), setup.county,
                                               first, setup.roles);
        }));
        ENLACE_ASSIGN(const Actor actor, admit(*session, saved.id, settings));
        ENLACE_TRY(keys.people.addPerson(setup.signInName, saved.id, setup.password,
                                         keys.databaseKey, settings.cost));
        ENLACE_TRY(keys.people.save(folder.keysFile()));
        ENLACE_TRY(folder.markAsStore(id));
        ENLACE_TRY(lock.hold(Holding::Shared));
        ENLACE_ASSIGN(StoreFolder store, StoreFolder::open(folder.path(), settings.fileSystem));
        return CreatedStore{OpenedStore{targetIn(store, keys.databaseKey), actor, saved.displayName,
                                        saved.signInName, store, std::move(lock)},
                            keys.recoveryKey.text()};
    };
    auto created = make();
    if (!created)
        folder.discard();
    return created;
}

Result<> lookAtStore(const QString &path, const SignInSettings &settings, Holding holding)
{
    ENLACE_ASSIGN(const StoreFolder folder, StoreFolder::open(path, settings.fileSystem));
    ENLACE_TRY(slotsIn(folder));
    ENLACE_TRY(folder.lock(holding));
    return {};
}

Result<OpenedStore> openStore(const QString &path, const QString &name, const QString &password,
                              const SignInSettings &settings)
{
    ENLACE_ASSIGN(StoreFolder folder, StoreFolder::open(path, settings.fileSystem));
    ENLACE_ASSIGN(const KeySlots people, slotsIn(folder));
    ENLACE_ASSIGN(StoreLock lock, folder.lock(Holding::Shared));
    ENLACE_ASSIGN(const Unlocking unlocked, unlock(folder, people, name, password, settings.clock));

    ENLACE_ASSIGN(
        const auto session,
        openUnlocked(folder, unlocked.key, Actor{unlocked.staff, settings.desk, {}}, settings));
    ENLACE_TRY(bringUpToDate(*session, folder, lock, unlocked.key));
    ENLACE_TRY(session->read([&](Reading &reading) { return mustBeStore(reading, folder.id()); }));

    SignInTries tries = SignInTries::load(folder.triesFile());
    if (const auto unreported = tries.takeUnreported(); !unreported.isEmpty())
        ENLACE_TRY(session->run([&](Work &work) {
            return noteWrongTries(work, unreported, unlocked.tag, folder.id());
        }));
    if (QFileInfo::exists(folder.triesFile()))
        ENLACE_TRY(tries.save(folder.triesFile()));

    ENLACE_ASSIGN(const Actor actor, admit(*session, unlocked.staff, settings));
    ENLACE_ASSIGN(const Staff person, session->read([&](Reading &reading) {
        return findRecord<Staff>(reading, actor.staff);
    }));
    return OpenedStore{targetIn(folder, unlocked.key),
                       actor,
                       person.displayName,
                       person.signInName,
                       folder,
                       std::move(lock)};
}

Result<> resetPasswordWithRecoveryKey(const QString &path, const QString &recoveryKey,
                                      const QString &name, const QString &newPassword,
                                      const SignInSettings &settings)
{
    ENLACE_ASSIGN(const RecoveryKey recovery, RecoveryKey::parse(recoveryKey));
    ENLACE_TRY(firstOf(passwordProblems(newPassword, newPassword, name)));
    ENLACE_ASSIGN(const StoreFolder folder, StoreFolder::open(path, settings.fileSystem));
    ENLACE_ASSIGN(KeySlots people, slotsIn(folder));
    ENLACE_ASSIGN(StoreLock lock, folder.lock(Holding::Shared));
    ENLACE_ASSIGN(const SecretBytes key, people.unlockWithRecovery(recovery));

    // Nobody acts: the audit says which desk, and that it was the recovery key.
    ENLACE_ASSIGN(const auto session,
                  openUnlocked(folder, key, Actor{{}, settings.desk, {}}, settings));
    ENLACE_TRY(bringUpToDate(*session, folder, lock, key));
    const auto reset = [&](Work &work) -> Result<> {
        ENLACE_TRY(mustBeStore(work, folder.id()));
        ENLACE_ASSIGN(const auto person, StaffRepository(work).bySignInName(name));
        if (!person || !person->active.contains(work.today()))
            return fail(Error{ErrorCode::Invalid,
                              QT_TRANSLATE_NOOP("Error", "Nobody who is active today signs in with "
                                                         "this name. Nothing was changed."),
                              {},
                              -1,
                              QStringLiteral("signInName"),
                              {}});
        ENLACE_TRY(work.note(AuditAction::PasswordReset, refOf(*person),
                             {{QStringLiteral("by"), QStringLiteral("recovery_key")}}));
        ENLACE_ASSIGN(people, slotsIn(folder)); // as they are now that nobody else writes
        ENLACE_TRY(
            people.resetPassword(person->signInName, person->id, newPassword, key, settings.cost));
        return people.save(folder.keysFile());
    };
    ENLACE_TRY(session->run(reset));
    SignInTries tries = SignInTries::load(folder.triesFile());
    tries.noteRight(people.tagOf(name));
    if (QFileInfo::exists(folder.triesFile()))
        ENLACE_TRY(tries.save(folder.triesFile()));
    return {};
}

Result<> checkPassword(const OpenedStore &store, const QString &password,
                       const SignInSettings &settings)
{
    const auto wrong = [] {
        return fail(Error{ErrorCode::WrongKey,
                          QT_TRANSLATE_NOOP("Error", "The password is not right. Type it again."),
                          {},
                          -1,
                          QStringLiteral("password"),
                          {}});
    };
    if (const auto *server = std::get_if<PostgresTarget>(&store.target)) {
        PostgresTarget again = *server;
        again.password = password;
        const auto tried = Connection::open(again);
        if (!tried)
            return tried.error().code == ErrorCode::WrongKey ? wrong() : fail(tried.error());
        return {};
    }
    ENLACE_ASSIGN(const KeySlots people, slotsIn(*store.folder));
    const auto unlocked = unlock(*store.folder, people, store.signInName, password, settings.clock);
    if (!unlocked)
        return unlocked.error().code == ErrorCode::WrongKey && unlocked.error().count < 0
                   ? wrong()
                   : fail(unlocked.error());
    if (unlocked->staff != store.actor.staff)
        return wrong();
    return {};
}

} // namespace enlace
