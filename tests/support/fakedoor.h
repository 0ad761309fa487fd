// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/storedoor.h"

#include <QStringList>

namespace enlace {

/// A store door without a store: the pages before the workspace can be tested alone. One person,
/// "ana", with the password below. Answers come later, as real ones do.
class FakeDoor : public StoreDoor
{
public:
    static constexpr auto password = "blue kites over Anaheim";
    static constexpr auto recoveryKey = "ABCDE-FGHJK-LMNPQ-RSTVW-XYZ23";

    /// What look() answers instead of success.
    std::optional<Error> lookFails;
    /// What was asked, in order: "create", "signIn ana", …
    QStringList asked;

    [[nodiscard]] QList<Error> problemsOfPassword(const QString &password,
                                                  const QString &signInName) const override;
    void create(QObject *context, const NewStore &store, Then<QString> then) override;
    void makeDemo(QObject *context, std::shared_ptr<std::atomic_bool> stop,
                  std::function<void(int percent)> progress, Then<StorePlace> then) override;
    void look(QObject *context, const StorePlace &place, Then<> then) override;
    void signIn(QObject *context, const StorePlace &place, const QString &name,
                const QString &password, Then<SignedIn> then) override;
    void unlock(QObject *context, const QString &password, Then<> then) override;
    void resetPassword(QObject *context, const StorePlace &place, const QString &name,
                       const QString &recoveryKey, const QString &newPassword,
                       Then<> then) override;
    void restore(QObject *, const Backup &, Then<StorePlace>) override
    {
        asked.append(QStringLiteral("restore"));
    }
    void backups(QObject *context, const StorePlace &place, Then<QList<Backup>> then) override;
    void restoreAs(QObject *, const StorePlace &, const Backup &, const QString &name,
                   const QString &, Then<>) override
    {
        asked.append(QStringLiteral("restoreAs ") + name);
    }
    void signOut() override { asked.append(QStringLiteral("signOut")); }

private:
    QString m_password = QLatin1String(password);
};

} // namespace enlace
