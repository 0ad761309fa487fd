// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/taskstab.h"

#include "core/access/colleagues.h"
#include "core/base/datetext.h"
#include "core/equipment/equipmentrepository.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/due.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

struct FamilyTasks
{
    QList<TaskRow> rows;
    QList<StaffName> colleagues;
    QList<Equipment> items;
    int hidden = 0;
};

Result<FamilyTasks> readTasks(Reading &reading, const FamilyId &family,
                              const QList<ChildId> &children, bool withArchived)
{
    FamilyTasks tasks;
    TaskRepository repository(reading);
    ENLACE_ASSIGN(tasks.rows,
                  withArchived ? repository.everyOfFamily(family) : repository.ofFamily(family));
    ENLACE_ASSIGN(tasks.hidden, repository.hiddenOfFamily(family));
    ENLACE_ASSIGN(tasks.colleagues, colleaguesOf(reading));
    for (const ChildId &child : children) {
        ENLACE_ASSIGN(const auto found, orEmpty(EquipmentRepository(reading).ofChild(child)));
        for (const EquipmentLook &look : found.items)
            tasks.items.append(look.equipment);
    }
    return tasks;
}

Chip chipOf(const Task &task, QDate today)
{
    if (task.archivedAt)
        return {TasksTab::tr("Archived"), Tone::Neutral};
    switch (task.state) {
    case TaskState::Recommended:
        return {label(task.state), Tone::Soon};
    case TaskState::Open:
        return task.dueOn ? dueChip(*task.dueOn, today) : Chip{label(task.state), Tone::Neutral};
    case TaskState::Done:
        return {label(task.state), Tone::Good};
    case TaskState::Declined:
        break;
    }
    return {label(task.state), Tone::Neutral};
}

/// How many recommendations wait for an answer; nothing when none does.
QString recommendedWords(const QList<TaskRow> &rows)
{
    const auto count = std::count_if(rows.begin(), rows.end(), [](const TaskRow &row) {
        return row.task.state == TaskState::Recommended && !row.task.archivedAt;
    });
    return count == 0 ? QString()
                      : TasksTab::tr("%n recommendation(s) wait(s) for an answer.", nullptr,
                                     static_cast<int>(count));
}

/// A recommendation that nobody has taken up is no task yet.
QString historyTitle(const Task &task)
{
    return task.state == TaskState::Recommended || task.state == TaskState::Declined
               ? TasksTab::tr("History of the recommendation")
               : TasksTab::tr("History of the task");
}

bool isToDo(const Task &task) { return task.state == TaskState::Open && !task.archivedAt; }

} // namespace

TasksTab::TasksTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "familyTasks", "dialog-ok", parent)
    , m_model(new RecordModel<TaskRow>(columns(), this))
    , m_bar(new QWidget(this))
    , m_add(makeButton(ButtonLook::Primary, "newTaskButton", m_bar))
    , m_showArchived(new QCheckBox(m_bar))
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_showArchived);
    m_showArchived->setObjectName(QStringLiteral("showArchivedTasksBox"));
    connect(m_add, &QPushButton::clicked, this, &TasksTab::add);
    connect(m_showArchived, &QCheckBox::toggled, this, [this] {
        if (hasSubject())
            read();
    });
    setRecords(m_model);
    TasksTab::retranslate();
}

QString TasksTab::title() const { return tr("Tasks"); }

QList<RecordColumn<TaskRow>> TasksTab::columns() const
{
    const Clock &clock = environment().clock;
    return {
        {"due", "TasksTab", QT_TRANSLATE_NOOP("TasksTab", "By when"), 118,
         [&clock](const TaskRow &row) {
             const Task &task = row.task;
             const QDate day = clock.today();
             const auto &on = task.doneOn ? task.doneOn : task.dueOn;
             if (!on)
                 return Cell{.text = tr("no day")};
             return Cell{.text = shortDate(*on, Languages::current(), day),
                         .second = task.doneOn ? agoText(*on, day) : dueText(*on, day),
                         .strong = true};
         }},
        {"what", "TasksTab", QT_TRANSLATE_NOOP("TasksTab", "What is to do"), 0,
         [this](const TaskRow &row) {
             return Cell{.text = row.task.what,
                         .second = joined({aboutOf(row), ownerOf(row)}),
                         .toolTip = row.task.what};
         }},
        {"state", "TasksTab", QT_TRANSLATE_NOOP("TasksTab", "State"), 148,
         [&clock](const TaskRow &row) {
             const Chip chip = chipOf(row.task, clock.today());
             return Cell{.text = chip.text,
                         .second = row.task.cause == TaskCause::Typed || row.writtenBy.isEmpty()
                                       ? QString()
                                       : tr("by %1").arg(row.writtenBy),
                         .tone = chip.tone};
         }},
    };
}

QString TasksTab::ownerOf(const TaskRow &row) const
{
    if (!row.task.staff)
        return label(row.task.owner);
    return *row.task.staff == environment().store.actor().staff ? tr("You") : row.staff;
}

QString TasksTab::aboutOf(const TaskRow &row) const
{
    if (!hasSubject())
        return {};
    const Task &task = row.task;
    return joined({task.child ? subject().nameOf(*task.child) : tr("the whole family"),
                   row.item.in(Languages::current())});
}

/// N-07: how much of it lies on the family.
QString TasksTab::introduction() const
{
    if (m_share.open == 0)
        return recommendedWords(m_model->rows());
    const QString open = tr("%n task(s) to do.", nullptr, m_share.open);
    const QString theirs = m_share.onFamily == 0 ? tr("None of them lies with the family.")
                                                 : tr("%n of them lie(s) with the family: %1%.",
                                                      nullptr, m_share.onFamily)
                                                       .arg(m_share.percent());
    return joined({open, theirs, recommendedWords(m_model->rows())}, QStringLiteral(" "));
}

void TasksTab::read()
{
    QList<ChildId> children;
    for (const ChildCard &card : subject().view.children)
        children.append(card.child.id);
    ask([family = subject().family(), children, withArchived = m_showArchived->isChecked()](
            Reading &reading) { return readTasks(reading, family, children, withArchived); },
        [this](const FamilyTasks &tasks) {
            m_choices = {};
            for (const ChildCard &card : subject().view.children)
                m_choices.children.append({card.child.id, subject().nameOf(card.child.id)});
            for (const StaffName &each : tasks.colleagues)
                m_choices.colleagues.append({each.id.uuid(), each.displayName});
            for (const Equipment &item : tasks.items)
                m_choices.items.append(
                    {item.id, [item, child = subject().nameAmongSiblings(item.child)] {
                         return joined({itemName(item, Languages::current()), child});
                     }});
            QList<Task> all;
            for (const TaskRow &row : tasks.rows)
                all.append(row.task);
            m_share = shareOf(all);
            setHidden(tasks.hidden);
            m_model->setRows(tasks.rows);
            m_isLoaded = true;
            retranslate();
            showRows();
            if (std::exchange(m_isToAdd, false))
                add();
        });
    readDrafts(taskForms());
}

void TasksTab::forget()
{
    ListTab::forget();
    m_model->clear();
    m_choices = {};
    m_share = {};
    m_isLoaded = m_isToAdd = false;
}

RecordRef TasksTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Task, m_model->row(row).task.id);
}

const Task *TasksTab::current() const
{
    const int row = view()->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row).task : nullptr;
}

bool TasksTab::recommends() const
{
    return !subject().mayEditAny(DataCategory::Tasks) &&
           may(environment().store.actor(), Permission::Recommend);
}

bool TasksTab::mayAdd() const
{
    return hasSubject() && (subject().mayEditAny(DataCategory::Tasks) || recommends());
}

bool TasksTab::coordinates(const Task &task) const
{
    return task.child ? subject().mayEdit(*task.child, DataCategory::Tasks)
                      : subject().mayEditAny(DataCategory::Tasks);
}

bool TasksTab::mayEdit(const Task &task) const
{
    const StaffId me = environment().store.actor().staff;
    return coordinates(task) ||
           (task.state == TaskState::Recommended ? task.writtenBy == me : task.staff == me);
}

RecordKeeping<Task> TasksTab::keepingOf(const Task &task) const
{
    const FamilyId family = subject().family();
    return task.state == TaskState::Recommended ? recommendationKeeping(family, m_choices)
                                                : taskKeeping(family, m_choices);
}

void TasksTab::showDetail(int row)
{
    if (row < 0)
        return;
    const TaskRow &line = m_model->row(row);
    detail()->setTitle(line.task.what);
    auto *chip = new StatusChip(detail());
    chip->setChip(chipOf(line.task, today()));
    detail()->content()->addWidget(chip);
    addFactsOf(line);
    addTexts(line);
    addActions(line);
}

void TasksTab::addFactsOf(const TaskRow &row)
{
    const Language language = Languages::current();
    const Task &task = row.task;
    const auto day = [&](const std::optional<QDate> &on) {
        return on ? shortDate(*on, language, today()) : QString();
    };
    auto *facts = addFacts();
    facts->add(tr("By when"),
               task.dueOn ? joined({weekdayDate(*task.dueOn, language),
                                    isToDo(task) ? dueText(*task.dueOn, today()) : QString()})
                          : tr("no day"));
    facts->add(tr("Whose it is"), ownerOf(row));
    facts->add(tr("About"), aboutOf(row));
    if (task.isPromised)
        facts->add(tr("Promised"), tr("to the family"));
    facts->add(tr("Asked on"), day(task.askedOn));
    facts->add(tr("Ask again on"), day(task.askAgainOn));
    facts->add(tr("Done on"), day(task.doneOn));
    facts->add(tr("Came from"),
               joined({label(task.cause), row.writtenBy, day(countyDay(task.origin.learnedAt))}));
    if (task.answeredOn)
        facts->add(tr("Answered"), joined({row.answeredBy, day(task.answeredOn)}));
    if (task.archivedAt)
        facts->add(tr("Archived"),
                   joined({momentText(*task.archivedAt, language, today()), task.archivedReason}));
}

void TasksTab::addTexts(const TaskRow &row)
{
    const auto add = [this](const QString &heading, const QString &text) {
        if (text.isEmpty())
            return;
        addHeading(heading);
        addParagraph(text);
    };
    add(tr("Why it is recommended"), row.task.why);
    add(tr("Answer"), row.task.answer);
    add(tr("Note"), row.task.note);
}

void TasksTab::addMoves(const Task &task)
{
    const auto save = [](const Task &changed) {
        return [changed](Work &work) -> Result<> {
            ENLACE_TRY(TaskRepository(work).save(work, changed));
            return {};
        };
    };
    if (task.state == TaskState::Recommended && coordinates(task)) {
        addAction(QStringLiteral("taskAcceptButton"), tr("&Make it a task…"),
                  [this, task] { edit(acceptJob(subject().family(), m_choices, task)); });
        addAction(QStringLiteral("taskDeclineButton"), tr("Not taken &up…"),
                  [this, task] { edit(declineJob(subject().family(), task)); });
    }
    if (task.state == TaskState::Open)
        addAction(QStringLiteral("taskDoneButton"), tr("&Done"), [this, task, save] {
            perform(save(withDone(task, environment().clock.today())),
                    [] { return tr("The task is done."); });
        });
    if (task.state == TaskState::Done)
        addAction(QStringLiteral("taskOpenAgainButton"), tr("&Open again"), [this, task, save] {
            perform(save(withDone(task, {})), [] { return tr("The task is to do again."); });
        });
    if (task.state == TaskState::Open && task.owner == Mover::Family && coordinates(task))
        addAction(QStringLiteral("taskTakeOverButton"), tr("&Take it over"), [this, task, save] {
            perform(save(takenOver(task)),
                    [] { return tr("The coordinator does it now, and not the family."); });
        })->setToolTip(tr("The coordinator does it in the family's place"));
}

void TasksTab::addActions(const TaskRow &row)
{
    const Task &task = row.task;
    const RecordKeeping<Task> keeping = keepingOf(task);
    if (mayEdit(task) && !task.archivedAt)
        addMoves(task);
    addKeepingActions(QStringLiteral("task"), keeping, task, mayEdit(task));
    addAction(QStringLiteral("taskHistoryButton"), historyText(), [this, task] {
        showHistory(
            RecordRef::to(RecordKind::Task, task.id), [task] { return historyTitle(task); },
            taskFields(m_choices), mayEdit(task) && !task.archivedAt);
    })->setToolTip(QStringLiteral("Ctrl+H"));
}

bool TasksTab::act(const QString &command)
{
    if (!hasSubject())
        return false;
    const Task *task = current();
    if ((command == QLatin1String("newTask") || command == QLatin1String("newRecord")) && mayAdd())
        add();
    else if (command == QLatin1String("editRecord") && task && mayEdit(*task) && !task->archivedAt)
        edit(editJob(keepingOf(*task), *task));
    else if (command == QLatin1String("history") && task)
        showHistory(
            RecordRef::to(RecordKind::Task, task->id),
            [task = *task] { return historyTitle(task); }, taskFields(m_choices),
            mayEdit(*task) && !task->archivedAt);
    else
        return ListTab::act(command);
    return true;
}

void TasksTab::add()
{
    m_isToAdd = !m_isLoaded;
    if (m_isToAdd)
        return;
    Task task;
    task.family = subject().family();
    task.child = child().child.id;
    if (recommends()) {
        task.cause = TaskCause::Recommendation;
        task.state = TaskState::Recommended;
    } else if (!subject().mayEdit(*task.child, DataCategory::Tasks)) {
        task.child.reset();
    }
    begin(keepingOf(task), task);
}

void TasksTab::takeUp(const QJsonObject &state)
{
    const Task *task = current();
    if (!task)
        return;
    edit(editJob(keepingOf(*task), *task));
    editor()->type(state);
}

void TasksTab::resume(const Draft &draft)
{
    if (draft.isNew) {
        if (const Result<Task> task = withColumns(Task{}, draft.base))
            edit(editJob(keepingOf(*task), *task));
        return;
    }
    environment().store.read(
        this,
        [id = TaskId(draft.record.id)](Reading &reading) {
            return TaskRepository(reading).find(id);
        },
        [this, form = draft.form](const Result<Task> &task) {
            if (!task)
                Q_EMIT said(Message::of(task.error()));
            else if (hasSubject())
                edit(taskJobNamed(form, subject().family(), m_choices, *task));
        });
}

QString TasksTab::draftName(const Draft &draft) const
{
    if (draft.isNew)
        return tr("A new task");
    return tr("The task “%1”").arg(draft.base.value(QLatin1String("what")).toString());
}

void TasksTab::retranslate()
{
    ListTab::retranslate();
    m_add->setText(hasSubject() && recommends() ? tr("&Recommend something") : tr("&Add a task"));
    m_add->setToolTip(QStringLiteral("Ctrl+Shift+T"));
    m_showArchived->setText(tr("Show archived"));
    m_add->setVisible(mayAdd());
}

void TasksTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No tasks"),
                    tr("Here stands what somebody is to do for the child or the family: whose it "
                       "is, by when, and where it came from. What has a day stands in Today too."));
}

} // namespace enlace
