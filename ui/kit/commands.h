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

/// One thing that a single page can do. The page makes its own action of it, which works while the
/// keyboard is in the page; its menus, its buttons and the page of keys say the same.
struct PageCommand
{
    const char *id; ///< the action is found by it
    const char
        *text; ///< marked QT_TRANSLATE_NOOP("Commands", …): a few words with their key, "&Done"
    const char *hint; ///< likewise: a sentence for who does not know it yet
    const char *keys; ///< QKeySequence's portable text; ""

    [[nodiscard]] QKeySequence shortcut() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString hintWords() const;
    /// The sentence with the key behind it, for a button.
    [[nodiscard]] QString toolTip() const;
    /// Without words yet; see dress().
    [[nodiscard]] QAction *makeAction(QWidget *scope) const;
    void dress(QAction *action) const;
};

/// A key as keyboards say it, in every language.
[[nodiscard]] QString keyText(const QKeySequence &keys);

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
