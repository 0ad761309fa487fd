// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QObject;

namespace enlace {

struct Backup;

/// Where a store is: a folder of this computer, or a server.
struct StorePlace
{
    QString folder;
    QString host; ///< set: a PostgreSQL server
    int port = 5432;
    QString database;
    QString certificate; ///< file of the server's root certificate; empty = the system's

    [[nodiscard]] bool isServer() const { return !host.isEmpty(); }
    /// As it is remembered and shown: the folder, or "postgresql://host:port/database".
    [[nodiscard]] QString text() const;
    [[nodiscard]] static StorePlace fromText(const QString &text);
    bool operator==(const StorePlace &) const = default;
};

/// What a new store starts with. The person becomes its first administrator and supervisor.
struct NewStore
{
    QString folder;
    QString agencyName;
    QString displayName;
    QString signInName;
    QString password;
};

/// Who is in.
struct SignedIn
{
    QString displayName;
    Actor actor;
    bool isDemo = false; ///< an invented county, whose people need no password
};

/// The way into a store, as the shell sees it. Every answer comes later, on the window's thread,
/// and only while `context` lives; every failure comes as an Error with a message of its own.
class StoreDoor
{
public:
    template <class T = void>
    using Then = std::function<void(const Result<T> &)>;

    virtual ~StoreDoor() = default;

    /// What is wrong with a password, by the rules of core/access; empty when it may be used.
    [[nodiscard]] virtual QList<Error> problemsOfPassword(const QString &password,
                                                          const QString &signInName) const = 0;
    /// Makes a store; the answer is the recovery key, shown once and kept nowhere.
    virtual void create(QObject *context, const NewStore &store, Then<QString> then) = 0;
    /// Opens the way into the demo county: one made within the last days, or a new one, which takes
    /// about half a minute. `progress` is told the percentage, on the window's thread; setting
    /// `stop` ends it with Cancelled and leaves nothing behind.
    virtual void makeDemo(QObject *context, std::shared_ptr<std::atomic_bool> stop,
                          std::function<void(int percent)> progress, Then<StorePlace> then) = 0;
    /// Whether there is a store at the place that this program can open; no password is needed.
    virtual void look(QObject *context, const StorePlace &place, Then<> then) = 0;
    virtual void signIn(QObject *context, const StorePlace &place, const QString &name,
                        const QString &password, Then<SignedIn> then) = 0;
    /// The signed-in person's password again.
    virtual void unlock(QObject *context, const QString &password, Then<> then) = 0;
    virtual void resetPassword(QObject *context, const StorePlace &place, const QString &name,
                               const QString &recoveryKey, const QString &newPassword,
                               Then<> then) = 0;
    /// The window is locked: whatever the program remembers of the records beside the store goes.
    virtual void locked() {}
    /// Closes the store, then puts `backup` in its place; the answer is where to sign in again.
    virtual void restore(QObject *context, const Backup &backup, Then<StorePlace> then) = 0;
    /// The backups of a store that is not open, the newest first; none of a server's.
    virtual void backups(QObject *context, const StorePlace &place, Then<QList<Backup>> then) = 0;
    /// Puts `backup` in the place of a store that is not open, for whoever the backup knows by this
    /// name and password.
    virtual void restoreAs(QObject *context, const StorePlace &place, const Backup &backup,
                           const QString &name, const QString &password, Then<> then) = 0;
    /// Closes the store.
    virtual void signOut() = 0;
};

} // namespace enlace
