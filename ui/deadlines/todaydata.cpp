// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/todaydata.h"

#include "core/access/staffrepository.h"
#include "core/storage/together.h"
#include "ui/kit/counttile.h"

#include <algorithm>

namespace enlace {

namespace {

constexpr int weekDays = 7;
constexpr int monthDays = 30;
/// One more than is shown tells that there are more.
constexpr int countUntil = mostCounted + 1;

bool holds(const Actor &actor, Role role)
{
    return std::any_of(actor.grants.begin(), actor.grants.end(),
                       [role](const Grant &grant) { return grant.role == role; });
}

} // namespace

QList<WorkScope> scopesOf(const Actor &actor)
{
    QList<WorkScope> scopes;
    if (holds(actor, Role::Coordinator))
        scopes.append(WorkScope::Mine);
    if (holds(actor, Role::Supervisor))
        scopes.append(WorkScope::Team);
    scopes.append(WorkScope::Everyone);
    return scopes;
}

Result<DeadlineFilter> filterOf(Reading &reading, WorkScope scope)
{
    StaffRepository staff(reading);
    DeadlineFilter filter;
    filter.coordinators.append(reading.actor().staff);
    filter.andAllElse = scope == WorkScope::Everyone;
    const auto add = [&filter](const QList<StaffName> &names) {
        for (const StaffName &name : names)
            if (!filter.coordinators.contains(name.id))
                filter.coordinators.append(name.id);
    };
    QList<StaffName> team, covered;
    Together together(reading);
    if (scope != WorkScope::Mine)
        together.ask(team, [&staff] { return staff.myTeam(); });
    if (scope != WorkScope::Team)
        together.ask(covered, [&staff] { return staff.coveredToday(); });
    ENLACE_TRY(together.done());
    add(team);
    add(covered);
    if (filter.andAllElse) {
        ENLACE_ASSIGN(filter.others, DeadlineRepository(reading).othersOf(filter));
    }
    return filter;
}

DeadlineFilter narrowed(DeadlineFilter filter, TodayTile tile, QDate today)
{
    switch (tile) {
    case TodayTile::Late:
        filter.state = DeadlineState::Late;
        break;
    case TodayTile::Week:
        filter.state = DeadlineState::Week;
        break;
    case TodayTile::Month:
        // What its words say: the week is part of it.
        filter.dueFrom = today;
        filter.dueUntil = today.addDays(monthDays - 1);
        break;
    case TodayTile::OnOthers:
        filter.state = DeadlineState::Late;
        filter.onOthers = true;
        break;
    case TodayTile::TouchBase:
        filter.kind = DeadlineKind::TouchBase;
        filter.dueUntil = today.addDays(weekDays - 1);
        break;
    }
    return filter;
}

EquipmentFilter stalledEquipment(const DeadlineFilter &filter)
{
    EquipmentFilter stalled;
    if (!filter.andAllElse)
        stalled.coordinators = filter.coordinators;
    stalled.onlyStalled = true;
    return stalled;
}

Result<TodayCounts> countToday(Reading &reading, const DeadlineFilter &filter)
{
    DeadlineRepository deadlines(reading);
    TodayCounts counts;
    Together together(reading);
    const auto count = [&](int &target, TodayTile tile) {
        together.ask(target, [&deadlines, narrow = narrowed(filter, tile, reading.today())] {
            return deadlines.count(narrow, countUntil);
        });
    };
    count(counts.late, TodayTile::Late);
    count(counts.week, TodayTile::Week);
    count(counts.month, TodayTile::Month);
    count(counts.onOthers, TodayTile::OnOthers);
    count(counts.touchBase, TodayTile::TouchBase);
    together.ask(counts.stalled, [&] {
        return EquipmentRepository(reading).count(stalledEquipment(filter), countUntil);
    });
    together.ask(counts.unseen, [&] { return deadlines.unseen(filter); });
    ENLACE_TRY(together.done());
    return counts;
}

} // namespace enlace
