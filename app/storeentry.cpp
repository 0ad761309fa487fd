// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeentry.h"

#include "core/access/restoring.h"
#include "core/demo/demostore.h"
#include "core/storage/backup.h"
#include "core/upkeep/upkeep.h"
#include "ui/kit/background.h"

#include <QDir>
#include <QFutureWatcher>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

namespace enlace {

namespace {

ServerAddress addressOf(const StorePlace &place)
{
    ServerAddress address;
    address.host = place.host;
    address.port = place.port;
    address.database = place.database;
    address.rootCertificate = place.certificate;
    return address;
}

/// Dates of a demo are laid around the day it was made: after a week it looks neglected.
constexpr int demoLastsDays = 7;

constexpr std::chrono::minutes upkeepEvery{30};

/// A demo that is there and young enough, else a new one; demos that are too old go.
Result<StorePlace> demoIn(const QString &parent, int children, const SignInSettings &settings,
                          const DemoProgress &progress)
{
    const QDir folder(parent);
    const QDate today = settings.clock.today();
    StorePlace place;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDate made = QDate::fromString(name, Qt::ISODate);
        const QString path = folder.filePath(name);
        if (!made.isValid() || demoPeopleOf(path).isEmpty())
            continue; // not ours
        if (made <= today && made.daysTo(today) < demoLastsDays) {
            place.folder = path;
            continue;
        }
        const Result<> looked = lookAtStore(path, settings, Holding::Alone);
        if (looked || looked.error().code != ErrorCode::InUse)
            QDir(path).removeRecursively();
    }
    if (!place.folder.isEmpty())
        return place;
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::File,
                    QT_TRANSLATE_NOOP("Error", "The folder for the demo county cannot be made. "
                                               "Look at the rights of your own folder."));
    place.folder = folder.filePath(today.toString(Qt::ISODate));
    QDir(place.folder).removeRecursively(); // half made when the power went
    ENLACE_TRY(makeDemoStore(place.folder, {.children = children}, settings, progress));
    return place;
}

} // namespace

StoreEntry::StoreEntry(const SignInSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_upkeep(new QTimer(this))
{
    m_upkeep->setObjectName(QStringLiteral("upkeep"));
    m_upkeep->setInterval(upkeepEvery);
    connect(m_upkeep, &QTimer::timeout, this, &StoreEntry::keepUp);
}

StoreEntry::~StoreEntry() = default;

QList<Error> StoreEntry::problemsOfPassword(const QString &password,
                                            const QString &signInName) const
{
    return passwordProblems(password, password, signInName);
}

void StoreEntry::create(QObject *context, const NewStore &store, Then<QString> then)
{
    StoreSetup setup;
    setup.agencyName = store.agencyName;
    setup.displayName = store.displayName;
    setup.signInName = store.signInName;
    setup.password = store.password;
    inBackground(
        context,
        [settings = m_settings, setup, folder = store.folder]() -> Result<QString> {
            // The opened store is let go again: the first sign-in shows that the password works.
            return createStore(folder, setup, settings).map([](const CreatedStore &made) {
                return made.recoveryKey;
            });
        },
        [then](const Result<QString> &key) { then(key); });
}

void StoreEntry::makeDemo(QObject *context, std::shared_ptr<std::atomic_bool> stop,
                          std::function<void(int percent)> progress, Then<StorePlace> then)
{
    const QString parent = m_demoFolder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                     QLatin1String("/demo")
                               : m_demoFolder;
    const auto tell = [context = QPointer<QObject>(context),
                       progress = std::move(progress)](int percent) {
        QMetaObject::invokeMethod(
            qApp,
            [context, progress, percent] {
                if (context)
                    progress(percent);
            },
            Qt::QueuedConnection);
    };
    inBackground(
        context,
        [settings = m_settings, parent, children = m_demoChildren, stop, tell] {
            return demoIn(parent, children, settings, [stop, tell](int done, int wanted) {
                tell(wanted > 0 ? done * 100 / wanted : 0);
                return !stop->load();
            });
        },
        then);
}

void StoreEntry::look(QObject *context, const StorePlace &place, Then<> then)
{
    if (place.isServer()) // who one is decides what a server tells
        return inBackground(
            context, [] { return Result<>(); }, then);
    inBackground(
        context,
        [settings = m_settings, folder = place.folder] { return lookAtStore(folder, settings); },
        then);
}

void StoreEntry::signIn(QObject *context, const StorePlace &place, const QString &name,
                        const QString &password, Then<SignedIn> then)
{
    struct Entry
    {
        Result<OpenedStore> opened;
        bool isDemo;
    };
    inBackground(
        context,
        [settings = m_settings, place, name, password] {
            return place.isServer()
                       ? Entry{connectToServer(addressOf(place), name, password, settings), false}
                       : Entry{openStore(place.folder, name, password, settings),
                               !demoPeopleOf(place.folder).isEmpty()};
        },
        [this, context, then](Entry entry) {
            if (!entry.opened)
                return then(fail(entry.opened.error()));
            enter(context, std::make_shared<OpenedStore>(std::move(*entry.opened)), entry.isDemo,
                  then);
        });
}

void StoreEntry::enter(QObject *context, std::shared_ptr<OpenedStore> opened, bool isDemo,
                       const Then<SignedIn> &then)
{
    signOut();
    m_opened = std::move(opened);
    m_memory = std::make_shared<SearchMemory>();
    m_store = std::make_unique<Store>(m_opened->target, m_opened->actor, m_settings.clock,
                                      allKeepers(m_memory));
    connect(m_store.get(), &Store::changed, this, [this] { m_memory->forgetOwnRows(); });
    auto *watcher = new QFutureWatcher<Result<>>(context);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, isDemo, then] {
        const Result<> result = watcher->result();
        watcher->deleteLater();
        if (!result) {
            signOut();
            return then(fail(result.error()));
        }
        m_store->followOthers();
        keepUp();
        m_upkeep->start();
        then(SignedIn{m_opened->displayName, m_opened->actor, isDemo});
    });
    watcher->setFuture(m_store->open());
}

void StoreEntry::keepUp()
{
    if (!m_opened || !m_opened->folder || m_isKeepingUp)
        return;
    m_isKeepingUp = true;
    const auto *target = std::get_if<SqliteTarget>(&m_opened->target);
    inBackground(
        this,
        [folder = m_opened->folder->path(), key = target->key, &clock = m_settings.clock] {
            if (isDailyBackupDue(backupsOf(folder), clock))
                if (const auto made = makeBackup(folder, key, BackupKind::Daily, clock); !made)
                    return Result<>(fail(made.error()));
            return removeOldBackups(folder);
        },
        [this](const Result<> &result) {
            m_isKeepingUp = false;
            if (result)
                return;
            qWarning("daily backup: %s", qPrintable(result.error().logText()));
            Q_EMIT backupFailed(result.error());
        });
}

void StoreEntry::unlock(QObject *context, const QString &password, Then<> then)
{
    inBackground(
        context,
        [opened = m_opened, settings = m_settings, password] {
            return checkPassword(*opened, password, settings);
        },
        [this, then](const Result<> &result) {
            if (result)
                keepUp();
            then(result);
        });
}

void StoreEntry::resetPassword(QObject *context, const StorePlace &place, const QString &name,
                               const QString &recoveryKey, const QString &newPassword, Then<> then)
{
    inBackground(
        context,
        [settings = m_settings, folder = place.folder, name, recoveryKey, newPassword] {
            return resetPasswordWithRecoveryKey(folder, recoveryKey, name, newPassword, settings);
        },
        then);
}

void StoreEntry::restore(QObject *context, const Backup &backup, Then<StorePlace> then)
{
    const auto *target = m_opened ? std::get_if<SqliteTarget>(&m_opened->target) : nullptr;
    if (!target || !m_opened->folder)
        return;
    const QString folder = m_opened->folder->path();
    const Restorer restorer{m_opened->actor.staff, target->key};
    signOut(); // nobody may have it open
    inBackground(
        context,
        [folder, restorer, backup, settings = m_settings]() -> Result<StorePlace> {
            ENLACE_TRY(restoreStore(folder, backup, restorer, settings));
            StorePlace place;
            place.folder = folder;
            return place;
        },
        [then](const Result<StorePlace> &place) { then(place); });
}

void StoreEntry::backups(QObject *context, const StorePlace &place, Then<QList<Backup>> then)
{
    inBackground(
        context,
        [folder = place.folder] {
            return Result<QList<Backup>>(folder.isEmpty() ? QList<Backup>() : backupsOf(folder));
        },
        then);
}

void StoreEntry::restoreAs(QObject *context, const StorePlace &place, const Backup &backup,
                           const QString &name, const QString &password, Then<> then)
{
    inBackground(
        context,
        [settings = m_settings, folder = place.folder, backup, name, password]() -> Result<> {
            ENLACE_ASSIGN(const Restorer restorer,
                          restorerOf(folder, backup, name, password, settings));
            return restoreStore(folder, backup, restorer, settings);
        },
        then);
}

void StoreEntry::locked()
{
    if (m_memory)
        m_memory->forget();
}

void StoreEntry::signOut()
{
    m_upkeep->stop();
    m_store.reset();
    m_memory.reset();
    m_opened.reset();
}

} // namespace enlace
