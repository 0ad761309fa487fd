// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/supporttab.h"

#include "core/base/clock.h"
#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "core/people/peopletables.h"
#include "core/people/phonenumber.h"
#include "core/support/benefitsheet.h"
#include "core/support/programrules.h"
#include "core/support/supportrules.h"
#include "core/support/supporttables.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"
#include "ui/people/keepingside.h"
#include "ui/people/peoplecards.h"
#include "ui/people/supportkeeping.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

namespace {

Tone toneOf(ProgramStanding standing)
{
    switch (standing) {
    case ProgramStanding::Active:
        return Tone::Good;
    case ProgramStanding::Offered:
    case ProgramStanding::Pending:
        return Tone::Waiting;
    case ProgramStanding::Denied:
        return Tone::Soon;
    case ProgramStanding::Declined:
    case ProgramStanding::Ended:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(CoverageState state)
{
    switch (state) {
    case CoverageState::Has:
        return Tone::Good;
    case CoverageState::AppliedFor:
    case CoverageState::MayAsk:
        return Tone::Waiting;
    case CoverageState::HasNot:
        break;
    }
    return Tone::Neutral;
}

template <class E>
QString labels(const QList<E> &values)
{
    QStringList words;
    for (const E value : values)
        words.append(label(value));
    return words.join(QStringLiteral(", "));
}

QString dated(const QString &words, const std::optional<QDate> &day, QDate today)
{
    return words.isEmpty() || !day
               ? words
               : QStringLiteral("%1, %2").arg(words, shortDate(*day, Languages::current(), today));
}

} // namespace

SupportTab::SupportTab(const Environment &environment, QWidget *parent)
    : KeptCardsTab(environment, "support", "showArchivedSupportBox", parent)
    , m_sheet(new FamilyPaperView(environment, this))
{
    m_sheet->setObjectName(QStringLiteral("benefitSheetView"));
    body()->addWidget(m_sheet, 1);
    connect(m_sheet, &FamilyPaperView::said, this, &SupportTab::said);
    connect(m_sheet, &FamilyPaperView::closed, this, [this] {
        setAside(false);
        if (isVisible())
            focusFirst();
    });
    SupportTab::retranslate();
}

QString SupportTab::title() const { return tr("Support"); }

QList<Keeping> SupportTab::keepings() const { return supportKeeping(subject(), child()); }

void SupportTab::readRecords(bool withArchived)
{
    ask(
        [id = child().child.id, family = subject().family(), withArchived](Reading &reading) {
            return SupportRepository(reading).ofChild(id, family, withArchived);
        },
        [this](const ChildSupport &support) {
            m_support = support;
            showRecords(support.hidden);
        });
}

void SupportTab::forgetRecords()
{
    m_sheet->dismiss();
    m_support = {};
}

void SupportTab::addLineActions(KeptLine *kept, const Line &line)
{
    if (line.ref.kind == RecordKind::BenefitWorry)
        kept->addAction("factSheetButton", tr("Fact sheet…"), [this] { openFactSheet(); })
            ->setToolTip(tr("What is known about using benefits, in the family's language, to "
                            "print or save; it names nobody"));
}

void SupportTab::openFactSheet()
{
    if (side()->isOpen()) // what is being written there comes first
        return side()->setFocus();
    const BenefitSheet sheet{child().leadName, phoneText(child().leadPhone), today()};
    setAside(true);
    m_sheet->open({[sheet](Language language) { return benefitSheetHtml(sheet, language); },
                   [] { return tr("Fact sheet about using benefits"); },
                   [] { return tr("Using benefits.pdf"); }},
                  {child().child.id, subject().family(), languageOfFamily()});
}

bool SupportTab::escape()
{
    if (!m_sheet->isOpen())
        return KeptCardsTab::escape();
    m_sheet->dismiss();
    return true;
}

QString SupportTab::nameOf(const PersonId &person) const
{
    for (const GrownUpCard &card : subject().view.grownUps)
        if (card.person.id == person)
            return fullName(card.person);
    for (const ChildCard &card : subject().view.children)
        if (card.person.id == person)
            return subject().nameOf(card.child.id);
    return tr("Somebody who is no longer on this page");
}

KeptLine::Words SupportTab::wordsOf(const Caregiver &caregiver) const
{
    QString phone = caregiver.phone;
    if (caregiver.person)
        for (const GrownUpCard &card : subject().view.grownUps)
            if (card.person.id == *caregiver.person && !card.phones.isEmpty())
                phone = phoneText(card.phones.first().number, card.phones.first().extension);
    const bool isOver = caregiver.span.until && *caregiver.span.until < today();
    return {
        caregiver.person ? nameOf(*caregiver.person) : caregiver.name,
        joined({phone,
                caregiver.skills.isEmpty() ? tr("nothing learned is noted")
                                           : tr("has learned: %1").arg(labels(caregiver.skills)),
                dated(caregiver.taughtBy, caregiver.taughtOn, today()), caregiver.times,
                caregiver.note, spanText(caregiver.span, Languages::current(), today())}),
        isOver ? Chip{tr("No longer"), Tone::Neutral}
               : Chip{label(caregiver.order),
                      caregiver.order == CaregiverOrder::Main ? Tone::Good : Tone::Waiting}};
}

KeptLine::Words SupportTab::wordsOf(const ProgramStatus &program) const
{
    return {label(program.program),
            joined({program.number, spanText(program.span, Languages::current(), today()),
                    program.note}),
            Chip{label(program.status), toneOf(program.status)}};
}

KeptLine::Words SupportTab::wordsOf(const Meeting &meeting) const
{
    const QDateTime now = environment().clock.now();
    const Language language = Languages::current();
    Chip chip{label(meeting.state), Tone::Neutral};
    if (lacksInterpreter(meeting, now))
        chip = {label(meeting.interpreter), Tone::Soon};
    else if (lacksOutcome(meeting, now))
        chip = {tr("What came of it?"), Tone::Soon};
    else if (meeting.state == MeetingState::Planned)
        chip.tone = Tone::Waiting;
    else if (meeting.state == MeetingState::Held)
        chip.tone = Tone::Good;
    QString interpreter;
    if (meeting.interpreter != InterpreterBooking::NotNeeded)
        interpreter = joined(
            {label(meeting.interpreter),
             meeting.language.isEmpty() ? QString() : languageName(meeting.language, language),
             meeting.bookedWith, meeting.bookingNumber});
    return {joined({label(meeting.kind), momentText(meeting.at, language, today())}),
            joined({meeting.child ? QString() : tr("the whole family"), meeting.place,
                    meeting.invited, meeting.about, interpreter, meeting.outcome,
                    dated(meeting.nextStep, meeting.nextStepOn, today())}),
            chip};
}

KeptLine::Words SupportTab::wordsOf(const BenefitWorry &worry) const
{
    const WorryState state = worryState(worry);
    const bool isSettled = state == WorryState::Settled;
    return {label(worry.benefit),
            joined({worry.words, worry.staysAway ? tr("does without it") : QString(),
                    dated(worry.toldWhat, worry.toldOn, today()),
                    dated(worry.referredTo, worry.referredOn, today())}),
            Chip{label(state), isSettled                   ? Tone::Good
                               : state == WorryState::Open ? Tone::Soon
                                                           : Tone::Waiting}};
}

KeptLine::Words SupportTab::wordsOf(const HomeCoverage &coverage) const
{
    return {
        nameOf(coverage.person),
        joined({label(coverage.benefit), spanText(coverage.span, Languages::current(), today())}),
        Chip{label(coverage.state), toneOf(coverage.state)}};
}

template <class T>
QList<SupportTab::Line> SupportTab::linesOf(const QList<T> &records) const
{
    QList<Line> lines;
    for (const T &record : records)
        lines.append(lineOf(record, wordsOf(record)));
    return lines;
}

QStringList SupportTab::caregiverNotes() const
{
    if (m_support.caregivers.isEmpty())
        return {};
    const CareCover cover = careCoverOn(m_support.caregivers, today());
    QStringList notes;
    if (!cover.hasBackup)
        notes.append(tr("Nobody else is named for when the main caregiver is ill or away."));
    if (!cover.onlyOneHas.isEmpty())
        notes.append(tr("Only one person has learned: %1.").arg(labels(cover.onlyOneHas)));
    return notes;
}

QStringList SupportTab::programNotes() const
{
    QStringList notes;
    for (const ProgramClash &clash : programClashes(m_support.programs))
        notes.append(clash.text());
    return notes;
}

QStringList SupportTab::meetingNotes() const
{
    const Attendance attendance = attendanceOf(m_support.meetings);
    const int all = attendance.held + attendance.missed;
    if (all == 0)
        return {};
    return {tr("The family took part in %1 of %n meeting(s).", nullptr, all)
                .arg(QLocale().toString(attendance.held))};
}

QStringList SupportTab::worryNotes() const
{
    return {tr("Do not ask about anybody's status. Hand over the fact sheet and name who gives "
               "legal advice for nothing.")};
}

QList<SupportTab::CardOfKind> SupportTab::cards() const
{
    return {{"caregiversCard", RecordKind::Caregiver, DataCategory::People,
             tr("Who can take care of the child"),
             tr("Nobody is named yet. Here it would say who can be left alone with the child, and "
                "what each has learned."),
             linesOf(m_support.caregivers), caregiverNotes()},
            {"meetingsCard", RecordKind::Meeting, DataCategory::Contacts, tr("Meetings"),
             tr("No meeting on record. Here it would say when one is, who interprets, and what "
                "came of it."),
             linesOf(m_support.meetings), meetingNotes()},
            {"programsCard", RecordKind::ProgramStatus, DataCategory::People, tr("Programs"),
             tr("No program on record."), linesOf(m_support.programs), programNotes()},
            {"coveragesCard", RecordKind::HomeCoverage, DataCategory::People,
             tr("Coverage of others at home"), tr("Nobody's coverage is noted yet."),
             linesOf(m_support.coverages)},
            {"worriesCard", RecordKind::BenefitWorry, DataCategory::People,
             tr("Worries about using benefits"), tr("No worry is noted."),
             linesOf(m_support.worries), worryNotes()}};
}

} // namespace enlace
