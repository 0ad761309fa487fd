// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace enlace {

/// Where an item stands, in the order in which an item of custom equipment passes the steps: need,
/// evaluation, trial, prescription, vendor, quote, request, questions, decision, order, fitting,
/// use. The sequence is a synthesis of how counties, units and vendors describe it; no durations
/// are known for it. A step may repeat. Hold, cancellation and appeal are states beside the step,
/// see Equipment.
enum class EquipmentStep {
    NeedRaised,
    Evaluation,
    Trial,
    Prescription,
    VendorChosen,
    Quote,
    Submitted,
    MoreInformation,
    InformationSent,
    Decision,
    Ordered,
    BackOrdered,
    AtVendor,
    Fitting,
    Adjustments,
    Accepted,
    Training,
    Warranty,
    FollowUp,
    Outgrown,
    Repair,
    Replaced,
};

template <>
struct EnumText<EquipmentStep>
{
    static constexpr auto context = "EquipmentStep";
    static constexpr EnumEntry<EquipmentStep> entries[] = {
        {EquipmentStep::NeedRaised, "need_raised",
         QT_TRANSLATE_NOOP("EquipmentStep", "Need raised")},
        {EquipmentStep::Evaluation, "evaluation", QT_TRANSLATE_NOOP("EquipmentStep", "Evaluation")},
        {EquipmentStep::Trial, "trial", QT_TRANSLATE_NOOP("EquipmentStep", "Trial or loaner")},
        {EquipmentStep::Prescription, "prescription",
         QT_TRANSLATE_NOOP("EquipmentStep", "Prescription")},
        {EquipmentStep::VendorChosen, "vendor_chosen",
         QT_TRANSLATE_NOOP("EquipmentStep", "Vendor chosen")},
        {EquipmentStep::Quote, "quote",
         QT_TRANSLATE_NOOP("EquipmentStep", "Measurement and quote")},
        {EquipmentStep::Submitted, "submitted",
         QT_TRANSLATE_NOOP("EquipmentStep", "Request submitted")},
        {EquipmentStep::MoreInformation, "more_information",
         QT_TRANSLATE_NOOP("EquipmentStep", "More information needed")},
        {EquipmentStep::InformationSent, "information_sent",
         QT_TRANSLATE_NOOP("EquipmentStep", "Information sent")},
        {EquipmentStep::Decision, "decision", QT_TRANSLATE_NOOP("EquipmentStep", "Decision")},
        {EquipmentStep::Ordered, "ordered", QT_TRANSLATE_NOOP("EquipmentStep", "Ordered")},
        {EquipmentStep::BackOrdered, "back_ordered",
         QT_TRANSLATE_NOOP("EquipmentStep", "Back-ordered")},
        {EquipmentStep::AtVendor, "at_vendor", QT_TRANSLATE_NOOP("EquipmentStep", "At the vendor")},
        {EquipmentStep::Fitting, "fitting", QT_TRANSLATE_NOOP("EquipmentStep", "Fitting")},
        {EquipmentStep::Adjustments, "adjustments",
         QT_TRANSLATE_NOOP("EquipmentStep", "Adjustments")},
        {EquipmentStep::Accepted, "accepted",
         QT_TRANSLATE_NOOP("EquipmentStep", "Accepted by the family")},
        {EquipmentStep::Training, "training", QT_TRANSLATE_NOOP("EquipmentStep", "Training done")},
        {EquipmentStep::Warranty, "warranty",
         QT_TRANSLATE_NOOP("EquipmentStep", "In use, under warranty")},
        {EquipmentStep::FollowUp, "follow_up",
         QT_TRANSLATE_NOOP("EquipmentStep", "In use, follow-up check")},
        {EquipmentStep::Outgrown, "outgrown", QT_TRANSLATE_NOOP("EquipmentStep", "Outgrown")},
        {EquipmentStep::Repair, "repair", QT_TRANSLATE_NOOP("EquipmentStep", "Repair")},
        {EquipmentStep::Replaced, "replaced", QT_TRANSLATE_NOOP("EquipmentStep", "Replaced")},
    };
};

/// The six stretches of an item's life that screens show as a bar.
enum class EquipmentPhase { Need, Evaluation, Authorization, Order, Fitting, InUse };

template <>
struct EnumText<EquipmentPhase>
{
    static constexpr auto context = "EquipmentPhase";
    static constexpr EnumEntry<EquipmentPhase> entries[] = {
        {EquipmentPhase::Need, "need", QT_TRANSLATE_NOOP("EquipmentPhase", "Need")},
        {EquipmentPhase::Evaluation, "evaluation",
         QT_TRANSLATE_NOOP("EquipmentPhase", "Evaluation")},
        {EquipmentPhase::Authorization, "authorization",
         QT_TRANSLATE_NOOP("EquipmentPhase", "Authorization")},
        {EquipmentPhase::Order, "order", QT_TRANSLATE_NOOP("EquipmentPhase", "Order")},
        {EquipmentPhase::Fitting, "fitting", QT_TRANSLATE_NOOP("EquipmentPhase", "Fitting")},
        {EquipmentPhase::InUse, "in_use", QT_TRANSLATE_NOOP("EquipmentPhase", "In use")},
    };
};

[[nodiscard]] constexpr EquipmentPhase phaseOf(EquipmentStep step)
{
    if (step == EquipmentStep::NeedRaised)
        return EquipmentPhase::Need;
    if (step <= EquipmentStep::Quote)
        return EquipmentPhase::Evaluation;
    if (step <= EquipmentStep::Decision)
        return EquipmentPhase::Authorization;
    if (step <= EquipmentStep::AtVendor)
        return EquipmentPhase::Order;
    if (step <= EquipmentStep::Training)
        return EquipmentPhase::Fitting;
    return EquipmentPhase::InUse;
}

/// Steps in their order that belong to a phase.
[[nodiscard]] QList<EquipmentStep> stepsOf(EquipmentPhase phase);

/// What the plan or program answered.
enum class EquipmentDecision { Approved, Modified, Deferred, Denied };

template <>
struct EnumText<EquipmentDecision>
{
    static constexpr auto context = "EquipmentDecision";
    static constexpr EnumEntry<EquipmentDecision> entries[] = {
        {EquipmentDecision::Approved, "approved",
         QT_TRANSLATE_NOOP("EquipmentDecision", "Approved")},
        {EquipmentDecision::Modified, "modified",
         QT_TRANSLATE_NOOP("EquipmentDecision", "Modified")},
        {EquipmentDecision::Deferred, "deferred",
         QT_TRANSLATE_NOOP("EquipmentDecision", "Deferred")},
        {EquipmentDecision::Denied, "denied", QT_TRANSLATE_NOOP("EquipmentDecision", "Denied")},
    };
};

/// Beside the step: whether the item moves at all.
enum class EquipmentState { Active, OnHold, Cancelled };

template <>
struct EnumText<EquipmentState>
{
    static constexpr auto context = "EquipmentState";
    static constexpr EnumEntry<EquipmentState> entries[] = {
        {EquipmentState::Active, "active", QT_TRANSLATE_NOOP("EquipmentState", "In progress")},
        {EquipmentState::OnHold, "on_hold", QT_TRANSLATE_NOOP("EquipmentState", "On hold")},
        {EquipmentState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("EquipmentState", "Canceled")},
    };
};

/// Beside the step: an appeal against the last decision.
enum class AppealState { None, InProgress, Overturned, Upheld, Withdrawn };

template <>
struct EnumText<AppealState>
{
    static constexpr auto context = "AppealState";
    static constexpr EnumEntry<AppealState> entries[] = {
        {AppealState::None, "none", QT_TRANSLATE_NOOP("AppealState", "No appeal")},
        {AppealState::InProgress, "in_progress",
         QT_TRANSLATE_NOOP("AppealState", "Appeal in progress")},
        {AppealState::Overturned, "overturned",
         QT_TRANSLATE_NOOP("AppealState", "Appeal won: the decision was changed")},
        {AppealState::Upheld, "upheld",
         QT_TRANSLATE_NOOP("AppealState", "Appeal lost: the decision stands")},
        {AppealState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("AppealState", "Appeal withdrawn")},
    };
};

} // namespace enlace
