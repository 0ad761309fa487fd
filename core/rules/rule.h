// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/language.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace enlace {

/// What a rule counts from. The label says it as a thing, for "counted from: …".
enum class Trigger {
    EligibilityStart,
    EligibilityEnd,
    RedeterminationNotice,
    InformationComplete,
    ApplicationComplete,
    CoverageStopped,
    ChangeHappened,
    PlanEnrollment,
    ProviderChosen,
    RequestSubmitted,
    RequestComplete,
    RequestDecided,
    DecisionClockEnd,
    AuthorizationStart,
    AuthorizationEnd,
    NeededBy,
    ReleaseExpiry,
    LastContact,
    BirthDate,
    NoticeDate,
    ActionEffective,
    GrievanceReceived,
    AppealReceived,
    AppealDecided,
    HearingRequested,
    PlanTookOver,
    ContinuityEnd,
    ContinuityRequested,
    LastAssessed,
    AgedOut,
    AppointmentRequested,
    ServiceChange,
    MeetingDate,
    ReferralReceived,
    PlanSigned,
    MoveReported,
    CallReceived,
    Discovered,
    LastService,
    Delivered,
    Fitted,
    Prescribed,
    DocumentIssued,
    Published,
    GapSince,
    Noted,
};

template <>
struct EnumText<Trigger>
{
    static constexpr auto context = "Trigger";
    static constexpr EnumEntry<Trigger> entries[] = {
        {Trigger::EligibilityStart, "eligibility_start",
         QT_TRANSLATE_NOOP("Trigger", "Start of the eligibility period")},
        {Trigger::EligibilityEnd, "eligibility_end",
         QT_TRANSLATE_NOOP("Trigger", "Last day of the eligibility period")},
        {Trigger::RedeterminationNotice, "redetermination_notice",
         QT_TRANSLATE_NOOP("Trigger", "Date of the county's renewal notice")},
        {Trigger::InformationComplete, "information_complete",
         QT_TRANSLATE_NOOP("Trigger", "Day on which the county had all it needs")},
        {Trigger::ApplicationComplete, "application_complete",
         QT_TRANSLATE_NOOP("Trigger", "Day of the completed application")},
        {Trigger::CoverageStopped, "coverage_stopped",
         QT_TRANSLATE_NOOP("Trigger", "Day on which coverage stopped")},
        {Trigger::ChangeHappened, "change_happened",
         QT_TRANSLATE_NOOP("Trigger", "Day of the change")},
        {Trigger::PlanEnrollment, "plan_enrollment",
         QT_TRANSLATE_NOOP("Trigger", "Enrollment in the plan")},
        {Trigger::ProviderChosen, "provider_chosen",
         QT_TRANSLATE_NOOP("Trigger", "Last choice of doctor or health network")},
        {Trigger::RequestSubmitted, "request_submitted",
         QT_TRANSLATE_NOOP("Trigger", "Request submitted")},
        {Trigger::RequestComplete, "request_complete",
         QT_TRANSLATE_NOOP("Trigger", "Request received complete")},
        {Trigger::RequestDecided, "request_decided",
         QT_TRANSLATE_NOOP("Trigger", "Request decided")},
        {Trigger::DecisionClockEnd, "decision_clock_end",
         QT_TRANSLATE_NOOP("Trigger", "End of the time for the decision")},
        {Trigger::AuthorizationStart, "authorization_start",
         QT_TRANSLATE_NOOP("Trigger", "First day of the authorization")},
        {Trigger::AuthorizationEnd, "authorization_end",
         QT_TRANSLATE_NOOP("Trigger", "Last day of the authorization")},
        {Trigger::NeededBy, "needed_by",
         QT_TRANSLATE_NOOP("Trigger", "Day by which the decision is needed")},
        {Trigger::ReleaseExpiry, "release_expiry",
         QT_TRANSLATE_NOOP("Trigger", "Last day of the release")},
        {Trigger::LastContact, "last_contact",
         QT_TRANSLATE_NOOP("Trigger", "Last contact with the family")},
        {Trigger::BirthDate, "birth_date", QT_TRANSLATE_NOOP("Trigger", "Birth date")},
        {Trigger::NoticeDate, "notice_date", QT_TRANSLATE_NOOP("Trigger", "Date of the notice")},
        {Trigger::ActionEffective, "action_effective",
         QT_TRANSLATE_NOOP("Trigger", "Day on which the change takes effect")},
        {Trigger::GrievanceReceived, "grievance_received",
         QT_TRANSLATE_NOOP("Trigger", "Grievance received")},
        {Trigger::AppealReceived, "appeal_received",
         QT_TRANSLATE_NOOP("Trigger", "Appeal received")},
        {Trigger::AppealDecided, "appeal_decided", QT_TRANSLATE_NOOP("Trigger", "Appeal decided")},
        {Trigger::HearingRequested, "hearing_requested",
         QT_TRANSLATE_NOOP("Trigger", "Hearing asked for")},
        {Trigger::PlanTookOver, "plan_took_over",
         QT_TRANSLATE_NOOP("Trigger", "Day on which the plan took over")},
        {Trigger::ContinuityEnd, "continuity_end",
         QT_TRANSLATE_NOOP("Trigger", "End of continuity of care")},
        {Trigger::ContinuityRequested, "continuity_requested",
         QT_TRANSLATE_NOOP("Trigger", "Continuity of care asked for")},
        {Trigger::LastAssessed, "last_assessed", QT_TRANSLATE_NOOP("Trigger", "Last assessment")},
        {Trigger::AgedOut, "aged_out", QT_TRANSLATE_NOOP("Trigger", "Day of leaving by age")},
        {Trigger::AppointmentRequested, "appointment_requested",
         QT_TRANSLATE_NOOP("Trigger", "Appointment asked for")},
        {Trigger::ServiceChange, "service_change",
         QT_TRANSLATE_NOOP("Trigger", "Change of the service")},
        {Trigger::MeetingDate, "meeting_date", QT_TRANSLATE_NOOP("Trigger", "Day of the meeting")},
        {Trigger::ReferralReceived, "referral_received",
         QT_TRANSLATE_NOOP("Trigger", "Referral received")},
        {Trigger::PlanSigned, "plan_signed",
         QT_TRANSLATE_NOOP("Trigger", "Assessment plan signed")},
        {Trigger::MoveReported, "move_reported", QT_TRANSLATE_NOOP("Trigger", "Move reported")},
        {Trigger::CallReceived, "call_received", QT_TRANSLATE_NOOP("Trigger", "Call received")},
        {Trigger::Discovered, "discovered", QT_TRANSLATE_NOOP("Trigger", "Breach discovered")},
        {Trigger::LastService, "last_service", QT_TRANSLATE_NOOP("Trigger", "Last service")},
        {Trigger::Delivered, "delivered", QT_TRANSLATE_NOOP("Trigger", "Delivered")},
        {Trigger::Fitted, "fitted", QT_TRANSLATE_NOOP("Trigger", "Fitted")},
        {Trigger::Prescribed, "prescribed", QT_TRANSLATE_NOOP("Trigger", "Prescribed")},
        {Trigger::DocumentIssued, "document_issued",
         QT_TRANSLATE_NOOP("Trigger", "Date of the document")},
        {Trigger::Published, "published", QT_TRANSLATE_NOOP("Trigger", "Day set by the rule")},
        {Trigger::GapSince, "gap_since", QT_TRANSLATE_NOOP("Trigger", "First day without")},
        {Trigger::Noted, "noted", QT_TRANSLATE_NOOP("Trigger", "Day that was written down")},
    };
};

/// Years may be halves (17.5), everything else is whole.
enum class OffsetUnit { Minutes, Hours, CalendarDays, BusinessDays, Months, Years };

template <>
struct EnumText<OffsetUnit>
{
    static constexpr auto context = "OffsetUnit";
    static constexpr EnumEntry<OffsetUnit> entries[] = {
        {OffsetUnit::Minutes, "minutes", QT_TRANSLATE_NOOP("OffsetUnit", "Minutes")},
        {OffsetUnit::Hours, "hours", QT_TRANSLATE_NOOP("OffsetUnit", "Hours")},
        {OffsetUnit::CalendarDays, "calendar_days",
         QT_TRANSLATE_NOOP("OffsetUnit", "Calendar days")},
        {OffsetUnit::BusinessDays, "business_days",
         QT_TRANSLATE_NOOP("OffsetUnit", "Business days")},
        {OffsetUnit::Months, "months", QT_TRANSLATE_NOOP("OffsetUnit", "Months")},
        {OffsetUnit::Years, "years", QT_TRANSLATE_NOOP("OffsetUnit", "Years")},
    };
};

enum class Direction { Before, After };

template <>
struct EnumText<Direction>
{
    static constexpr auto context = "Direction";
    static constexpr EnumEntry<Direction> entries[] = {
        {Direction::Before, "before", QT_TRANSLATE_NOOP("Direction", "Before")},
        {Direction::After, "after", QT_TRANSLATE_NOOP("Direction", "After")},
    };
};

/// What happens to a day that falls on a closed day. Both days are always shown.
enum class Shift { None, NextBusinessDay, PreviousBusinessDay };

template <>
struct EnumText<Shift>
{
    static constexpr auto context = "Shift";
    static constexpr EnumEntry<Shift> entries[] = {
        {Shift::None, "none", QT_TRANSLATE_NOOP("Shift", "Stays on a closed day")},
        {Shift::NextBusinessDay, "next",
         QT_TRANSLATE_NOOP("Shift", "Moves to the next business day")},
        {Shift::PreviousBusinessDay, "previous",
         QT_TRANSLATE_NOOP("Shift", "Moves to the business day before")},
    };
};

enum class RuleKind { Law, PlanPolicy, Observed, Habit };

template <>
struct EnumText<RuleKind>
{
    static constexpr auto context = "RuleKind";
    static constexpr EnumEntry<RuleKind> entries[] = {
        {RuleKind::Law, "law", QT_TRANSLATE_NOOP("RuleKind", "Law or regulation")},
        {RuleKind::PlanPolicy, "plan_policy", QT_TRANSLATE_NOOP("RuleKind", "Policy of the plan")},
        {RuleKind::Observed, "observed", QT_TRANSLATE_NOOP("RuleKind", "Seen in practice")},
        {RuleKind::Habit, "habit", QT_TRANSLATE_NOOP("RuleKind", "Our own habit")},
    };
};

/// How well the rule is known.
enum class Confidence {
    Verified,
    VerifiedInPart,
    Said,
    Suggested,
    MemoryHigh,
    Memory,
    MemoryLow,
    Unknown
};

template <>
struct EnumText<Confidence>
{
    static constexpr auto context = "Confidence";
    static constexpr EnumEntry<Confidence> entries[] = {
        {Confidence::Verified, "V", QT_TRANSLATE_NOOP("Confidence", "Read in the source")},
        {Confidence::VerifiedInPart, "V-part",
         QT_TRANSLATE_NOOP("Confidence", "Read in part of the source")},
        {Confidence::Said, "S", QT_TRANSLATE_NOOP("Confidence", "Said by people who do the work")},
        {Confidence::Suggested, "suggested",
         QT_TRANSLATE_NOOP("Confidence", "A suggestion of this program")},
        {Confidence::MemoryHigh, "M-hi",
         QT_TRANSLATE_NOOP("Confidence", "Likely, but nobody has checked it")},
        {Confidence::Memory, "M", QT_TRANSLATE_NOOP("Confidence", "Nobody has checked it")},
        {Confidence::MemoryLow, "M-lo",
         QT_TRANSLATE_NOOP("Confidence", "A placeholder that nobody has checked")},
        {Confidence::Unknown, "unknown", QT_TRANSLATE_NOOP("Confidence", "The value is not known")},
    };
};

/// Whose move it is. Stored with each deadline.
enum class Mover {
    Coordinator,
    Therapist,
    Clerk,
    Supervisor,
    UtilizationManagement,
    Plan,
    Network,
    County,
    State,
    Family,
    Doctor,
    Vendor,
    Provider,
    School,
    RegionalCenter,
    Colleague, ///< by a person's decision; no rule names one
};

template <>
struct EnumText<Mover>
{
    static constexpr auto context = "Mover";
    static constexpr EnumEntry<Mover> entries[] = {
        {Mover::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Mover", "Care coordinator")},
        {Mover::Therapist, "therapist", QT_TRANSLATE_NOOP("Mover", "MTU therapist")},
        {Mover::Clerk, "clerk", QT_TRANSLATE_NOOP("Mover", "Clerk")},
        {Mover::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Mover", "Supervisor")},
        {Mover::UtilizationManagement, "utilization_management",
         QT_TRANSLATE_NOOP("Mover", "Utilization management")},
        {Mover::Plan, "plan", QT_TRANSLATE_NOOP("Mover", "Health plan")},
        {Mover::Network, "network", QT_TRANSLATE_NOOP("Mover", "Health network")},
        {Mover::County, "county", QT_TRANSLATE_NOOP("Mover", "County")},
        {Mover::State, "state", QT_TRANSLATE_NOOP("Mover", "State")},
        {Mover::Family, "family", QT_TRANSLATE_NOOP("Mover", "Family")},
        {Mover::Doctor, "doctor", QT_TRANSLATE_NOOP("Mover", "Doctor")},
        {Mover::Vendor, "vendor", QT_TRANSLATE_NOOP("Mover", "Vendor")},
        {Mover::Provider, "provider", QT_TRANSLATE_NOOP("Mover", "Provider")},
        {Mover::School, "school", QT_TRANSLATE_NOOP("Mover", "School")},
        {Mover::RegionalCenter, "regional_center", QT_TRANSLATE_NOOP("Mover", "Regional Center")},
        {Mover::Colleague, "colleague", QT_TRANSLATE_NOOP("Mover", "Colleague")},
    };
};

/// Words of the rule data, in both languages: rules are edited by people and so their words are
/// data, not part of the program's translation.
struct BothLanguages
{
    QString english;
    QString spanish;

    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::Spanish ? spanish : english;
    }
    bool operator==(const BothLanguages &) const = default;
};

/// Whom the rule is about; an empty list means everybody. Names are compared without regard to
/// case.
struct RuleScope
{
    QStringList networks; ///< by name
    QStringList plans;    ///< by name
    QStringList programs; ///< keys, see Program in core/people
    QStringList counties; ///< "Orange"
    QStringList itemGroups;
    std::optional<int> ageFrom;  ///< years, included
    std::optional<int> ageBelow; ///< years, not included
    QStringList tiers;

    [[nodiscard]] bool hasAge() const { return ageFrom || ageBelow; }
    /// The more, the more specific: a rule for a network passes before any that names none,
    /// whatever else those say; then plan, program, county, item group, age, tier.
    [[nodiscard]] int specificity() const;
    /// Whether one child and one item could fit both.
    [[nodiscard]] bool canMeet(const RuleScope &other) const;
    bool operator==(const RuleScope &) const = default;
};

/// One version of one rule. Several rules answer the same question (`topic`): the most specific
/// wins. Where several authorities answer it at once, each is a `layer` ("state", "federal") with a
/// winner of its own, and the strictest of these is the one that counts.
struct Rule
{
    QString id;
    QString topic;
    QString layer;
    BothLanguages title;
    BothLanguages note; ///< what else to know; may be empty
    Trigger trigger = Trigger::Published;
    std::optional<double> value; ///< none: switched off until somebody enters it
    OffsetUnit unit = OffsetUnit::CalendarDays;
    Direction direction = Direction::After;
    Shift shift = Shift::None;
    RuleScope scope;
    RuleKind kind = RuleKind::Habit;
    QList<int> warnAt; ///< days before the due day, largest first
    Mover owner = Mover::Coordinator;
    QString source;
    Confidence confidence = Confidence::Unknown;
    std::optional<QDate> effectiveFrom;  ///< none: always was
    std::optional<QDate> effectiveUntil; ///< the last day; none: until further notice
    QString confirmedBy;
    std::optional<QDate> confirmedOn;
    int line = 0; ///< of the file it was read from

    [[nodiscard]] bool isOn() const { return value.has_value(); }
    /// Nobody has read it in its source and nobody here has confirmed it: every date computed from
    /// it says so.
    [[nodiscard]] bool isUnconfirmed() const
    {
        return confidence != Confidence::Verified && !confirmedOn;
    }
    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (!effectiveFrom || *effectiveFrom <= day) &&
               (!effectiveUntil || day <= *effectiveUntil);
    }
    /// Days before the due day at which the work opens; 0 when nothing warns.
    [[nodiscard]] int firstWarning() const { return warnAt.isEmpty() ? 0 : warnAt.first(); }
    bool operator==(const Rule &) const = default;
};

/// "5 business days", "17½ years", in the language of the interface; empty without a value.
[[nodiscard]] QString amountWords(const Rule &rule);
/// "5 business days after", "17½ years after", likewise.
[[nodiscard]] QString offsetWords(const Rule &rule);

} // namespace enlace
