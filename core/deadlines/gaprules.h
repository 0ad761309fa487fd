// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/deadlines/deadline.h"

namespace enlace {

// What is missing in a child's records, found by looking at them. Each gap is work like any
// deadline: a rule names it and says by when it is to be closed.

/// One dated record, as far as gaps go.
struct SpanFacts
{
    RecordRef record;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QString key; ///< the role in the care team, the discipline, whom an arrangement is with …
    DateSpan span;
    bool leavesNoGap = false; ///< it ended as it should: goals reached, too old for it

    bool operator==(const SpanFacts &) const = default;
};

/// Where an item of equipment stands that is still on its way.
struct StepFacts
{
    RecordRef equipment;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate since;
    QDate stallsOn;      ///< the first day on which it counts as stalled
    bool isHeld = false; ///< somebody has it

    bool operator==(const StepFacts &) const = default;
};

/// An approved authorization, and from when the next one of it holds.
struct CoverFacts
{
    RecordRef authorization;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate until; ///< the last covered day
    QDate nextFrom;

    bool operator==(const CoverFacts &) const = default;
};

/// What a person wrote down that interrupts care, or may come to, and that is not over.
struct TroubleFacts
{
    RecordRef record; ///< CareInterruption, CoverageChange or PaymentProblem
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate since;                   ///< the first day without; of the change; of the bill
    std::optional<QDate> promised; ///< until when it is to be paid
    bool isServiceAtRisk = false;  ///< of a bill

    bool operator==(const TroubleFacts &) const = default;
};

/// Supplies that come again and again.
struct SupplyFacts
{
    RecordRef equipment;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate next;
    std::optional<int> everyDays;
    std::optional<int> reorderDays;
    std::optional<QDate> coveredUntil; ///< the last day that is paid for, where one is known

    bool operator==(const SupplyFacts &) const = default;
};

/// An item that went to another vendor.
struct VendorFacts
{
    RecordRef equipment;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate changedOn;
    bool isTold = false;    ///< the family was
    bool isReached = false; ///< the family and the new vendor have spoken

    bool operator==(const VendorFacts &) const = default;
};

/// What a child needs of somebody, while it is not found.
struct NeedFacts
{
    RecordRef need;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate since;
    bool isUnmet = false;
    std::optional<QDate> askAgainOn; ///< where nobody can be found: when to look again
    bool isAsked = false;            ///< somebody has not said yes or no

    bool operator==(const NeedFacts &) const = default;
};

/// Somebody who was asked for a need that is not found.
struct ApplicationFacts
{
    RecordRef application;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate askedOn;
    bool isUnanswered = false;
    std::optional<QDate> askAgainOn;

    bool operator==(const ApplicationFacts &) const = default;
};

/// What gaps of one child are looked for in.
struct GapRecords
{
    RecordRef child;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate birthDate;
    QDate knownSince; ///< what was missing before is not our work
    QList<SpanFacts> leads;
    QList<SpanFacts> team;         ///< key: of CareTeamRole
    QList<SpanFacts> therapies;    ///< key: of Discipline
    QList<SpanFacts> arrangements; ///< outside the network; key: whom it is with
    QList<StepFacts> steps;
    QList<CoverFacts> covers;
    QList<TroubleFacts> troubles;
    QList<SupplyFacts> supplies;
    QList<VendorFacts> vendors;
    QList<NeedFacts> needs;
    QList<ApplicationFacts> applications;
};

/// A gap, not yet with the rule that names it.
struct Gap
{
    DeadlineKind kind = DeadlineKind::NoLead;
    QString topic; ///< of the rules
    QString slot;
    RecordRef about;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    QDate since; ///< the first day of it

    bool operator==(const Gap &) const = default;
};

/// As of a day: an item is stalled once its day has come, two leads are too many while both are.
/// A gap that lies ahead is found as soon as it can be seen.
[[nodiscard]] QList<Gap> gapsOf(const GapRecords &records, QDate day);

/// The first day on which none of the spans holds, looked at from `day`: since when, if none holds
/// on it (not before `from`), or from when there will be none; nothing when one has no end.
[[nodiscard]] std::optional<QDate> uncoveredSince(const QList<SpanFacts> &spans, QDate from,
                                                  QDate day);

} // namespace enlace
