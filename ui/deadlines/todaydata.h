// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/worklistview.h"
#include "core/equipment/equipmentrepository.h"

namespace enlace {

/// The scopes that the person's roles give, the narrowest first; the first is where the day begins.
[[nodiscard]] QList<WorkScope> scopesOf(const Actor &actor);

/// Whose lines a scope means, on this day: of those whom oneself and those one stands in for
/// coordinate, or the people of the own teams. Everyone: of all of these, and all else.
[[nodiscard]] Result<DeadlineFilter> filterOf(Reading &reading, WorkScope scope);

/// The figures over the list. Each stops a little above mostCounted.
struct TodayCounts
{
    int late = 0;
    int week = 0;
    int month = 0;
    int onOthers = 0; ///< late, and somebody else's move
    int touchBase = 0;
    int stalled = 0; ///< equipment
    UnseenLines unseen;
};

/// What each tile narrows the list to; the equipment's is a filter of the place "equipment".
[[nodiscard]] DeadlineFilter narrowed(DeadlineFilter filter, TodayTile tile, QDate today);
[[nodiscard]] EquipmentFilter stalledEquipment(const DeadlineFilter &filter);

[[nodiscard]] Result<TodayCounts> countToday(Reading &reading, const DeadlineFilter &filter);

} // namespace enlace
