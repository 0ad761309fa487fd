// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/taskjobs.h"

#include "core/base/clock.h"

namespace enlace {

namespace {

constexpr auto taskForm = "task";
constexpr auto recommendationForm = "recommendation";
constexpr auto acceptanceForm = "taskAcceptance";
constexpr auto refusalForm = "taskRefusal";

QString key(const char *text) { return QString::fromLatin1(text); }

Result<Task> found(Reading &reading, const TaskId &id) { return TaskRepository(reading).find(id); }

QList<Error> checked(const Task &task, const QDateTime &now)
{
    return validate(task, countyDay(now));
}

Result<> saved(Work &work, const Task &task)
{
    ENLACE_TRY(TaskRepository(work).save(work, task));
    return {};
}

/// A recommendation that goes into one state or the other.
RecordKeeping<Task> answering(const FamilyId &family, TaskState state)
{
    RecordKeeping<Task> keeping;
    keeping.family = family;
    keeping.find = found;
    keeping.check = [state](Task task, const QDateTime &now) {
        task.state = state;
        return checked(task, now);
    };
    keeping.save = [state](Work &work, const Task &task) -> Result<> {
        ENLACE_TRY(TaskRepository(work).answer(work, task, state));
        return {};
    };
    return keeping;
}

} // namespace

QStringList taskForms()
{
    return {key(taskForm),           archiveForm(key(taskForm)),
            key(recommendationForm), archiveForm(key(recommendationForm)),
            key(acceptanceForm),     key(refusalForm)};
}

RecordKeeping<Task> taskKeeping(const FamilyId &family, const TaskChoices &choices)
{
    RecordKeeping<Task> keeping;
    keeping.form = key(taskForm);
    keeping.words = {
        .add = QT_TRANSLATE_NOOP("RecordKeeping", "Add a task"),
        .correct = QT_TRANSLATE_NOOP("RecordKeeping", "Correct the task"),
        .archive = QT_TRANSLATE_NOOP("RecordKeeping", "Archive the task"),
        .added = QT_TRANSLATE_NOOP("RecordKeeping", "The task was added."),
        .corrected = QT_TRANSLATE_NOOP("RecordKeeping", "The task was corrected."),
        .archived = QT_TRANSLATE_NOOP("RecordKeeping", "The task was archived."),
    };
    keeping.family = family;
    keeping.fields = taskFields(choices);
    keeping.firstField = key("whatEdit");
    keeping.check = checked;
    keeping.save = saved;
    keeping.find = found;
    return keeping;
}

RecordKeeping<Task> recommendationKeeping(const FamilyId &family, const TaskChoices &choices)
{
    RecordKeeping<Task> keeping = taskKeeping(family, choices);
    keeping.form = key(recommendationForm);
    keeping.words = {
        .add = QT_TRANSLATE_NOOP("RecordKeeping", "Recommend something to the coordinator"),
        .correct = QT_TRANSLATE_NOOP("RecordKeeping", "Correct the recommendation"),
        .archive = QT_TRANSLATE_NOOP("RecordKeeping", "Archive the recommendation"),
        .added = QT_TRANSLATE_NOOP("RecordKeeping", "The coordinator has the recommendation."),
        .corrected = QT_TRANSLATE_NOOP("RecordKeeping", "The recommendation was corrected."),
        .archived = QT_TRANSLATE_NOOP("RecordKeeping", "The recommendation was archived."),
        .send = QT_TRANSLATE_NOOP("RecordKeeping", "&Send"),
    };
    keeping.fields = recommendationFields(choices);
    return keeping;
}

EditJob acceptJob(const FamilyId &family, const TaskChoices &choices, const Task &task)
{
    RecordKeeping<Task> keeping = answering(family, TaskState::Open);
    keeping.form = key(acceptanceForm);
    keeping.words.correct = QT_TRANSLATE_NOOP("RecordKeeping", "Make it a task");
    keeping.words.corrected = QT_TRANSLATE_NOOP("RecordKeeping", "It is a task now.");
    keeping.fields = acceptanceFields(choices);
    keeping.firstField = key("dueOnEdit");
    return editJob(keeping, task);
}

EditJob declineJob(const FamilyId &family, const Task &task)
{
    RecordKeeping<Task> keeping = answering(family, TaskState::Declined);
    keeping.form = key(refusalForm);
    keeping.words.correct = QT_TRANSLATE_NOOP("RecordKeeping", "Say why it is not taken up");
    keeping.words.corrected = QT_TRANSLATE_NOOP("RecordKeeping", "The answer was written.");
    keeping.fields = refusalFields();
    return editJob(keeping, task);
}

EditJob taskJobNamed(const QString &form, const FamilyId &family, const TaskChoices &choices,
                     const Task &task)
{
    if (form == QLatin1String(acceptanceForm))
        return acceptJob(family, choices, task);
    if (form == QLatin1String(refusalForm))
        return declineJob(family, task);
    return form.startsWith(QLatin1String(recommendationForm))
               ? jobNamed(form, recommendationKeeping(family, choices), task)
               : jobNamed(form, taskKeeping(family, choices), task);
}

} // namespace enlace
