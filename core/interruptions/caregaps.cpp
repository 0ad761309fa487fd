// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interruptions/caregaps.h"

#include "core/authorizations/authorizationrules.h"
#include "core/base/clock.h"
#include "core/therapy/therapyrules.h"

#include <QSet>

#include <algorithm>

namespace enlace {

namespace {

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
    if (!next.submittedAt || countyDay(*next.submittedAt) > lastCovered)
        return GapCause::RequestLate;
    if (lacksOn(next.id, missing, lastCovered) ||
        (next.receivedAt && countyDay(*next.receivedAt) > lastCovered))
        return GapCause::InformationMissing;
    if (!next.decidedAt || countyDay(*next.decidedAt) > lastCovered)
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
                         hole.span, each.group, each.item});
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
                     ServiceGroup::Therapy,
                     {},
                     discipline});
    return gaps;
}

GapFact gapOf(const CareInterruption &interruption)
{
    return {interruption.child, interruption.cause, interruption.span, interruption.group};
}

QList<GapFact> notWritten(const QList<GapFact> &found, const QList<GapFact> &written)
{
    QHash<ChildId, QList<GapFact>> writtenOf;
    for (const GapFact &fact : written)
        writtenOf[fact.child].append(fact);
    QList<GapFact> rest = found;
    rest.removeIf([&writtenOf](const GapFact &fact) {
        const QList<GapFact> same = writtenOf.value(fact.child);
        return std::any_of(same.begin(), same.end(), [&fact](const GapFact &other) {
            return other.span.overlaps(fact.span) &&
                   (fact.group ? other.group == fact.group : other.cause == fact.cause);
        });
    });
    return rest;
}

QList<GapFact> gapsFound(const GapSources &sources, QDate today)
{
    QList<GapFact> found = authorizationGaps(sources.requests, sources.missing, today);
    for (const EligibilityRenewal &renewal : sources.renewals)
        if (const auto gap = coverageGap(renewal))
            found.append(*gap);
    return found + therapyGaps(sources.episodes);
}

} // namespace enlace
