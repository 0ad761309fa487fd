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
#include "ui/kit/recordview.h"
#include "ui/people/keepingbar.h"
#include "ui/people/needkeeping.h"
#include "ui/people/therapyjobs.h"
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
    TherapyChoices choices;
};

QString inWords(const char *text) { return QCoreApplication::translate("TherapyTab", text); }

Chip chipOf(const TherapyLine &line, QDate today)
{
    if (line.episode && line.episode->archivedAt)
        return {inWords(QT_TRANSLATE_NOOP("TherapyTab", "Archived")), Tone::Neutral};
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
    const auto organizationOf = [&history](const TherapyEpisode &episode) {
        return episode.organization ? history.organizationNames.value(*episode.organization)
                                    : label(episode.providedBy);
    };
    QList<TherapyLine> lines;
    for (const TherapyLane &lane : history.lanes) {
        for (const TherapyEpisode &episode : lane.episodes)
            lines.append({lane.discipline, episode.span, episode, organizationOf(episode)});
        for (const DateSpan &gap : lane.gaps)
            lines.append({lane.discipline, gap, {}, {}});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.span.from > b.span.from; });
    for (const TherapyEpisode &episode : history.archived)
        lines.append({episode.discipline, episode.span, episode, organizationOf(episode)});
    return lines;
}

} // namespace

TherapyTab::TherapyTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "therapy", "view-history", parent)
    , m_bar(new KeepingBar(QStringLiteral("Therapy"), this))
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
    addAbove(m_bar);
    connect(m_bar, &KeepingBar::newRequested, this, &TherapyTab::beginTherapy);
    connect(m_bar, &KeepingBar::archivedToggled, this, [this] {
        if (hasSubject())
            read();
    });
    setRecords(m_model);
    TherapyTab::retranslate();
}

QString TherapyTab::title() const { return tr("Therapists"); }

void TherapyTab::read()
{
    ask(
        [id = child().child.id, family = subject().family(),
         withArchived = m_bar->withArchived()](Reading &reading) -> Result<Therapies> {
            Therapies therapies;
            ENLACE_ASSIGN(therapies.history, TherapyRepository(reading).ofChild(id, withArchived));
            ENLACE_ASSIGN(therapies.choices, readTherapyChoices(reading, id));
            ENLACE_ASSIGN(therapies.dues, readDues(reading, family));
            return therapies;
        },
        [this](const Therapies &therapies) {
            m_lanes = therapies.history.lanes;
            m_dues = therapies.dues;
            m_choices = therapies.choices;
            fillTimeline();
            setHidden(therapies.history.hidden);
            m_model->setRows(linesOf(therapies.history));
            showRows();
        });
    readDrafts(therapyForms());
    m_bar->setWords(tr("&A therapy begins"), mayEdit());
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
    m_timelineCard->setVisible(!m_lanes.isEmpty() && !m_isTimelineAway);
    if (m_lanes.isEmpty())
        return;
    showTherapies(*m_timeline, m_lanes, today());
    m_changes->setText(therapistChangeSentences(m_lanes).join(QLatin1Char(' ')));
    m_changes->setVisible(!m_changes->text().isEmpty());
}

void TherapyTab::makeWay(bool forSide)
{
    m_isTimelineAway = forSide;
    m_timelineCard->setVisible(!m_lanes.isEmpty() && !forSide);
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
    if (episode.archivedAt)
        facts->add(tr("Archived"), joined({momentText(*episode.archivedAt, language, today()),
                                           episode.archivedReason}));
    addActions(episode);
    addDues(detail(), m_dues, refOf(row));
}

TherapySetting TherapyTab::setting() const
{
    TherapySetting setting{subject().family(), m_choices};
    setting.choices.withProtected = subject().mayEdit(child().child.id, DataCategory::Labelled);
    return setting;
}

bool TherapyTab::mayEdit(Sensitivity sensitivity) const
{
    if (!hasSubject())
        return false;
    const ChildId id = child().child.id;
    return subject().mayEdit(id, DataCategory::Therapy) &&
           (sensitivity == Sensitivity::General || subject().mayEdit(id, DataCategory::Labelled));
}

const TherapyEpisode *TherapyTab::current() const
{
    const int row = view()->currentRow();
    if (row < 0 || row >= m_model->rowCount() || !m_model->row(row).episode)
        return nullptr;
    return &*m_model->row(row).episode;
}

void TherapyTab::beginTherapy()
{
    begin(therapyKeeping(setting()), newTherapy(child().child.id, today()));
}

void TherapyTab::addActions(const TherapyEpisode &episode)
{
    const TherapySetting about = setting();
    const bool isEditable = mayEdit(episode.origin.label);
    if (isEditable && !episode.archivedAt) {
        addAction(QStringLiteral("changeTherapistButton"), tr("Another therapist…"),
                  [this, about, episode] { edit(changeTherapistJob(episode, about, today())); });
        if (episode.span.isOpen())
            addAction(QStringLiteral("endTherapyButton"), tr("It ends…"),
                      [this, about, episode] { edit(editJob(endKeeping(about), episode)); });
        if (episode.span.isOpen() && subject().mayEdit(child().child.id, DataCategory::CareTeam))
            addAction(QStringLiteral("wishForAnotherButton"), tr("The family wishes for another…"),
                      [this, episode] { wish(episode); });
    }
    addKeepingActions(QStringLiteral("therapy"), therapyKeeping(about), episode, isEditable);
    addAction(QStringLiteral("therapyHistoryButton"), historyText(), [this, episode] {
        lookBack(episode);
    })->setToolTip(QStringLiteral("Ctrl+H"));
}

void TherapyTab::wish(const TherapyEpisode &episode)
{
    NeedChoices choices;
    choices.withProtected = setting().choices.withProtected;
    for (const TherapyLane &lane : std::as_const(m_lanes))
        for (const TherapyEpisode &each : lane.episodes)
            choices.therapies.append({each.id.uuid(), therapistText(each)});
    const Keeping needs = needKeeping(subject(), child().child.id, choices).first();
    EditJob job = keepJob(needs, toJson(wishForAnother(episode, today())));
    job.firstField = QStringLiteral("causeNoteEdit");
    edit(std::move(job));
}

void TherapyTab::lookBack(const TherapyEpisode &episode)
{
    showHistory(
        RecordRef::to(RecordKind::TherapyEpisode, episode.id),
        [] { return tr("History of the therapy"); }, therapyFields(setting().choices),
        mayEdit(episode.origin.label) && !episode.archivedAt);
}

void TherapyTab::takeUp(const QJsonObject &state)
{
    const TherapyEpisode *episode = current();
    if (!episode)
        return;
    edit(editJob(therapyKeeping(setting()), *episode));
    editor()->type(state);
}

bool TherapyTab::act(const QString &command)
{
    const TherapyEpisode *episode = hasSubject() ? current() : nullptr;
    if (command == QLatin1String("newRecord") && mayEdit())
        beginTherapy();
    else if (command == QLatin1String("editRecord") && episode && !episode->archivedAt &&
             mayEdit(episode->origin.label))
        edit(editJob(therapyKeeping(setting()), *episode));
    else if (command == QLatin1String("history") && episode)
        lookBack(*episode);
    else
        return ListTab::act(command);
    return true;
}

void TherapyTab::resume(const Draft &draft)
{
    if (draft.isNew)
        return resumeAs(draft, therapyKeeping(setting()));
    environment().store.read(
        this,
        [id = TherapyEpisodeId(draft.record.id)](Reading &reading) {
            return TherapyRepository(reading).find(id);
        },
        [this, form = draft.form](const Result<TherapyEpisode> &episode) {
            if (!episode)
                Q_EMIT said(Message::of(episode.error()));
            else if (hasSubject())
                edit(therapyJob(form, *episode, setting(), today()));
        });
}

QString TherapyTab::draftName(const Draft &draft) const
{
    const auto discipline =
        fromKey<Discipline>(draft.typed.value(QLatin1String("discipline")).toString());
    return discipline ? label(*discipline) : tr("A therapy");
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
    m_bar->setWords(tr("&A therapy begins"), mayEdit());
    ListTab::retranslate();
}

} // namespace enlace
