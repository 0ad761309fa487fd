// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tasks of children and families: kept, shown to whom they are for, and standing among the
// deadlines; what a therapist recommends, and what comes of it.
#include "core/deadlines/deadlinekeeper.h"
#include "core/deadlines/worklistrepository.h"
#include "core/editing/historyrepository.h"
#include "core/editing/undorepository.h"
#include "core/tasks/taskrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

struct TaskScene : CareScene
{
    explicit TaskScene(TestDatabase &database)
        : CareScene(kept(database))
    {
    }
    static TestDatabase &kept(TestDatabase &database)
    {
        database.keep({deadlineKeeper()});
        return database;
    }
    [[nodiscard]] QDate day()
    {
        return read([](Reading &reading) { return Result<QDate>(reading.today()); });
    }
    [[nodiscard]] Task task(const QString &what, const std::optional<QDate> &due = {}) const
    {
        Task task;
        task.family = family;
        task.child = mateo;
        task.what = what;
        task.dueOn = due;
        return task;
    }
    [[nodiscard]] Task recommendation(const QString &what) const
    {
        Task task = this->task(what);
        task.cause = TaskCause::Recommendation;
        task.state = TaskState::Recommended;
        task.why = u"The chair is too narrow since the summer."_s;
        return task;
    }
    Task save(const Task &value)
    {
        return run([&](Work &work) { return TaskRepository(work).save(work, value); });
    }
    std::optional<ErrorCode> refusal(const Task &value)
    {
        const auto saved =
            attempt([&](Work &work) { return TaskRepository(work).save(work, value); });
        return saved ? std::nullopt : std::optional(saved.error().code);
    }
    Task find(const TaskId &id)
    {
        return read([&](Reading &reading) { return TaskRepository(reading).find(id); });
    }
    QStringList whats(bool withArchived = false)
    {
        const auto rows = read([&](Reading &reading) {
            TaskRepository tasks(reading);
            return withArchived ? tasks.everyOfFamily(family) : tasks.ofFamily(family);
        });
        QStringList whats;
        for (const TaskRow &row : rows)
            whats.append(row.task.what);
        return whats;
    }
    /// The lines of tasks, as a worklist shows them.
    QList<DeadlineRow> lines(DeadlineStatus status = DeadlineStatus::Open)
    {
        DeadlineFilter filter;
        filter.kind = DeadlineKind::Task;
        filter.status = status;
        filter.withGivenToMe = true;
        return read([&](Reading &reading) { return DeadlineRepository(reading).page(filter); });
    }
    Deadline setDone(const DeadlineRow &row, bool isDone)
    {
        return run([&](Work &work) {
            return DeadlineRepository(work).setDone(work, row.deadline.id, row.deadline.revision,
                                                    isDone);
        });
    }
    Deadline give(const DeadlineRow &row, const Handover &given)
    {
        return run([&](Work &work) {
                   return WorklistRepository(work).give({{LineSeen::of(row.deadline), given}});
               })
            .first();
    }
    DeadlineCheck check()
    {
        return read([](Reading &reading) { return checkDeadlines(reading); });
    }
};

} // namespace

class TaskRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        Task one = scene.task(u" Order batteries "_s, scene.day().addDays(5));
        one.owner = Mover::Colleague;
        one.staff = scene.luis;
        one.isPromised = true;
        one.askedOn = scene.day();
        one.askAgainOn = scene.day().addDays(3);
        one.note = u"Size 22NF"_s;

        scene.save(one);

        const Task found = scene.find(one.id);
        one.what = u"Order batteries"_s;
        one.writtenBy = scene.ana;
        one.origin = found.origin;
        one.revision = 1;
        QCOMPARE(found, one);
        QCOMPARE(found.origin.agency, scene.plan);
        const auto rows = scene.read(
            [&](Reading &reading) { return TaskRepository(reading).ofFamily(scene.family); });
        QCOMPARE(rows.first().writtenBy, u"Ana Ruiz"_s);
        QCOMPARE(rows.first().staff, u"Luis Vega"_s);
    }

    void theFamilysListBeginsWithWhatIsNext_data() { TestDatabase::engines(); }
    void theFamilysListBeginsWithWhatIsNext()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        const QDate day = scene.day();
        scene.save(scene.task(u"Some day"_s));
        Task whole = scene.task(u"Of the family"_s, day.addDays(9));
        whole.child.reset();
        scene.save(whole);
        scene.save(scene.task(u"Next"_s, day.addDays(1)));
        scene.save(withDone(scene.task(u"Done"_s), day));
        const Task wrong = scene.save(scene.task(u"Wrong"_s));

        const Task archived = scene.run([&](Work &work) {
            return TaskRepository(work).archive(work, wrong, u"Of another family"_s);
        });

        QCOMPARE(scene.whats(),
                 (QStringList{u"Next"_s, u"Of the family"_s, u"Some day"_s, u"Done"_s}));
        QVERIFY(scene.whats(true).contains(u"Wrong"_s));
        scene.run([&](Work &work) { return TaskRepository(work).restore(work, archived); });
        QVERIFY(scene.whats().contains(u"Wrong"_s));
    }

    void oneWithADayStandsAmongTheDeadlines_data() { TestDatabase::engines(); }
    void oneWithADayStandsAmongTheDeadlines()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        Task task = scene.task(u"Call the vendor"_s, scene.day().addDays(2));
        task.owner = Mover::Vendor;
        task.isPromised = true;
        task = scene.save(task);
        scene.save(scene.task(u"Without a day"_s));

        const auto lines = scene.lines();

        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().title(Language::Spanish), u"Call the vendor"_s);
        QCOMPARE(lines.first().deadline.dueOn, *task.dueOn);
        QCOMPARE(lines.first().deadline.owner, Mover::Vendor);
        QCOMPARE(lines.first().deadline.stake, Stake::Promise);
        QCOMPARE(lines.first().deadline.about, RecordRef::to(RecordKind::Task, task.id));
        QCOMPARE(lines.first().deadline.coordinator, std::optional(scene.ana));
        QVERIFY(!lines.first().deadline.isUnconfirmed);

        task.dueOn = scene.day().addDays(20);
        task.what = u"Call the vendor again"_s;
        task = scene.save(task);

        QCOMPARE(scene.lines().first().deadline.dueOn, *task.dueOn);
        QCOMPARE(scene.lines().first().title(Language::English), task.what);
        QVERIFY(scene.check().isGood());
        scene.run([&](Work &work) { return TaskRepository(work).archive(work, task, u"Wrong"_s); });
        QVERIFY(scene.lines().isEmpty());
        QVERIFY(scene.check().isGood());
    }

    void theFamilysOwnStandsWithItsFirstChild_data() { TestDatabase::engines(); }
    void theFamilysOwnStandsWithItsFirstChild()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        Task task = scene.task(u"Find the tax return"_s, scene.day().addDays(2));
        task.child.reset();
        task.owner = Mover::Family;

        scene.save(task);

        QCOMPARE(scene.lines().size(), 1);
        QCOMPARE(scene.lines().first().deadline.child, scene.mateo);
        QCOMPARE(scene.lines().first().deadline.owner, Mover::Family);
    }

    void doneInTheWorklistIsDoneInTheFamily_data() { TestDatabase::engines(); }
    void doneInTheWorklistIsDoneInTheFamily()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        const Task task = scene.save(scene.task(u"Call"_s, scene.day()));
        const DeadlineRow line = scene.lines().first();

        const Deadline done = scene.setDone(line, true);

        QCOMPARE(scene.find(task.id).state, TaskState::Done);
        QCOMPARE(scene.find(task.id).doneOn, std::optional(scene.day()));
        QVERIFY(scene.lines().isEmpty());
        QCOMPARE(scene.lines(DeadlineStatus::Done).size(), 1);
        QCOMPARE(scene.lines(DeadlineStatus::Done).first().deadline.revision, done.revision);
        scene.setDone(scene.lines(DeadlineStatus::Done).first(), false);
        QCOMPARE(scene.find(task.id).state, TaskState::Open);
        QCOMPARE(scene.lines().size(), 1);
        QVERIFY(scene.check().isGood());
    }

    void doneInTheFamilyIsDoneInTheWorklist_data() { TestDatabase::engines(); }
    void doneInTheFamilyIsDoneInTheWorklist()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        Task task = scene.save(scene.task(u"Call"_s, scene.day()));

        task = scene.save(withDone(task, scene.day()));

        QVERIFY(scene.lines().isEmpty());
        QCOMPARE(scene.lines(DeadlineStatus::Done).size(), 1);
        task = scene.save(withDone(task, {}));
        QCOMPARE(scene.lines().size(), 1);
        QVERIFY(scene.lines(DeadlineStatus::Done).isEmpty());
        QVERIFY(scene.check().isGood());
    }

    void whoseMoveIsSaidOnTheLineAndInTheTaskAlike_data() { TestDatabase::engines(); }
    void whoseMoveIsSaidOnTheLineAndInTheTaskAlike()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        const Task task = scene.save(scene.task(u"Call"_s, scene.day()));
        Handover given;
        given.to = Mover::Colleague;
        given.staff = scene.luis;
        given.askedOn = scene.day();

        const Deadline after = scene.give(scene.lines().first(), given);

        QCOMPARE(scene.find(task.id).owner, Mover::Colleague);
        QCOMPARE(scene.find(task.id).staff, std::optional(scene.luis));
        QCOMPARE(scene.find(task.id).askedOn, given.askedOn);
        QCOMPARE(scene.lines().first().deadline.revision, after.revision);
        QCOMPARE(scene.lines().first().deadline.given, given);
        // The colleague sees the line, and may say that it is done, although the child is
        // another's.
        scene.actAs(scene.otherCoordinator());
        QCOMPARE(scene.lines().size(), 1);
        scene.setDone(scene.lines().first(), true);
        scene.actAs(scene.coordinator());
        QCOMPARE(scene.find(task.id).state, TaskState::Done);
        QVERIFY(scene.check().isGood());
    }

    void takenBackFromTheLineItIsTheCoordinators_data() { TestDatabase::engines(); }
    void takenBackFromTheLineItIsTheCoordinators()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        Task task = scene.task(u"Call"_s, scene.day());
        task.owner = Mover::Family;
        task = scene.save(task);

        scene.give(scene.lines().first(), {});

        QCOMPARE(scene.find(task.id).owner, Mover::Coordinator);
        QCOMPARE(scene.lines().first().deadline.owner, Mover::Coordinator);
        QVERIFY(scene.check().isGood());
    }

    void undoTakesBackTheTaskAndItsLine_data() { TestDatabase::engines(); }
    void undoTakesBackTheTaskAndItsLine()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        const Task task = scene.save(scene.task(u"Call"_s, scene.day()));
        const WorkId done = scene.run([&](Work &work) -> Result<WorkId> {
            ENLACE_TRY(TaskRepository(work).save(work, withDone(task, work.today())));
            return work.id();
        });

        scene.run([&](Work &work) -> Result<bool> {
            ENLACE_TRY(UndoRepository(work).undo(work, done));
            return true;
        });

        QCOMPARE(scene.find(task.id).state, TaskState::Open);
        QCOMPARE(scene.lines().size(), 1);
        const auto history = scene.read([&](Reading &reading) {
            return HistoryRepository(reading).of(RecordRef::to(RecordKind::Task, task.id), 10);
        });
        QCOMPARE(history.size(), 3);
    }

    void onlyWhoMaySeesAndChanges_data() { TestDatabase::engines(); }
    void onlyWhoMaySeesAndChanges()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        const Task task = scene.save(scene.task(u"Call"_s, scene.day()));
        Task whole = scene.task(u"Of the family"_s, scene.day());
        whole.child.reset();
        scene.save(whole);
        Task labelled = scene.task(u"Protected"_s);
        labelled.origin.label = Sensitivity::MentalHealth;
        scene.save(labelled);

        for (const Actor &actor :
             {scene.otherCoordinator(), scene.therapist(), scene.clerkActor()}) {
            scene.actAs(actor);
            QCOMPARE(scene.whats(), QStringList());
            QVERIFY(scene.lines().isEmpty());
            Task changed = task;
            changed.what = u"Mine"_s;
            QCOMPARE(scene.refusal(changed), std::optional(ErrorCode::Forbidden));
            Task fresh = scene.task(u"Not mine to give"_s);
            QCOMPARE(scene.refusal(fresh), std::optional(ErrorCode::Forbidden));
        }
        scene.actAs(scene.coordinator());
        QCOMPARE(scene.whats().size(), 3);
    }

    void aTherapistRecommendsAndReadsTheAnswer_data() { TestDatabase::engines(); }
    void aTherapistRecommendsAndReadsTheAnswer()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        scene.actAs(scene.therapist());
        Task asked = scene.save(scene.recommendation(u"A wider wheelchair"_s));
        QCOMPARE(asked.writtenBy, scene.kim);
        asked.why = u"Two inches."_s;
        asked = scene.save(asked); // one's own, while it is not answered
        // To make it a task is not the therapist's, nor is a child of another unit.
        Task pushed = asked;
        pushed.state = TaskState::Open;
        QCOMPARE(scene.refusal(pushed), std::optional(ErrorCode::Forbidden));
        Task foreign = scene.recommendation(u"Of another unit"_s);
        foreign.family = scene.otherFamily;
        foreign.child = scene.bao;
        QCOMPARE(scene.refusal(foreign), std::optional(ErrorCode::Forbidden));

        scene.actAs(scene.coordinator());
        QCOMPARE(scene.whats(), QStringList{asked.what});
        QVERIFY(scene.lines().isEmpty()); // nobody's work yet
        Task accepted = asked;
        accepted.dueOn = scene.day().addDays(7);
        accepted.answer = u"I ask the vendor for a quote."_s;
        accepted = scene.run([&](Work &work) {
            return TaskRepository(work).answer(work, accepted, TaskState::Open);
        });

        QCOMPARE(scene.lines().size(), 1);
        QCOMPARE(accepted.answeredBy, std::optional(scene.ana));
        const auto twice = scene.attempt([&](Work &work) {
            return TaskRepository(work).answer(work, accepted, TaskState::Declined);
        });
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        scene.actAs(scene.therapist());
        const Task read = scene.find(asked.id);
        QCOMPARE(read.answer, accepted.answer);
        QCOMPARE(read.answeredOn, std::optional(scene.day()));
        Task late = read;
        late.what = u"Something else"_s;
        QCOMPARE(scene.refusal(late), std::optional(ErrorCode::Forbidden));
    }

    void aRecommendationIsTakenBackByWhoMadeIt_data() { TestDatabase::engines(); }
    void aRecommendationIsTakenBackByWhoMadeIt()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        scene.actAs(scene.therapist());
        const WorkId made = scene.run([&](Work &work) -> Result<WorkId> {
            ENLACE_TRY(TaskRepository(work).save(work, scene.recommendation(u"A ramp"_s)));
            return work.id();
        });

        scene.run([&](Work &undoing) -> Result<bool> {
            ENLACE_TRY(UndoRepository(undoing).undo(undoing, made));
            return true;
        });

        QCOMPARE(scene.whats(), QStringList());
    }

    void aRecommendationIsDeclinedWithAReason_data() { TestDatabase::engines(); }
    void aRecommendationIsDeclinedWithAReason()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        scene.actAs(scene.therapist());
        const Task asked = scene.save(scene.recommendation(u"A ramp"_s));
        scene.actAs(scene.coordinator());

        const auto silent = scene.attempt([&](Work &work) {
            return TaskRepository(work).answer(work, asked, TaskState::Declined);
        });

        QCOMPARE(silent.error().field, u"answerEdit"_s);
        Task declined = asked;
        declined.answer = u"The family moves in May."_s;
        declined = scene.run([&](Work &work) {
            return TaskRepository(work).answer(work, declined, TaskState::Declined);
        });
        QCOMPARE(declined.state, TaskState::Declined);
    }

    void twoWhoWriteAtOnceDoNotOverwriteEachOther_data() { TestDatabase::engines(); }
    void twoWhoWriteAtOnceDoNotOverwriteEachOther()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        TaskScene scene(database);
        const Task first = scene.save(scene.task(u"Call"_s));
        Task other = first;
        other.what = u"Call again"_s;
        scene.save(other);

        Task late = first;
        late.note = u"Not at noon"_s;

        QCOMPARE(scene.refusal(late), std::optional(ErrorCode::Conflict));
    }
};

QTEST_GUILESS_MAIN(TaskRepositoryTest)
#include "tst_taskrepository.moc"
