// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/signin.h"
#include "core/demo/democounty.h"
#include "core/search/searchmemory.h"
#include "core/storage/store.h"
#include "ui/shell/storedoor.h"

#include <QObject>

#include <memory>

class QTimer;

namespace enlace {

/// The real door: core/access behind it, each call on another thread, and the Store of whoever is
/// signed in.
class StoreEntry : public QObject, public StoreDoor
{
    Q_OBJECT
public:
    /// `settings` and what it refers to outlive the entry.
    explicit StoreEntry(const SignInSettings &settings, QObject *parent = nullptr);
    ~StoreEntry() override;

    /// The open store; only while somebody is signed in.
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const std::shared_ptr<SearchMemory> &searchMemory() const { return m_memory; }
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }

    [[nodiscard]] QList<Error> problemsOfPassword(const QString &password,
                                                  const QString &signInName) const override;
    void create(QObject *context, const NewStore &store, Then<QString> then) override;
    void makeDemo(QObject *context, std::shared_ptr<std::atomic_bool> stop,
                  std::function<void(int percent)> progress, Then<StorePlace> then) override;
    /// Where demo counties are kept; each in a folder named after its day.
    void setDemoFolder(const QString &folder) { m_demoFolder = folder; }
    void setDemoChildren(int children) { m_demoChildren = children; }
    void look(QObject *context, const StorePlace &place, Then<> then) override;
    void signIn(QObject *context, const StorePlace &place, const QString &name,
                const QString &password, Then<SignedIn> then) override;
    void unlock(QObject *context, const QString &password, Then<> then) override;
    void resetPassword(QObject *context, const StorePlace &place, const QString &name,
                       const QString &recoveryKey, const QString &newPassword,
                       Then<> then) override;
    void restore(QObject *context, const Backup &backup, Then<StorePlace> then) override;
    void backups(QObject *context, const StorePlace &place, Then<QList<Backup>> then) override;
    void restoreAs(QObject *context, const StorePlace &place, const Backup &backup,
                   const QString &name, const QString &password, Then<> then) override;
    void locked() override;
    void signOut() override;

Q_SIGNALS:
    /// The day's backup could not be made; it is tried again in a while.
    void backupFailed(const enlace::Error &error);

private:
    void enter(QObject *context, std::shared_ptr<OpenedStore> opened, bool isDemo,
               const Then<SignedIn> &then);
    /// Makes the day's backup if there is none yet, while people go on working.
    void keepUp();

    SignInSettings m_settings;
    QString m_demoFolder; ///< empty: beside the other data of this account
    int m_demoChildren = DemoSize{}.children;
    std::shared_ptr<OpenedStore> m_opened;  ///< shared with a password check that is still running
    std::shared_ptr<SearchMemory> m_memory; ///< shared with the lanes
    std::unique_ptr<Store> m_store;
    QTimer *m_upkeep; ///< a window may stay open for weeks: each day gets its backup
    bool m_isKeepingUp = false;
};

} // namespace enlace
