// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/interruptionkeeping.h"

#include "core/interruptions/interruptionfields.h"
#include "core/interruptions/interruptionrepository.h"
#include "core/interruptions/interruptiontables.h"

namespace enlace {

namespace {

template <class T>
Keeping kept(const char *form, const FamilySubject &subject, T blank, Fields fields,
             const char *named)
{
    const ChildId child = blank.child;
    Keeping keeping = keepingOf<T, InterruptionRepository>(QString::fromLatin1(form), blank);
    keeping.family = subject.family();
    keeping.child = child;
    keeping.mayEdit = subject.mayEdit(child, DataCategory::Authorizations);
    keeping.fields = std::move(fields);
    keeping.name = [named](const QJsonObject &record) {
        return record.value(QLatin1String(named)).toString();
    };
    return keeping;
}

} // namespace

QList<Keeping> interruptionKeeping(const FamilySubject &subject, const ChildCard &card,
                                   const RequestChoices &choices)
{
    CareInterruption interruption;
    interruption.child = card.child.id;
    interruption.span.from = subject.today;
    auto interruptions =
        kept("careInterruption", subject, interruption, careInterruptionFields(), "what");
    interruptions.openChoices = {"causeEdit"}; // nobody is blamed by itself
    interruptions.newOne = QT_TRANSLATE_NOOP("Keeping", "A new interruption of care");
    interruptions.added = QT_TRANSLATE_NOOP("Keeping", "The interruption was written down.");

    CoverageChange change;
    change.child = card.child.id;
    change.changedOn = subject.today;
    auto changes = kept("coverageChange", subject, change, coverageChangeFields(choices), "what");
    changes.openChoices = {"termsBeforeEdit", "termsAfterEdit", "causeEdit"};
    changes.newOne = QT_TRANSLATE_NOOP("Keeping", "A new change of coverage");
    changes.added = QT_TRANSLATE_NOOP("Keeping", "The change was written down.");

    PaymentProblem problem;
    problem.child = card.child.id;
    problem.billedOn = subject.today;
    auto problems =
        kept("paymentProblem", subject, problem, paymentProblemFields(choices), "service");
    problems.newOne = QT_TRANSLATE_NOOP("Keeping", "A new unpaid bill");
    problems.added = QT_TRANSLATE_NOOP("Keeping", "The bill was written down.");
    problems.spread = withAmountAsText;
    problems.tidy = withAmountInCents;
    return {interruptions, changes, problems};
}

} // namespace enlace
