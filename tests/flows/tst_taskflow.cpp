// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tasks and messages through the real window: a task is written from wherever one stands in the
// family, done from Today and taken back; what lies on the family is counted and taken over; a
// therapist recommends and is answered, writes and sees that it was read.
#include "core/deadlines/deadlinerepository.h"
#include "core/people/childrepository.h"
#include "core/tasks/messagerepository.h"
#include "core/tasks/taskrepository.h"
#include "support/demodesk.h"
#include "ui/kit/fieldinput.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

template <class F>
auto readAt(DemoDesk &desk, F f)
{
    auto found = desk.application().entry().store().read(f);
    ui::waitFor([&] { return found.isFinished(); }, "the answer");
    if (!found.result())
        qFatal("%s", qPrintable(found.result().error().logText()));
    return *found.result();
}

ChildId mateo(DemoDesk &desk)
{
    return readAt(desk, [](Reading &reading) -> Result<ChildId> {
        ChildFilter filter;
        filter.surname = u"Ortega Luna"_s;
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        for (const ChildRow &row : rows)
            if (row.name.endsWith("Mateo"_L1))
                return row.id;
        return fail(ErrorCode::NotFound, "no such child");
    });
}

void openPart(DemoDesk &desk, const char *part)
{
    desk.workspace().openRecord(RecordRef::to(RecordKind::Child, mateo(desk)));
    desk.settle();
    desk.workspace().currentPage()->showPart(QLatin1String(part));
    desk.settle();
}

QList<TaskRow> tasks(DemoDesk &desk)
{
    return readAt(desk, [child = mateo(desk)](Reading &reading) -> Result<QList<TaskRow>> {
        ENLACE_ASSIGN(const Child found, ChildRepository(reading).find(child));
        return TaskRepository(reading).ofFamily(found.family);
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
    return readAt(desk, [child = mateo(desk)](Reading &reading) -> Result<QList<MessageRow>> {
        ENLACE_ASSIGN(const Child found, ChildRepository(reading).find(child));
        return MessageRepository(reading).ofFamily(found.family);
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

void press(DemoDesk &desk, const char *name)
{
    ui::press(&desk.window(), QLatin1String(name));
    desk.settle();
}

void fill(DemoDesk &desk, const char *name, const QString &text)
{
    ui::fill(ui::find(&desk.window(), u"recordEditor"_s), QLatin1String(name), text);
}

/// The same for a field of any length.
void writeText(DemoDesk &desk, const char *name, const QString &text)
{
    auto *note =
        ui::find<NoteEdit>(ui::find(&desk.window(), u"recordEditor"_s), QLatin1String(name));
    note->setFocus();
    QTest::keyClicks(note, text);
}

void save(DemoDesk &desk) { desk.key(Qt::Key_S, Qt::ControlModifier); }

QString named(const char *what, Language language)
{
    return QLatin1String(what) + QString::number(static_cast<int>(language));
}

void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
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
        openPart(desk, "people");
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
        QCOMPARE(written->child, std::optional(mateo(desk)));
        QVERIFY(!ui::wordsOf(&desk.window()).filter(what).isEmpty());
        desk.savePicture(qPrintable(named("tasks-", language)));
    }

    void doneInTodayIsDoneAndTakenBack()
    {
        DemoDesk desk(Role::Coordinator);
        const QString what = u"Ask the vendor for a loaner chair"_s;
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
        openPart(desk, "tasksPart");
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
            openPart(desk, "tasksPart");
            press(desk, "newTaskButton");
            QVERIFY(
                !ui::shown(&desk.window(), u"ownerEdit"_s)); // whose it is, is not theirs to say
            fill(desk, "whatEdit", what);
            writeText(desk, "whyEdit", u"His head falls forward."_s);
            save(desk);
            QCOMPARE(task(desk, what)->state, TaskState::Recommended);
            standOn(desk, "familyTasksView", what);
            QVERIFY(!ui::shown(&desk.window(), u"taskAcceptButton"_s));
        }
        {
            DemoDesk desk(Role::Coordinator);
            openPart(desk, "tasksPart");
            standOn(desk, "familyTasksView", what);
            QVERIFY(!ui::wordsOf(&desk.window()).filter(u"His head falls forward."_s).isEmpty());
            QVERIFY(!ui::wordsOf(&desk.window()).filter(u"Kim Tran"_s).isEmpty());
            press(desk, "taskAcceptButton");
            fill(desk, "dueOnEdit", u"Nov 30, 2026"_s);
            writeText(desk, "answerEdit", u"I ask for a quote."_s);
            desk.savePicture("accept");
            save(desk);
            QCOMPARE(task(desk, what)->state, TaskState::Open);
            QCOMPARE(task(desk, what)->dueOn, std::optional(QDate(2026, 11, 30)));
        }
        DemoDesk desk(Role::Therapist);
        openPart(desk, "tasksPart");
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
            openPart(desk, "messagesPart");
            press(desk, "newMessageButton");
            writeText(desk, "wordsEdit", words);
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
            writeText(desk, "wordsEdit", u"Since Monday."_s);
            save(desk);
            desk.savePicture("messages");
            QCOMPARE(messages(desk).first().staff, u"Kim Tran"_s);
            QVERIFY(!desk.window().windowTitle().contains(words));
        }
        DemoDesk desk(Role::Therapist);
        openPart(desk, "messagesPart");
        standOn(desk, "familyMessagesView", words);
        QVERIFY(!ui::wordsOf(&desk.window()).filter(u"Ana Ruiz"_s).isEmpty());
    }
};

QTEST_MAIN(tst_TaskFlow)
#include "tst_taskflow.moc"
