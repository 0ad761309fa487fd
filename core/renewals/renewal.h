// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/ids.h"
#include "core/base/origin.h"

#include <QString>

namespace enlace {

enum class RenewalProgram { Ccs, MediCal };

template <>
struct EnumText<RenewalProgram>
{
    static constexpr auto context = "RenewalProgram";
    static constexpr EnumEntry<RenewalProgram> entries[] = {
        {RenewalProgram::Ccs, "ccs", QT_TRANSLATE_NOOP("RenewalProgram", "CCS annual renewal")},
        {RenewalProgram::MediCal, "medi_cal",
         QT_TRANSLATE_NOOP("RenewalProgram", "Medi-Cal annual renewal")},
    };
};

enum class RenewalOutcome {
    Pending,
    Renewed,
    RenewedByCounty,
    NotEligible,
    NotReturned,
    Withdrawn
};

template <>
struct EnumText<RenewalOutcome>
{
    static constexpr auto context = "RenewalOutcome";
    static constexpr EnumEntry<RenewalOutcome> entries[] = {
        {RenewalOutcome::Pending, "pending", QT_TRANSLATE_NOOP("RenewalOutcome", "In progress")},
        {RenewalOutcome::Renewed, "renewed", QT_TRANSLATE_NOOP("RenewalOutcome", "Renewed")},
        {RenewalOutcome::RenewedByCounty, "renewed_by_county",
         QT_TRANSLATE_NOOP("RenewalOutcome", "Renewed by the county without a form")},
        {RenewalOutcome::NotEligible, "not_eligible",
         QT_TRANSLATE_NOOP("RenewalOutcome", "Found not eligible")},
        {RenewalOutcome::NotReturned, "not_returned",
         QT_TRANSLATE_NOOP("RenewalOutcome", "Stopped: form not returned")},
        {RenewalOutcome::Withdrawn, "withdrawn",
         QT_TRANSLATE_NOOP("RenewalOutcome", "Family no longer wants it")},
    };
};

/// One paper of the checklist.
enum class PaperState { NotNeeded, Needed, Asked, Received };

template <>
struct EnumText<PaperState>
{
    static constexpr auto context = "PaperState";
    static constexpr EnumEntry<PaperState> entries[] = {
        {PaperState::NotNeeded, "not_needed", QT_TRANSLATE_NOOP("PaperState", "Not needed")},
        {PaperState::Needed, "needed", QT_TRANSLATE_NOOP("PaperState", "Missing")},
        {PaperState::Asked, "asked", QT_TRANSLATE_NOOP("PaperState", "Asked for")},
        {PaperState::Received, "received", QT_TRANSLATE_NOOP("PaperState", "Received")},
    };
};

/// The papers that 22 CCR 41610(b)(1)(B) names for CCS, and the medical reports of the yearly
/// medical review. No paper about immigration or birthplace: none is kept.
struct RenewalPapers
{
    PaperState form = PaperState::Needed;
    PaperState stateTax = PaperState::NotNeeded;   ///< last year's 540 or 540A
    PaperState federalTax = PaperState::NotNeeded; ///< last year's 1040 or 1040A
    PaperState income = PaperState::NotNeeded;     ///< pay stubs, W-2, award letters, if no return
    PaperState residence = PaperState::NotNeeded;
    PaperState custody = PaperState::NotNeeded; ///< guardianship or custody, if it applies
    PaperState medical = PaperState::NotNeeded; ///< current reports of the treating doctors

    bool operator==(const RenewalPapers &) const = default;
};

/// A visit with a doctor or a clinic that the renewal needs.
enum class VisitState { NotNeeded, ToArrange, Arranged, Done };

template <>
struct EnumText<VisitState>
{
    static constexpr auto context = "VisitState";
    static constexpr EnumEntry<VisitState> entries[] = {
        {VisitState::NotNeeded, "not_needed", QT_TRANSLATE_NOOP("VisitState", "Not needed")},
        {VisitState::ToArrange, "to_arrange", QT_TRANSLATE_NOOP("VisitState", "To arrange")},
        {VisitState::Arranged, "arranged", QT_TRANSLATE_NOOP("VisitState", "Arranged")},
        {VisitState::Done, "done", QT_TRANSLATE_NOOP("VisitState", "The visit was made")},
    };
};

/// What a renewal needs besides papers. By when each is wanted is a dated rule, see
/// core/deadlines: "renewal.papers", "renewal.report", "renewal.signature", "renewal.visit".
struct RenewalSteps
{
    PaperState signature = PaperState::NotNeeded; ///< of a parent, or of the young adult
    VisitState visit = VisitState::NotNeeded;     ///< so that the medical report is of this year
    std::optional<QDate> visitOn;                 ///< day of the visit, arranged or made

    bool operator==(const RenewalSteps &) const = default;
};

/// The yearly look at whether a child still has the right to a program. Not an authorization of an
/// item or service: see core/authorizations, with which it shares no words, types or tables.
struct EligibilityRenewal
{
    RenewalId id = RenewalId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    RenewalProgram program = RenewalProgram::Ccs;
    std::optional<AgencyId> county; ///< the office that decides
    QString caseNumber;
    DateSpan period;                 ///< the year of eligibility that comes to its end
    QDate dueOn;                     ///< day by which the next year must be decided
    std::optional<QDate> noticeOn;   ///< date of the county's notice to the family
    std::optional<QDate> returnedOn; ///< day on which the family gave the form back
    std::optional<QDate> decidedOn;
    RenewalOutcome outcome = RenewalOutcome::Pending;
    std::optional<QDate> stoppedOn; ///< coverage stopped because the form did not come back
    std::optional<QDate> rescuedOn; ///< and came after all, without a new application
    RenewalPapers papers;
    RenewalSteps steps;
    QString note;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const EligibilityRenewal &) const = default;
};

/// Where a renewal stands; follows from its fields.
enum class RenewalState { NotStarted, WaitingForFamily, WithCounty, Renewed, Stopped };

template <>
struct EnumText<RenewalState>
{
    static constexpr auto context = "RenewalState";
    static constexpr EnumEntry<RenewalState> entries[] = {
        {RenewalState::NotStarted, "not_started",
         QT_TRANSLATE_NOOP("RenewalState", "Notice not sent yet")},
        {RenewalState::WaitingForFamily, "waiting_for_family",
         QT_TRANSLATE_NOOP("RenewalState", "Waiting on the family")},
        {RenewalState::WithCounty, "with_county",
         QT_TRANSLATE_NOOP("RenewalState", "With the county")},
        {RenewalState::Renewed, "renewed", QT_TRANSLATE_NOOP("RenewalState", "Renewed")},
        {RenewalState::Stopped, "stopped",
         QT_TRANSLATE_NOOP("RenewalState", "Eligibility stopped")},
    };
};

} // namespace enlace
