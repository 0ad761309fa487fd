// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"
#include "ui/shell/curtain.h"
#include "ui/shell/storedoor.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace enlace {

class Ask;
class AutoLock;
class Commands;
class FilePicker;
class Gate;
class Languages;
class LockScreen;
class Preferences;
class Store;
class Workspace;
struct Environment;

/// What the window is made of; all of it outlives the window.
struct ShellParts
{
    StoreDoor &door;
    Languages &languages;
    Preferences &preferences;
    Ask &ask;
    FilePicker &filePicker;
    /// What pages work with once somebody is signed in.
    std::function<Environment()> environment;
};

/// The window: before a store is open the gate, then the workspace, and over it the lock. Knows
/// nothing of any record, and its title names nobody.
class MainWindow : public LiveText<QMainWindow>
{
    Q_OBJECT
public:
    explicit MainWindow(const ShellParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPlace(const StorePlace &place);
    void lock(int idleMinutes = 0);
    [[nodiscard]] bool isLocked() const;
    /// The day's backup could not be made, and why.
    void sayBackupFailed(const Error &error);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

protected:
    void retranslate() override;
    void closeEvent(QCloseEvent *event) override;

private:
    void enter(const SignedIn &person);
    void leave();
    void restore(const Backup &backup);
    void dropWorkspace();
    void unlocked();
    /// What the person chose, within what the store allows.
    [[nodiscard]] int lockMinutes() const;
    void startAutoLock();
    void readMostLockMinutes();
    void addCommands();
    /// Those that a page answers, each in its own way.
    void addPageCommands();
    void restoreSize();

    ShellParts m_parts;
    QStackedWidget *m_screens;
    Gate *m_gate;
    LockScreen *m_lockScreen;
    AutoLock *m_autoLock;
    Commands *m_commands;
    Workspace *m_workspace = nullptr; ///< while somebody is signed in
    Store *m_store = nullptr;         ///< of the workspace
    int m_mostLockMinutes;            ///< what the store allows
    Curtain m_curtain;
    SignedIn m_person;
};

} // namespace enlace
