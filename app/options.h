// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QStringList>

#include <optional>

namespace enlace {

/// What the command line of the window program says.
struct Options
{
    std::optional<Language> language;
    QString store;    ///< folder, or "postgresql://host:port/database"
    QString settings; ///< another settings file than the person's own
    QString pictures; ///< a folder for a picture of every screen; no window is shown
};

/// Reads the arguments, the program's name among them. An exit status instead when nothing is to be
/// shown: help and version were printed, or an argument is not understood. Needs no display.
struct ParsedOptions
{
    Options options;
    std::optional<int> exitStatus;
};
[[nodiscard]] ParsedOptions parseOptions(const QStringList &arguments);

} // namespace enlace
