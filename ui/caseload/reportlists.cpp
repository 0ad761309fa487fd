// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/reportlists.h"

#include "core/caseload/reportrules.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/people/childrepository.h"
#include "ui/caseload/promiselists.h"
#include "ui/caseload/unmetcontent.h"

namespace enlace {

namespace {

ListBehind families(const ChildFilter &filter)
{
    return {QStringLiteral("families"), QVariant::fromValue(filter)};
}

ListBehind deadlines(const DeadlineFilter &filter)
{
    return {QStringLiteral("today"), QVariant::fromValue(filter)};
}

ListBehind behind(const CaseloadFigures &figures, const ReportFilter &scope, const Spot &spot)
{
    constexpr int pointsPane = 0;
    const CaseloadRow &row = figures.rows.at(spot.category);
    if (spot.pane == pointsPane) {
        ChildFilter filter;
        filter.network = scope.network;
        filter.withoutLead = !row.coordinator;
        if (row.coordinator)
            filter.coordinators = {*row.coordinator};
        const QList<Tier> tiers = allOf<Tier>();
        if (spot.series >= 0 && spot.series < tiers.size())
            filter.tier = tiers.at(spot.series);
        filter.withoutTier = spot.series == tiers.size();
        return families(filter);
    }
    if (!row.late)
        return {};
    DeadlineFilter filter;
    filter.network = scope.network;
    filter.state = DeadlineState::Late;
    filter.withoutCoordinator = !row.coordinator;
    if (row.coordinator)
        filter.coordinators = {*row.coordinator};
    if (spot.series == 1)
        filter.kind = DeadlineKind::TouchBase;
    return deadlines(filter);
}

ListBehind behind(const RenewalFigures &figures, const ReportFilter &scope, const Spot &spot)
{
    constexpr int eligibilityPane = 0;
    const RenewalMonth &month = figures.months.at(spot.category);
    DeadlineFilter filter;
    filter.coordinators = scope.coordinators;
    filter.network = scope.network;
    filter.kind =
        spot.pane == eligibilityPane ? DeadlineKind::RenewalDue : DeadlineKind::AuthorizationEnd;
    filter.dueFrom = month.from;
    filter.dueUntil = month.until;
    return deadlines(filter);
}

ListBehind behind(const DecisionFigures &figures, const ReportFilter &, const Spot &spot)
{
    constexpr int timePane = 0;
    constexpr int sharePane = 1;
    const DecisionRow &row = figures.rows.at(spot.category);
    if (spot.pane == sharePane)
        return familiesOf(spot.series == 0 ? row.onTimeChildren : row.lateChildren);
    if (spot.pane != timePane)
        return familiesOf(row.waitingChildren);
    return familiesOf(row.decidedChildren);
}

ListBehind behind(const ChangeFigures &figures, const ReportFilter &, const Spot &spot)
{
    return familiesOf(figures.rows.at(spot.category).children);
}

ListBehind behind(const EquipmentFigures &figures, const ReportFilter &, const Spot &spot)
{
    const VendorRow &row = figures.rows.at(spot.category);
    EquipmentFilter filter;
    filter.onlyOpen = false; // some have passed the phase and are in use now
    for (std::size_t phase = 0; phase < wayPhases.size(); ++phase)
        if (spot.series < 0 || static_cast<std::size_t>(spot.series) == phase)
            for (const EquipmentId &item : row.phases[phase].items)
                if (!filter.amongItems.contains(item))
                    filter.amongItems.append(item);
    if (filter.amongItems.isEmpty())
        return {};
    filter.amongChildren = QList<ChildId>();
    return {QStringLiteral("equipment"), QVariant::fromValue(filter)};
}

} // namespace

ListBehind familiesOf(const QList<ChildId> &children)
{
    if (children.isEmpty())
        return {};
    ChildFilter filter;
    filter.among = children;
    filter.withStopped = true; // what happened to them happened
    return families(filter);
}

ListBehind listBehind(const Report &report, const Spot &spot)
{
    if (spot.pane < 0 || report.isTotals)
        return {};
    return std::visit([&](const auto &figures) { return behind(figures, report.filter, spot); },
                      report.figures);
}

} // namespace enlace
