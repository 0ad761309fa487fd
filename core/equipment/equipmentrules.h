// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/equipment/equipment.h"

namespace enlace {

// How an item of equipment moves. Pure: nothing here reads or writes a store or looks at a clock.
// Days are the county's, both ends of a span included; a refusal names the form field it is about.

/// The steps that may follow `step`, the usual one first. `decision` and `appeal` matter after
/// EquipmentStep::Decision only. Empty after Replaced, and while an appeal against a denial runs.
[[nodiscard]] QList<EquipmentStep> nextSteps(EquipmentStep step,
                                             std::optional<EquipmentDecision> decision = {},
                                             AppealState appeal = AppealState::None);

/// The steps that this item may take now: none while it is on hold, cancelled or archived.
[[nodiscard]] QList<EquipmentStep> nextSteps(const Equipment &equipment, const StepEvent &open);

/// An item moved from one step to another: what to save of each, in this order.
struct StepChange
{
    Equipment equipment;
    StepEvent closed;
    StepEvent opened;
};

/// The first step of a new item.
[[nodiscard]] StepEvent firstStep(const Equipment &equipment, QDate from);

/// Moves the item on: closes `open` and opens `next`, of which the caller gives step, span.from and
/// what is known of the new step. Refuses a step that may not follow, an item on hold or cancelled,
/// a day in the future or before the open step began, and a decision that is not stated. Choosing a
/// vendor makes it the item's; a warranty that names nobody is the vendor's.
[[nodiscard]] Result<StepChange> advance(const Equipment &equipment, const StepEvent &open,
                                         StepEvent next, QDate today);

/// Puts right what was written of the open step: which it is, since when, what was decided. The
/// step must be one that may follow `previous` (none: it is the first), and the day not before that
/// one began; what came before ends on the day before.
struct CorrectedStep
{
    std::optional<StepEvent> previous;
    StepEvent open;
};
[[nodiscard]] Result<CorrectedStep> correctStep(const Equipment &equipment,
                                                std::optional<StepEvent> previous,
                                                const StepEvent &open, const StepEvent &typed,
                                                QDate today);

/// Puts the item on hold since a day, with a reason; `reviewOn` is the day to look at it again.
[[nodiscard]] Result<Equipment> hold(Equipment equipment, const StepEvent &open, QDate since,
                                     const QString &reason, std::optional<QDate> reviewOn,
                                     QDate today);

/// Ends a hold. The days on hold are added to the step, so that they do not count as waiting; a
/// date that the holder had promised is no longer confirmed.
struct Resumed
{
    Equipment equipment;
    StepEvent open;
};
[[nodiscard]] Result<Resumed> resume(Equipment equipment, StepEvent open, QDate on);

/// Records that the day promised for the open step passes, or has passed, unkept: why, and the day
/// that is promised now, if any. It is counted, and the holder was asked today.
[[nodiscard]] Result<StepEvent> breakPromise(const Equipment &equipment, StepEvent open,
                                             std::optional<QDate> promisedAnew, const QString &why,
                                             QDate today);

/// Stops the item for good; the open step stays, to show how far it came.
[[nodiscard]] Result<Equipment> cancel(Equipment equipment, const StepEvent &open, QDate on,
                                       const QString &reason, QDate today);

/// Takes a cancellation back.
[[nodiscard]] Result<Equipment> reopen(Equipment equipment);

/// Records that the family or somebody for it appeals against a denial or a change. A late appeal
/// is recorded as it is: whether it is too late is for the plan to say.
[[nodiscard]] Result<Equipment> fileAppeal(Equipment equipment, const StepEvent &open, QDate on,
                                           std::optional<QDate> answerBy, QDate today);

/// Records how the appeal ended.
[[nodiscard]] Result<Equipment> endAppeal(Equipment equipment, AppealState outcome);

/// Calendar days in the step: 0 on its first day.
[[nodiscard]] qint64 daysInStep(const StepEvent &event, QDate today);

/// The same without the days that the item was on hold, also those of a hold that still runs: how
/// long somebody has had the step in hand.
[[nodiscard]] qint64 daysWaited(const Equipment &equipment, const StepEvent &event, QDate today);

/// First day on which the step counts as stalled: the day after the promised day; without one, the
/// day after the plan's limit, for steps that wait on a decision; without one, after the expected
/// days, days on hold not counted. Nothing for a closed step, for an item in use, or when none of
/// these is known.
[[nodiscard]] std::optional<QDate> stallsOn(const StepEvent &event);

/// What stands in StepEvent::stallsOn: stallsOn() while the item moves, nothing while it is on
/// hold, cancelled or archived.
[[nodiscard]] std::optional<QDate> storedStall(const Equipment &equipment, const StepEvent &event);

/// In use, or replaced: nobody is waited for.
[[nodiscard]] bool isSettled(EquipmentStep step);

/// Whether a Medical Therapy Unit takes the step: its therapists may record it.
[[nodiscard]] bool isUnitStep(EquipmentStep step);

/// Whether the step has lasted longer than `expectedDays`, days on hold not counted.
[[nodiscard]] bool isStalled(const StepEvent &event, int expectedDays, QDate today);

/// Whether the item, which is neither on hold nor cancelled, stands longer than it should.
[[nodiscard]] bool isStalled(const Equipment &equipment, const StepEvent &open, QDate today);

/// Who usually has to act in a step, for a form to begin with.
[[nodiscard]] Holder usualHolder(EquipmentStep step);

/// Who has to act now: the plan while an appeal runs, care coordination while the item is on hold,
/// nobody once it is cancelled or archived, otherwise the open step's holder.
[[nodiscard]] Holder whoHasItNow(const Equipment &equipment, const StepEvent &open);

/// The day to look at next: hold review, appeal answer, appointment, promised day, limit.
[[nodiscard]] std::optional<QDate> nextDate(const Equipment &equipment, const StepEvent &open);

/// Day on which recurring supplies must be reordered; nothing when that is not known.
[[nodiscard]] std::optional<QDate> reorderOn(const Resupply &resupply);

/// Everything wrong with the item, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const Equipment &equipment);
[[nodiscard]] QList<Error> validate(const StepEvent &event, QDate today);

/// The item's plain name: its own words, else the catalogue's, else the code.
[[nodiscard]] QString itemName(const Equipment &equipment, Language language);

} // namespace enlace
