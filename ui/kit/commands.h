// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace enlace {

/// One thing that the program can do, listed once: menus, buttons, the page of shortcuts and what a
/// role may do all come from here.
struct Command
{
    const char *id;
    const char *text; ///< marked QT_TRANSLATE_NOOP("Commands", …), or "" when `name` says it
    const char *icon; ///< name in the icon theme, or ""
    QKeySequence shortcut;
    /// Who may; nothing = whoever is signed in.
    std::function<bool(const Actor &)> allowed;
    std::function<void()> run;
    /// What it is called where that depends on who is signed in; empty: there is no such thing now.
    std::function<QString()> name = {};
};

class Commands : public QObject
{
    Q_OBJECT
public:
    /// Shortcuts work while `window` is active.
    explicit Commands(QWidget *window);
    QAction *add(Command command);
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const QList<Command> &all() const { return m_commands; }
    [[nodiscard]] static QString textOf(const Command &command);
    /// Enables what this person may do; nobody signed in: nothing but what is always allowed.
    void setActor(const std::optional<Actor> &actor);
    void retranslate();

private:
    QWidget *m_window;
    QList<Command> m_commands;
    QHash<QString, QAction *> m_actions;
};

} // namespace enlace
