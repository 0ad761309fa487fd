// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be said of a task, and how much of what is open lies on the family.
#include "core/tasks/taskrules.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

Task good()
{
    Task task;
    task.what = u"Order batteries for the wheelchair"_s;
    return task;
}

QStringList fieldsOf(const Task &task)
{
    QStringList fields;
    for (const Error &error : validate(task, today))
        fields.append(error.field);
    return fields;
}

} // namespace

class TaskRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyComplaintStandsBesideItsField_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, auto change, const char *field) {
            Task task = good();
            change(task);
            QTest::newRow(name) << task << QString::fromLatin1(field);
        };
        row(
            "good", [](Task &) {}, "");
        row(
            "no words", [](Task &task) { task.what = u"  "_s; }, "whatEdit");
        row(
            "colleague without a name", [](Task &task) { task.owner = Mover::Colleague; },
            "ownerEdit");
        row(
            "a name without a colleague", [](Task &task) { task.staff = StaffId::make(); },
            "ownerEdit");
        row(
            "asked tomorrow", [](Task &task) { task.askedOn = today.addDays(1); }, "askedOnEdit");
        row(
            "ask again before asking",
            [](Task &task) {
                task.askedOn = today;
                task.askAgainOn = today.addDays(-1);
            },
            "askAgainOnEdit");
        row(
            "due in the past", [](Task &task) { task.dueOn = today.addDays(-40); }, "");
        row(
            "recommended without a reason",
            [](Task &task) {
                task.cause = TaskCause::Recommendation;
                task.state = TaskState::Recommended;
            },
            "whyEdit");
        row(
            "declined without an answer", [](Task &task) { task.state = TaskState::Declined; },
            "answerEdit");
        row(
            "done without a day", [](Task &task) { task.state = TaskState::Done; }, "doneOnEdit");
        row(
            "a day and not done", [](Task &task) { task.doneOn = today; }, "doneOnEdit");
        row(
            "done tomorrow", [](Task &task) { task = withDone(task, today.addDays(1)); },
            "doneOnEdit");
        row(
            "archived without a reason",
            [](Task &task) { task.archivedAt = QDateTime::currentDateTimeUtc(); },
            "archivedReasonEdit");
    }
    void everyComplaintStandsBesideItsField()
    {
        QFETCH(Task, task);
        QFETCH(QString, field);

        QCOMPARE(fieldsOf(task), field.isEmpty() ? QStringList{} : QStringList{field});
    }

    void doneAndOpenAgainIsAsItWas()
    {
        const Task task = good();

        const Task done = withDone(task, today);

        QCOMPARE(done.state, TaskState::Done);
        QCOMPARE(done.doneOn, std::optional(today));
        QCOMPARE(withDone(done, {}), task);
    }

    void whoTakesOverOwesNoQuestionToTheFamily()
    {
        Task task = good();
        task.owner = Mover::Family;
        task.askedOn = today.addDays(-7);
        task.askAgainOn = today;

        const Task ours = takenOver(task);

        Task expected = task;
        expected.owner = Mover::Coordinator;
        expected.askedOn.reset();
        expected.askAgainOn.reset();
        QCOMPARE(ours, expected);
    }

    void theShareCountsWhatIsToDo()
    {
        Task ours = good();
        Task theirs = good();
        theirs.owner = Mover::Family;
        Task put = theirs;
        put.archivedAt = QDateTime::currentDateTimeUtc();
        Task asked = theirs;
        asked.state = TaskState::Recommended;

        const TaskShare share = shareOf({ours, ours, theirs, put, asked, withDone(theirs, today)});

        QCOMPARE(share.open, 3);
        QCOMPARE(share.onFamily, 1);
        QCOMPARE(share.percent(), 33);
        QCOMPARE(shareOf({}).percent(), 0);
    }
};

QTEST_GUILESS_MAIN(TaskRulesTest)
#include "tst_taskrules.moc"
