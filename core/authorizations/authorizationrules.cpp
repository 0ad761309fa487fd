// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorizations/authorizationrules.h"

#include "core/base/clock.h"

#include <QSet>

#include <algorithm>

namespace enlace {

namespace {

using Decision = AuthorizationDecision;

/// The steps of an appeal come in their order, each may be missing, and none lies ahead.
QList<Error> appealProblems(const Appeal &appeal, QDate today)
{
    QList<Error> errors;
    if (appeal.noticeOn && !appeal.issuer)
        errors.append(invalid("noticeIssuerEdit",
                              QT_TRANSLATE_NOOP("Error", "Choose who sent the notice: each has "
                                                         "other days to appeal.")));
    struct Step
    {
        const std::optional<QDate> &on;
        const char *field;
    };
    const Step steps[] = {{appeal.noticeOn, "noticeOnEdit"},
                          {appeal.appealedOn, "appealedOnEdit"},
                          {appeal.answeredOn, "appealAnsweredOnEdit"},
                          {appeal.hearingOn, "hearingOnEdit"}};
    std::optional<QDate> last;
    for (const Step &step : steps) {
        if (!step.on)
            continue;
        if (*step.on > today)
            errors.append(invalid(step.field, complaint::liesAhead));
        if (last && *step.on < *last)
            errors.append(
                invalid(step.field, QT_TRANSLATE_NOOP("Error", "This comes before the step that it "
                                                               "follows. Check the dates.")));
        last = step.on;
    }
    return errors;
}

} // namespace

AuthorizationState stateOf(const Authorization &authorization, QDate today)
{
    switch (authorization.decision) {
    case Decision::Denied:
        return AuthorizationState::Denied;
    case Decision::Withdrawn:
        return AuthorizationState::Withdrawn;
    case Decision::Deferred:
        return AuthorizationState::Deferred;
    case Decision::Pending:
        if (!authorization.submittedAt)
            return AuthorizationState::Draft;
        return authorization.receivedAt ? AuthorizationState::UnderReview
                                        : AuthorizationState::WaitingForPapers;
    case Decision::Approved:
    case Decision::Modified:
        break;
    }
    const auto span = authorization.approved();
    if (!span || span->from > today)
        return AuthorizationState::NotYetInForce;
    return span->contains(today) ? AuthorizationState::InForce : AuthorizationState::Ended;
}

bool isOpen(const Authorization &authorization)
{
    return !authorization.archivedAt && (authorization.decision == Decision::Pending ||
                                         authorization.decision == Decision::Deferred);
}

std::optional<qint64> secondsToDecide(const Authorization &authorization)
{
    if (!authorization.submittedAt || !authorization.decidedAt)
        return std::nullopt;
    return authorization.submittedAt->secsTo(*authorization.decidedAt);
}

std::optional<int> unitsLeft(const Authorization &authorization)
{
    if (!authorization.unitsApproved)
        return std::nullopt;
    return *authorization.unitsApproved - authorization.unitsUsed.value_or(0);
}

QList<Authorization> chainOf(const QList<Authorization> &all, AuthorizationId last)
{
    QList<Authorization> chain;
    QSet<AuthorizationId> seen;
    std::optional<AuthorizationId> wanted = last;
    while (wanted && !seen.contains(*wanted)) {
        seen.insert(*wanted);
        const auto found = std::find_if(
            all.begin(), all.end(), [&wanted](const Authorization &a) { return a.id == *wanted; });
        if (found == all.end())
            break;
        chain.prepend(*found);
        wanted = found->previous;
    }
    return chain;
}

QList<Authorization> wholeChainOf(const QList<Authorization> &all, AuthorizationId one)
{
    QSet<AuthorizationId> seen;
    AuthorizationId last = one;
    while (!seen.contains(last)) {
        seen.insert(last);
        const auto next = std::find_if(
            all.begin(), all.end(), [&last](const Authorization &a) { return a.previous == last; });
        if (next == all.end())
            break;
        last = next->id;
    }
    return chainOf(all, last);
}

QList<Interruption> interruptions(const QList<Authorization> &chain, QDate today)
{
    QList<Interruption> result;
    std::optional<DateSpan> covered; // what reaches furthest so far
    AuthorizationId coveredBy;
    for (const Authorization &authorization : chain) {
        const auto span = authorization.archivedAt ? std::nullopt : authorization.approved();
        if (!span)
            continue;
        if (covered && gapDays(*covered, *span) > 0)
            result.append({coveredBy, authorization.id,
                           DateSpan{covered->until->addDays(1), span->from.addDays(-1)}});
        if (!covered || !span->until || (covered->until && *span->until > *covered->until)) {
            covered = span;
            coveredBy = authorization.id;
        }
    }
    if (covered && covered->until && *covered->until < today)
        result.append(
            {coveredBy, std::nullopt, DateSpan{covered->until->addDays(1), std::nullopt}});
    return result;
}

int reauthorizationsInMonths(const QList<Authorization> &all, int months, QDate today)
{
    const DateSpan window{today.addMonths(-months).addDays(1), today};
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&window](const Authorization &authorization) {
            return authorization.previous && authorization.submittedAt &&
                   !authorization.archivedAt &&
                   window.contains(countyDay(*authorization.submittedAt));
        }));
}

Authorization reauthorizationOf(const Authorization &previous)
{
    Authorization next;
    next.child = previous.child;
    next.origin.agency = previous.origin.agency;
    next.origin.label = previous.origin.label;
    next.group = previous.group;
    next.item = previous.item;
    next.codes = previous.codes;
    next.network = previous.network;
    next.requestedBy = previous.requestedBy;
    next.provider = previous.provider;
    next.vendor = previous.vendor;
    next.channel = previous.channel;
    next.units = previous.units;
    next.isSameTherapistAsked = previous.group == ServiceGroup::Therapy;
    next.previous = previous.id;
    return next;
}

QList<Error> validate(const Authorization &authorization, const QDateTime &now)
{
    QList<Error> errors;
    if (authorization.item.trimmed().isEmpty() && authorization.codes.isEmpty())
        errors.append(invalid("itemEdit",
                              QT_TRANSLATE_NOOP("Error", "Say what is asked for, in plain words or "
                                                         "by its code.")));
    if (authorization.priority == RequestPriority::Expedited &&
        authorization.urgentReason.trimmed().isEmpty())
        errors.append(invalid("urgentReasonEdit",
                              QT_TRANSLATE_NOOP("Error", "Write the clinical reason for a faster "
                                                         "decision.")));

    if (isOpen(authorization) && authorization.group == ServiceGroup::Therapy &&
        authorization.previous && !authorization.isSameTherapistAsked &&
        authorization.therapistChangeReason.trimmed().isEmpty())
        errors.append(invalid("therapistChangeEdit",
                              QT_TRANSLATE_NOOP("Error", "Ask for the same therapist, or write why "
                                                         "another one.")));

    // The clocks run in their order; each may be missing, none may lie ahead.
    struct ClockField
    {
        const std::optional<QDateTime> &at;
        const char *field;
    };
    const ClockField clocks[] = {{authorization.submittedAt, "submittedAtEdit"},
                                 {authorization.receivedAt, "receivedAtEdit"},
                                 {authorization.decidedAt, "decidedAtEdit"},
                                 {authorization.familyToldAt, "familyToldAtEdit"}};
    std::optional<QDateTime> last;
    for (const ClockField &clock : clocks) {
        if (!clock.at)
            continue;
        if (*clock.at > now)
            errors.append(invalid(clock.field, complaint::liesAhead));
        if (last && *clock.at < *last)
            errors.append(invalid(clock.field,
                                  QT_TRANSLATE_NOOP("Error", "This comes before the step that it "
                                                             "follows. Check the dates.")));
        last = clock.at;
    }

    const bool isDecided = authorization.decision != Decision::Pending;
    if (isDecided && authorization.decision != Decision::Withdrawn && !authorization.decidedAt)
        errors.append(
            invalid("decidedAtEdit", QT_TRANSLATE_NOOP("Error", "Write when it was decided.")));
    if (!isDecided && authorization.decidedAt)
        errors.append(
            invalid("decisionEdit", QT_TRANSLATE_NOOP("Error", "Choose what was decided.")));
    const bool isYes = authorization.decision == Decision::Approved ||
                       authorization.decision == Decision::Modified;
    if (isYes && !authorization.approvedFrom)
        errors.append(invalid("approvedFromEdit",
                              QT_TRANSLATE_NOOP("Error", "Write from which day it is approved.")));
    if (authorization.approvedFrom && authorization.approvedUntil &&
        *authorization.approvedUntil < *authorization.approvedFrom)
        errors.append(invalid("approvedUntilEdit", complaint::reversed));
    if (authorization.unitsApproved && *authorization.unitsApproved < 0)
        errors.append(invalid("unitsApprovedEdit",
                              QT_TRANSLATE_NOOP("Error", "The number cannot be below zero.")));
    if (authorization.unitsUsed && *authorization.unitsUsed < 0)
        errors.append(invalid("unitsUsedEdit",
                              QT_TRANSLATE_NOOP("Error", "The number cannot be below zero.")));
    errors += appealProblems(authorization.appeal, countyDay(now));
    if (authorization.previous == authorization.id)
        errors.append(
            invalid("previousEdit", QT_TRANSLATE_NOOP("Error", "An authorization cannot follow "
                                                               "itself.")));
    return errors;
}

QList<Error> validate(const StatusEnquiry &enquiry, QDate today)
{
    QList<Error> errors;
    if (enquiry.askedOf.trimmed().isEmpty())
        errors.append(invalid("askedOfEdit",
                              QT_TRANSLATE_NOOP("Error", "Write whom you asked: a person or an "
                                                         "office.")));
    if (enquiry.answer.trimmed().isEmpty())
        errors.append(invalid("answerEdit", QT_TRANSLATE_NOOP("Error", "Write what they said.")));
    if (!enquiry.askedOn.isValid() || enquiry.askedOn > today)
        errors.append(invalid("askedOnEdit", complaint::liesAhead));
    if (enquiry.askAgainOn && *enquiry.askAgainOn < enquiry.askedOn)
        errors.append(invalid("askAgainOnEdit",
                              QT_TRANSLATE_NOOP("Error", "The next day to ask comes after this "
                                                         "one.")));
    return errors;
}

QList<Error> validate(const MissingItem &item, QDate today)
{
    QList<Error> errors;
    if (item.what.trimmed().isEmpty())
        errors.append(invalid("whatEdit", QT_TRANSLATE_NOOP("Error", "Write what is missing.")));
    for (const auto &[day, field] :
         {std::pair{item.askedOn, "askedOnEdit"}, std::pair{item.receivedOn, "receivedOnEdit"}})
        if (day && *day > today)
            errors.append(invalid(field, complaint::liesAhead));
    if (item.askedOn && item.receivedOn && *item.receivedOn < *item.askedOn)
        errors.append(invalid("receivedOnEdit",
                              QT_TRANSLATE_NOOP("Error", "This comes before the step that it "
                                                         "follows. Check the dates.")));
    return errors;
}

} // namespace enlace
