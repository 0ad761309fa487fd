// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/enquiry.h"
#include "core/base/result.h"

#include <QList>

namespace enlace {

// What follows from authorizations, without a store and without a clock. How long a decision may
// take and when to ask again are dated rules, see core/deadlines.

[[nodiscard]] AuthorizationState stateOf(const Authorization &authorization, QDate today);

/// Still waiting for an answer, or for us to send it.
[[nodiscard]] bool isOpen(const Authorization &authorization);

/// Time from the request to the answer in seconds, counted from the sending, as observed times are;
/// nothing while either is missing.
[[nodiscard]] std::optional<qint64> secondsToDecide(const Authorization &authorization);

/// Approved units that are left; nothing when units are not counted. Below zero when more was used
/// than was approved.
[[nodiscard]] std::optional<int> unitsLeft(const Authorization &authorization);

/// The records that follow each other through Authorization::previous and end with `last`, oldest
/// first; a circle is cut.
[[nodiscard]] QList<Authorization> chainOf(const QList<Authorization> &all, AuthorizationId last);

/// The whole of such a chain, from the first to the newest, in whichever of its records one stands.
[[nodiscard]] QList<Authorization> wholeChainOf(const QList<Authorization> &all,
                                                AuthorizationId one);

/// An interruption: days between the end of an authorization and the start of its successor.
struct Interruption
{
    AuthorizationId before;
    std::optional<AuthorizationId> after; ///< none: nothing has followed yet
    DateSpan span;                        ///< open while nothing has followed

    bool operator==(const Interruption &) const = default;
};

/// The interruptions of a chain, oldest first. The end of the last one counts from the day after
/// it when no request that follows it is approved; `today` says whether that day has come.
[[nodiscard]] QList<Interruption> interruptions(const QList<Authorization> &chain, QDate today);

/// How many times something had to be asked for again in the last `months` months: requests with a
/// predecessor, by the day they were sent in the county. See lastMonths() of therapyrules for the
/// window.
[[nodiscard]] int reauthorizationsInMonths(const QList<Authorization> &all, int months,
                                           QDate today);

/// A new request that follows `previous`: the same item, network and parties; nothing of the answer
/// and none of the clocks.
[[nodiscard]] Authorization reauthorizationOf(const Authorization &previous);

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const Authorization &authorization, const QDateTime &now);

[[nodiscard]] QList<Error> validate(const StatusEnquiry &enquiry, QDate today);
[[nodiscard]] QList<Error> validate(const MissingItem &item, QDate today);

} // namespace enlace
