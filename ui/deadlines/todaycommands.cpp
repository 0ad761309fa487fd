// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/todaycommands.h"

#include <QCoreApplication>

namespace enlace {

const QList<PageCommand> &todayCommands()
{
    static const QList<PageCommand> all{
        {"openAction", QT_TRANSLATE_NOOP("Commands", "&Open the family"),
         QT_TRANSLATE_NOOP("Commands", "Open the family at this line (Enter)"), ""},
        {"doneAction", QT_TRANSLATE_NOOP("Commands", "&Done"),
         QT_TRANSLATE_NOOP("Commands", "Mark what is selected as done; it can be taken back"),
         "Ctrl+D"},
        {"snoozeAction", QT_TRANSLATE_NOOP("Commands", "&Put off…"),
         QT_TRANSLATE_NOOP("Commands", "Put off what is selected: silent until a day, with a "
                                       "reason"),
         "Ctrl+Shift+D"},
        {"whyAction", QT_TRANSLATE_NOOP("Commands", "Why?"),
         QT_TRANSLATE_NOOP("Commands", "Why this date?"), "Ctrl+Y"},
        {"giveAction", QT_TRANSLATE_NOOP("Commands", "&Whose move…"),
         QT_TRANSLATE_NOOP("Commands", "Say whose move it is, and when they were asked"), "Ctrl+G"},
        {"takeBackAction", QT_TRANSLATE_NOOP("Commands", "As the &rule says again"),
         QT_TRANSLATE_NOOP("Commands", "Whose move it is follows the rule again"), "Ctrl+Shift+G"},
        {"wakeAction", QT_TRANSLATE_NOOP("Commands", "&Back into the list now"),
         QT_TRANSLATE_NOOP("Commands", "Bring back what was put off"), "Ctrl+Shift+B"},
        {"pauseAction", QT_TRANSLATE_NOOP("Commands", "&Pause the family…"),
         QT_TRANSLATE_NOOP("Commands", "Leave the family in peace for a while"), "Ctrl+Shift+P"},
        {"stopPauseAction", QT_TRANSLATE_NOOP("Commands", "&End the pause"),
         QT_TRANSLATE_NOOP("Commands", "End the family's pause before its day"), "Ctrl+Shift+E"},
        {"undoAction", QT_TRANSLATE_NOOP("Commands", "&Undo"),
         QT_TRANSLATE_NOOP("Commands", "Take the last thing back"), "Ctrl+Z"},
        {"viewsAction", QT_TRANSLATE_NOOP("Commands", "&Views"),
         QT_TRANSLATE_NOOP("Commands", "Your own views of the list"), "Ctrl+Shift+V"},
        {"keepViewAction", QT_TRANSLATE_NOOP("Commands", "&Keep this view…"),
         QT_TRANSLATE_NOOP("Commands", "Keep what is chosen above the list under a name"),
         "Ctrl+Shift+K"},
        {"renameViewAction", QT_TRANSLATE_NOOP("Commands", "&Rename this view…"),
         QT_TRANSLATE_NOOP("Commands", "Give the view that is shown another name"), ""},
        {"deleteViewAction", QT_TRANSLATE_NOOP("Commands", "&Delete this view"),
         QT_TRANSLATE_NOOP("Commands", "Delete the view that is shown; it can be taken back"), ""},
    };
    return all;
}

const PageCommand &todayCommand(TodayCommand command)
{
    return todayCommands().at(static_cast<int>(command));
}

} // namespace enlace
