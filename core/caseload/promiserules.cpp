// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/promiserules.h"

#include "core/authorizations/authorizationrules.h"
#include "core/base/clock.h"
#include "core/caseload/reportrules.h"
#include "core/therapy/therapyrules.h"

#include <QSet>

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

QDate countyDayOf(const QDateTime &moment) { return moment.toTimeZone(countyTimeZone()).date(); }

/// Whether something that the request lacked had not come on the day.
bool lacksOn(const AuthorizationId &request, const QList<MissingItem> &missing, QDate day)
{
    return std::any_of(missing.begin(), missing.end(), [&](const MissingItem &item) {
        return item.authorization == request && !item.archivedAt &&
               (!item.receivedOn || *item.receivedOn > day);
    });
}

/// Why `next` did not begin when what it follows ended on `lastCovered`.
GapCause causeOf(const Authorization &next, const QList<MissingItem> &missing, QDate lastCovered)
{
    if (next.decision == AuthorizationDecision::Denied)
        return GapCause::Denied;
    if (!next.submittedAt || countyDayOf(*next.submittedAt) > lastCovered)
        return GapCause::RequestLate;
    if (lacksOn(next.id, missing, lastCovered) ||
        (next.receivedAt && countyDayOf(*next.receivedAt) > lastCovered))
        return GapCause::InformationMissing;
    if (!next.decidedAt || countyDayOf(*next.decidedAt) > lastCovered)
        return GapCause::DecisionLate;
    return GapCause::LaterStart;
}

/// The request that is to follow one, the latest of several; null when nobody has asked again.
const Authorization *followerOf(const QList<Authorization> &all, const AuthorizationId &id)
{
    const Authorization *latest = nullptr;
    for (const Authorization &each : all)
        if (each.previous == id && !each.archivedAt &&
            each.decision != AuthorizationDecision::Withdrawn &&
            (!latest || each.id.uuid() > latest->id.uuid())) // ids are ordered by time
            latest = &each;
    return latest;
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

QList<GapFact> authorizationGaps(const QList<Authorization> &all, const QList<MissingItem> &missing,
                                 QDate today)
{
    QList<GapFact> gaps;
    QSet<AuthorizationId> seen;
    for (const Authorization &each : all) {
        if (seen.contains(each.id))
            continue;
        const QList<Authorization> chain = wholeChainOf(all, each.id);
        for (const Authorization &one : chain)
            seen.insert(one.id);
        for (const Interruption &hole : interruptions(chain, today)) {
            const QDate lastCovered = hole.span.from.addDays(-1);
            const Authorization *next = followerOf(all, hole.before);
            if (hole.after)
                next = &*std::find_if(chain.begin(), chain.end(), [&](const Authorization &one) {
                    return one.id == *hole.after;
                });
            else if (lastCovered.addDays(givenUpDays) < today && !next)
                continue;
            gaps.append({each.child,
                         next ? causeOf(*next, missing, lastCovered) : GapCause::NotAskedAgain,
                         hole.span, each.group});
        }
    }
    return gaps;
}

std::optional<GapFact> coverageGap(const EligibilityRenewal &renewal)
{
    if (!renewal.stoppedOn || renewal.archivedAt)
        return std::nullopt;
    DateSpan span{*renewal.stoppedOn, {}};
    if (renewal.rescuedOn)
        span.until = renewal.rescuedOn->addDays(-1);
    if (!span.isValid())
        return std::nullopt;
    return GapFact{renewal.child, GapCause::CoverageStopped, span, {}};
}

QList<GapFact> therapyGaps(const QList<TherapyEpisode> &episodes)
{
    QList<GapFact> gaps;
    for (const Discipline discipline : allOf<Discipline>())
        for (const TherapistChange &change : therapistChanges(episodes, discipline))
            if (gapDays(change.before.span, change.after.span) >= therapyGapDays)
                gaps.append(
                    {change.after.child,
                     GapCause::NoTherapist,
                     {change.before.span.until->addDays(1), change.after.span.from.addDays(-1)},
                     ServiceGroup::Therapy});
    return gaps;
}

GapFact gapOf(const CareInterruption &interruption)
{
    return {interruption.child, interruption.cause, interruption.span, interruption.group};
}

QList<GapFact> withWritten(const QList<GapFact> &found, const QList<GapFact> &written)
{
    QHash<ChildId, QList<GapFact>> writtenOf;
    for (const GapFact &fact : written)
        writtenOf[fact.child].append(fact);
    QList<GapFact> all = written;
    for (const GapFact &fact : found) {
        const QList<GapFact> same = writtenOf.value(fact.child);
        const bool isWritten = std::any_of(same.begin(), same.end(), [&fact](const GapFact &other) {
            return other.span.overlaps(fact.span) &&
                   (fact.group ? other.group == fact.group : other.cause == fact.cause);
        });
        if (!isWritten)
            all.append(fact);
    }
    return all;
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
