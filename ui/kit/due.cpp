// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/due.h"

#include "core/deadlines/deadline.h"

#include <QCoreApplication>

namespace enlace {

Tone dueTone(QDate due, QDate today)
{
    switch (stateOf(due, today)) {
    case DeadlineState::Late:
        return Tone::Late;
    case DeadlineState::Week:
        return Tone::Soon;
    case DeadlineState::Month:
        return Tone::Waiting;
    case DeadlineState::Later:
        break;
    }
    return Tone::Good;
}

Chip dueChip(QDate due, QDate today)
{
    const DeadlineState state = stateOf(due, today);
    return {state == DeadlineState::Later ? QCoreApplication::translate("Due", "On track")
                                          : label(state),
            dueTone(due, today)};
}

} // namespace enlace
