// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace enlace {

QKeySequence PageCommand::shortcut() const
{
    return QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText);
}

QString PageCommand::words() const { return QCoreApplication::translate("Commands", text); }

QString PageCommand::hintWords() const { return QCoreApplication::translate("Commands", hint); }

QString PageCommand::toolTip() const
{
    return *keys ? QStringLiteral("%1 (%2)").arg(hintWords(), keyText(shortcut())) : hintWords();
}

QAction *PageCommand::makeAction(QWidget *scope) const
{
    auto *action = new QAction(scope);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(shortcut());
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    scope->addAction(action);
    return action;
}

void PageCommand::dress(QAction *action) const
{
    action->setText(words());
    action->setToolTip(toolTip());
    action->setStatusTip(hintWords());
}

QString keyText(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

Commands::Commands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Commands::add(Command command)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QString::fromLatin1(command.id));
    action->setShortcut(command.shortcut);
    action->setText(textOf(command));
    if (*command.icon)
        action->setIcon(themeIcon(QString::fromLatin1(command.icon)));
    connect(action, &QAction::triggered, this, command.run);
    m_window->addAction(action);
    m_actions.insert(QString::fromLatin1(command.id), action);
    m_commands.append(std::move(command));
    return action;
}

QAction *Commands::action(const QString &id) const { return m_actions.value(id); }

QString Commands::textOf(const Command &command)
{
    return command.name ? command.name() : QCoreApplication::translate("Commands", command.text);
}

void Commands::setActor(const std::optional<Actor> &actor)
{
    for (const Command &command : std::as_const(m_commands))
        action(QString::fromLatin1(command.id))
            ->setEnabled(actor && (!command.allowed || command.allowed(*actor)));
}

void Commands::retranslate()
{
    for (const Command &command : std::as_const(m_commands))
        action(QString::fromLatin1(command.id))->setText(textOf(command));
}

} // namespace enlace
