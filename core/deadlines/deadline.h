// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/origin.h"
#include "core/base/recordref.h"
#include "core/rules/ruleset.h"

namespace enlace {

/// What is due. Eligibility renewals and authorizations are different things and never share a
/// word.
enum class DeadlineKind {
    RenewalDue,
    RenewalNotice,
    RenewalReturn,
    RenewalDecision,
    RenewalRescue,
    AuthorizationRequest,
    AuthorizationEnd,
    RequestDecision,
    DecisionNotice,
    // The way up from a notice.
    KeepService,
    AppealStep,
    AppealAnswer,
    ReleaseEnd,
    TouchBase,
    Age,
    // Gaps: what is missing, found by rule.
    NoLead,
    TwoLeads,
    NoPrimaryCare,
    NoDentist,
    TherapyLapsed,
    AuthorizationGap,
    ArrangementEnd,
    EquipmentStalled,
    NobodyHolds,
    // What a person wrote down that interrupts care, or may come to.
    CareInterrupted,
    CoverageWorse,
    PaymentOpen,
    ServiceAtRisk, ///< an open payment over which somebody may stop serving the child
    Task,          ///< written by a person; no rule gives it
    // What comes again, and whom one waits for.
    SupplyReorder,
    SupplyDelivery,
    SupplyUncovered,
    VendorTold,
    VendorReached,
    NobodyAsked,
    ProviderAnswer,
    AskAgain,
    // The checklist of a renewal, counted back from its day.
    RenewalPapers,
    RenewalSignature,
    RenewalVisit,
};

template <>
struct EnumText<DeadlineKind>
{
    static constexpr auto context = "DeadlineKind";
    static constexpr EnumEntry<DeadlineKind> entries[] = {
        {DeadlineKind::RenewalDue, "renewal_due",
         QT_TRANSLATE_NOOP("DeadlineKind", "Annual renewal due")},
        {DeadlineKind::RenewalNotice, "renewal_notice",
         QT_TRANSLATE_NOOP("DeadlineKind", "County's renewal notice")},
        {DeadlineKind::RenewalReturn, "renewal_return",
         QT_TRANSLATE_NOOP("DeadlineKind", "Renewal papers back to the county")},
        {DeadlineKind::RenewalDecision, "renewal_decision",
         QT_TRANSLATE_NOOP("DeadlineKind", "County's decision on the renewal")},
        {DeadlineKind::RenewalRescue, "renewal_rescue",
         QT_TRANSLATE_NOOP("DeadlineKind", "Last day to rescue coverage that stopped")},
        {DeadlineKind::AuthorizationRequest, "authorization_request",
         QT_TRANSLATE_NOOP("DeadlineKind", "Send the next authorization request")},
        {DeadlineKind::AuthorizationEnd, "authorization_end",
         QT_TRANSLATE_NOOP("DeadlineKind", "Authorization ends")},
        {DeadlineKind::RequestDecision, "request_decision",
         QT_TRANSLATE_NOOP("DeadlineKind", "Decision on a request")},
        {DeadlineKind::DecisionNotice, "decision_notice",
         QT_TRANSLATE_NOOP("DeadlineKind", "Family told of a decision")},
        {DeadlineKind::KeepService, "keep_service",
         QT_TRANSLATE_NOOP("DeadlineKind", "Keep the service during an appeal")},
        {DeadlineKind::AppealStep, "appeal_step",
         QT_TRANSLATE_NOOP("DeadlineKind", "Appeal or hearing to ask for")},
        {DeadlineKind::AppealAnswer, "appeal_answer",
         QT_TRANSLATE_NOOP("DeadlineKind", "Answer to an appeal")},
        {DeadlineKind::ReleaseEnd, "release_end",
         QT_TRANSLATE_NOOP("DeadlineKind", "Release of information ends")},
        {DeadlineKind::TouchBase, "touch_base",
         QT_TRANSLATE_NOOP("DeadlineKind", "Touch base with the family")},
        {DeadlineKind::Age, "age", QT_TRANSLATE_NOOP("DeadlineKind", "Birthday that matters")},
        {DeadlineKind::NoLead, "no_lead", QT_TRANSLATE_NOOP("DeadlineKind", "No lead coordinator")},
        {DeadlineKind::TwoLeads, "two_leads",
         QT_TRANSLATE_NOOP("DeadlineKind", "Two lead coordinators")},
        {DeadlineKind::NoPrimaryCare, "no_primary_care",
         QT_TRANSLATE_NOOP("DeadlineKind", "No PCP on file")},
        {DeadlineKind::NoDentist, "no_dentist",
         QT_TRANSLATE_NOOP("DeadlineKind", "No dentist on file")},
        {DeadlineKind::TherapyLapsed, "therapy_lapsed",
         QT_TRANSLATE_NOOP("DeadlineKind", "Therapy has stopped")},
        {DeadlineKind::AuthorizationGap, "authorization_gap",
         QT_TRANSLATE_NOOP("DeadlineKind", "Gap between two authorizations")},
        {DeadlineKind::ArrangementEnd, "arrangement_end",
         QT_TRANSLATE_NOOP("DeadlineKind", "Arrangement outside the network ends")},
        {DeadlineKind::EquipmentStalled, "equipment_stalled",
         QT_TRANSLATE_NOOP("DeadlineKind", "Equipment does not move")},
        {DeadlineKind::NobodyHolds, "nobody_holds",
         QT_TRANSLATE_NOOP("DeadlineKind", "Nobody has the item in hand")},
        {DeadlineKind::CareInterrupted, "care_interrupted",
         QT_TRANSLATE_NOOP("DeadlineKind", "Care is interrupted")},
        {DeadlineKind::CoverageWorse, "coverage_worse",
         QT_TRANSLATE_NOOP("DeadlineKind", "Covered before, and not as before")},
        {DeadlineKind::PaymentOpen, "payment_open",
         QT_TRANSLATE_NOOP("DeadlineKind", "A bill is not paid")},
        {DeadlineKind::ServiceAtRisk, "service_at_risk",
         QT_TRANSLATE_NOOP("DeadlineKind", "Service at risk over a bill")},
        {DeadlineKind::Task, "task", QT_TRANSLATE_NOOP("DeadlineKind", "Task")},
        {DeadlineKind::SupplyReorder, "supply_reorder",
         QT_TRANSLATE_NOOP("DeadlineKind", "Supplies to reorder")},
        {DeadlineKind::SupplyDelivery, "supply_delivery",
         QT_TRANSLATE_NOOP("DeadlineKind", "Delivery of supplies")},
        {DeadlineKind::SupplyUncovered, "supply_uncovered",
         QT_TRANSLATE_NOOP("DeadlineKind", "Delivery without an authorization")},
        {DeadlineKind::VendorTold, "vendor_told",
         QT_TRANSLATE_NOOP("DeadlineKind", "Family to be told of the new vendor")},
        {DeadlineKind::VendorReached, "vendor_reached",
         QT_TRANSLATE_NOOP("DeadlineKind", "Family to reach the new vendor")},
        {DeadlineKind::NobodyAsked, "nobody_asked",
         QT_TRANSLATE_NOOP("DeadlineKind", "Nobody has been asked for a need")},
        {DeadlineKind::ProviderAnswer, "provider_answer",
         QT_TRANSLATE_NOOP("DeadlineKind", "Answer of a provider")},
        {DeadlineKind::AskAgain, "ask_again",
         QT_TRANSLATE_NOOP("DeadlineKind", "Ask a provider again")},
        {DeadlineKind::RenewalPapers, "renewal_papers",
         QT_TRANSLATE_NOOP("DeadlineKind", "Papers for a renewal")},
        {DeadlineKind::RenewalSignature, "renewal_signature",
         QT_TRANSLATE_NOOP("DeadlineKind", "Signature for a renewal")},
        {DeadlineKind::RenewalVisit, "renewal_visit",
         QT_TRANSLATE_NOOP("DeadlineKind", "Visit for a renewal")},
    };
};

enum class DeadlineStatus { Open, Done };

template <>
struct EnumText<DeadlineStatus>
{
    static constexpr auto context = "DeadlineStatus";
    static constexpr EnumEntry<DeadlineStatus> entries[] = {
        {DeadlineStatus::Open, "open", QT_TRANSLATE_NOOP("DeadlineStatus", "Open")},
        {DeadlineStatus::Done, "done", QT_TRANSLATE_NOOP("DeadlineStatus", "Done")},
    };
};

/// What hangs on a deadline, the gravest first. Lists are ordered by it: the keys stand in the
/// same order.
enum class Stake { Harm, Law, Promise, Usual };

template <>
struct EnumText<Stake>
{
    static constexpr auto context = "Stake";
    static constexpr EnumEntry<Stake> entries[] = {
        {Stake::Harm, "harm", QT_TRANSLATE_NOOP("Stake", "Care at risk")},
        {Stake::Law, "law", QT_TRANSLATE_NOOP("Stake", "Set by law")},
        {Stake::Promise, "promise", QT_TRANSLATE_NOOP("Stake", "Promised to the family")},
        {Stake::Usual, "usual", QT_TRANSLATE_NOOP("Stake", "Usual rhythm")},
    };
};

/// The rule of a rhythm that was agreed with one family.
inline constexpr QLatin1String agreedRhythm("TB-FAMILY");

/// Where an open deadline stands against a day. Never stored, so that nothing is to be refreshed
/// at midnight.
enum class DeadlineState { Late, Week, Month, Later };

template <>
struct EnumText<DeadlineState>
{
    static constexpr auto context = "DeadlineState";
    static constexpr EnumEntry<DeadlineState> entries[] = {
        {DeadlineState::Late, "late", QT_TRANSLATE_NOOP("DeadlineState", "Late")},
        {DeadlineState::Week, "week", QT_TRANSLATE_NOOP("DeadlineState", "Next 7 days")},
        {DeadlineState::Month, "month", QT_TRANSLATE_NOOP("DeadlineState", "Next 30 days")},
        {DeadlineState::Later, "later", QT_TRANSLATE_NOOP("DeadlineState", "Later")},
    };
};

/// A line that somebody put off: silent until the day, on which it comes back by itself.
struct Snooze
{
    std::optional<QDate> until; ///< the first day on which it is work again; none: not put off
    QString reason;

    bool operator==(const Snooze &) const = default;
};

/// A line whose move somebody gave to another one, and when that one was asked.
struct Handover
{
    std::optional<Mover> to;      ///< none: whoever the rule says
    std::optional<StaffId> staff; ///< set for a colleague, and only then
    std::optional<QDate> askedOn;
    std::optional<QDate> askAgainOn;

    bool operator==(const Handover &) const = default;
};

/// Something that is due for a child, as a rule gives it. Computed from the records, kept in a
/// table by the Work that changes them; only status, doneOn, snooze and given are a person's, and
/// none of them moves the day. Its words are made when it is shown, from the rule. What comes from
/// a task is as the task says in everything but its snooze.
struct Deadline
{
    DeadlineId id;
    ChildId child; ///< the one for whom it stands in the list; of a family's, the neediest child
    FamilyId family;
    DeadlineKind kind = DeadlineKind::Age;
    RecordRef about; ///< what it concerns; a click opens it
    QString words;   ///< of a task, what it says; else empty: the rule has the words
    QString slot;    ///< one deadline of each slot for a record: "touch_base", "age.17.5"
    QString ruleId;
    std::optional<QDate> ruleFrom; ///< which version of the rule
    QDate triggerOn;
    QDate rawOn;                    ///< as counted
    QDate dueOn;                    ///< as kept; differs when the rule moves a closed day
    std::optional<QDateTime> dueAt; ///< of hour clocks, UTC
    QDate opensOn;                  ///< from when it is work: the first warning
    bool isUnconfirmed = false;     ///< counted with a rule that nobody has confirmed
    Stake stake = Stake::Usual;
    Mover owner = Mover::Coordinator;   ///< whose move it is: given.to, else the rule's
    std::optional<StaffId> coordinator; ///< the child's lead, copied
    std::optional<QDate> pausedUntil;   ///< of the family's pause, copied; silent before it
    Snooze snooze;
    Handover given;
    DeadlineStatus status = DeadlineStatus::Open;
    std::optional<QDate> doneOn;
    Origin origin;
    int revision = 0;

    [[nodiscard]] bool isMoved() const { return rawOn != dueOn; }
    [[nodiscard]] bool isSnoozed(QDate today) const { return snooze.until > today; }
    [[nodiscard]] bool isPaused(QDate today) const { return pausedUntil > today; }
    bool operator==(const Deadline &) const = default;
};

[[nodiscard]] DeadlineState stateOf(QDate dueOn, QDate today);
[[nodiscard]] Stake stakeOf(DeadlineKind kind, const Rule &rule);

/// The days of a state: from `first` (none: since ever) until before `end` (none: for ever).
struct DueRange
{
    std::optional<QDate> first;
    std::optional<QDate> end;

    bool operator==(const DueRange &) const = default;
};
[[nodiscard]] DueRange rangeOf(DeadlineState state, QDate today);

/// What the line says: the task's words, the rule's, or the kind's when the rule set no longer has
/// it. In the language of the interface, which must be `language`.
[[nodiscard]] QString titleOf(const Deadline &deadline, const RuleSet &rules, Language language);
/// The rule behind the date in the version that gave it, or the newest; nullptr when the rule set
/// no longer has it.
[[nodiscard]] const Rule *ruleBehind(const Deadline &deadline, const RuleSet &rules);

} // namespace enlace
