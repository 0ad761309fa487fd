// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/deadlinestab.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/linepanel.h"
#include "ui/kit/linewords.h"
#include "ui/kit/recordview.h"
#include "ui/kit/segments.h"

namespace enlace {

namespace {

QList<RecordColumn<DeadlineRow>> columns(const Clock &clock)
{
    return {
        {"due", "DeadlinesTab", QT_TRANSLATE_NOOP("DeadlinesTab", "Due"), 118,
         [&clock](const DeadlineRow &row) {
             const Deadline &deadline = row.deadline;
             const QDate today = clock.today();
             const QString second = deadline.doneOn ? agoText(*deadline.doneOn, today)
                                                    : dueText(deadline.dueOn, today);
             return Cell{.text = shortDate(deadline.dueOn, Languages::current(), today),
                         .second = second,
                         .strong = true};
         }},
        {"what", "DeadlinesTab", QT_TRANSLATE_NOOP("DeadlinesTab", "What is due"), 0,
         [](const DeadlineRow &row) {
             const QString what = whatIsDue(row);
             return Cell{.text = what,
                         .second = joined({row.givenNames, label(row.deadline.owner)}),
                         .toolTip = what};
         }},
        {"state", "DeadlinesTab", QT_TRANSLATE_NOOP("DeadlinesTab", "State"), 176,
         [&clock](const DeadlineRow &row) {
             const Chip chip = lineChip(row.deadline, clock.today());
             return Cell{.text = chip.text,
                         .second = windowText(row.deadline, clock.today()),
                         .tone = chip.tone};
         }},
    };
}

} // namespace

DeadlinesTab::DeadlinesTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "familyDeadlines", "view-calendar", parent)
    , m_model(new RecordModel<DeadlineRow>(columns(environment.clock), this))
    , m_segments(new Segments(this))
    , m_snoozePanel(new SnoozePanel(environment.clock.today(), this))
    , m_pausePanel(new PausePanel(environment.clock.today(), this))
{
    m_segments->setObjectName(QStringLiteral("deadlineStatus"));
    m_segments->setName([] { return tr("Which deadlines"); });
    m_segments->add(QStringLiteral("open"), [] { return tr("Open"); });
    m_segments->add(QStringLiteral("done"), [] { return tr("Done"); });
    for (LinePanel *panel : QList<LinePanel *>{m_snoozePanel, m_pausePanel}) {
        addAbove(panel);
        connect(panel, &LinePanel::closed, this, [this] { view()->setFocus(); });
    }
    connect(m_snoozePanel, &LinePanel::accepted, this, [this] {
        snoozeLines(this, DeadlinesTab::environment().store, m_snoozePanel->lines(),
                    m_snoozePanel->snooze(), sayer());
    });
    connect(m_pausePanel, &LinePanel::accepted, this, [this] {
        pauseFamily(this, DeadlinesTab::environment().store, m_pausePanel->pause(), sayer());
    });
    setRecords(m_model);
    connect(m_model, &RecordModelBase::loaded, this, [this] {
        showRows();
        Q_EMIT arrived();
    });
    connect(m_segments, &Segments::chosen, this, [this] {
        DeadlinesTab::forget();
        read();
        DeadlinesTab::retranslate();
    });
    connect(view(), &RecordView::opened, this,
            [this](int row) { Q_EMIT openRequested(m_model->row(row).deadline.about); });
    DeadlinesTab::retranslate();
}

QString DeadlinesTab::title() const { return tr("Deadlines"); }

QWidget *DeadlinesTab::bar() const { return m_segments; }

bool DeadlinesTab::showsDone() const { return m_segments->current() == QLatin1String("done"); }

void DeadlinesTab::select(const RecordRef &ref)
{
    // What was opened from elsewhere is work; if it is done already, the other list has it.
    if (showsDone()) {
        m_segments->setCurrent(QStringLiteral("open"));
        forget();
        read();
    }
    ListTab::select(ref);
}

void DeadlinesTab::read()
{
    DeadlineFilter filter;
    filter.family = subject().family();
    if (showsDone()) {
        filter.status = DeadlineStatus::Done;
        filter.latestFirst = true;
    }
    m_model->ask([this, filter](QObject *context, const std::optional<DeadlineRow> &last,
                                const RecordModel<DeadlineRow>::Answer &then) {
        const auto after = last ? std::optional(last->key()) : std::nullopt;
        environment().store.readLatest(
            context,
            [filter, after](Reading &reading) -> Result<RowPage<DeadlineRow>> {
                ENLACE_ASSIGN(auto rows,
                              DeadlineRepository(reading).page(filter, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
    ask([family = filter.family](
            Reading &reading) { return DeadlineRepository(reading).hiddenOfFamily(*family); },
        [this](int hidden) { setHidden(hidden); });
}

void DeadlinesTab::forget()
{
    ListTab::forget();
    m_snoozePanel->close();
    m_pausePanel->close();
    m_model->clear();
}

RecordRef DeadlinesTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Deadline, m_model->row(row).deadline.id);
}

void DeadlinesTab::showDetail(int row)
{
    if (row < 0)
        return;
    const Language language = Languages::current();
    const DeadlineRow &line = m_model->row(row);
    const Deadline &deadline = line.deadline;
    detail()->setTitle(whatIsDue(line));
    auto *chip = new StatusChip(detail());
    chip->setChip(lineChip(deadline, today()));
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    const QString due = weekdayDate(deadline.dueOn, language);
    facts->add(tr("Due"), deadline.doneOn ? due : joined({due, dueText(deadline.dueOn, today())}));
    if (deadline.dueAt)
        facts->add(tr("At"), momentText(*deadline.dueAt, language, today()));
    if (deadline.isMoved())
        facts->add(tr("As counted"),
                   tr("%1, a closed day").arg(weekdayDate(deadline.rawOn, language)));
    if (deadline.doneOn)
        facts->add(tr("Done on"), shortDate(*deadline.doneOn, language, today()));
    facts->add(tr("Not now"), silenceText(line, today()));
    facts->add(tr("Child"), line.givenNames);
    facts->add(tr("Whose move"),
               joined({line.givenTo.isEmpty() ? label(deadline.owner) : line.givenTo,
                       askedText(line, today())}));
    facts->add(tr("What hangs on it"), label(deadline.stake));
    facts->add(tr("Coordinator"), line.coordinator);
    if (line.rule) {
        facts->add(tr("Rule"), line.rule->title.in(language));
        facts->add(tr("Counts from"), joined({label(line.rule->trigger),
                                              shortDate(deadline.triggerOn, language, today()),
                                              offsetWords(*line.rule)}));
        facts->add(tr("Source"), line.rule->source);
        facts->add(tr("How sure"), label(line.rule->confidence));
    }
    addButtons(line);
}

void DeadlinesTab::addButtons(const DeadlineRow &line)
{
    const Deadline &deadline = line.deadline;
    auto *buttons = new QWidget(detail());
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 8, 0, 0);
    auto *done = makeButton(ButtonLook::Normal, "deadlineDone", buttons);
    const bool isOpen = deadline.status == DeadlineStatus::Open;
    done->setIcon(themeIcon(isOpen ? QStringLiteral("dialog-ok") : QStringLiteral("edit-undo"),
                            IconInk::Ink));
    done->setText(isOpen ? tr("&Done") : tr("&Open again"));
    connect(done, &QPushButton::clicked, this, [this, line, isOpen] {
        setDeadlineDone(this, environment().store, line, line.deadline.revision, isOpen,
                        [this](const Message &message) { Q_EMIT said(message); });
    });
    auto *open = makeButton(ButtonLook::Normal, "deadlineAbout", buttons);
    open->setText(tr("What it is about"));
    open->setToolTip(label(deadline.about.kind));
    open->setAccessibleDescription(open->toolTip());
    connect(open, &QPushButton::clicked, this,
            [this, about = deadline.about] { Q_EMIT openRequested(about); });
    auto *why = new ExplainButton(buttons);
    why->setVisible(isOpen);
    why->setQuestion(
        [this, deadline](const ExplainButton::Answer &answer) { explain(deadline, answer); },
        shortDate(deadline.dueOn, Languages::current(), today()));
    row->addWidget(done);
    // What concerns the child or the family as a whole stands above already.
    open->setVisible(deadline.about.kind != RecordKind::Child &&
                     deadline.about.kind != RecordKind::Family);
    row->addWidget(open);
    row->addWidget(why);
    if (isOpen)
        addQuietButtons(line, buttons, row);
    detail()->content()->addWidget(buttons);
}

void DeadlinesTab::addQuietButtons(const DeadlineRow &line, QWidget *parent, QLayout *row)
{
    const auto add = [&](const char *name, const QString &text, auto pressed) {
        auto *button = makeButton(ButtonLook::Normal, name, parent);
        button->setText(text);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
    };
    if (line.deadline.isSnoozed(today()))
        add("deadlineBack", tr("&Back into the list now"),
            [this, line] { snoozeLines(this, environment().store, {line}, {}, sayer()); });
    else
        add("deadlinePutOff", tr("&Put off…"), [this, line] { m_snoozePanel->open({line}); });
    if (line.deadline.isPaused(today()))
        add("familyPauseEnd", tr("&End the pause"),
            [this, line] { endPause(this, environment().store, line.deadline.family, sayer()); });
    else
        add("familyPause", tr("Pause the &family…"), [this, line] { m_pausePanel->open({line}); });
}

Say DeadlinesTab::sayer()
{
    return [this](const Message &message) { Q_EMIT said(message); };
}

void DeadlinesTab::setEmptyWords(EmptyState *empty)
{
    if (showsDone())
        empty->setWords(tr("Nothing is done yet"),
                        tr("Here stands what was due and is done, the latest first."));
    else
        empty->setWords(tr("Nothing is due"),
                        tr("Renewals, authorizations, releases and touch-bases would stand here, "
                           "each with its reason."));
}

} // namespace enlace
