// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/commands.h"

namespace enlace {

/// What can be done in Today, in the order of its menus.
enum class TodayCommand {
    Open,
    Done,
    Snooze,
    Why,
    Give,
    TakeBack,
    Wake,
    Pause,
    StopPause,
    Undo,
    Views,
    KeepView,
    RenameView,
    DeleteView,
};

[[nodiscard]] const QList<PageCommand> &todayCommands();
[[nodiscard]] const PageCommand &todayCommand(TodayCommand command);

} // namespace enlace
