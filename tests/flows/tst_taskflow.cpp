// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tasks and messages through the real window: a task is written from wherever one stands in the
// family, done from Today and taken back; what lies on the family is counted and taken over; a
// therapist recommends and is answered, writes and sees that it was read.
#include "core/deadlines/deadlinerepository.h"
#include "core/tasks/messagerepository.h"
#include "core/tasks/taskrepository.h"
#include "support/familydesk.h"
#include "ui/deadlines/deadlinemodel.h"
#include "ui/kit/recordview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QList<TaskRow> tasks(DemoDesk &desk)
{
    return readAt(desk, [family = mateo(desk).family](Reading &reading) {
        return TaskRepository(reading).ofFamily(family);
    });
}

std::optional<Task> task(DemoDesk &desk, const QString &what)
{
    for (const TaskRow &row : tasks(desk))
        if (row.task.what == what)
            return row.task;
    return {};
}

QList<MessageRow> messages(DemoDesk &desk)
{
    return readAt(desk, [family = mateo(desk).family](Reading &reading) {
        return MessageRepository(reading).ofFamily(family);
    });
}

/// Puts the list on the line whose words begin so.
void standOn(DemoDesk &desk, const char *view, const QString &words)
{
    auto *list = ui::find<RecordView>(&desk.window(), QLatin1String(view));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 1).data().toString().startsWith(words)) {
            list->setCurrentIndex(list->model()->index(row, 1));
            desk.settle();
            return;
        }
    qFatal("no such line");
}

} // namespace

class tst_TaskFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskIsWrittenFromAnywhereInTheFamily_data() { languages(); }
    void aTaskIsWrittenFromAnywhereInTheFamily()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Coordinator, language);
        openTab(desk, u"people"_s);
        const QString what = named("Call the school ", language);

        desk.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        save(desk); // nothing is said yet
        QVERIFY(ui::shown(&desk.window(), u"whatEditProblem"_s));
        fill(desk, "whatEdit", what);
        fill(desk, "dueOnEdit", u"Nov 22, 2026"_s);
        save(desk);

        const auto written = task(desk, what);
        QVERIFY(written);
        QCOMPARE(written->dueOn, std::optional(QDate(2026, 11, 22)));
        QCOMPARE(written->child, std::optional(mateo(desk).id));
        QVERIFY(!ui::wordsOf(&desk.window()).filter(what).isEmpty());
        desk.savePicture(qPrintable(named("tasks-", language)));
    }

    void aTaskIsMadeFromALineOfToday_data() { languages(); }
    void aTaskIsMadeFromALineOfToday()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Coordinator, language);
        desk.workspace().goToNumber(0);
        desk.settle();
        auto *list = ui::find<RecordView>(&desk.window(), u"todayView"_s);
        list->selectRow(1);
        list->setFocus();
        desk.settle();
        const auto *model = static_cast<DeadlineModel *>(list->model());
        const Deadline about = model->row(1).deadline;

        desk.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

        // The form of a task of that family, with the keyboard in it and everybody to choose from.
        QVERIFY(editor(desk)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(ui::find<QComboBox>(editor(desk), u"ownerEdit"_s)->findText(u"Kim Tran"_s) >= 0);
        formFits(desk, u"task-from-today"_s, language);
        const QString what = named("Ask once more", language);
        fill(desk, "whatEdit", what);
        save(desk);
        const QList<TaskRow> rows = readAt(desk, [family = about.family](Reading &reading) {
            return TaskRepository(reading).ofFamily(family);
        });
        const auto made = std::find_if(rows.begin(), rows.end(),
                                       [&](const TaskRow &row) { return row.task.what == what; });
        QVERIFY(made != rows.end());
        QCOMPARE(made->task.child, std::optional(about.child));
    }

    void aCallIsLoggedFromALineOfToday()
    {
        DemoDesk desk(Role::Coordinator);
        desk.workspace().goToNumber(0);
        desk.settle();
        auto *list = ui::find<RecordView>(&desk.window(), u"todayView"_s);
        list->selectRow(0);
        list->setFocus();
        desk.settle();

        desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(QApplication::focusWidget()->objectName(), u"outcomeEdit"_s);
        desk.key(Qt::Key_Escape);
    }

    void doneInTodayIsDoneAndTakenBack()
    {
        DemoDesk desk(Role::Coordinator);
        const QString what = u"Say when a loaner chair can come"_s;
        desk.workspace().goToNumber(0);
        desk.settle();
        auto *list = ui::find<RecordView>(&desk.window(), u"todayView"_s);
        int found = -1;
        for (int row = 0; row < list->model()->rowCount() && found < 0; ++row)
            for (int column = 0; column < list->model()->columnCount() && found < 0; ++column)
                if (list->model()->index(row, column).data().toString().startsWith(what))
                    found = row;
        QVERIFY(found >= 0);
        list->selectRow(found);
        list->setFocus();
        desk.settle();

        desk.key(Qt::Key_D, Qt::ControlModifier);

        QCOMPARE(task(desk, what)->state, TaskState::Done);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(task(desk, what)->state, TaskState::Open);
        QCOMPARE(task(desk, what)->owner, Mover::Vendor);
    }

    void whatLiesOnTheFamilyIsCountedAndTakenOver()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"tasksPart"_s);
        const QString what = u"Send photos of the bathroom door"_s;
        QVERIFY(!ui::wordsOf(&desk.window()).filter(u"2 of them lie with the family"_s).isEmpty());
        standOn(desk, "familyTasksView", what);

        press(desk, "taskTakeOverButton");

        QCOMPARE(task(desk, what)->owner, Mover::Coordinator);
        QVERIFY(!ui::wordsOf(&desk.window()).filter(u"1 of them lies with the family"_s).isEmpty());
        ui::press(&desk.window(), u"messageAction"_s);
        desk.settle();
        QCOMPARE(task(desk, what)->owner, Mover::Family);
    }

    void aTherapistRecommendsAndTheCoordinatorMakesItATask()
    {
        const QString what = u"A headrest"_s;
        {
            DemoDesk desk(Role::Therapist);
            openTab(desk, u"tasksPart"_s);
            press(desk, "newTaskButton");
            QVERIFY(
                !ui::shown(&desk.window(), u"ownerEdit"_s)); // whose it is, is not theirs to say
            fill(desk, "whatEdit", what);
            write(desk, "whyEdit", u"His head falls forward."_s);
            save(desk);
            QCOMPARE(task(desk, what)->state, TaskState::Recommended);
            standOn(desk, "familyTasksView", what);
            QVERIFY(!ui::shown(&desk.window(), u"taskAcceptButton"_s));
        }
        {
            DemoDesk desk(Role::Coordinator);
            openTab(desk, u"tasksPart"_s);
            standOn(desk, "familyTasksView", what);
            QVERIFY(!ui::wordsOf(&desk.window()).filter(u"His head falls forward."_s).isEmpty());
            QVERIFY(!ui::wordsOf(&desk.window()).filter(u"Kim Tran"_s).isEmpty());
            press(desk, "taskAcceptButton");
            fill(desk, "dueOnEdit", u"Nov 30, 2026"_s);
            write(desk, "answerEdit", u"I ask for a quote."_s);
            desk.savePicture("accept");
            save(desk);
            QCOMPARE(task(desk, what)->state, TaskState::Open);
            QCOMPARE(task(desk, what)->dueOn, std::optional(QDate(2026, 11, 30)));
        }
        DemoDesk desk(Role::Therapist);
        openTab(desk, u"tasksPart"_s);
        standOn(desk, "familyTasksView", what);
        QVERIFY(!ui::wordsOf(&desk.window()).filter(u"I ask for a quote."_s).isEmpty());
        desk.savePicture("answered");
    }

    void aMessageIsReadWithAReceiptAndAnswered()
    {
        const QString words = u"Is the seat ordered?"_s;
        {
            DemoDesk desk(Role::Coordinator); // who comes back is told what came meanwhile
        }
        {
            DemoDesk desk(Role::Therapist);
            openTab(desk, u"messagesPart"_s);
            press(desk, "newMessageButton");
            write(desk, "wordsEdit", words);
            save(desk);
            QVERIFY(!messages(desk).first().message.seenAt.has_value());
        }
        {
            DemoDesk desk(Role::Coordinator);
            QTRY_VERIFY(ui::shown(&desk.window(), u"reviewMessage"_s));
            desk.savePicture("review");
            press(desk, "reviewMessage");
            QVERIFY(ui::find<RecordView>(&desk.window(), u"familyMessagesView"_s)->hasFocus());
            standOn(desk, "familyMessagesView", words);
            QVERIFY(messages(desk).first().message.seenAt.has_value());
            press(desk, "answerMessageButton");
            write(desk, "wordsEdit", u"Since Monday."_s);
            save(desk);
            desk.savePicture("messages");
            QCOMPARE(messages(desk).first().staff, u"Kim Tran"_s);
            QVERIFY(!desk.window().windowTitle().contains(words));
        }
        DemoDesk desk(Role::Therapist);
        openTab(desk, u"messagesPart"_s);
        standOn(desk, "familyMessagesView", words);
        QVERIFY(!ui::wordsOf(&desk.window()).filter(u"Ana Ruiz"_s).isEmpty());
    }
};

QTEST_MAIN(tst_TaskFlow)
#include "tst_taskflow.moc"
