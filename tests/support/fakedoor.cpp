// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedoor.h"

#include "core/storage/backup.h"

#include <QTimer>

namespace enlace {

namespace {

tl::unexpected<Error> wrongPassword()
{
    return fail(ErrorCode::WrongKey,
                QT_TRANSLATE_NOOP("Error", "The password is not right. Type it again."));
}

template <class T>
void later(QObject *context, const StoreDoor::Then<T> &then, Result<T> result)
{
    QTimer::singleShot(0, context, [then, result = std::move(result)] { then(result); });
}

} // namespace

QList<Error> FakeDoor::problemsOfPassword(const QString &text, const QString &) const
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.text = QT_TRANSLATE_NOOP("Error", "Use at least %n characters.");
    error.count = 12;
    return text.size() < 12 ? QList<Error>{error} : QList<Error>{};
}

void FakeDoor::create(QObject *context, const NewStore &, Then<QString> then)
{
    asked.append(QStringLiteral("create"));
    later<QString>(context, then, QString(QLatin1String(recoveryKey)));
}

void FakeDoor::makeDemo(QObject *context, std::shared_ptr<std::atomic_bool> stop,
                        std::function<void(int percent)> progress, Then<StorePlace> then)
{
    asked.append(QStringLiteral("makeDemo"));
    progress(50);
    StorePlace place;
    place.folder = QStringLiteral("/demo");
    later<StorePlace>(
        context,
        [stop, then](const Result<StorePlace> &made) {
            if (!stop->load())
                then(made);
        },
        place);
}

void FakeDoor::look(QObject *context, const StorePlace &, Then<> then)
{
    asked.append(QStringLiteral("look"));
    later<void>(context, then, lookFails ? Result<>(fail(*lookFails)) : Result<>());
}

void FakeDoor::signIn(QObject *context, const StorePlace &, const QString &name,
                      const QString &text, Then<SignedIn> then)
{
    asked.append(QStringLiteral("signIn ") + name);
    if (name != QLatin1String("ana") || text != m_password)
        return later<SignedIn>(context, then, wrongPassword());
    SignedIn person;
    person.displayName = QStringLiteral("Ana Ruiz");
    person.actor.grants.append({Role::Coordinator, AgencyId::make(), {}, {}});
    later<SignedIn>(context, then, person);
}

void FakeDoor::unlock(QObject *context, const QString &text, Then<> then)
{
    asked.append(QStringLiteral("unlock"));
    later<void>(context, then, text == m_password ? Result<>() : Result<>(wrongPassword()));
}

void FakeDoor::backups(QObject *context, const StorePlace &, Then<QList<Backup>> then)
{
    later<QList<Backup>>(context, then, QList<Backup>());
}

void FakeDoor::resetPassword(QObject *context, const StorePlace &, const QString &,
                             const QString &key, const QString &newPassword, Then<> then)
{
    asked.append(QStringLiteral("reset"));
    if (key != QLatin1String(recoveryKey))
        return later<void>(context, then,
                           fail(ErrorCode::WrongKey,
                                QT_TRANSLATE_NOOP("Error", "The recovery key is not right.")));
    m_password = newPassword;
    later<void>(context, then, Result<>());
}

} // namespace enlace
