// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/access/accessrules.h"
#include "core/access/storesettingsrepository.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "ui/kit/ask.h"
#include "ui/kit/commands.h"
#include "ui/kit/environment.h"
#include "ui/kit/languages.h"
#include "ui/kit/preferences.h"
#include "ui/shell/autolock.h"
#include "ui/shell/gate.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace enlace {

namespace {

constexpr int shortcutPlaces = 8;

} // namespace

MainWindow::MainWindow(const ShellParts &parts, QWidget *parent)
    : LiveText(parent)
    , m_parts(parts)
    , m_screens(new QStackedWidget(this))
    , m_gate(new Gate(parts.door, parts.languages, parts.preferences, parts.filePicker, this))
    , m_lockScreen(new LockScreen(parts.door, this))
    , m_autoLock(new AutoLock(this))
    , m_commands(new Commands(this))
    , m_mostLockMinutes(StoreSettingsRepository::usualMostLockMinutes)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Enlace")); // and nothing else: titles are seen by everybody
    m_screens->addWidget(m_gate);
    m_screens->addWidget(m_lockScreen);
    setCentralWidget(m_screens);
    connect(m_gate, &Gate::signedIn, this, &MainWindow::enter);
    connect(m_lockScreen, &LockScreen::unlocked, this, &MainWindow::unlocked);
    connect(m_lockScreen, &LockScreen::signOutRequested, this, [this] {
        const Question question{tr("Sign out?"),
                                tr("What was typed into a family's record and not saved is kept, "
                                   "and offered again to whoever typed it. Other forms are lost; "
                                   "to keep them, unlock with the password instead."),
                                tr("Sign out"), tr("Cancel"), true};
        m_parts.ask.confirm(this, question, [this](bool yes) {
            if (yes)
                leave();
        });
    });
    connect(m_autoLock, &AutoLock::lockDue, this, &MainWindow::lock);
    connect(m_autoLock, &AutoLock::warned, this, [this] {
        if (m_workspace)
            m_workspace->say(Message::said(Tone::Soon, [] {
                return tr("Enlace locks itself in %n second(s): nobody is using it.", nullptr,
                          AutoLock::warningSeconds);
            }));
    });
    connect(m_autoLock, &AutoLock::returned, this, [this] {
        if (m_workspace)
            m_workspace->dismissMessage();
    });
    connect(&m_parts.languages, &Languages::changed, this,
            [this](Language language) { m_parts.preferences.setLanguage(language); });
    connect(&m_parts.preferences, &Preferences::changed, this, [this] {
        if (m_workspace)
            readMostLockMinutes();
    });
    addCommands();
    restoreSize();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::openPlace(const StorePlace &place) { m_gate->openPlace(place); }

void MainWindow::enter(const SignedIn &person)
{
    m_person = person;
    Environment environment = m_parts.environment();
    environment.restore = [this](const Backup &backup) { restore(backup); };
    environment.preferences = &m_parts.preferences;
    environment.languages = &m_parts.languages;
    environment.commands = m_commands;
    m_workspace = new Workspace(environment, person, m_parts.languages, this);
    connect(m_workspace, &Workspace::lockRequested, this, [this] { lock(); });
    m_screens->addWidget(m_workspace);
    m_screens->setCurrentWidget(m_workspace);
    m_lockScreen->setPerson(person.displayName, person.isDemo);
    m_commands->setActor(person.actor);
    m_store = &environment.store;
    startAutoLock();
    readMostLockMinutes();
    m_workspace->focusSearch();
}

int MainWindow::lockMinutes() const
{
    return std::min(m_parts.preferences.lockMinutes(), m_mostLockMinutes);
}

void MainWindow::startAutoLock()
{
    m_autoLock->start(lockMinutes());
    retranslate();
}

void MainWindow::readMostLockMinutes()
{
    m_store->read(
        m_workspace,
        [](Reading &reading) { return StoreSettingsRepository(reading).mostLockMinutes(); },
        [this](const Result<int> &minutes) {
            m_mostLockMinutes = minutes.value_or(StoreSettingsRepository::usualMostLockMinutes);
            if (!isLocked())
                startAutoLock();
        });
}

void MainWindow::restore(const Backup &backup)
{
    // Not from within the page's own call: the page, and the backup that it holds, go now.
    QTimer::singleShot(0, this, [this, copy = Backup(backup)] {
        dropWorkspace();
        // Nobody may sign in before it is done.
        m_gate->showFirst();
        m_gate->setEnabled(false);
        m_screens->setCurrentWidget(m_gate);
        m_parts.door.restore(this, copy, [this](const Result<StorePlace> &place) {
            m_gate->setEnabled(true);
            if (!place)
                return m_gate->complain(place.error());
            m_gate->restored(*place);
        });
    });
}

void MainWindow::leave()
{
    dropWorkspace();
    m_parts.door.signOut();
    m_screens->setCurrentWidget(m_gate);
    m_gate->showFirst();
}

void MainWindow::dropWorkspace()
{
    m_autoLock->stop();
    m_commands->setActor({});
    m_curtain = {};
    if (m_workspace) {
        // At once: a page that goes on living would go on holding what it showed.
        m_screens->removeWidget(m_workspace);
        delete m_workspace;
        m_workspace = nullptr;
        m_store = nullptr;
        m_mostLockMinutes = StoreSettingsRepository::usualMostLockMinutes;
    }
    m_person = {};
}

bool MainWindow::isLocked() const { return m_screens->currentWidget() == m_lockScreen; }

void MainWindow::sayBackupFailed(const Error &error)
{
    if (m_workspace)
        m_workspace->say(Message::said(Tone::Late, [error] {
            return tr("Today's backup was not made; Enlace tries again in half an hour.") +
                   QLatin1Char(' ') + error.message();
        }));
}

void MainWindow::lock(int idleMinutes)
{
    if (!m_workspace || isLocked())
        return;
    m_autoLock->stop();
    m_workspace->dismissMessage();
    m_curtain.draw(this);
    m_lockScreen->lockedAfter(idleMinutes);
    m_screens->setCurrentWidget(m_lockScreen);
    m_commands->setActor({});
    m_parts.door.locked();
    m_lockScreen->begin();
}

void MainWindow::unlocked()
{
    m_screens->setCurrentWidget(m_workspace);
    m_commands->setActor(m_person.actor);
    startAutoLock();
    m_curtain.open();
}

void MainWindow::addCommands()
{
    const auto add = [this](const char *id, const char *text, const char *icon,
                            const QKeySequence &keys, std::function<void()> run) {
        m_commands->add({id, text, icon, keys, {}, std::move(run)});
    };
    add("search", QT_TRANSLATE_NOOP("Commands", "Search"), "edit-find",
        QKeySequence(QStringLiteral("Ctrl+K")), [this] { m_workspace->focusSearch(); });
    add("back", QT_TRANSLATE_NOOP("Commands", "Go back"), "go-previous",
        QKeySequence(QStringLiteral("Alt+Left")), [this] { m_workspace->goBack(); });
    add("escape", QT_TRANSLATE_NOOP("Commands", "Close or go back"), "",
        QKeySequence(QStringLiteral("Esc")), [this] { m_workspace->escape(); });
    add("lock", QT_TRANSLATE_NOOP("Commands", "Lock"), "object-locked",
        QKeySequence(QStringLiteral("Ctrl+L")), [this] { lock(); });
    add("shortcuts", QT_TRANSLATE_NOOP("Commands", "Keys"), "help-contextual",
        QKeySequence(QStringLiteral("F1")),
        [this] { m_workspace->goTo(QStringLiteral("shortcuts")); });
    addPageCommands();
    static const char *const places[shortcutPlaces] = {"place1", "place2", "place3", "place4",
                                                       "place5", "place6", "place7", "place8"};
    for (int i = 0; i < shortcutPlaces; ++i) {
        Command command{places[i], "",
                        "",        QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
                        {},        [this, i] { m_workspace->goToNumber(i); }};
        command.name = [this, i] { return m_workspace ? m_workspace->nameOfNumber(i) : QString(); };
        m_commands->add(std::move(command));
    }
    m_commands->setActor({});
}

void MainWindow::addPageCommands()
{
    const auto add = [this](const char *id, const char *text, const char *icon, const char *keys,
                            std::optional<DataCategory> edits) {
        Command command{id,   text,
                        icon, QKeySequence(QString::fromLatin1(keys)),
                        {},   [this, id] { m_workspace->act(QString::fromLatin1(id)); }};
        if (edits)
            command.allowed = [category = *edits](const Actor &actor) {
                return !editReach(actor, category).isEmpty();
            };
        m_commands->add(std::move(command));
    };
    add("save", QT_TRANSLATE_NOOP("Commands", "Save"), "document-save", "Ctrl+S", {});
    add("newRecord", QT_TRANSLATE_NOOP("Commands", "Add a record to the list that is shown"),
        "list-add", "Ctrl+N", {});
    add("editRecord", QT_TRANSLATE_NOOP("Commands", "Change the record that is shown"), "", "F2",
        {});
    add("history", QT_TRANSLATE_NOOP("Commands", "History of the record that is shown"),
        "view-history", "Ctrl+H", {});
    add("attachFile", QT_TRANSLATE_NOOP("Commands", "Attach a file to the document that is shown"),
        "document-open", "Ctrl+Shift+A", DataCategory::Authorizations);
    add("logContact", QT_TRANSLATE_NOOP("Commands", "Log a contact with the family shown"),
        "call-start", "Ctrl+Shift+L", DataCategory::Contacts);
    add("newTask", QT_TRANSLATE_NOOP("Commands", "Add a task for the family shown"), "list-add",
        "Ctrl+Shift+T", DataCategory::Tasks);
    add("moveStep", QT_TRANSLATE_NOOP("Commands", "Move the item shown to its next step"),
        "wheelchair", "Ctrl+M", DataCategory::UnitEquipment);
}

void MainWindow::restoreSize()
{
    const QByteArray geometry = m_parts.preferences.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(screen()->availableSize().boundedTo(QSize(1366, 768)));
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    setAccessibleName(QStringLiteral("Enlace"));
    if (m_workspace)
        m_workspace->setLockHint(
            tr("Locks itself after %n minute(s) without use (Ctrl+L)", nullptr, lockMinutes()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace enlace
