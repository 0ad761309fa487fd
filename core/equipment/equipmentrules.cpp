// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentrules.h"

#include "core/equipment/itemcatalogue.h"

namespace enlace {

namespace {

using Step = EquipmentStep;

QList<Step> afterDecision(std::optional<EquipmentDecision> decision, AppealState appeal)
{
    const bool won = appeal == AppealState::Overturned;
    if (!decision)
        return {};
    switch (*decision) {
    case EquipmentDecision::Approved:
        return {Step::Ordered, Step::VendorChosen};
    case EquipmentDecision::Modified:
        return {Step::Ordered, Step::VendorChosen, Step::Submitted};
    case EquipmentDecision::Deferred:
        return {Step::Decision, Step::MoreInformation};
    case EquipmentDecision::Denied:
        if (won)
            return {Step::Ordered, Step::VendorChosen};
        if (appeal == AppealState::InProgress)
            return {};
        // A new request, with a better letter of need if that was what was missing.
        return {Step::Submitted, Step::Prescription};
    }
    return {};
}

/// A day on which something happened to the item in its open step.
std::optional<Error> badDay(const StepEvent &open, QDate day, QDate today, const char *field)
{
    if (!day.isValid())
        return invalid(field, complaint::needed);
    if (day > today)
        return invalid(field, complaint::liesAhead);
    if (day < open.span.from)
        return invalid(field, QT_TRANSLATE_NOOP("Error", "This day is before the present step "
                                                         "began. Check the date."));
    return std::nullopt;
}

std::optional<Error> standsStill(const Equipment &equipment)
{
    if (equipment.archivedAt)
        return invalid("stateEdit",
                       QT_TRANSLATE_NOOP("Error", "This item is archived. Restore it before you "
                                                  "change it."));
    if (equipment.state == EquipmentState::OnHold)
        return invalid("stateEdit",
                       QT_TRANSLATE_NOOP("Error", "This item is on hold. Resume it before you move "
                                                  "it to another step."));
    if (equipment.state == EquipmentState::Cancelled)
        return invalid("stateEdit", QT_TRANSLATE_NOOP("Error", "This item was canceled. Reopen it "
                                                               "before you move it to another "
                                                               "step."));
    return std::nullopt;
}

Error cannotFollow(const Equipment &equipment, const StepEvent &open, Step to)
{
    if (open.step == Step::Decision && equipment.appeal == AppealState::InProgress)
        return invalid("stepEdit", QT_TRANSLATE_NOOP("Error", "An appeal against this decision is "
                                                              "in progress. Record how it ended "
                                                              "first."));
    if (to >= Step::Fitting && open.step < Step::AtVendor)
        return invalid("stepEdit", QT_TRANSLATE_NOOP("Error", "The item has not reached the vendor "
                                                              "yet. Record its arrival first."));
    return invalid("stepEdit", QT_TRANSLATE_NOOP("Error", "This step cannot follow the present "
                                                          "one. Choose one of the steps that are "
                                                          "offered."));
}

bool waitsOnDecision(const StepEvent &event)
{
    return event.step == Step::Submitted || event.step == Step::InformationSent ||
           (event.step == Step::Decision && event.decision == EquipmentDecision::Deferred);
}

/// Steps in which nobody is waited for.
bool isAtRest(const StepEvent &event)
{
    switch (event.step) {
    case Step::Accepted:
    case Step::Training:
        return true;
    default:
        return isSettled(event.step);
    }
}

} // namespace

QList<EquipmentStep> stepsOf(EquipmentPhase phase)
{
    QList<EquipmentStep> steps;
    for (const Step step : allOf<Step>())
        if (phaseOf(step) == phase)
            steps.append(step);
    return steps;
}

QList<EquipmentStep> nextSteps(EquipmentStep step, std::optional<EquipmentDecision> decision,
                               AppealState appeal)
{
    switch (step) {
    case Step::NeedRaised:
        return {Step::Evaluation, Step::Prescription};
    case Step::Evaluation:
        return {Step::Prescription, Step::Trial, Step::Evaluation};
    case Step::Trial:
        return {Step::Prescription, Step::Evaluation};
    case Step::Prescription:
        return {Step::VendorChosen};
    case Step::VendorChosen:
        // Straight to the order: no authorization needed, or covered by a group already
        // approved.
        return {Step::Quote, Step::Submitted, Step::Ordered};
    case Step::Quote:
        return {Step::Submitted, Step::Ordered, Step::VendorChosen};
    case Step::Submitted:
        return {Step::Decision, Step::MoreInformation};
    case Step::MoreInformation:
        return {Step::InformationSent};
    case Step::InformationSent:
        return {Step::Decision, Step::MoreInformation};
    case Step::Decision:
        return afterDecision(decision, appeal);
    case Step::Ordered:
    case Step::BackOrdered:
        return {Step::AtVendor, Step::BackOrdered, Step::VendorChosen};
    case Step::AtVendor:
        return {Step::Fitting, Step::Accepted};
    case Step::Fitting:
        return {Step::Accepted, Step::Adjustments, Step::Ordered};
    case Step::Adjustments:
        return {Step::Fitting, Step::Accepted, Step::Ordered};
    case Step::Accepted:
        return {Step::Training, Step::Warranty};
    case Step::Training:
        return {Step::Warranty};
    case Step::Warranty:
    case Step::FollowUp:
        return {Step::FollowUp, Step::Outgrown, Step::Repair, Step::Replaced};
    case Step::Outgrown:
        return {Step::Evaluation, Step::Replaced, Step::FollowUp};
    case Step::Repair:
        return {Step::FollowUp, Step::Submitted, Step::Replaced};
    case Step::Replaced:
        return {};
    }
    return {};
}

QList<EquipmentStep> nextSteps(const Equipment &equipment, const StepEvent &open)
{
    if (standsStill(equipment))
        return {};
    return nextSteps(open.step, open.decision, equipment.appeal);
}

StepEvent firstStep(const Equipment &equipment, QDate from)
{
    StepEvent event;
    event.id = StepEventId::make();
    event.equipment = equipment.id;
    event.child = equipment.child;
    event.origin = equipment.origin;
    event.span.from = from;
    event.holder.kind = usualHolder(event.step);
    return event;
}

Result<StepChange> advance(const Equipment &equipment, const StepEvent &open, StepEvent next,
                           QDate today)
{
    if (auto error = standsStill(equipment))
        return fail(*std::move(error));
    if (!nextSteps(open.step, open.decision, equipment.appeal).contains(next.step))
        return fail(cannotFollow(equipment, open, next.step));
    if (auto error = badDay(open, next.span.from, today, "fromEdit"))
        return fail(*std::move(error));

    next.equipment = equipment.id;
    next.child = equipment.child;
    next.span.until.reset();
    next.heldDays = 0;
    next.brokenPromises = 0;
    if (next.step != Step::Decision) {
        next.decision.reset();
        next.decisionReason.clear();
    }
    if (const QList<Error> errors = validate(next, today); !errors.isEmpty())
        return fail(errors.first());
    next.stallsOn = stallsOn(next);

    StepChange change{equipment, open, std::move(next)};
    change.closed.span.until = std::max(open.span.from, change.opened.span.from.addDays(-1));
    change.closed.stallsOn.reset();
    if (change.opened.step == Step::VendorChosen && change.opened.holder.kind == Holder::Vendor &&
        change.opened.holder.agency)
        change.equipment.vendor = change.opened.holder.agency;
    if (change.opened.step == Step::Warranty && !change.equipment.warrantyHolder)
        change.equipment.warrantyHolder = change.equipment.vendor;
    // A new decision is a new matter: an appeal that has ended belongs to the one before.
    if (change.opened.step == Step::Decision && equipment.appeal != AppealState::InProgress) {
        change.equipment.appeal = AppealState::None;
        change.equipment.appealSince.reset();
        change.equipment.appealAnswer.reset();
    }
    return change;
}

Result<CorrectedStep> correctStep(const Equipment &equipment, std::optional<StepEvent> previous,
                                  const StepEvent &open, const StepEvent &typed, QDate today)
{
    StepEvent corrected = open;
    corrected.step = typed.step;
    corrected.span.from = typed.span.from;
    corrected.decision = typed.step == Step::Decision ? typed.decision : std::nullopt;
    corrected.decisionReason = typed.step == Step::Decision ? typed.decisionReason : QString();
    corrected.answerBy = typed.answerBy;
    if (previous && corrected.step != open.step &&
        !nextSteps(previous->step, previous->decision).contains(corrected.step))
        return fail(
            invalid("stepEdit", QT_TRANSLATE_NOOP("Error", "This step cannot follow the one "
                                                           "before it.")));
    if (const QList<Error> errors = validate(corrected, today); !errors.isEmpty())
        return fail(errors.first());
    if (previous && corrected.span.from < previous->span.from)
        return fail(invalid("fromEdit", QT_TRANSLATE_NOOP("Error", "This comes before the step "
                                                                   "that it follows. Check the "
                                                                   "dates.")));
    if (equipment.state == EquipmentState::OnHold && equipment.stateSince &&
        corrected.span.from > *equipment.stateSince)
        return fail(
            invalid("fromEdit", QT_TRANSLATE_NOOP("Error", "The item was put on hold before "
                                                           "this day.")));
    if (previous)
        previous->span.until = std::max(previous->span.from, corrected.span.from.addDays(-1));
    corrected.stallsOn = stallsOn(corrected);
    return CorrectedStep{std::move(previous), std::move(corrected)};
}

Result<Equipment> hold(Equipment equipment, const StepEvent &open, QDate since,
                       const QString &reason, std::optional<QDate> reviewOn, QDate today)
{
    if (auto error = standsStill(equipment))
        return fail(*std::move(error));
    if (open.step == Step::Replaced)
        return fail(invalid("stateEdit", QT_TRANSLATE_NOOP("Error", "This item was replaced. There "
                                                                    "is nothing to hold.")));
    if (auto error = badDay(open, since, today, "stateSinceEdit"))
        return fail(*std::move(error));
    if (reason.trimmed().isEmpty())
        return fail(invalid("stateReasonEdit", complaint::needed));
    if (reviewOn && *reviewOn < since)
        return fail(invalid("reviewOnEdit", complaint::reversed));
    equipment.state = EquipmentState::OnHold;
    equipment.stateSince = since;
    equipment.stateReason = reason.trimmed();
    equipment.reviewOn = reviewOn;
    return equipment;
}

Result<Resumed> resume(Equipment equipment, StepEvent open, QDate on)
{
    if (equipment.state != EquipmentState::OnHold)
        return fail(invalid("stateEdit", QT_TRANSLATE_NOOP("Error", "This item is not on hold.")));
    const QDate since = equipment.stateSince.value_or(on);
    if (!on.isValid() || on < since)
        return fail(invalid("stateSinceEdit", complaint::reversed));
    open.heldDays += static_cast<int>(since.daysTo(on));
    open.isDateConfirmed = open.isDateConfirmed && since == on;
    open.stallsOn = stallsOn(open);
    equipment.state = EquipmentState::Active;
    equipment.stateSince.reset();
    equipment.stateReason.clear();
    equipment.reviewOn.reset();
    return Resumed{std::move(equipment), std::move(open)};
}

Result<StepEvent> breakPromise(const Equipment &equipment, StepEvent open,
                               std::optional<QDate> promisedAnew, const QString &why, QDate today)
{
    if (auto error = standsStill(equipment))
        return fail(*std::move(error));
    if (!open.promisedOn)
        return fail(invalid("promisedOnEdit",
                            QT_TRANSLATE_NOOP("Error", "No day was promised for this step. Write "
                                                       "the promised day into the step first.")));
    if (why.trimmed().isEmpty())
        return fail(invalid("blockerEdit", complaint::needed));
    if (promisedAnew && *promisedAnew < today)
        return fail(
            invalid("promisedOnEdit", QT_TRANSLATE_NOOP("Error", "This day has passed already.")));
    open.promisedOn = promisedAnew;
    open.blocker = why.trimmed();
    open.askedOn = today;
    open.isDateConfirmed = false;
    ++open.brokenPromises;
    open.stallsOn = stallsOn(open);
    return open;
}

Result<Equipment> cancel(Equipment equipment, const StepEvent &open, QDate on,
                         const QString &reason, QDate today)
{
    if (equipment.state == EquipmentState::Cancelled || open.step == Step::Replaced)
        return fail(invalid("stateEdit", QT_TRANSLATE_NOOP("Error", "This item has ended already. "
                                                                    "Nothing was changed.")));
    if (auto error = badDay(open, on, today, "stateSinceEdit"))
        return fail(*std::move(error));
    if (reason.trimmed().isEmpty())
        return fail(invalid("stateReasonEdit", complaint::needed));
    equipment.state = EquipmentState::Cancelled;
    equipment.stateSince = on;
    equipment.stateReason = reason.trimmed();
    equipment.reviewOn.reset();
    return equipment;
}

Result<Equipment> reopen(Equipment equipment)
{
    if (equipment.state != EquipmentState::Cancelled)
        return fail(
            invalid("stateEdit", QT_TRANSLATE_NOOP("Error", "This item was not canceled.")));
    equipment.state = EquipmentState::Active;
    equipment.stateSince.reset();
    equipment.stateReason.clear();
    return equipment;
}

Result<Equipment> fileAppeal(Equipment equipment, const StepEvent &open, QDate on,
                             std::optional<QDate> answerBy, QDate today)
{
    const bool against =
        open.step == Step::Decision && (open.decision == EquipmentDecision::Denied ||
                                        open.decision == EquipmentDecision::Modified);
    if (!against)
        return fail(invalid("appealEdit",
                            QT_TRANSLATE_NOOP("Error", "There is no denial or change to appeal "
                                                       "against. Record the decision first.")));
    if (equipment.appeal == AppealState::InProgress)
        return fail(
            invalid("appealEdit", QT_TRANSLATE_NOOP("Error", "An appeal is in progress already.")));
    if (equipment.state == EquipmentState::Cancelled)
        return fail(*standsStill(equipment));
    if (auto error = badDay(open, on, today, "appealSinceEdit"))
        return fail(*std::move(error));
    if (answerBy && *answerBy < on)
        return fail(invalid("appealAnswerEdit", complaint::reversed));
    equipment.appeal = AppealState::InProgress;
    equipment.appealSince = on;
    equipment.appealAnswer = answerBy;
    return equipment;
}

Result<Equipment> endAppeal(Equipment equipment, AppealState outcome)
{
    if (equipment.appeal != AppealState::InProgress)
        return fail(invalid("appealEdit", QT_TRANSLATE_NOOP("Error", "No appeal is in progress.")));
    if (outcome == AppealState::None || outcome == AppealState::InProgress)
        return fail(invalid("appealEdit", QT_TRANSLATE_NOOP("Error", "Choose how the appeal "
                                                                     "ended.")));
    equipment.appeal = outcome;
    equipment.appealAnswer.reset();
    return equipment;
}

qint64 daysInStep(const StepEvent &event, QDate today)
{
    return std::max<qint64>(0, event.span.from.daysTo(event.span.until.value_or(today)));
}

qint64 daysWaited(const Equipment &equipment, const StepEvent &event, QDate today)
{
    qint64 held = event.heldDays;
    if (equipment.state == EquipmentState::OnHold && equipment.stateSince && !event.span.until)
        held += std::max<qint64>(0, equipment.stateSince->daysTo(today));
    return std::max<qint64>(0, daysInStep(event, today) - held);
}

std::optional<QDate> stallsOn(const StepEvent &event)
{
    if (event.span.until || isAtRest(event))
        return std::nullopt;
    if (event.promisedOn)
        return event.promisedOn->addDays(1);
    if (event.answerBy && waitsOnDecision(event))
        return event.answerBy->addDays(1);
    if (event.expectedDays)
        return event.span.from.addDays(*event.expectedDays + event.heldDays + 1);
    return std::nullopt;
}

std::optional<QDate> storedStall(const Equipment &equipment, const StepEvent &event)
{
    const bool moves = equipment.state == EquipmentState::Active && !equipment.archivedAt;
    return moves ? stallsOn(event) : std::nullopt;
}

bool isSettled(EquipmentStep step)
{
    return step == Step::Warranty || step == Step::FollowUp || step == Step::Replaced;
}

bool isUnitStep(EquipmentStep step)
{
    switch (step) {
    case Step::NeedRaised:
    case Step::Evaluation:
    case Step::Trial:
    case Step::Fitting:
    case Step::Adjustments:
    case Step::Training:
    case Step::FollowUp:
    case Step::Outgrown:
        return true;
    default:
        return false;
    }
}

bool isStalled(const StepEvent &event, int expectedDays, QDate today)
{
    return !event.span.until && daysInStep(event, today) - event.heldDays > expectedDays;
}

bool isStalled(const Equipment &equipment, const StepEvent &open, QDate today)
{
    const auto day = storedStall(equipment, open);
    return day && *day <= today;
}

Holder usualHolder(EquipmentStep step)
{
    switch (step) {
    case Step::NeedRaised:
    case Step::VendorChosen:
    case Step::MoreInformation:
    case Step::Outgrown:
        return Holder::Staff;
    case Step::Evaluation:
    case Step::Trial:
    case Step::Training:
        return Holder::Unit;
    case Step::Prescription:
        return Holder::Provider;
    case Step::Submitted:
    case Step::InformationSent:
    case Step::Decision:
        return Holder::Plan;
    case Step::Quote:
    case Step::Ordered:
    case Step::BackOrdered:
    case Step::AtVendor:
    case Step::Fitting:
    case Step::Adjustments:
    case Step::Repair:
        return Holder::Vendor;
    case Step::Accepted:
    case Step::Warranty:
    case Step::FollowUp:
    case Step::Replaced:
        return Holder::Family;
    }
    return Holder::Nobody;
}

Holder whoHasItNow(const Equipment &equipment, const StepEvent &open)
{
    if (equipment.state == EquipmentState::Cancelled || equipment.archivedAt)
        return Holder::Nobody;
    if (equipment.state == EquipmentState::OnHold)
        return Holder::Staff; // somebody decided so, and looks at it again
    if (equipment.appeal == AppealState::InProgress && open.step == Step::Decision)
        return Holder::Plan;
    return open.holder.kind == Holder::Nobody ? usualHolder(open.step) : open.holder.kind;
}

std::optional<QDate> nextDate(const Equipment &equipment, const StepEvent &open)
{
    if (equipment.state == EquipmentState::Cancelled || equipment.archivedAt)
        return std::nullopt;
    if (equipment.state == EquipmentState::OnHold)
        return equipment.reviewOn;
    if (equipment.appeal == AppealState::InProgress && equipment.appealAnswer)
        return equipment.appealAnswer;
    if (open.appointmentOn)
        return open.appointmentOn;
    if (open.promisedOn)
        return open.promisedOn;
    if (open.answerBy)
        return open.answerBy;
    return open.nextContactOn;
}

std::optional<QDate> reorderOn(const Resupply &resupply)
{
    if (!resupply.nextDelivery)
        return std::nullopt;
    return resupply.nextDelivery->addDays(-resupply.reorderDays.value_or(0));
}

QList<Error> validate(const Equipment &equipment)
{
    QList<Error> errors;
    const QString code = equipment.code.trimmed();
    if (code.isEmpty() && equipment.nameEnglish.trimmed().isEmpty() &&
        equipment.nameSpanish.trimmed().isEmpty())
        errors.append(invalid("nameEdit",
                              QT_TRANSLATE_NOOP("Error", "Say what the item is, in plain words or "
                                                         "by its code.")));
    if (!code.isEmpty() && equipment.codeSystem == CodeSystem::Hcpcs && !isHcpcsShaped(code))
        errors.append(
            invalid("codeEdit", QT_TRANSLATE_NOOP("Error", "A HCPCS code is one letter and four "
                                                           "digits. Example: E1234.")));
    if (equipment.isBrandRequired && equipment.brand.trimmed().isEmpty())
        errors.append(
            invalid("brandEdit", QT_TRANSLATE_NOOP("Error", "Write which brand is required.")));
    if (equipment.isBrandRequired && equipment.brandReason.trimmed().isEmpty())
        errors.append(invalid("brandReasonEdit",
                              QT_TRANSLATE_NOOP("Error", "Write why this brand is required, for "
                                                         "example an allergy.")));
    if (equipment.state != EquipmentState::Active &&
        (!equipment.stateSince || equipment.stateReason.trimmed().isEmpty()))
        errors.append(invalid("stateReasonEdit", complaint::needed));
    if (equipment.appeal == AppealState::InProgress && !equipment.appealSince)
        errors.append(invalid("appealSinceEdit", complaint::needed));
    const Resupply &supply = equipment.resupply;
    if (supply.quantity && *supply.quantity <= 0)
        errors.append(
            invalid("quantityEdit", QT_TRANSLATE_NOOP("Error", "The number must be 1 or more.")));
    if (supply.everyDays && *supply.everyDays <= 0)
        errors.append(
            invalid("everyDaysEdit", QT_TRANSLATE_NOOP("Error", "The number must be 1 or more.")));
    return errors;
}

QList<Error> validate(const StepEvent &event, QDate today)
{
    QList<Error> errors;
    if (!event.span.from.isValid())
        errors.append(invalid("fromEdit", complaint::needed));
    else if (event.span.from > today)
        errors.append(invalid("fromEdit", complaint::liesAhead));
    if (event.span.from.isValid() && !event.span.isValid())
        errors.append(invalid("untilEdit", complaint::reversed));
    if (event.step == Step::Decision && !event.decision)
        errors.append(
            invalid("decisionEdit", QT_TRANSLATE_NOOP("Error", "Choose what was decided.")));
    if (event.step != Step::Decision && event.decision)
        errors.append(invalid("decisionEdit",
                              QT_TRANSLATE_NOOP("Error", "Only the step Decision has an answer of "
                                                         "the plan.")));
    if (event.expectedDays && *event.expectedDays < 0)
        errors.append(invalid("expectedDaysEdit",
                              QT_TRANSLATE_NOOP("Error", "The number of days cannot be below "
                                                         "zero.")));
    if (event.promisedOn && *event.promisedOn < event.span.from)
        errors.append(invalid("promisedOnEdit", complaint::reversed));
    if (event.answerBy && *event.answerBy < event.span.from)
        errors.append(invalid("answerByEdit", complaint::reversed));
    return errors;
}

QString itemName(const Equipment &equipment, Language language)
{
    const bool spanish = language == Language::Spanish;
    QString own = (spanish ? equipment.nameSpanish : equipment.nameEnglish).trimmed();
    if (!own.isEmpty())
        return own;
    QString plain = plainName(equipment.code, language);
    if (!plain.isEmpty())
        return plain;
    const QString other = (spanish ? equipment.nameEnglish : equipment.nameSpanish).trimmed();
    return other.isEmpty() ? equipment.code.trimmed() : other;
}

} // namespace enlace
