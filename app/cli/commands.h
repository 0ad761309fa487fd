// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

namespace enlace::cli {

/// One command: how it is called, and what it does.
struct Command
{
    const char *name;
    const char *operands;                     ///< as the help shows them
    const char *summary;                      ///< QT_TRANSLATE_NOOP("Cli", …)
    void (*addOptions)(QCommandLineParser &); ///< its own; may be null
    Exit (*run)(Console &);
};

/// The one list of commands.
[[nodiscard]] QList<Command> commands();

// storecommands.cpp
Exit createCommand(Console &console);
void createOptions(QCommandLineParser &parser);
Exit demoCommand(Console &console);
void demoOptions(QCommandLineParser &parser);
Exit backupCommand(Console &console);
Exit restoreCommand(Console &console);
void restoreOptions(QCommandLineParser &parser);
Exit verifyCommand(Console &console);

// rostercommand.cpp
Exit importRosterCommand(Console &console);
void importRosterOptions(QCommandLineParser &parser);

// carecommands.cpp
Exit deadlinesCommand(Console &console);
void deadlinesOptions(QCommandLineParser &parser);
Exit equipmentCommand(Console &console);
void equipmentOptions(QCommandLineParser &parser);

// rulecommands.cpp
Exit dueCommand(Console &console);
void dueOptions(QCommandLineParser &parser);
Exit rulesCommand(Console &console);

} // namespace enlace::cli
