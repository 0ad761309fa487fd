// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/reportrules.h"

#include "core/access/accessrules.h"
#include "core/therapy/therapyrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace enlace {

namespace {

bool reaches(const Actor &actor, Scope scope)
{
    const QList<Reach> reach = readReach(actor, DataCategory::Reports);
    return std::any_of(reach.begin(), reach.end(),
                       [scope](const Reach &each) { return each.scope == scope; });
}

/// By what the rows of one network or vendor are put together; those of none are together too.
QUuid groupOf(const std::optional<AgencyId> &agency) { return agency ? agency->uuid() : QUuid(); }

std::optional<Overload> above(OverloadReason reason, int figure, const QList<int> &others,
                              int percent)
{
    if (others.isEmpty())
        return std::nullopt;
    const double average =
        std::accumulate(others.begin(), others.end(), 0.0) / static_cast<double>(others.size());
    if (average <= 0 || figure * 100.0 < average * (100 + percent))
        return std::nullopt;
    return Overload{reason, figure, static_cast<int>(std::lround(average)),
                    static_cast<int>(std::lround((figure / average - 1) * 100))};
}

bool isHeavier(const CaseloadRow &a, const CaseloadRow &b)
{
    if (a.coordinator.has_value() != b.coordinator.has_value())
        return a.coordinator.has_value();
    const int first = pointsOf(a.need);
    const int second = pointsOf(b.need);
    return first != second ? first > second : a.name < b.name;
}

} // namespace

int NeedCounts::of(std::optional<Tier> tier) const
{
    if (!tier)
        return unstated;
    return *tier == Tier::High ? high : *tier == Tier::Medium ? medium : low;
}

std::optional<int> DecisionRow::percentOnTime() const
{
    const int clocked = onTime + late;
    if (clocked == 0)
        return std::nullopt;
    return static_cast<int>(std::lround(100.0 * onTime / clocked));
}

QList<ReportKind> reportsOf(const Actor &actor)
{
    if (comparesCoordinators(actor) || reaches(actor, Scope::Own))
        return allOf<ReportKind>();
    if (reaches(actor, Scope::Unit))
        return {ReportKind::TherapistChanges, ReportKind::EquipmentDays};
    if (may(actor, Permission::SeeCounts))
        return {ReportKind::Renewals, ReportKind::Decisions, ReportKind::TherapistChanges,
                ReportKind::EquipmentDays};
    return {};
}

bool seesReports(const Actor &actor) { return !reportsOf(actor).isEmpty(); }

bool seesTotalsOnly(const Actor &actor)
{
    return readReach(actor, DataCategory::Reports).isEmpty() && seesReports(actor);
}

bool comparesCoordinators(const Actor &actor)
{
    return reaches(actor, Scope::Agency) || reaches(actor, Scope::All);
}

bool coordinatesOnly(const Actor &actor)
{
    return reaches(actor, Scope::Own) && !comparesCoordinators(actor);
}

QList<ChildId> onlyOnce(const QList<ChildId> &children)
{
    QSet<ChildId> seen;
    QList<ChildId> once;
    for (const ChildId &child : children)
        if (!seen.contains(child)) {
            seen.insert(child);
            once.append(child);
        }
    return once;
}

Report withoutRecords(Report report)
{
    if (auto *decisions = std::get_if<DecisionFigures>(&report.figures)) {
        for (DecisionRow &row : decisions->rows)
            for (auto *children : {&row.decidedChildren, &row.onTimeChildren, &row.lateChildren,
                                   &row.waitingChildren})
                children->clear();
    } else if (auto *changes = std::get_if<ChangeFigures>(&report.figures)) {
        for (ChangeRow &row : changes->rows)
            row.children.clear();
    } else if (auto *equipment = std::get_if<EquipmentFigures>(&report.figures)) {
        for (VendorRow &row : equipment->rows)
            for (PhaseDays &phase : row.phases)
                phase.items.clear();
    }
    report.isTotals = true;
    return report;
}

int pointsOf(std::optional<Tier> tier)
{
    switch (tier.value_or(Tier::Medium)) {
    case Tier::High:
        return 3;
    case Tier::Medium:
        return 2;
    case Tier::Low:
        break;
    }
    return 1;
}

int pointsOf(const NeedCounts &need)
{
    int points = need.unstated * pointsOf(std::nullopt);
    for (const Tier tier : allOf<Tier>())
        points += need.of(tier) * pointsOf(tier);
    return points;
}

CaseloadFigures judged(QList<CaseloadRow> rows)
{
    std::sort(rows.begin(), rows.end(), isHeavier);
    for (CaseloadRow &row : rows) {
        row.overloads.clear();
        if (!row.coordinator)
            continue;
        QList<int> points;
        QList<int> late;
        for (const CaseloadRow &other : std::as_const(rows)) {
            if (!other.coordinator || other.coordinator == row.coordinator)
                continue;
            points.append(pointsOf(other.need));
            if (other.late)
                late.append(*other.late);
        }
        if (const auto found =
                above(OverloadReason::MorePoints, pointsOf(row.need), points, overloadPercent))
            row.overloads.append(*found);
        if (row.late.value_or(0) >= overloadLeastLate)
            if (const auto found =
                    above(OverloadReason::MoreLate, *row.late, late, overloadLatePercent))
                row.overloads.append(*found);
    }
    return {std::move(rows)};
}

QList<RenewalMonth> monthsFrom(QDate today, int months)
{
    QList<RenewalMonth> all;
    QDate from = today;
    for (int i = 0; i < months; ++i) {
        const QDate next = QDate(from.year(), from.month(), 1).addMonths(1);
        all.append({from, next.addDays(-1)});
        from = next;
    }
    return all;
}

std::optional<double> medianOf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

std::optional<DecisionOutcome> outcomeOf(const std::optional<QDateTime> &due,
                                         const std::optional<QDateTime> &decided,
                                         const QDateTime &now)
{
    if (!decided)
        return due && *due < now ? std::optional(DecisionOutcome::WaitingLate) : std::nullopt;
    if (!due)
        return DecisionOutcome::NoClock;
    return *decided <= *due ? DecisionOutcome::OnTime : DecisionOutcome::Late;
}

DecisionFigures decisionFigures(const QList<DecisionFact> &facts)
{
    QHash<QUuid, qsizetype> places;
    QList<QList<double>> days;
    DecisionFigures figures;
    for (const DecisionFact &fact : facts) {
        const auto found = places.constFind(groupOf(fact.network));
        const qsizetype place = found == places.constEnd() ? figures.rows.size() : *found;
        if (found == places.constEnd()) {
            places.insert(groupOf(fact.network), place);
            figures.rows.append({fact.network, fact.networkName});
            days.append(QList<double>());
        }
        DecisionRow &row = figures.rows[place];
        if (fact.outcome == DecisionOutcome::WaitingLate) {
            ++row.waitingLate;
            row.waitingChildren.append(fact.child);
            continue;
        }
        ++row.decided;
        row.decidedChildren.append(fact.child);
        row.denied += fact.isDenied ? 1 : 0;
        if (fact.seconds)
            days[place].append(static_cast<double>(*fact.seconds) / secondsPerDay);
        if (fact.outcome == DecisionOutcome::OnTime) {
            ++row.onTime;
            row.onTimeChildren.append(fact.child);
        } else if (fact.outcome == DecisionOutcome::Late) {
            ++row.late;
            row.lateChildren.append(fact.child);
        }
    }
    for (qsizetype i = 0; i < days.size(); ++i) {
        DecisionRow &row = figures.rows[i];
        row.medianDays = medianOf(days.at(i));
        for (auto *children :
             {&row.decidedChildren, &row.onTimeChildren, &row.lateChildren, &row.waitingChildren})
            *children = onlyOnce(*children);
    }
    std::stable_sort(figures.rows.begin(), figures.rows.end(),
                     [](const DecisionRow &a, const DecisionRow &b) {
                         return a.decided + a.waitingLate > b.decided + b.waitingLate;
                     });
    return figures;
}

ChangeFigures changeFigures(const QList<TherapyEpisode> &episodes, QDate today)
{
    QHash<ChildId, QList<TherapyEpisode>> byChild;
    QList<ChildId> order;
    for (const TherapyEpisode &episode : episodes) {
        if (!byChild.contains(episode.child))
            order.append(episode.child);
        byChild[episode.child].append(episode);
    }
    const DateSpan window = lastMonths(reportMonths, today);
    ChangeFigures figures;
    for (const ChildId &child : std::as_const(order))
        for (const Discipline discipline : allOf<Discipline>())
            for (const TherapistChange &change :
                 therapistChanges(byChild.value(child), discipline)) {
                if (!window.contains(change.on()))
                    continue;
                const auto &reason = change.before.endReason;
                auto row = std::find_if(figures.rows.begin(), figures.rows.end(),
                                        [&](const ChangeRow &r) { return r.reason == reason; });
                if (row == figures.rows.end())
                    row = figures.rows.insert(figures.rows.end(), {reason});
                ++row->changes;
                row->children.append(child);
            }
    for (ChangeRow &row : figures.rows)
        row.children = onlyOnce(row.children);
    std::stable_sort(figures.rows.begin(), figures.rows.end(),
                     [](const ChangeRow &a, const ChangeRow &b) { return a.changes > b.changes; });
    return figures;
}

EquipmentFigures equipmentFigures(const QList<PhaseFact> &facts)
{
    QHash<QUuid, qsizetype> places;
    QList<std::array<QList<double>, wayPhases.size()>> days;
    QList<QSet<EquipmentId>> items;
    EquipmentFigures figures;
    for (const PhaseFact &fact : facts) {
        const auto phase = std::find(wayPhases.begin(), wayPhases.end(), fact.phase);
        if (phase == wayPhases.end())
            continue;
        const auto number = static_cast<std::size_t>(phase - wayPhases.begin());
        const auto found = places.constFind(groupOf(fact.vendor));
        const qsizetype place = found == places.constEnd() ? figures.rows.size() : *found;
        if (found == places.constEnd()) {
            places.insert(groupOf(fact.vendor), place);
            figures.rows.append({fact.vendor, fact.vendorName});
            days.append(std::array<QList<double>, wayPhases.size()>());
            items.append(QSet<EquipmentId>());
        }
        days[place][number].append(static_cast<double>(fact.days));
        items[place].insert(fact.item);
        figures.rows[place].phases[number].items.append(fact.item);
    }
    for (qsizetype i = 0; i < days.size(); ++i) {
        figures.rows[i].items = static_cast<int>(items.at(i).size());
        for (std::size_t number = 0; number < wayPhases.size(); ++number)
            figures.rows[i].phases[number].medianDays = medianOf(days.at(i)[number]);
    }
    std::stable_sort(figures.rows.begin(), figures.rows.end(),
                     [](const VendorRow &a, const VendorRow &b) { return a.items > b.items; });
    return figures;
}

} // namespace enlace
