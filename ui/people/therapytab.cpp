// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/therapytab.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/people/therapylook.h"

#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

/// The therapies, and what is due about them.
struct Therapies
{
    TherapyHistory history;
    FamilyDues dues;
};

QString inWords(const char *text) { return QCoreApplication::translate("TherapyTab", text); }

Chip chipOf(const TherapyLine &line, QDate today)
{
    if (!line.episode)
        return {inWords(QT_TRANSLATE_NOOP("TherapyTab", "Gap")), Tone::Late};
    if (line.span.contains(today))
        return {inWords(QT_TRANSLATE_NOOP("TherapyTab", "Now")), Tone::Good};
    if (line.span.from > today)
        return {inWords(QT_TRANSLATE_NOOP("TherapyTab", "Begins later")), Tone::Waiting};
    return {line.episode->endReason ? label(*line.episode->endReason)
                                    : inWords(QT_TRANSLATE_NOOP("TherapyTab", "Ended")),
            Tone::Neutral};
}

QString lengthOf(const TherapyLine &line, QDate today)
{
    return TherapyTab::tr("%n day(s)", nullptr, static_cast<int>(line.span.days(today)));
}

QList<RecordColumn<TherapyLine>> columns(const Clock &clock)
{
    return {
        {"who", "TherapyTab", QT_TRANSLATE_NOOP("TherapyTab", "Therapist"), 0,
         [](const TherapyLine &line) {
             const QString who = line.episode ? therapistText(*line.episode)
                                              : inWords(QT_TRANSLATE_NOOP("TherapyTab", "Nobody"));
             const QString what = joined({label(line.discipline), line.organization});
             return Cell{.text = who, .second = what, .toolTip = what};
         }},
        {"days", "TherapyTab", QT_TRANSLATE_NOOP("TherapyTab", "Days"), 190,
         [&clock](const TherapyLine &line) {
             const QString span = spanText(line.span, Languages::current(), clock.today());
             const bool isToCome = line.span.from > clock.today();
             return Cell{.text = span,
                         .second = isToCome ? QString() : lengthOf(line, clock.today()),
                         .toolTip = span};
         }},
        {"end", "TherapyTab", QT_TRANSLATE_NOOP("TherapyTab", "How it stands"), 200,
         [&clock](const TherapyLine &line) {
             const Chip chip = chipOf(line, clock.today());
             return Cell{.text = chip.text, .tone = chip.tone, .toolTip = chip.text};
         }},
    };
}

QList<TherapyLine> linesOf(const TherapyHistory &history)
{
    QList<TherapyLine> lines;
    for (const TherapyLane &lane : history.lanes) {
        for (const TherapyEpisode &episode : lane.episodes)
            lines.append({lane.discipline, episode.span, episode,
                          episode.organization
                              ? history.organizationNames.value(*episode.organization)
                              : label(episode.providedBy)});
        for (const DateSpan &gap : lane.gaps)
            lines.append({lane.discipline, gap, {}, {}});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.span.from > b.span.from; });
    return lines;
}

} // namespace

TherapyTab::TherapyTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "therapy", "view-history", parent)
    , m_model(new RecordModel<TherapyLine>(columns(environment.clock), this))
    , m_timelineCard(new Card(this))
    , m_timeline(new Timeline(m_timelineCard))
    , m_changes(makeParagraph(TextLook::Muted, m_timelineCard))
{
    m_timeline->setObjectName(QStringLiteral("therapyTimeline"));
    m_timelineCard->content()->setSpacing(6);
    m_timelineCard->content()->addWidget(m_timeline);
    m_timelineCard->content()->addWidget(m_changes);
    m_timelineCard->hide();
    addAbove(m_timelineCard);
    setRecords(m_model);
    TherapyTab::retranslate();
}

QString TherapyTab::title() const { return tr("Therapists"); }

void TherapyTab::read()
{
    ask(
        [id = child().child.id,
         family = subject().family()](Reading &reading) -> Result<Therapies> {
            Therapies therapies;
            ENLACE_ASSIGN(therapies.history, TherapyRepository(reading).ofChild(id));
            ENLACE_ASSIGN(therapies.dues, readDues(reading, family));
            return therapies;
        },
        [this](const Therapies &therapies) {
            m_lanes = therapies.history.lanes;
            m_dues = therapies.dues;
            fillTimeline();
            setHidden(therapies.history.hidden);
            m_model->setRows(linesOf(therapies.history));
            showRows();
        });
}

void TherapyTab::forget()
{
    ListTab::forget();
    m_lanes.clear();
    m_timelineCard->hide();
    m_model->clear();
}

void TherapyTab::fillTimeline()
{
    m_timelineCard->setVisible(!m_lanes.isEmpty());
    if (m_lanes.isEmpty())
        return;
    showTherapies(*m_timeline, m_lanes, today());
    m_changes->setText(therapistChangeSentences(m_lanes).join(QLatin1Char(' ')));
    m_changes->setVisible(!m_changes->text().isEmpty());
}

RecordRef TherapyTab::refOf(int row) const
{
    const TherapyLine &line = m_model->row(row);
    if (line.episode)
        return RecordRef::to(RecordKind::TherapyEpisode, line.episode->id);
    // A gap is no record; this only tells it from the others.
    const QString name = keyOf(line.discipline) + line.span.from.toString(Qt::ISODate);
    return {RecordKind::TherapyEpisode, QUuid::createUuidV5(QUuid(), name)};
}

void TherapyTab::showGap(const TherapyLine &line)
{
    detail()->setTitle(tr("Nobody served the child"));
    auto *facts = addFacts();
    facts->add(tr("Discipline"), label(line.discipline));
    facts->add(tr("Days"), joined({spanText(line.span, Languages::current(), today()),
                                   lengthOf(line, today())}));
}

void TherapyTab::showDetail(int row)
{
    if (row < 0)
        return;
    const TherapyLine &line = m_model->row(row);
    if (!line.episode)
        return showGap(line);
    const Language language = Languages::current();
    const TherapyEpisode &episode = *line.episode;
    detail()->setTitle(therapistText(episode));
    auto *chip = new StatusChip(detail());
    chip->setChip(chipOf(line, today()));
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    facts->add(tr("Discipline"), label(line.discipline));
    facts->add(tr("From"), joined({label(episode.providedBy),
                                   episode.organization ? line.organization : QString()}));
    facts->add(tr("Days"), spanText(episode.span, language, today()));
    facts->add(tr("How often"), episode.frequency);
    if (episode.endReason)
        facts->add(tr("Why it ended"), joined({label(*episode.endReason), episode.endNote}));
    if (episode.referralUntil)
        facts->add(tr("Referral until"), shortDate(*episode.referralUntil, language, today()));
    if (episode.resubmitter != Resubmitter::NotKnown)
        facts->add(tr("Who must resubmit"),
                   joined({label(episode.resubmitter), episode.resubmitterWords}));
    if (episode.isSameTherapistAsked)
        facts->add(tr("Asked for"), tr("the same therapist again"));
    if (episode.authorization) {
        auto *button = makeButton(ButtonLook::Link, "authorizationButton", facts);
        button->setText(tr("Open the authorization"));
        connect(button, &QPushButton::clicked, this, [this, id = *episode.authorization] {
            Q_EMIT openRequested(RecordRef::to(RecordKind::Authorization, id));
        });
        facts->add(tr("Authorization"), button);
    }
    facts->add(tr("Note"), episode.note);
    facts->add(tr("Source"), sourceText(episode.origin, language, today()));
    addDues(detail(), m_dues, refOf(row));
}

void TherapyTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No therapy on record"),
                    tr("Here stands who served the child when, in which discipline, with the gaps "
                       "between and the reasons for each change."));
}

void TherapyTab::retranslate()
{
    m_timelineCard->setTitle(tr("Who served the child when"));
    if (hasSubject())
        fillTimeline();
    ListTab::retranslate();
}

} // namespace enlace
