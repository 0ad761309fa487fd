// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/promiserules.h"

#include "core/caseload/reportrules.h"
#include "core/therapy/therapyrules.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace enlace {

namespace {

/// The row of `key`, made at the end where there is none yet.
template <class Row, class Key>
Row &rowOf(QList<Row> &rows, Key Row::*key, const Key &value)
{
    for (Row &row : rows)
        if (row.*key == value)
            return row;
    rows.append(Row());
    rows.last().*key = value;
    return rows.last();
}

int sumOf(const QList<AskRow> &rows, int AskRow::*what)
{
    return std::accumulate(rows.begin(), rows.end(), 0,
                           [what](int sum, const AskRow &row) { return sum + row.*what; });
}

} // namespace

int AskFigures::apart() const { return sumOf(rows, &AskRow::apart); }
int AskFigures::together() const { return sumOf(rows, &AskRow::together); }
int AskFigures::minutes() const { return sumOf(rows, &AskRow::minutes); }

std::optional<int> RuleDecisionRow::percentOnTime() const
{
    if (onTime + late == 0)
        return std::nullopt;
    return static_cast<int>(std::lround(100.0 * onTime / (onTime + late)));
}

bool comesOfRenewing(GapCause cause)
{
    switch (cause) {
    case GapCause::RequestLate:
    case GapCause::InformationMissing:
    case GapCause::DecisionLate:
    case GapCause::LaterStart:
    case GapCause::Denied:
    case GapCause::NotAskedAgain:
    case GapCause::CoverageStopped:
        return true;
    case GapCause::NoTherapist:
    case GapCause::OutOfNetwork:
    case GapCause::Vendor:
    case GapCause::Move:
    case GapCause::Other:
        break;
    }
    return false;
}

QHash<ChildId, int> renewalGaps(const QList<GapFact> &facts, QDate today)
{
    const DateSpan window = lastMonths(reportMonths, today);
    QHash<ChildId, int> counted;
    for (const GapFact &fact : facts)
        if (comesOfRenewing(fact.cause) && fact.span.overlaps(window))
            ++counted[fact.child];
    return counted;
}

AskFigures askFigures(const QList<AskFact> &facts)
{
    AskFigures figures;
    QSet<FamilyId> families;
    QHash<QString, QSet<FamilyId>> ofNetwork;
    for (const AskFact &fact : facts) {
        if (fact.apart == 0 && fact.minutes == 0 && fact.gaps == 0)
            continue;
        if (fact.apart > 0) {
            families.insert(fact.family);
            ofNetwork[fact.network].insert(fact.family);
        }
        AskRow &row = rowOf(figures.rows, &AskRow::network, fact.network);
        row.apart += fact.apart;
        row.together += fact.together;
        row.minutes += fact.minutes;
        row.gaps += fact.gaps;
        row.children.append(fact.child);
    }
    figures.families = static_cast<int>(families.size());
    for (AskRow &row : figures.rows) {
        row.families = static_cast<int>(ofNetwork.value(row.network).size());
        row.children = onlyOnce(row.children);
    }
    std::stable_sort(
        figures.rows.begin(), figures.rows.end(),
        [](const AskRow &a, const AskRow &b) { return a.apartEach() > b.apartEach(); });
    return figures;
}

RuleDecisionFigures ruleDecisionFigures(const QList<DecisionFact> &facts)
{
    RuleDecisionFigures figures;
    for (const DecisionFact &fact : facts) {
        RuleDecisionRow &row = rowOf(figures.rows, &RuleDecisionRow::rule, fact.rule);
        row.title = fact.ruleTitle;
        row.isUnconfirmed = fact.isRuleUnconfirmed;
        if (fact.outcome == DecisionOutcome::WaitingLate) {
            ++row.waitingLate;
            row.waitingChildren.append(fact.child);
            continue;
        }
        ++row.decided;
        row.children.append(fact.child);
        if (fact.outcome == DecisionOutcome::OnTime) {
            ++row.onTime;
            row.onTimeChildren.append(fact.child);
        } else if (fact.outcome == DecisionOutcome::Late) {
            ++row.late;
            row.lateChildren.append(fact.child);
        }
    }
    for (RuleDecisionRow &row : figures.rows)
        for (auto *children :
             {&row.children, &row.onTimeChildren, &row.lateChildren, &row.waitingChildren})
            *children = onlyOnce(*children);
    std::stable_sort(figures.rows.begin(), figures.rows.end(),
                     [](const RuleDecisionRow &a, const RuleDecisionRow &b) {
                         if (a.rule.isEmpty() != b.rule.isEmpty())
                             return b.rule.isEmpty();
                         return a.decided + a.waitingLate > b.decided + b.waitingLate;
                     });
    return figures;
}

ChannelFigures channelFigures(const QList<DecisionFact> &facts)
{
    ChannelFigures figures;
    QHash<QString, int> decidedBy; ///< of each network
    QHash<QString, QList<double>> days;
    const auto keyOfRow = [](const QString &network, const std::optional<RequestChannel> &channel) {
        return (channel ? QString(keyOf(*channel)) : QString()) + QLatin1Char(' ') + network;
    };
    for (const DecisionFact &fact : facts) {
        if (!fact.seconds) // waits
            continue;
        auto row = std::find_if(figures.rows.begin(), figures.rows.end(), [&](const auto &each) {
            return each.network == fact.networkName && each.channel == fact.channel;
        });
        if (row == figures.rows.end())
            row = figures.rows.insert(figures.rows.end(), {fact.networkName, fact.channel});
        ++row->decided;
        ++decidedBy[fact.networkName];
        row->children.append(fact.child);
        days[keyOfRow(fact.networkName, fact.channel)].append(static_cast<double>(*fact.seconds) /
                                                              secondsPerDay);
    }
    for (ChannelRow &row : figures.rows) {
        row.medianDays = medianOf(days.value(keyOfRow(row.network, row.channel)));
        row.children = onlyOnce(row.children);
    }
    std::stable_sort(figures.rows.begin(), figures.rows.end(),
                     [&](const ChannelRow &a, const ChannelRow &b) {
                         if (a.network != b.network)
                             return std::pair(-decidedBy.value(a.network), a.network) <
                                    std::pair(-decidedBy.value(b.network), b.network);
                         return a.medianDays < b.medianDays;
                     });
    return figures;
}

GapFigures gapFigures(const QList<GapFact> &facts, QDate today)
{
    const DateSpan window = lastMonths(reportMonths, today);
    GapFigures figures;
    QHash<GapCause, QList<double>> days;
    for (const GapFact &fact : facts) {
        if (!fact.span.overlaps(window))
            continue;
        GapRow &row = rowOf(figures.rows, &GapRow::cause, fact.cause);
        const bool isRunning = !fact.span.until || *fact.span.until >= today;
        ++(isRunning ? row.running : row.over);
        (isRunning ? row.runningChildren : row.overChildren).append(fact.child);
        row.children.append(fact.child);
        days[fact.cause].append(static_cast<double>(
            isRunning ? DateSpan{fact.span.from, {}}.days(today) : fact.span.days(today)));
    }
    for (GapRow &row : figures.rows) {
        row.medianDays = medianOf(days.value(row.cause));
        for (auto *children : {&row.overChildren, &row.runningChildren, &row.children})
            *children = onlyOnce(*children);
    }
    std::stable_sort(figures.rows.begin(), figures.rows.end(),
                     [](const GapRow &a, const GapRow &b) { return a.all() > b.all(); });
    return figures;
}

} // namespace enlace
