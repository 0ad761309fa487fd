// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/interruptionstab.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/authorizations/enquiryrepository.h"
#include "core/base/datetext.h"
#include "core/interruptions/interruptiontables.h"
#include "core/renewals/renewalrepository.h"
#include "core/storage/together.h"
#include "core/therapy/therapyrepository.h"
#include "ui/kit/datewords.h"
#include "ui/kit/due.h"
#include "ui/kit/languages.h"
#include "ui/people/interruptionkeeping.h"
#include "ui/people/servicechoices.h"

#include <algorithm>

namespace enlace {

namespace {

struct Found
{
    ChildInterruptions records;
    QList<GapFact> gaps;
    RequestChoices choices;
};

/// What the child's records show by themselves, without what somebody wrote down; latest first.
Result<QList<GapFact>> readGaps(Reading &reading, const ChildId &child,
                                const QList<CareInterruption> &interruptions)
{
    GapSources sources;
    QList<AuthorizationView> requests;
    QList<RenewalView> renewals;
    TherapyHistory history;
    Together together(reading);
    together.ask(requests,
                 [&] { return orEmpty(AuthorizationRepository(reading).ofChild(child)); });
    together.ask(sources.missing,
                 [&] { return orEmpty(EnquiryRepository(reading).missingOfChild(child)); });
    together.ask(renewals, [&] { return orEmpty(RenewalRepository(reading).ofChild(child)); });
    together.ask(history, [&] { return orEmpty(TherapyRepository(reading).ofChild(child)); });
    ENLACE_TRY(together.done());
    for (const AuthorizationView &view : std::as_const(requests))
        sources.requests.append(view.authorization);
    for (const RenewalView &view : std::as_const(renewals))
        sources.renewals.append(view.renewal);
    for (const TherapyLane &lane : std::as_const(history.lanes))
        sources.episodes += lane.episodes;
    QList<GapFact> written;
    for (const CareInterruption &interruption : interruptions)
        if (!interruption.archivedAt)
            written.append(gapOf(interruption));
    QList<GapFact> gaps = notWritten(gapsFound(sources, reading.today()), written);
    std::sort(gaps.begin(), gaps.end(), [](const GapFact &a, const GapFact &b) {
        return std::pair(b.span.from, b.cause) < std::pair(a.span.from, a.cause);
    });
    return gaps;
}

Tone toneOf(CoverageShift shift)
{
    switch (shift) {
    case CoverageShift::Lost:
        return Tone::Late;
    case CoverageShift::RequestNeeded:
        return Tone::Soon;
    case CoverageShift::Better:
        return Tone::Good;
    case CoverageShift::NotKnown:
        return Tone::Waiting;
    case CoverageShift::Same:
        break;
    }
    return Tone::Neutral;
}

QString shortDay(QDate day, QDate today) { return shortDate(day, Languages::current(), today); }

} // namespace

InterruptionsTab::InterruptionsTab(const Environment &environment, QWidget *parent)
    : KeptCardsTab(environment, "interruptions", "showArchivedInterruptionsBox", parent)
{
    InterruptionsTab::retranslate();
}

QString InterruptionsTab::title() const { return tr("Interruptions"); }

void InterruptionsTab::readRecords(bool withArchived)
{
    ask(
        [id = child().child.id, withArchived,
         mayEdit = subject().mayEdit(child().child.id, DataCategory::Authorizations)](
            Reading &reading) -> Result<Found> {
            Found found;
            ENLACE_ASSIGN(found.records, InterruptionRepository(reading).ofChild(id, withArchived));
            ENLACE_ASSIGN(found.gaps, readGaps(reading, id, found.records.interruptions));
            if (mayEdit) {
                ENLACE_ASSIGN(found.choices, readRequestChoices(reading, id));
            }
            return found;
        },
        [this](const Found &found) {
            m_found = found.records;
            m_gaps = found.gaps;
            m_choices = found.choices;
            showRecords(m_found.hidden);
        });
}

void InterruptionsTab::forgetRecords()
{
    m_found = {};
    m_gaps.clear();
    m_choices = {};
}

QList<Keeping> InterruptionsTab::keepings() const
{
    return interruptionKeeping(subject(), child(), m_choices);
}

template <class T>
QList<KeptCardsTab::Line> InterruptionsTab::linesOf(const QList<T> &records) const
{
    QList<Line> lines;
    for (const T &record : records) {
        KeptLine::Words words = wordsOf(record);
        QStringList more{words.more, record.note,
                         sourceText(record.origin, Languages::current(), today())};
        more.removeAll(QString());
        words.more = more.join(QLatin1Char('\n'));
        lines.append(lineOf(record, words));
    }
    return lines;
}

QString InterruptionsTab::lengthText(const DateSpan &span) const
{
    return joined({spanText(span, Languages::current(), today()),
                   tr("%n day(s)", nullptr, static_cast<int>(span.days(today())))});
}

QStringList InterruptionsTab::gapNotes() const
{
    if (m_gaps.isEmpty())
        return {};
    QStringList notes{tr("The records show by themselves:")};
    for (const GapFact &gap : m_gaps) {
        const QString group = gap.group ? label(*gap.group) : tr("All that the coverage paid");
        const QString what = gap.discipline ? label(*gap.discipline) : gap.item;
        notes.append(QStringLiteral("• ") + joined({what.isEmpty() ? group : what,
                                                    lengthText(gap.span), label(gap.cause)}));
    }
    return notes;
}

KeptLine::Words InterruptionsTab::wordsOf(const CareInterruption &interruption) const
{
    const DateSpan &span = interruption.span;
    return {interruption.what,
            joined({label(interruption.group), label(interruption.cause), lengthText(span)}),
            span.isOpen() ? Chip{tr("Interrupted now"), Tone::Late}
                          : Chip{tr("Over"), Tone::Neutral}};
}

QString InterruptionsTab::payerName(const std::optional<AgencyId> &payer) const
{
    return payer ? m_found.agencies.value(*payer) : QString();
}

KeptLine::Words InterruptionsTab::wordsOf(const CoverageChange &change) const
{
    const CoverageShift shift = shiftOf(change);
    QStringList lines{
        joined({label(change.group),
                tr("otherwise from %1").arg(shortDay(change.changedOn, today())),
                change.cause == CoverageCause::NotStated ? QString() : label(change.cause)}),
        tr("Before: %1")
            .arg(joined(
                {label(change.termsBefore), change.amountBefore, payerName(change.payerBefore)})),
        tr("Now: %1").arg(
            joined({label(change.termsAfter), change.amountAfter, payerName(change.payerAfter)}))};
    if (change.settledOn)
        lines.append(
            tr("Settled on %1: %2").arg(shortDay(*change.settledOn, today()), change.outcome));
    return {change.what, lines.join(QLatin1Char('\n')),
            change.settledOn ? Chip{tr("Settled"), Tone::Good} : Chip{label(shift), toneOf(shift)}};
}

KeptLine::Words InterruptionsTab::wordsOf(const PaymentProblem &problem) const
{
    const QString payee = joined(
        {problem.provider ? m_found.providers.value(*problem.provider) : QString(),
         problem.vendor ? m_found.agencies.value(*problem.vendor) : QString(), problem.payee});
    const QString sum =
        problem.amountCents ? QLatin1Char('$') + amountText(*problem.amountCents) : QString();
    QStringList lines{
        joined(
            {label(problem.trouble), sum,
             problem.claimNumber.isEmpty() ? QString() : tr("claim %1").arg(problem.claimNumber)}),
        problem.payer ? tr("%1 is to pay %2").arg(payerName(problem.payer), payee)
                      : tr("To be paid: %1").arg(payee),
        joined(
            {problem.isOutsideNetwork ? tr("outside the network") : QString(),
             tr("billed %1").arg(shortDay(problem.billedOn, today())),
             problem.promisedOn ? tr("promised for %1").arg(shortDay(*problem.promisedOn, today()))
                                : QString(),
             problem.paidOn ? tr("paid %1").arg(shortDay(*problem.paidOn, today())) : QString()})};
    std::optional<Chip> chip;
    if (problem.paidOn)
        chip = Chip{tr("Paid"), Tone::Good};
    else if (problem.isServiceAtRisk)
        chip = Chip{tr("Service at risk"), Tone::Late};
    else if (problem.promisedOn && *problem.promisedOn < today())
        chip = Chip{tr("Promise not kept"), Tone::Late};
    else
        chip = Chip{label(problem.trouble), Tone::Soon};
    return {problem.service, lines.join(QLatin1Char('\n')), chip};
}

QList<KeptCardsTab::CardOfKind> InterruptionsTab::cards() const
{
    constexpr auto category = DataCategory::Authorizations;
    return {
        {"interruptionsCard", RecordKind::CareInterruption, category,
         tr("What the child was without"),
         m_gaps.isEmpty()
             ? tr("Neither do the records show an interruption of care, nor has anybody written "
                  "one down. What a vendor or a move interrupts is written here.")
             : tr("Nothing else is written down. What a vendor or a move interrupts is written "
                  "here."),
         linesOf(m_found.interruptions), gapNotes()},
        {"coverageCard", RecordKind::CoverageChange, category, tr("Covered before and now"),
         tr("Nothing is written down. When something is covered otherwise than before, both "
            "stand here side by side until it is settled."),
         linesOf(m_found.changes)},
        {"paymentsCard", RecordKind::PaymentProblem, category, tr("Bills to be paid"),
         tr("No unpaid bill is written down. Providers outside the network who wait for their "
            "money are followed here until they are paid."),
         linesOf(m_found.problems)}};
}

} // namespace enlace
