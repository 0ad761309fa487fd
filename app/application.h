// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "app/storeentry.h"
#include "core/base/clock.h"
#include "ui/kit/ask.h"
#include "ui/kit/languages.h"
#include "ui/kit/preferences.h"
#include "ui/kit/theme.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace enlace {

/// Builds the program and ties its parts together; the only place that does. A QApplication must
/// stand.
class Application
{
public:
    /// What a test replaces: the clock, the questions, the file dialogs, the dearness of passwords.
    struct Seams
    {
        const Clock *clock = nullptr;
        Ask *ask = nullptr;
        FilePicker *filePicker = nullptr;
        std::optional<KeyCost> cost = {};
        FileSystemOf fileSystem = fileSystemOf;
    };

    explicit Application(const Options &options);
    Application(const Options &options, const Seams &seams);
    ~Application();

    /// Shows the window.
    void start();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Languages &languages() { return m_languages; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] StoreEntry &entry() { return *m_entry; }

private:
    Options m_options;
    SystemClock m_systemClock;
    DialogAsk m_dialogAsk;
    DialogFilePicker m_dialogFilePicker;
    std::unique_ptr<Preferences> m_preferences;
    Theme m_theme;
    Languages m_languages;
    std::unique_ptr<StoreEntry> m_entry;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace enlace
