// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/renewaljobs.h"

#include "core/renewals/renewalfields.h"
#include "core/renewals/renewalrepository.h"

namespace enlace {

namespace {

constexpr auto form = "renewal";

/// The checklist goes with the program, until somebody has ticked anything off.
QJsonObject follow(const QString &field, QJsonObject record)
{
    if (field != QLatin1String("programEdit"))
        return record;
    const Result<EligibilityRenewal> typed = withColumns(EligibilityRenewal{}, record);
    if (!typed || typed->revision > 0 || typed->returnedOn)
        return record;
    for (const QJsonObject &usual :
         {toJson(usualPapers(typed->program, true)), toJson(usualSteps(typed->program))})
        for (auto column = usual.begin(); column != usual.end(); ++column)
            record.insert(column.key(), column.value());
    return record;
}

} // namespace

RecordKeeping<EligibilityRenewal> renewalKeeping(const RenewalSetting &setting)
{
    auto keeping = plainKeeping<EligibilityRenewal, RenewalRepository>(
        QLatin1String(form),
        {QT_TRANSLATE_NOOP("RecordKeeping", "New renewal of eligibility"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Correct the renewal of eligibility"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Archive the renewal of eligibility"),
         QT_TRANSLATE_NOOP("RecordKeeping", "The renewal was written down."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The renewal was corrected."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The renewal was archived.")},
        renewalFields(setting.counties));
    keeping.family = setting.family;
    keeping.follow = follow;
    return keeping;
}

EligibilityRenewal newRenewal(const ChildId &child, QDate today)
{
    EligibilityRenewal renewal;
    renewal.child = child;
    const QDate begin(today.year(), today.month(), 1);
    renewal.period = {begin, begin.addYears(1).addDays(-1)};
    renewal.dueOn = *renewal.period.until;
    renewal.papers = usualPapers(renewal.program, true);
    renewal.steps = usualSteps(renewal.program);
    return renewal;
}

EligibilityRenewal withPapersBack(EligibilityRenewal renewal, QDate today)
{
    RenewalPapers &papers = renewal.papers;
    for (PaperState *paper :
         {&papers.form, &papers.stateTax, &papers.federalTax, &papers.income, &papers.residence,
          &papers.custody, &papers.medical, &renewal.steps.signature})
        if (*paper != PaperState::NotNeeded)
            *paper = PaperState::Received;
    // After coverage stopped, the same papers rescue it.
    if (renewal.stoppedOn)
        renewal.rescuedOn = today;
    else
        renewal.returnedOn = today;
    return renewal;
}

QStringList renewalForms() { return {QLatin1String(form), archiveForm(QLatin1String(form))}; }

} // namespace enlace
