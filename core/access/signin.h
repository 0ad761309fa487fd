// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staff.h"
#include "core/base/clock.h"
#include "core/providers/agency.h"
#include "core/storage/connection.h"
#include "core/storage/keyslots.h"
#include "core/storage/storefolder.h"
#include "core/storage/work.h"

#include <functional>

namespace enlace {

class Session;

// The services behind the first screen and the command line: making a store, opening one, being
// signed in. They take the time of a password check (about a second), so not on the window's
// thread. Passwords come as typed; the caller wipes its own copy.

/// What does not come from the person who signs in. `clock` outlives it.
struct SignInSettings
{
    DeskId desk; ///< see core/access/desk.h
    const Clock &clock;
    KeyCost cost = KeyCost::moderate();
    FileSystemOf fileSystem = fileSystemOf;
    /// What is kept in step with the first records of a new store; see core/upkeep.
    QList<Keeper> keepers = {};
    /// Called with the session of whoever was let in, before they see anything; see
    /// core/upkeep/upkeep.h. None where nothing is derived.
    std::function<Result<>(Session &)> upkeep = {};
};

/// A store that was opened and the person who opened it. While it lives, no other program opens the
/// same folder.
struct OpenedStore
{
    Target target; ///< for Session or Store; its schema is the present one
    Actor actor;
    QString displayName;
    QString signInName;
    std::optional<StoreFolder> folder; ///< none on a server
    std::optional<StoreLock> lock;
};

/// What a new store begins with. The first person becomes system administrator; with only that role
/// nobody would see a family, so a second one comes with it.
struct StoreSetup
{
    QString agencyName;
    AgencyKind agencyKind = AgencyKind::Plan;
    QString county; ///< English name, or empty
    QString displayName;
    QString signInName; ///< on a server: the login role that was used to connect
    QString password;   ///< on a server: not used, the server knows it
    QStringList languages;
    QList<Role> roles{Role::Administrator, Role::Supervisor};
};

struct CreatedStore
{
    OpenedStore store;
    QString recoveryKey; ///< RecoveryKey::text(): shown once, printed, kept nowhere
};

/// Makes an encrypted store in an empty or new folder and signs the first person in. Errors:
/// Invalid (Error::field: folder, agencyName, displayName, signInName, password), File, DiskFull;
/// what was begun is taken away again.
[[nodiscard]] Result<CreatedStore> createStore(const QString &folder, const StoreSetup &setup,
                                               const SignInSettings &settings);

/// Whether there is a store at the place that this Enlace opens; without a password. Errors: as
/// StoreFolder::open(), and InUse; with Holding::Alone also when any window has it open.
[[nodiscard]] Result<> lookAtStore(const QString &folder, const SignInSettings &settings,
                                   Holding holding = Holding::Shared);

/// Errors, each with words of its own: WrongKey (name or password; or wait), InUse (another program
/// has it), Damaged, NewerSchema, NotAStore; besides NotFound, File, Invalid (network share),
/// Forbidden (the account has ended). An older store is backed up, then brought up to date.
[[nodiscard]] Result<OpenedStore> openStore(const QString &folder, const QString &name,
                                            const QString &password,
                                            const SignInSettings &settings);

/// Gives the account of `name` a new password; signs nobody in. Errors: as openStore(); Invalid for
/// a mistyped key (field "recoveryKey"), a poor password (field "password") and an unknown name
/// (field "signInName": whoever holds the recovery key could read the names anyway).
[[nodiscard]] Result<> resetPasswordWithRecoveryKey(const QString &folder,
                                                    const QString &recoveryKey, const QString &name,
                                                    const QString &newPassword,
                                                    const SignInSettings &settings);

/// A database on an office's server, reached over TLS with a verified certificate.
struct ServerAddress
{
    QString host;
    int port = 5432;
    QString database;
    QString rootCertificate; ///< PEM file; empty for the system's authorities
    QString schema;          ///< empty for the server's default; tests use one each

    /// "postgresql://host[:port]/database[#certificate file]", and back; nothing for any other
    /// text.
    [[nodiscard]] static std::optional<ServerAddress> fromText(const QString &text);
    [[nodiscard]] QString text() const;
    bool operator==(const ServerAddress &) const = default;
};

/// Errors: WrongKey, Unreachable (also when the server cannot prove who it is), NotFound (no store
/// in the database, or no right to see it), NewerSchema, Forbidden (the login has no account here,
/// or it has ended; or the store must be brought up to date by who owns it).
[[nodiscard]] Result<OpenedStore> connectToServer(const ServerAddress &address,
                                                  const QString &login, const QString &password,
                                                  const SignInSettings &settings);

/// Makes the tables in an empty database; whoever connects becomes the first administrator. Errors:
/// as connectToServer(); Invalid when the database is not empty.
[[nodiscard]] Result<OpenedStore> createStoreOnServer(const ServerAddress &address,
                                                      const QString &login, const QString &password,
                                                      const StoreSetup &setup,
                                                      const SignInSettings &settings);

/// For the locked window: whether it is the password of the person who is signed in. Wrong tries
/// count. Errors: WrongKey, Unreachable.
[[nodiscard]] Result<> checkPassword(const OpenedStore &store, const QString &password,
                                     const SignInSettings &settings);

} // namespace enlace
