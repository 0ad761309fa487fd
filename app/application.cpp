// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "core/access/desk.h"
#include "core/upkeep/upkeep.h"
#include "ui/kit/environment.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QThreadPool>

namespace enlace {

namespace {

/// The desk's id stands beside the settings.
DeskId deskId(const QString &settingsFile)
{
    const QString folder = settingsFile.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) +
                                     QStringLiteral("/enlace")
                               : QFileInfo(settingsFile).absolutePath();
    const auto desk = deskIn(folder);
    if (desk)
        return *desk;
    // Without a place to remember it, each start is a desk of its own: its chain of the audit is
    // whole all the same.
    qWarning("%s", qPrintable(desk.error().logText()));
    return DeskId::make();
}

} // namespace

Application::Application(const Options &options)
    : Application(options, Seams{})
{
}

Application::Application(const Options &options, const Seams &seams)
    : m_options(options)
    , m_preferences(options.settings.isEmpty() ? std::make_unique<Preferences>()
                                               : std::make_unique<Preferences>(options.settings))
{
    QGuiApplication::setDesktopFileName(QStringLiteral("enlace"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/enlace/enlace.svg")));
    m_theme.setChoice(m_preferences->theme());
    m_theme.setTextPercent(m_preferences->textPercent());
    m_theme.apply();
    QObject::connect(m_preferences.get(), &Preferences::changed, &m_theme, [this] {
        m_theme.setChoice(m_preferences->theme());
        m_theme.setTextPercent(m_preferences->textPercent());
    });
    m_languages.setLanguage(options.language.value_or(m_preferences->language()));

    const Clock &clock = seams.clock ? *seams.clock : m_systemClock;
    SignInSettings settings{.desk = deskId(options.settings), .clock = clock};
    settings.keepers = allKeepers();
    settings.upkeep = bringDerivedUpToDate;
    settings.cost = seams.cost.value_or(KeyCost::moderate());
    settings.fileSystem = seams.fileSystem;
    m_entry = std::make_unique<StoreEntry>(settings);

    Ask &ask = seams.ask ? *seams.ask : m_dialogAsk;
    FilePicker &picker = seams.filePicker ? *seams.filePicker : m_dialogFilePicker;
    m_window = std::make_unique<MainWindow>(ShellParts{
        *m_entry, m_languages, *m_preferences, ask, picker, [this, &clock, &ask, &picker] {
            return Environment{m_entry->store(), clock, ask, picker, m_entry->searchMemory()};
        }});
    QObject::connect(m_entry.get(), &StoreEntry::backupFailed, m_window.get(),
                     &MainWindow::sayBackupFailed);
}

Application::~Application()
{
    m_window.reset(); // pages first, then the store that they read
    // A backup or a demo county that is being made looks at our clock to its end.
    QThreadPool::globalInstance()->waitForDone();
}

void Application::start()
{
    m_window->show();
    if (!m_options.store.isEmpty())
        m_window->openPlace(StorePlace::fromText(m_options.store));
}

} // namespace enlace
