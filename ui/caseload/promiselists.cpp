// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/promiselists.h"

namespace enlace {

ListBehind behind(const AskFigures &figures, const ReportFilter &, const Spot &spot)
{
    return familiesOf(figures.rows.at(spot.category).children);
}

ListBehind behind(const RuleDecisionFigures &figures, const ReportFilter &, const Spot &spot)
{
    constexpr int sharePane = 0;
    const RuleDecisionRow &row = figures.rows.at(spot.category);
    if (spot.pane != sharePane)
        return familiesOf(row.waitingChildren);
    if (spot.series < 0)
        return familiesOf(row.children);
    return familiesOf(spot.series == 0 ? row.onTimeChildren : row.lateChildren);
}

ListBehind behind(const GapFigures &figures, const ReportFilter &, const Spot &spot)
{
    constexpr int countPane = 0;
    const GapRow &row = figures.rows.at(spot.category);
    if (spot.pane != countPane || spot.series < 0)
        return familiesOf(row.children);
    return familiesOf(spot.series == 0 ? row.overChildren : row.runningChildren);
}

ListBehind behind(const ChannelFigures &figures, const ReportFilter &, const Spot &spot)
{
    return familiesOf(figures.rows.at(spot.category).children);
}

} // namespace enlace
