// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/ids.h"
#include "core/base/origin.h"
#include "core/equipment/equipmentstep.h"
#include "core/people/health.h"

namespace enlace {

using StepEventId = Id<struct StepEventTag>;

/// The side of the body that an item is made for.
enum class BodySide { None, Left, Right, Both };

template <>
struct EnumText<BodySide>
{
    static constexpr auto context = "BodySide";
    static constexpr EnumEntry<BodySide> entries[] = {
        {BodySide::None, "none", QT_TRANSLATE_NOOP("BodySide", "No side")},
        {BodySide::Left, "left", QT_TRANSLATE_NOOP("BodySide", "Left")},
        {BodySide::Right, "right", QT_TRANSLATE_NOOP("BodySide", "Right")},
        {BodySide::Both, "both", QT_TRANSLATE_NOOP("BodySide", "Pair")},
    };
};

/// Whose list a billing code comes from. Families never need one; vendors and plans do.
enum class CodeSystem { Hcpcs, Local };

template <>
struct EnumText<CodeSystem>
{
    static constexpr auto context = "CodeSystem";
    static constexpr EnumEntry<CodeSystem> entries[] = {
        {CodeSystem::Hcpcs, "hcpcs", QT_TRANSLATE_NOOP("CodeSystem", "HCPCS")},
        {CodeSystem::Local, "local", QT_TRANSLATE_NOOP("CodeSystem", "Vendor or plan code")},
    };
};

/// Who is expected to pay.
enum class Payer { Unknown, Ccs, WholeChildModel, MediCal, OtherCoverage, Family };

template <>
struct EnumText<Payer>
{
    static constexpr auto context = "Payer";
    static constexpr EnumEntry<Payer> entries[] = {
        {Payer::Unknown, "unknown", QT_TRANSLATE_NOOP("Payer", "Not known")},
        {Payer::Ccs, "ccs", QT_TRANSLATE_NOOP("Payer", "CCS")},
        {Payer::WholeChildModel, "whole_child_model",
         QT_TRANSLATE_NOOP("Payer", "CCS through the plan (Whole Child Model)")},
        {Payer::MediCal, "medi_cal", QT_TRANSLATE_NOOP("Payer", "Medi-Cal")},
        {Payer::OtherCoverage, "other_coverage",
         QT_TRANSLATE_NOOP("Payer", "Other health coverage")},
        {Payer::Family, "family", QT_TRANSLATE_NOOP("Payer", "Family or charity")},
    };
};

/// Supplies that come again and again (diapers, catheters): how much, how often, what is next.
struct Resupply
{
    std::optional<int> quantity;       ///< pieces for each period
    std::optional<int> everyDays;      ///< length of a period, calendar days
    std::optional<QDate> nextDelivery; ///< day of the next delivery
    std::optional<int> reorderDays;    ///< calendar days before the delivery to reorder

    bool operator==(const Resupply &) const = default;
};

/// One thing that a child needs, is getting or uses.
struct Equipment
{
    EquipmentId id = EquipmentId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    CodeSystem codeSystem = CodeSystem::Hcpcs;
    QString code; ///< "E1234", or empty while nobody knows it
    /// Plain name where the catalogue's is not exact enough; else empty and the catalogue speaks.
    QString nameEnglish;
    QString nameSpanish;
    QString searchFolded; ///< names and code, folded; kept by the repository
    BodySide side = BodySide::None;
    QString constraints; ///< what the vendor must mind: no latex, a width in centimetres
    bool isBrandRequired = false;
    QString brand;
    QString brandReason;                              ///< allergy, letter of need
    std::optional<BrandConstraintId> brandConstraint; ///< the child's constraint behind it
    bool isNeededBeforeDischarge = false;
    std::optional<QDate> dischargeOn;
    Payer payer = Payer::Unknown;
    Resupply resupply;

    std::optional<AgencyId> vendor;
    std::optional<AgencyId> unit; ///< the Medical Therapy Unit that follows the item
    std::optional<AuthorizationId> authorization;
    std::optional<EquipmentId> replaces; ///< the item that this one takes the place of
    std::optional<QDate> warrantyUntil;
    std::optional<AgencyId> warrantyHolder; ///< who answers for it, after a change of vendor too
    std::optional<QDate> verifiedOn;        ///< day on which somebody last asked and was told

    EquipmentState state = EquipmentState::Active;
    std::optional<QDate> stateSince; ///< first day on hold, or day of the cancellation
    QString stateReason;             ///< why it is on hold or was cancelled
    std::optional<QDate> reviewOn;   ///< on hold: the day to look at it again
    AppealState appeal = AppealState::None;
    std::optional<QDate> appealSince;  ///< day on which the appeal was filed
    std::optional<QDate> appealAnswer; ///< day by which the answer must come

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const Equipment &) const = default;
};

/// What kind of party has the item in hand.
enum class Holder { Nobody, Staff, Unit, Provider, Vendor, Plan, Family, Other };

template <>
struct EnumText<Holder>
{
    static constexpr auto context = "Holder";
    static constexpr EnumEntry<Holder> entries[] = {
        {Holder::Nobody, "nobody", QT_TRANSLATE_NOOP("Holder", "Nobody")},
        {Holder::Staff, "staff", QT_TRANSLATE_NOOP("Holder", "Care coordination")},
        {Holder::Unit, "unit", QT_TRANSLATE_NOOP("Holder", "Medical Therapy Unit")},
        {Holder::Provider, "provider", QT_TRANSLATE_NOOP("Holder", "Doctor's office")},
        {Holder::Vendor, "vendor", QT_TRANSLATE_NOOP("Holder", "Vendor")},
        {Holder::Plan, "plan", QT_TRANSLATE_NOOP("Holder", "Utilization management")},
        {Holder::Family, "family", QT_TRANSLATE_NOOP("Holder", "Family")},
        {Holder::Other, "other", QT_TRANSLATE_NOOP("Holder", "Someone else")},
    };
};

/// The party that must act: its kind, the record that stands for it where there is one, and words
/// for a person or a department.
struct StepHolder
{
    Holder kind = Holder::Nobody;
    std::optional<AgencyId> agency;
    std::optional<ProviderId> provider;
    std::optional<StaffId> staff;
    QString words;
    QString phone; ///< to call about this step, as digits are stored; empty: the agency's own

    bool operator==(const StepHolder &) const = default;
};

/// One step that an item has passed or stands in.
///
/// Steps of an item follow each other; exactly one is open. A step that began and ended on one day
/// shares that day with its successor, otherwise the successor starts on the day after.
struct StepEvent
{
    StepEventId id = StepEventId::make();
    int revision = 0;
    EquipmentId equipment;
    ChildId child;
    Origin origin;

    EquipmentStep step = EquipmentStep::NeedRaised;
    DateSpan span;
    StepHolder holder;
    QString waiting;                           ///< who waits for it; empty: the family
    std::optional<EquipmentDecision> decision; ///< of a Decision step
    QString decisionReason;                    ///< reason of a denial, changes of a modification
    /// Day that counts for this step: last day to appeal (Decision, denied or modified), day by
    /// which the plan must decide (Submitted, InformationSent, Decision deferred).
    std::optional<QDate> answerBy;
    std::optional<QDate> appointmentOn; ///< evaluation, fitting, training
    QString place;                      ///< of the appointment
    std::optional<int> expectedDays;    ///< calendar days that this step usually takes
    std::optional<QDate> promisedOn;    ///< day that the holder promised
    int brokenPromises = 0;             ///< promised days of this step that were not kept
    bool isDateConfirmed = false;       ///< the dates above: by letter, or by a confirmed rule
    int heldDays = 0;                   ///< calendar days of this step spent on hold
    std::optional<QDate> askedOn;       ///< day on which we last asked the holder
    std::optional<QDate> nextContactOn; ///< day by which we call the family
    QString blocker;                    ///< what stands in the way
    QString note;
    /// First day on which the step counts as stalled; kept by equipmentrules' stallsOn so that
    /// lists can ask for it.
    std::optional<QDate> stallsOn;

    bool operator==(const StepEvent &) const = default;
};

} // namespace enlace
