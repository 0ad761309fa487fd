// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/lineactionbar.h"

#include "core/access/colleagues.h"
#include "core/storage/store.h"
#include "ui/deadlines/deadlinemodel.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/linepanel.h"
#include "ui/kit/linewords.h"
#include "ui/kit/recordview.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

LineActionBar::LineActionBar(const Environment &environment, RecordView *view, DeadlineModel *model,
                             QWidget *scope)
    : LiveText(scope)
    , m_environment(environment)
    , m_view(view)
    , m_model(model)
    , m_scope(scope)
    , m_panels(new QWidget(scope))
    , m_snoozePanel(new SnoozePanel(environment.clock.today(), m_panels))
    , m_givePanel(new GivePanel(environment.clock.today(), m_panels))
    , m_pausePanel(new PausePanel(environment.clock.today(), m_panels))
    , m_line(makeParagraph(TextLook::Small, this))
    , m_why(new ExplainButton(this))
    , m_done(makeButton(ButtonLook::Normal, "doneButton", this))
    , m_snooze(makeButton(ButtonLook::Normal, "snoozeButton", this))
    , m_more(makeButton(ButtonLook::Normal, "moreButton", this))
    , m_open(makeButton(ButtonLook::Primary, "openFamilyButton", this))
    , m_menu(new QMenu(m_more))
{
    m_line->setObjectName(QStringLiteral("wholeLineLabel"));
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_done->setIcon(themeIcon(QStringLiteral("dialog-ok"), IconInk::Ink));
    m_more->setMenu(m_menu);
    (new QVBoxLayout(m_panels))->setContentsMargins(0, 0, 0, 0);
    for (LinePanel *panel : QList<LinePanel *>{m_snoozePanel, m_givePanel, m_pausePanel})
        addPanel(panel);
    m_panels->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_line);
    auto *row = new FlowLayout;
    for (QPushButton *button :
         {m_open, m_done, m_snooze, m_more, static_cast<QPushButton *>(m_why)})
        row->addWidget(button);
    column->addLayout(row);

    m_why->setQuestion([this](const ExplainButton::Answer &answer) { explainCurrent(answer); }, {});
    connect(m_done, &QPushButton::clicked, this, &LineActionBar::finish);
    connect(m_snooze, &QPushButton::clicked, this, &LineActionBar::putOff);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(m_view->currentRow()); });
    // A button that is disabled, or a panel that is open, keeps its key silent.
    for (const auto &[command, button] :
         {std::pair<TodayCommand, QPushButton *>{TodayCommand::Done, m_done},
          {TodayCommand::Snooze, m_snooze},
          {TodayCommand::Why, m_why}})
        addAction(command, [button = button] { button->click(); });
    const auto addToMenu = [this](TodayCommand command, void (LineActionBar::*slot)()) {
        QAction *action = addAction(command, slot);
        m_menu->addAction(action);
        return action;
    };
    m_giveAction = addToMenu(TodayCommand::Give, &LineActionBar::give);
    m_takeBackAction = addToMenu(TodayCommand::TakeBack, &LineActionBar::takeBack);
    m_wakeAction = addToMenu(TodayCommand::Wake, &LineActionBar::wake);
    m_menu->addSeparator();
    m_pauseAction = addToMenu(TodayCommand::Pause, &LineActionBar::pause);
    m_stopPauseAction = addToMenu(TodayCommand::StopPause, &LineActionBar::stopPause);
    m_menu->addSeparator();
    m_undoAction = addToMenu(TodayCommand::Undo, &LineActionBar::undo);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LineActionBar::chosenChanged);
    connect(m_snoozePanel, &LinePanel::accepted, this, [this] {
        snoozeLines(this, m_environment.store, m_snoozePanel->lines(), m_snoozePanel->snooze(),
                    sayer());
    });
    connect(m_givePanel, &LinePanel::accepted, this, [this] {
        giveLines(this, m_environment.store, m_givePanel->lines(), m_givePanel->given(), sayer());
    });
    connect(m_pausePanel, &LinePanel::accepted, this,
            [this] { pauseFamily(this, m_environment.store, m_pausePanel->pause(), sayer()); });
    retranslate();
}

void LineActionBar::addPanel(LinePanel *panel)
{
    m_allPanels.append(panel);
    m_panels->layout()->addWidget(panel);
    connect(panel, &LinePanel::opened, this, [this, panel] {
        for (LinePanel *other : std::as_const(m_allPanels))
            if (other != panel)
                other->close();
        m_panels->show();
        hide(); // the panel says what it is about, and large print needs the room
        Q_EMIT panelToggled(true);
    });
    connect(panel, &LinePanel::closed, this, [this] {
        m_panels->hide();
        chosenChanged();
        Q_EMIT panelToggled(false);
        m_view->setFocus();
    });
}

template <class F>
QAction *LineActionBar::addAction(TodayCommand command, F f)
{
    QAction *action = todayCommand(command).makeAction(m_scope);
    m_actions.insert(command, action);
    connect(action, &QAction::triggered, this, f);
    return action;
}

QList<DeadlineRow> LineActionBar::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && m_view->currentRow() >= 0)
        rows.append(m_view->currentRow());
    std::sort(rows.begin(), rows.end());
    QList<DeadlineRow> lines;
    for (const int row : rows)
        if (row < m_model->rowCount() && lines.size() < WorklistRepository::mostAtOnce)
            lines.append(m_model->row(row));
    return lines;
}

void LineActionBar::rowsChanged()
{
    // What is gone from the list is no longer selected; what is still there is again.
    m_isRestoring = true;
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_chosen.contains(m_model->row(row).deadline.id))
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    if (m_chosen.size() > 1 && !selection.isEmpty())
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                        QItemSelectionModel::Rows);
    m_isRestoring = false;
    chosenChanged();
}

void LineActionBar::chosenChanged()
{
    // While rows are exchanged nothing is selected; what was is remembered.
    if (m_isRestoring || m_model->isLoading())
        return;
    const QList<DeadlineRow> lines = chosen();
    m_chosen.clear();
    for (const DeadlineRow &line : lines)
        m_chosen.append(line.deadline.id);
    const QDate today = m_environment.clock.today();
    const auto any = [&lines](auto holds) {
        return std::any_of(lines.begin(), lines.end(), holds);
    };
    m_giveAction->setEnabled(!lines.isEmpty());
    m_takeBackAction->setEnabled(
        any([](const DeadlineRow &line) { return line.deadline.given.to.has_value(); }));
    m_wakeAction->setEnabled(
        any([today](const DeadlineRow &line) { return line.deadline.isSnoozed(today); }));
    m_pauseAction->setEnabled(
        any([today](const DeadlineRow &line) { return !line.deadline.isPaused(today); }));
    m_stopPauseAction->setEnabled(
        any([today](const DeadlineRow &line) { return line.deadline.isPaused(today); }));
    m_undoAction->setEnabled(static_cast<bool>(m_last.action));
    setVisible(!lines.isEmpty() && m_panels->isHidden());
    if (lines.isEmpty())
        return;
    m_line->setText(lines.size() == 1
                        ? wholeLine(lines.first(), m_environment.store.actor().staff, today)
                        : tr("%n line(s) selected: what you do is done to all of them, and one "
                             "undo takes all of it back.",
                             nullptr, static_cast<int>(lines.size())));
    // One family and one reason at a time.
    m_why->setEnabled(lines.size() == 1);
    m_open->setEnabled(lines.size() == 1);
}

void LineActionBar::explainCurrent(const ExplainButton::Answer &answer)
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    const Deadline line = m_model->row(row).deadline;
    m_environment.store.read(
        this, [id = line.id](Reading &reading) { return DeadlineRepository(reading).explain(id); },
        [this, line, answer](const Result<std::optional<Explanation>> &why) {
            if (!why)
                return say(Message::of(why.error()));
            if (const auto text = whyText(line, *why))
                answer(*text);
        });
}

void LineActionBar::say(const Message &message)
{
    m_last = message;
    m_undoAction->setEnabled(static_cast<bool>(m_last.action));
    Q_EMIT said(message);
}

Say LineActionBar::sayer()
{
    return [this](const Message &message) { say(message); };
}

void LineActionBar::undo()
{
    // Once: what it takes back is not there any more.
    if (const auto action = std::exchange(m_last, {}).action)
        action();
}

void LineActionBar::finish()
{
    if (!m_panels->isHidden())
        return;
    const QList<DeadlineRow> lines = chosen();
    if (lines.size() == 1)
        setDeadlineDone(this, m_environment.store, lines.first(), lines.first().deadline.revision,
                        true, sayer());
    else if (!lines.isEmpty())
        setLinesDone(this, m_environment.store, lines, true, sayer());
}

void LineActionBar::open(LinePanel *panel)
{
    const QList<DeadlineRow> lines = chosen();
    if (lines.isEmpty())
        return;
    closePanel();
    panel->open(lines);
}

bool LineActionBar::closePanel()
{
    if (m_panels->isHidden())
        return false;
    for (LinePanel *panel : std::as_const(m_allPanels))
        panel->close();
    return true;
}

void LineActionBar::showPanel(const QString &name)
{
    if (name == QLatin1String("snooze"))
        putOff();
    else if (name == QLatin1String("give"))
        give();
    else if (name == QLatin1String("pause"))
        pause();
    else
        closePanel();
}

void LineActionBar::putOff() { open(m_snoozePanel); }

void LineActionBar::pause() { open(m_pausePanel); }

void LineActionBar::give()
{
    if (chosen().isEmpty())
        return;
    m_environment.store.readLatest(m_givePanel, colleaguesOf,
                                   [this](const Result<QList<StaffName>> &colleagues) {
                                       if (!colleagues)
                                           return say(Message::of(colleagues.error()));
                                       m_givePanel->setColleagues(*colleagues);
                                       open(m_givePanel);
                                   });
}

void LineActionBar::wake() { snoozeLines(this, m_environment.store, chosen(), {}, sayer()); }

void LineActionBar::takeBack() { giveLines(this, m_environment.store, chosen(), {}, sayer()); }

void LineActionBar::stopPause()
{
    if (const QList<DeadlineRow> lines = chosen(); !lines.isEmpty())
        endPause(this, m_environment.store, lines.first().deadline.family, sayer());
}

void LineActionBar::retranslate()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        todayCommand(it.key()).dress(it.value());
    for (const auto &[command, button] :
         {std::pair(TodayCommand::Open, m_open), std::pair(TodayCommand::Done, m_done),
          std::pair(TodayCommand::Snooze, m_snooze)}) {
        button->setText(todayCommand(command).words());
        button->setToolTip(todayCommand(command).toolTip());
    }
    m_more->setText(tr("&More"));
    m_more->setToolTip(tr("Ask somebody, pause the family, undo"));
    for (QPushButton *button : {m_done, m_snooze, m_more, m_open})
        button->setAccessibleDescription(button->toolTip());
    chosenChanged();
}

} // namespace enlace
