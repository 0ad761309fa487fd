// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/access/restoring.h"
#include "core/base/datetext.h"
#include "core/demo/demostore.h"
#include "core/storage/backup.h"
#include "core/upkeep/upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

namespace enlace::cli {

namespace {

// Not called tr: lupdate would read tr(QT_TRANSLATE_NOOP(…)) as a call of QObject::tr and pass it
// over.
QString inWords(const char *text, int count = -1)
{
    return QCoreApplication::translate("Cli", text, nullptr, count);
}

const QString agencyOption = QStringLiteral("agency");
const QString nameOption = QStringLiteral("name");
const QString recoveryOption = QStringLiteral("recovery-key-file");

/// Only an account that may see the whole store's health.
Result<> mayLookAfter(const OpenedStore &store)
{
    if (store.actor.holds(Role::Administrator) || store.actor.holds(Role::Supervisor))
        return {};
    return enlace::fail(
        ErrorCode::Forbidden,
        QT_TRANSLATE_NOOP("Error", "Your account has no access to this part. Ask a supervisor."));
}

Result<QByteArray> keyOfStore(const OpenedStore &store)
{
    if (const auto *target = std::get_if<SqliteTarget>(&store.target))
        return target->key;
    return enlace::fail(
        ErrorCode::Invalid,
        QT_TRANSLATE_NOOP("Error",
                          "A server's database is backed up where it runs. Ask whoever runs it."));
}

QJsonObject jsonOf(const Backup &backup)
{
    QJsonObject counts;
    for (auto count = backup.counts.begin(); count != backup.counts.end(); ++count)
        counts.insert(count.key(), count.value());
    return {{QStringLiteral("folder"), backup.folder},
            {QStringLiteral("made_at"), backup.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("kind"), QString(keyOf(backup.kind))},
            {QStringLiteral("schema"), backup.schema},
            {QStringLiteral("bytes"), backup.bytes},
            {QStringLiteral("counts"), counts}};
}

QString lineOf(const Backup &backup, Language language)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(momentText(backup.madeAt, language), label(backup.kind),
             localeOf(language).formattedDataSize(backup.bytes), backup.folder);
}

} // namespace

void createOptions(QCommandLineParser &parser)
{
    parser.addOption({agencyOption,
                      inWords(QT_TRANSLATE_NOOP("Cli", "The agency whose store it is.")),
                      QStringLiteral("name")});
    parser.addOption({nameOption,
                      inWords(QT_TRANSLATE_NOOP("Cli", "Your name, as colleagues see it.")),
                      QStringLiteral("name")});
    parser.addOption({recoveryOption,
                      inWords(QT_TRANSLATE_NOOP(
                          "Cli", "Write the recovery key into this new file, not to the screen.")),
                      QStringLiteral("file")});
}

namespace {

/// The tables in an empty database of a server; who may sign in there the server knows, so that
/// there is no recovery key.
Exit createOnServer(Console &console, const ServerAddress &address, const StoreSetup &setup,
                    const SignInSettings &settings)
{
    const auto created =
        createStoreOnServer(address, setup.signInName, setup.password, setup, settings);
    if (!created)
        return console.fail(created.error());
    console.wantsJson()
        ? console.answer(QJsonObject{{QStringLiteral("store"), address.text()}})
        : console.answer(
              inWords(QT_TRANSLATE_NOOP("Cli", "The store was made: %1")).arg(address.text()));
    return Exit::Done;
}

/// Where the recovery key goes: a new file, written through to the disk, or nowhere.
class KeyFile
{
public:
    explicit KeyFile(const QString &name)
        : m_file(name)
    {
    }
    [[nodiscard]] bool isWanted() const { return !m_file.fileName().isEmpty(); }
    /// Before the store is made: a key that could not be kept would be lost for good.
    [[nodiscard]] bool open()
    {
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                           QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] bool keep(const QString &key)
    {
        const QByteArray line = key.toUtf8() + '\n';
        return m_file.write(line) == line.size() && m_file.flush() && ::fsync(m_file.handle()) == 0;
    }
    void discard()
    {
        if (m_file.isOpen())
            m_file.remove();
    }

private:
    QFile m_file;
};

} // namespace

Exit createCommand(Console &console)
{
    StoreSetup setup;
    setup.agencyName = console.options().value(agencyOption);
    setup.displayName = console.options().value(nameOption);
    setup.signInName = console.options().value(QStringLiteral("sign-in"));
    if (console.operand(0).isEmpty() || setup.agencyName.isEmpty() || setup.displayName.isEmpty() ||
        setup.signInName.isEmpty())
        return console.usage(inWords(QT_TRANSLATE_NOOP(
            "Cli", "To make a store, name its folder, --agency, --name and --sign-in.")));
    const auto settings = console.settings();
    if (!settings)
        return console.fail(settings.error());
    auto password = console.password(true);
    if (!password)
        return console.fail(password.error());
    setup.password = *password;
    if (const auto address = console.server()) {
        const Exit made = createOnServer(console, *address, setup, *settings);
        wipe(*password);
        wipe(setup.password);
        return made;
    }
    KeyFile file(console.options().value(recoveryOption));
    if (file.isWanted() && !file.open())
        return console.fail(
            {ErrorCode::File,
             QT_TRANSLATE_NOOP("Error", "The file for the recovery key could not be made, so no "
                                        "store was made. Choose a new file."),
             {},
             -1,
             {},
             {}});
    const auto created = createStore(console.operand(0), setup, *settings);
    wipe(*password);
    wipe(setup.password);
    if (!created) {
        file.discard();
        return console.fail(created.error());
    }
    const bool isKept = file.isWanted() && file.keep(created->recoveryKey);
    const bool isLost = file.isWanted() && !isKept;
    if (isLost) { // then it is shown after all
        file.discard();
        console.say(inWords(
            QT_TRANSLATE_NOOP("Cli", "The recovery key could not be written into its file; is the "
                                     "disk full? The store is made. Write the key down from "
                                     "here.")));
    }
    if (console.wantsJson()) {
        QJsonObject object{{QStringLiteral("store"), created->store.folder->path()}};
        if (!isKept)
            object.insert(QStringLiteral("recovery_key"), created->recoveryKey);
        console.answer(object);
        return isLost ? Exit::Found : Exit::Done;
    }
    console.answer(inWords(QT_TRANSLATE_NOOP("Cli", "The store was made: %1"))
                       .arg(created->store.folder->path()));
    if (!isKept)
        console.answer(
            inWords(QT_TRANSLATE_NOOP(
                        "Cli", "Recovery key, shown only now; print it and lock it away: %1"))
                .arg(created->recoveryKey));
    return isLost ? Exit::Found : Exit::Done;
}

void demoOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("out"),
                      inWords(QT_TRANSLATE_NOOP("Cli", "The new store's folder.")),
                      QStringLiteral("folder")});
    parser.addOption({QStringLiteral("children"),
                      inWords(QT_TRANSLATE_NOOP("Cli", "How many children.")),
                      QStringLiteral("number"), QStringLiteral("11407")});
    parser.addOption(
        {QStringLiteral("seed"),
         inWords(QT_TRANSLATE_NOOP("Cli", "Which county: the same number makes the same one.")),
         QStringLiteral("number"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("today"),
                      inWords(QT_TRANSLATE_NOOP(
                          "Cli", "The day around which its dates are laid, as 2026-11-21.")),
                      QStringLiteral("day")});
}

Exit demoCommand(Console &console)
{
    bool isNumber = false;
    DemoSize size;
    size.children = console.options().value(QStringLiteral("children")).toInt(&isNumber);
    bool isSeed = false;
    size.seed = console.options().value(QStringLiteral("seed")).toULongLong(&isSeed);
    const QString folder = console.options().value(QStringLiteral("out"));
    const QString day = console.options().value(QStringLiteral("today"));
    const QDate today =
        day.isEmpty() ? console.clock().today() : QDate::fromString(day, Qt::ISODate);
    if (folder.isEmpty() || !isNumber || size.children < 30 || size.children > 2'000'000 ||
        !isSeed || size.seed == 0 || size.seed > 1'000'000 || !today.isValid())
        return console.usage(inWords(QT_TRANSLATE_NOOP(
            "Cli", "Give --out FOLDER, and if you like --children (30 to 2,000,000), --seed (1 to "
                   "1,000,000) and --today YYYY-MM-DD.")));
    const FixedClock clock(today);
    auto settings = console.settings();
    if (!settings)
        return console.fail(settings.error());
    const auto made = makeDemoStore(
        folder, size, SignInSettings{settings->desk, clock}, [&console](int done, int wanted) {
            if (!console.wantsJson())
                console.say(
                    inWords(QT_TRANSLATE_NOOP("Cli", "%1 of %2 children")).arg(done).arg(wanted));
            return true;
        });
    if (!made)
        return console.fail(made.error());
    if (console.wantsJson())
        console.answer(QJsonObject{{QStringLiteral("store"), folder},
                                   {QStringLiteral("children"), made->children},
                                   {QStringLiteral("families"), made->families},
                                   {QStringLiteral("records"), made->records}});
    else
        console.answer(
            inWords(
                QT_TRANSLATE_NOOP(
                    "Cli", "%1 children in %2 families; %3 records. Open it: enlace --store %4"))
                .arg(made->children)
                .arg(made->families)
                .arg(made->records)
                .arg(folder));
    return Exit::Done;
}

Exit backupCommand(Console &console)
{
    const auto store = console.open();
    if (!store)
        return console.fail(store.error());
    const auto key = keyOfStore(*store);
    if (!key)
        return console.fail(key.error());
    const auto backup =
        makeBackup(store->folder->path(), *key, BackupKind::Manual, console.clock());
    if (!backup)
        return console.fail(backup.error());
    if (const auto session = console.session(*store))
        (void)(*session)->run([](Work &work) {
            return work.note(AuditAction::BackedUp, {RecordKind::Store, {}}, {});
        });
    if (const auto removed = removeOldBackups(store->folder->path()); !removed)
        return console.fail(removed.error());
    console.wantsJson()
        ? console.answer(jsonOf(*backup))
        : console.answer(inWords(QT_TRANSLATE_NOOP("Cli", "Made, opened and counted: %1"))
                             .arg(lineOf(*backup, console.language())));
    return Exit::Done;
}

void restoreOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("latest"), inWords(QT_TRANSLATE_NOOP("Cli", "The newest backup."))});
}

Exit restoreCommand(Console &console)
{
    if (console.operand(0).isEmpty())
        return console.usage(inWords(QT_TRANSLATE_NOOP("Cli", "Name the store's folder.")));
    if (!QFileInfo(console.operand(0)).isDir())
        return console.fail(
            {ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("Error", "The store was not found. Was it moved or renamed?"),
             {},
             -1,
             {},
             {}});
    const QList<Backup> backups = backupsOf(console.operand(0));
    if (backups.isEmpty() && !QFileInfo::exists(console.operand(0) + QLatin1String("/store.json")))
        return console.fail(storeErrors::notAStore());
    const QString wanted = console.operand(1);
    if (wanted.isEmpty() && !console.options().isSet(QStringLiteral("latest"))) {
        QJsonArray list;
        for (const Backup &backup : backups) {
            list.append(jsonOf(backup));
            if (!console.wantsJson())
                console.answer(lineOf(backup, console.language()));
        }
        if (console.wantsJson())
            console.answer(QJsonObject{{QStringLiteral("backups"), list}});
        else if (backups.isEmpty())
            console.say(inWords(QT_TRANSLATE_NOOP("Cli", "There is no backup here yet.")));
        return Exit::Done;
    }
    const auto found =
        std::find_if(backups.begin(), backups.end(), [&wanted](const Backup &backup) {
            return wanted.isEmpty() || backup.folder == wanted ||
                   QFileInfo(backup.folder).fileName() == wanted;
        });
    if (found == backups.end())
        return console.usage(inWords(QT_TRANSLATE_NOOP("Cli", "There is no such backup.")));
    const auto settings = console.settings();
    if (!settings)
        return console.fail(settings.error());
    auto password = console.password(false);
    if (!password)
        return console.fail(password.error());
    const auto restorer =
        restorerOf(console.operand(0), *found, console.options().value(QStringLiteral("sign-in")),
                   *password, *settings);
    wipe(*password);
    if (!restorer)
        return console.fail(restorer.error());
    if (const auto restored = restoreStore(console.operand(0), *found, *restorer, *settings);
        !restored)
        return console.fail(restored.error());
    console.wantsJson()
        ? console.answer(jsonOf(*found))
        : console.answer(
              inWords(
                  QT_TRANSLATE_NOOP(
                      "Cli", "Restored: %1. What stood there before is kept among the backups."))
                  .arg(lineOf(*found, console.language())));
    return Exit::Done;
}

Exit verifyCommand(Console &console)
{
    const auto store = console.open();
    if (!store)
        return console.fail(store.error());
    if (const auto may = mayLookAfter(*store); !may)
        return console.fail(may.error());
    const auto session = console.session(*store);
    if (!session)
        return console.fail(session.error());
    const auto findings = (*session)->read([](Reading &reading) -> Result<QList<StoreFinding>> {
        return verifyStore(reading, allChecks());
    });
    bool isGood = true;
    QJsonArray list;
    for (const StoreFinding &finding : *findings) {
        isGood = isGood && finding.problems.isEmpty();
        list.append(QJsonObject{
            {QStringLiteral("check"), QLatin1String(finding.check)},
            {QStringLiteral("problems"), QJsonArray::fromStringList(finding.problems)}});
        if (console.wantsJson())
            continue;
        const QString name = QCoreApplication::translate("StoreCheck", finding.check);
        console.answer(finding.problems.isEmpty()
                           ? inWords(QT_TRANSLATE_NOOP("Cli", "good: %1")).arg(name)
                           : inWords(QT_TRANSLATE_NOOP("Cli", "PROBLEM: %1")).arg(name));
        for (const QString &problem : finding.problems)
            console.answer(QLatin1String("    ") + problem);
    }
    if (console.wantsJson())
        console.answer(
            QJsonObject{{QStringLiteral("good"), isGood}, {QStringLiteral("checks"), list}});
    return isGood ? Exit::Done : Exit::Found;
}

} // namespace enlace::cli
