// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/renewals/renewalrules.h"

#include <algorithm>

namespace enlace {

RenewalState stateOf(const EligibilityRenewal &renewal)
{
    switch (renewal.outcome) {
    case RenewalOutcome::Renewed:
    case RenewalOutcome::RenewedByCounty:
        return RenewalState::Renewed;
    case RenewalOutcome::NotReturned: // what came within the time counts as if it had come
        return renewal.rescuedOn ? RenewalState::WithCounty : RenewalState::Stopped;
    case RenewalOutcome::NotEligible:
    case RenewalOutcome::Withdrawn:
        return RenewalState::Stopped;
    case RenewalOutcome::Pending:
        break;
    }
    if (renewal.returnedOn)
        return RenewalState::WithCounty;
    return renewal.noticeOn ? RenewalState::WaitingForFamily : RenewalState::NotStarted;
}

bool isOpen(const EligibilityRenewal &renewal)
{
    return !renewal.archivedAt && renewal.outcome == RenewalOutcome::Pending;
}

QStringList missingPapers(const RenewalPapers &papers)
{
    struct Paper
    {
        PaperState state;
        const char *name;
    };
    const Paper all[] = {
        {papers.form, "paper_form"},
        {papers.stateTax, "paper_state_tax"},
        {papers.federalTax, "paper_federal_tax"},
        {papers.income, "paper_income"},
        {papers.residence, "paper_residence"},
        {papers.custody, "paper_custody"},
        {papers.medical, "paper_medical"},
    };
    QStringList missing;
    for (const Paper &paper : all)
        if (isMissing(paper.state))
            missing.append(QLatin1String(paper.name));
    return missing;
}

RenewalPapers usualPapers(RenewalProgram program, bool hasFullMediCal)
{
    RenewalPapers papers;
    if (program == RenewalProgram::MediCal) {
        papers.income = PaperState::Needed;
        return papers;
    }
    papers.residence = PaperState::Needed;
    papers.medical = PaperState::Needed;
    if (!hasFullMediCal) {
        papers.stateTax = PaperState::Needed;
        papers.federalTax = PaperState::Needed;
    }
    return papers;
}

RenewalSteps usualSteps(RenewalProgram program)
{
    RenewalSteps steps;
    steps.signature = PaperState::Needed;
    if (program == RenewalProgram::Ccs)
        steps.visit = VisitState::ToArrange;
    return steps;
}

bool lacksFamilyPapers(const RenewalPapers &papers)
{
    const PaperState ofFamily[] = {papers.stateTax, papers.federalTax, papers.income,
                                   papers.residence, papers.custody};
    return std::any_of(std::begin(ofFamily), std::end(ofFamily),
                       [](PaperState state) { return isMissing(state); });
}

bool isMissing(PaperState state)
{
    return state == PaperState::Needed || state == PaperState::Asked;
}

bool isMissing(VisitState state)
{
    return state == VisitState::ToArrange || state == VisitState::Arranged;
}

EligibilityRenewal nextRenewal(const EligibilityRenewal &renewal)
{
    EligibilityRenewal next;
    next.child = renewal.child;
    next.origin.agency = renewal.origin.agency;
    next.origin.label = renewal.origin.label;
    next.program = renewal.program;
    next.county = renewal.county;
    next.caseNumber = renewal.caseNumber;
    const QDate end = renewal.period.until.value_or(renewal.dueOn);
    next.period = {end.addDays(1), end.addYears(1)};
    next.dueOn = renewal.dueOn.addYears(1);
    next.papers = usualPapers(renewal.program, renewal.papers.stateTax == PaperState::NotNeeded);
    next.steps = usualSteps(renewal.program);
    return next;
}

QList<Error> validate(const EligibilityRenewal &renewal, QDate today)
{
    QList<Error> errors;
    if (!renewal.period.from.isValid())
        errors.append(invalid("periodFromEdit", complaint::needed));
    else if (!renewal.period.isValid())
        errors.append(invalid("periodUntilEdit", complaint::reversed));
    if (!renewal.dueOn.isValid())
        errors.append(invalid("dueOnEdit", complaint::needed));
    if (renewal.noticeOn && *renewal.noticeOn > today)
        errors.append(invalid("noticeOnEdit", complaint::liesAhead));
    if (renewal.returnedOn && *renewal.returnedOn > today)
        errors.append(invalid("returnedOnEdit", complaint::liesAhead));
    if (renewal.returnedOn && renewal.noticeOn && *renewal.returnedOn < *renewal.noticeOn)
        errors.append(invalid("returnedOnEdit", complaint::reversed));
    const RenewalSteps &steps = renewal.steps;
    if (steps.visit == VisitState::Arranged && !steps.visitOn)
        errors.append(
            invalid("visitOnEdit", QT_TRANSLATE_NOOP("Error", "Write the day of the visit.")));
    if (steps.visit == VisitState::Done && steps.visitOn && *steps.visitOn > today)
        errors.append(invalid("visitOnEdit", complaint::liesAhead));
    if (renewal.decidedOn && *renewal.decidedOn > today)
        errors.append(invalid("decidedOnEdit", complaint::liesAhead));
    if (renewal.outcome == RenewalOutcome::Pending && renewal.decidedOn)
        errors.append(
            invalid("outcomeEdit", QT_TRANSLATE_NOOP("Error", "Choose what was decided.")));
    if (renewal.outcome != RenewalOutcome::Pending && !renewal.decidedOn)
        errors.append(
            invalid("decidedOnEdit", QT_TRANSLATE_NOOP("Error", "Write when it was decided.")));
    if (renewal.stoppedOn && renewal.outcome != RenewalOutcome::NotReturned)
        errors.append(invalid("stoppedOnEdit",
                              QT_TRANSLATE_NOOP("Error", "Coverage stops here only because the "
                                                         "form did not come back. Check what was "
                                                         "decided.")));
    if (renewal.rescuedOn && (!renewal.stoppedOn || *renewal.rescuedOn < *renewal.stoppedOn))
        errors.append(invalid("rescuedOnEdit",
                              QT_TRANSLATE_NOOP("Error", "The papers come after the day on which "
                                                         "coverage stopped.")));
    if (renewal.rescuedOn && *renewal.rescuedOn > today)
        errors.append(invalid("rescuedOnEdit", complaint::liesAhead));
    return errors;
}

} // namespace enlace
