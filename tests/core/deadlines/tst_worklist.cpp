// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people say about what is due: put off, left in peace, asked of somebody else.
#include "core/deadlines/familypauserepository.h"
#include "core/deadlines/reviewrepository.h"
#include "core/deadlines/worklistrepository.h"
#include "core/deadlines/worklistrules.h"
#include "core/deadlines/worklistviewrepository.h"

#include "deadlinescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

QList<DeadlineRow> page(Scene &scene, const DeadlineFilter &filter = {},
                        const std::optional<DeadlineKey> &after = {}, int limit = 200)
{
    return ENLACE_VALUE(scene.read(
        [&](Reading &reading) { return DeadlineRepository(reading).page(filter, after, limit); }));
}

QList<DeadlineRow> page(Scene &scene, Silence silence)
{
    DeadlineFilter filter;
    filter.silence = silence;
    return page(scene, filter);
}

Deadline slotOf(Scene &scene, const Scene::Child &child, const char *slot)
{
    const auto all = ENLACE_VALUE(scene.read(
        [&](Reading &reading) { return DeadlineRepository(reading).ofFamily(child.family); }));
    for (const Deadline &deadline : all)
        if (deadline.slot == QLatin1String(slot))
            return deadline;
    qFatal("no deadline %s", slot);
    return {};
}

template <class F>
auto act(Scene &scene, F f)
{
    return scene.database.session().run([&](Work &work) {
        WorklistRepository worklist(work);
        return f(worklist);
    });
}

Result<QList<Deadline>> snooze(Scene &scene, const QList<Deadline> &lines, const Snooze &snooze)
{
    QList<SnoozeChange> changes;
    for (const Deadline &line : lines)
        changes.append({LineSeen::of(line), snooze});
    return act(scene, [&](WorklistRepository &worklist) { return worklist.snooze(changes); });
}

Result<QList<Deadline>> give(Scene &scene, const Deadline &line, const Handover &given)
{
    return act(scene, [&](WorklistRepository &worklist) {
        return worklist.give({{LineSeen::of(line), given}});
    });
}

template <class F>
auto pauses(Scene &scene, F f)
{
    return scene.database.session().run([&](Work &work) {
        FamilyPauseRepository repository(work);
        return f(repository, work);
    });
}

Result<FamilyPause> pause(Scene &scene, const Scene::Child &child, QDate until)
{
    FamilyPause pause;
    pause.family = child.family;
    pause.reason = PauseReason::Hospital;
    pause.event = QStringLiteral("home again");
    pause.until = until;
    return pauses(scene, [&](FamilyPauseRepository &repository, Work &work) {
        return repository.begin(work, pause);
    });
}

UnseenLines unseen(Scene &scene, const DeadlineFilter &filter = {})
{
    return ENLACE_VALUE(
        scene.read([&](Reading &reading) { return DeadlineRepository(reading).unseen(filter); }));
}

QString dayGroupName(QDate dueOn)
{
    const DayGroup group = dayGroupOf(dueOn, today);
    return keyOf(group) +
           (group == DayGroup::Month ? dueOn.toString(QStringLiteral(" yyyy-MM")) : QString());
}

const Snooze untilDecember{QDate(2026, 12, 1), QStringLiteral("County is closed")};

Actor colleagueOf(Scene &scene, Role role = Role::Coordinator)
{
    Actor colleague = scene.database.actor();
    colleague.staff = scene.colleague;
    colleague.grants = {Grant{role, scene.plan, {}, {}}};
    return colleague;
}

} // namespace

class TestWorklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnoozeNeedsADayAheadAndAReason_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QStringList>("fields");
        const QString reason = QStringLiteral("Waiting for a letter");
        QTest::newRow("tomorrow") << 1 << reason << QStringList{};
        QTest::newRow("half a year") << longestSnooze << reason << QStringList{};
        QTest::newRow("today") << 0 << reason << QStringList{QStringLiteral("until")};
        QTest::newRow("yesterday") << -1 << reason << QStringList{QStringLiteral("until")};
        QTest::newRow("too long") << longestSnooze + 1 << reason
                                  << QStringList{QStringLiteral("until")};
        QTest::newRow("no reason")
            << 1 << QStringLiteral("   ") << QStringList{QStringLiteral("reason")};
        QTest::newRow("neither") << 0 << QString()
                                 << QStringList{QStringLiteral("until"), QStringLiteral("reason")};
    }
    void aSnoozeNeedsADayAheadAndAReason()
    {
        QFETCH(int, days);
        QFETCH(QString, reason);
        QFETCH(QStringList, fields);

        QStringList wrong;
        for (const Error &problem : validate(Snooze{today.addDays(days), reason}, today))
            wrong.append(problem.field);

        QCOMPARE(wrong, fields);
    }

    void aHandoverNamesWhoAndKeepsItsDaysInOrder_data()
    {
        QTest::addColumn<Handover>("given");
        QTest::addColumn<QStringList>("fields");
        const StaffId somebody = StaffId::make();
        QTest::newRow("to the county")
            << Handover{Mover::County, {}, today, today.addDays(7)} << QStringList{};
        QTest::newRow("to a colleague")
            << Handover{Mover::Colleague, somebody, today, {}} << QStringList{};
        QTest::newRow("to nobody") << Handover{} << QStringList{};
        QTest::newRow("no colleague")
            << Handover{Mover::Colleague, {}, today, {}} << QStringList{QStringLiteral("staff")};
        QTest::newRow("a colleague of the county")
            << Handover{Mover::County, somebody, today, {}} << QStringList{QStringLiteral("staff")};
        QTest::newRow("asked tomorrow") << Handover{Mover::Vendor, {}, today.addDays(1), {}}
                                        << QStringList{QStringLiteral("asked")};
        QTest::newRow("again before") << Handover{Mover::Vendor, {}, today, today.addDays(-1)}
                                      << QStringList{QStringLiteral("askAgain")};
    }
    void aHandoverNamesWhoAndKeepsItsDaysInOrder()
    {
        QFETCH(Handover, given);
        QFETCH(QStringList, fields);

        QStringList wrong;
        for (const Error &problem : validate(given, today))
            wrong.append(problem.field);

        QCOMPARE(wrong, fields);
    }

    void aWindowOpensIsDueAndIsLate_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("window");
        QTest::newRow("before it opens") << -8 << static_cast<int>(DeadlineWindow::Ahead);
        QTest::newRow("opens") << -7 << static_cast<int>(DeadlineWindow::Open);
        QTest::newRow("on its day") << 0 << static_cast<int>(DeadlineWindow::Open);
        QTest::newRow("after it") << 1 << static_cast<int>(DeadlineWindow::Late);
    }
    void aWindowOpensIsDueAndIsLate()
    {
        QFETCH(int, day);
        QFETCH(int, window);
        Deadline deadline;
        deadline.dueOn = today;
        deadline.opensOn = today.addDays(-7);

        QCOMPARE(static_cast<int>(windowOf(deadline, today.addDays(day))), window);
    }

    void daysStandTogether_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<DayGroup>("group");
        const QDate monday(2026, 11, 23);
        const QDate saturday(2026, 11, 28);
        const QDate sunday(2026, 11, 29);
        QTest::newRow("long ago") << monday << QDate(2025, 1, 1) << DayGroup::Late;
        QTest::newRow("yesterday") << monday << monday.addDays(-1) << DayGroup::Late;
        QTest::newRow("today") << monday << monday << DayGroup::Today;
        QTest::newRow("tomorrow") << monday << monday.addDays(1) << DayGroup::Tomorrow;
        QTest::newRow("the day after") << monday << monday.addDays(2) << DayGroup::ThisWeek;
        QTest::newRow("Sunday") << monday << sunday << DayGroup::ThisWeek;
        QTest::newRow("next Monday") << monday << monday.addDays(7) << DayGroup::NextWeek;
        QTest::newRow("next Sunday") << monday << sunday.addDays(7) << DayGroup::NextWeek;
        QTest::newRow("two weeks") << monday << monday.addDays(14) << DayGroup::Month;
        // At the end of a week nothing of it is left.
        QTest::newRow("Saturday's Sunday") << saturday << sunday << DayGroup::Tomorrow;
        QTest::newRow("Saturday's Monday") << saturday << sunday.addDays(1) << DayGroup::NextWeek;
        QTest::newRow("Sunday's Monday") << sunday << sunday.addDays(1) << DayGroup::Tomorrow;
        QTest::newRow("Sunday's Tuesday") << sunday << sunday.addDays(2) << DayGroup::NextWeek;
        QTest::newRow("Sunday in a week") << sunday << sunday.addDays(7) << DayGroup::NextWeek;
        QTest::newRow("Monday after it") << sunday << sunday.addDays(8) << DayGroup::Month;
    }
    void daysStandTogether()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, due);
        QFETCH(DayGroup, group);

        QCOMPARE(dayGroupOf(due, day), group);
    }

    void monthsAreKeptApartBeyondTheNextWeek()
    {
        QVERIFY(standTogether(QDate(2027, 1, 4), QDate(2027, 1, 31), today));
        QVERIFY(!standTogether(QDate(2027, 1, 31), QDate(2027, 2, 1), today));
        QVERIFY(!standTogether(QDate(2027, 1, 4), QDate(2028, 1, 4), today));
    }

    void theKeysOfWhatHangsOnItStandInItsOrder()
    {
        QStringList keys;
        for (const Stake stake : allOf<Stake>())
            keys.append(keyOf(stake));
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    }

    void whatIsPutOffIsSilentAndComesBackByItself_data() { TestDatabase::engines(); }
    void whatIsPutOffIsSilentAndComesBackByItself()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        const Deadline before = slotOf(scene, child, "renewal_notice");
        const auto all = page(scene, Silence::Awake).size();

        const auto after = snooze(scene, {before}, untilDecember);

        ENLACE_VERIFY(after);
        QCOMPARE(after->first().dueOn, before.dueOn); // a date is a promise
        QCOMPARE(page(scene, Silence::Awake).size(), all - 1);
        const auto silent = page(scene, Silence::Snoozed);
        QCOMPARE(silent.size(), 1);
        QCOMPARE(silent.first().deadline.id, before.id);
        QCOMPARE(silent.first().deadline.dueOn, before.dueOn);
        QCOMPARE(silent.first().deadline.snooze, untilDecember);
        QCOMPARE(unseen(scene).snoozed, 1);
        QCOMPARE(page(scene).size(), all); // who asks for everything gets it
        QVERIFY(scene.stands());

        scene.database.clock().advanceDays(9); // November 30
        QCOMPARE(page(scene, Silence::Awake).size(), all - 1);
        scene.database.clock().advanceDays(1); // nothing was written
        QCOMPARE(page(scene, Silence::Awake).size(), all);
        QCOMPARE(page(scene, Silence::Snoozed).size(), 0);
        QCOMPARE(unseen(scene), UnseenLines{});
    }

    void puttingOffIsTakenBackAndWrittenDown_data() { TestDatabase::engines(); }
    void puttingOffIsTakenBackAndWrittenDown()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        const Deadline before = slotOf(scene, child, "renewal_notice");

        const auto after = ENLACE_VALUE(snooze(scene, {before}, untilDecember));
        ENLACE_VERIFY(snooze(scene, after, before.snooze));

        Deadline again = slotOf(scene, child, "renewal_notice");
        again.revision = before.revision;
        QCOMPARE(again, before);
        QCOMPARE(scene.audited("changed"), 2);
        QVERIFY(scene.number(QStringLiteral("select count(*) from audit_entry where kind = "
                                            "'deadline' and changes like '%snoozed_until%'")) == 2);
    }

    void whatIsPutOffComesBackWhenItsDayMoves_data() { TestDatabase::engines(); }
    void whatIsPutOffComesBackWhenItsDayMoves()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        ReleaseId release;
        scene.change([&](Work &work) {
            child = addBusyChild(scene, work);
            release = ReleaseId::make();
        });
        scene.signIn({Role::Coordinator});
        ENLACE_VERIFY(snooze(scene, {slotOf(scene, child, "release_end")}, untilDecember));
        const auto touch = [&](const char *until) {
            scene.change([&](Work &work) {
                execute(work, QStringLiteral("update release_of_information set until_on = '%1'")
                                  .arg(QLatin1String(until)));
                scene.note(work, RecordKind::Release, QUuid::createUuid(), child);
            });
        };

        touch("2026-12-24"); // as before
        QVERIFY(slotOf(scene, child, "release_end").snooze.until);
        touch("2026-11-30");

        QVERIFY(!slotOf(scene, child, "release_end").snooze.until);
        QVERIFY(scene.stands());
    }

    void aPausedFamilyIsSilentWithAllItsChildren_data() { TestDatabase::engines(); }
    void aPausedFamilyIsSilentWithAllItsChildren()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child sibling;
        Scene::Child other;
        scene.change([&](Work &work) {
            child = addBusyChild(scene, work);
            sibling = {ChildId::make(), child.family};
            scene.addChildTo(work, sibling, "2012-05-05");
            scene.addLead(work, sibling, scene.database.actor().staff);
            scene.addRelease(work, sibling, "2026-12-20");
            other = addBusyChild(scene, work);
        });
        scene.signIn({Role::Coordinator});
        const auto all = page(scene, Silence::Awake).size();
        const auto ofOther = ENLACE_VALUE(scene.read([&](Reading &reading) {
                                 return DeadlineRepository(reading).ofFamily(other.family);
                             })).size();
        const Deadline before = slotOf(scene, child, "release_end");

        const auto begun = pause(scene, child, QDate(2026, 12, 10));

        ENLACE_VERIFY(begun);
        QCOMPARE(page(scene, Silence::Awake).size(), ofOther);
        const auto silent = page(scene, Silence::Paused);
        QCOMPARE(silent.size(), all - ofOther);
        for (const DeadlineRow &row : silent) {
            QCOMPARE(row.pause, std::optional(PauseReason::Hospital));
            QCOMPARE(row.pauseEvent, QStringLiteral("home again"));
            QCOMPARE(row.deadline.pausedUntil, std::optional(QDate(2026, 12, 10)));
        }
        QCOMPARE(slotOf(scene, child, "release_end").dueOn, before.dueOn);
        QCOMPARE(unseen(scene).paused, all - ofOther);
        QVERIFY(scene.stands());
        // What comes about meanwhile is silent too.
        scene.change([&](Work &work) { scene.addRelease(work, sibling, "2027-01-20"); });
        QCOMPARE(page(scene, Silence::Awake).size(), ofOther);
        QVERIFY(scene.stands());

        scene.database.clock().advanceDays(19); // December 10: nothing was written
        QCOMPARE(page(scene, Silence::Awake).size(), all + 1);
        QCOMPARE(page(scene, Silence::Paused).size(), 0);
    }

    void aPauseEndsByHandAndIsTakenBack_data() { TestDatabase::engines(); }
    void aPauseEndsByHandAndIsTakenBack()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        const auto all = page(scene, Silence::Awake).size();
        const FamilyPause begun = ENLACE_VALUE(pause(scene, child, QDate(2026, 12, 10)));

        const auto ended = pauses(scene, [&](FamilyPauseRepository &repository, Work &work) {
            return repository.end(work, begun.id, begun.revision);
        });
        ENLACE_VERIFY(ended);
        QCOMPARE(page(scene, Silence::Awake).size(), all);
        QVERIFY(scene.stands());

        ENLACE_VERIFY(pauses(scene, [&](FamilyPauseRepository &repository, Work &work) {
            return repository.resume(work, ended->id, ended->revision);
        }));
        QCOMPARE(page(scene, Silence::Awake).size(), 0);
        QCOMPARE(scene.number(QStringLiteral("select count(*) from audit_entry where kind = "
                                             "'family' and changes like '%paused_until%'")),
                 3);

        // Another one takes its place; what was stays in the history.
        ENLACE_VERIFY(pause(scene, child, QDate(2026, 12, 20)));
        const auto history = ENLACE_VALUE(scene.read([&](Reading &reading) {
            return FamilyPauseRepository(reading).history(child.family);
        }));
        QCOMPARE(history.size(), 2);
        QCOMPARE(std::count_if(history.begin(), history.end(),
                               [](const FamilyPause &one) { return !one.endedOn; }),
                 1);
        QCOMPARE(slotOf(scene, child, "release_end").pausedUntil,
                 std::optional(QDate(2026, 12, 20)));
    }

    void whoMayNotChangeAFamilysLinesMayNotPauseIt_data() { TestDatabase::engines(); }
    void whoMayNotChangeAFamilysLinesMayNotPauseIt()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.database.session().setActor(colleagueOf(scene));

        const auto begun = pause(scene, child, QDate(2026, 12, 10));

        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Forbidden);
    }

    void severalLinesAtOnceAreAllOrNothing_data() { TestDatabase::engines(); }
    void severalLinesAtOnceAreAllOrNothing()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        QList<LineSeen> lines;
        for (const char *slot : {"age.17", "authorization_request", "touch_base"})
            lines.append(LineSeen::of(slotOf(scene, child, slot)));
        const QStringList before = scene.lines(child.family);

        const auto done =
            act(scene, [&](WorklistRepository &worklist) { return worklist.setDone(lines, true); });
        ENLACE_VERIFY(done);
        QCOMPARE(scene.lines(child.family, "done").size(), 3);
        QVERIFY(scene.stands());

        // One undo takes all of it back, also the touch-base that had come round again.
        QList<LineSeen> marked;
        for (const Deadline &line : *done)
            marked.append(LineSeen::of(line));
        ENLACE_VERIFY(act(
            scene, [&](WorklistRepository &worklist) { return worklist.setDone(marked, false); }));
        QCOMPARE(scene.lines(child.family), before);
        QCOMPARE(scene.lines(child.family, "done"), QStringList{});
        QVERIFY(scene.stands());

        // The first copy is stale now: of the three none is written.
        const Deadline fresh = slotOf(scene, child, "age.18");
        const auto stale = act(scene, [&](WorklistRepository &worklist) {
            return worklist.snooze(
                {{LineSeen::of(fresh), untilDecember}, {lines.first(), untilDecember}});
        });
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QVERIFY(!slotOf(scene, child, "age.18").snooze.until);
    }

    void aLineGivenAwayIsWithOthersUntilItIsTakenBack_data() { TestDatabase::engines(); }
    void aLineGivenAwayIsWithOthersUntilItIsTakenBack()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        const Deadline line = slotOf(scene, child, "authorization_request");
        QCOMPARE(line.owner, Mover::Coordinator);
        DeadlineFilter others;
        others.onOthers = true;
        const auto before = page(scene, others).size();

        const auto given =
            ENLACE_VALUE(give(scene, line, {Mover::Doctor, {}, today, today.addDays(7)}));

        QCOMPARE(given.first().owner, Mover::Doctor);
        QCOMPARE(given.first().dueOn, line.dueOn);
        QCOMPARE(page(scene, others).size(), before + 1);
        // The keeper leaves it there when something else changes.
        scene.change(
            [&](Work &work) { scene.note(work, RecordKind::Child, child.id.uuid(), child); });
        QCOMPARE(slotOf(scene, child, "authorization_request").given.askAgainOn,
                 std::optional(today.addDays(7)));
        QVERIFY(scene.stands());

        ENLACE_VERIFY(give(scene, slotOf(scene, child, "authorization_request"), {}));
        QCOMPARE(slotOf(scene, child, "authorization_request").owner, Mover::Coordinator);
        QCOMPARE(page(scene, others).size(), before);
        QVERIFY(scene.stands());
    }

    void aColleagueSeesAndFinishesWhatWasGiven_data() { TestDatabase::engines(); }
    void aColleagueSeesAndFinishesWhatWasGiven()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = addBusyChild(scene, work);
            scene.addRelease(work, child, "2026-12-26", "mental_health");
        });
        scene.signIn({Role::Coordinator});
        const Deadline line = slotOf(scene, child, "authorization_request");
        const Handover toColleague{Mover::Colleague, scene.colleague, today, {}};
        ENLACE_VERIFY(give(scene, line, toColleague));
        for (const DeadlineRow &row : page(scene))
            if (row.deadline.origin.label != Sensitivity::General) {
                const auto refused = give(scene, row.deadline, toColleague);
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, ErrorCode::Forbidden);
            }

        for (const Role role : {Role::Coordinator, Role::Clerk, Role::Therapist}) {
            scene.database.session().setActor(colleagueOf(scene, role));
            DeadlineFilter mine;
            mine.coordinators = {scene.colleague};
            QCOMPARE(page(scene, mine).size(), 0);
            mine.withGivenToMe = true;
            const auto rows = page(scene, mine);
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().deadline.id, line.id);
            QCOMPARE(rows.first().givenTo, QStringLiteral("Somebody"));
            const int counted = ENLACE_VALUE(scene.read(
                [&](Reading &reading) { return DeadlineRepository(reading).count(mine); }));
            QCOMPARE(counted, 1);
        }
        const auto done = act(scene, [&](WorklistRepository &worklist) {
            return worklist.setDone({LineSeen::of(page(scene,
                                                       [&] {
                                                           DeadlineFilter mine;
                                                           mine.coordinators = {scene.colleague};
                                                           mine.withGivenToMe = true;
                                                           return mine;
                                                       }())
                                                      .first()
                                                      .deadline)},
                                    true);
        });
        ENLACE_VERIFY(done);
        // Another line of the same child is none of the colleague's business.
        const auto other = scene.read(
            [&](Reading &reading) { return DeadlineRepository(reading).find(done->first().id); });
        ENLACE_VERIFY(other);
        scene.signIn({Role::Coordinator});
        const Deadline notGiven = slotOf(scene, child, "release_end");
        scene.database.session().setActor(colleagueOf(scene));
        QVERIFY(!snooze(scene, {notGiven}, untilDecember));
    }

    void linesStandTogetherAndEachPageGoesOnWhereTheLastEnded_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<bool>("isMine");
        for (const bool isMine : {false, true}) {
            QTest::addRow("memory %d", isMine) << QStringLiteral("memory") << isMine;
            if (TestDatabase::hasServer())
                QTest::addRow("postgresql %d", isMine) << QStringLiteral("postgresql") << isMine;
        }
    }
    void linesStandTogetherAndEachPageGoesOnWhereTheLastEnded()
    {
        QFETCH(QString, engine);
        QFETCH(bool, isMine);
        Scene scene(engine);
        scene.change([&](Work &work) {
            for (int i = 0; i < 3; ++i)
                addBusyChild(scene, work);
        });
        scene.signIn({Role::Coordinator});
        for (const DeadlineOrder order : allOf<DeadlineOrder>()) {
            DeadlineFilter filter;
            filter.order = order;
            if (isMine)
                filter.coordinators = {scene.database.actor().staff};
            const auto all = page(scene, filter);
            QCOMPARE(all.size(), 3 * busyLines.size());

            QList<DeadlineRow> paged;
            std::optional<DeadlineKey> after;
            for (auto next = page(scene, filter, after, 4); !next.isEmpty();
                 next = page(scene, filter, after, 4)) {
                paged += next;
                after = next.last().key();
            }

            QCOMPARE(paged, all);
            QVERIFY(all.first().beginsGroup);
            QStringList groups;
            for (const DeadlineRow &row : all)
                if (row.beginsGroup) {
                    const QString group = order == DeadlineOrder::Day
                                              ? dayGroupName(row.deadline.dueOn)
                                              : row.group();
                    QVERIFY2(!groups.contains(group), qPrintable(group));
                    groups.append(group);
                }
            if (order == DeadlineOrder::Day)
                QVERIFY(groups.size() > 1);
            if (order == DeadlineOrder::Child)
                QCOMPARE(groups.size(), 3);
        }
    }

    void whoComesBackReadsWhatHappenedMeanwhile_data() { TestDatabase::engines(); }
    void whoComesBackReadsWhatHappenedMeanwhile()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child notMine;
        scene.change([&](Work &work) {
            child = addBusyChild(scene, work); // an authorization ends on November 29
            notMine = scene.addChild(work);
        });
        const Actor all = scene.database.actor();
        const auto signIn = [&] {
            scene.signIn({Role::Coordinator});
            scene.change([&](Work &work) {
                ENLACE_VERIFY(work.note(AuditAction::SignedIn,
                                        RecordRef::to(RecordKind::Staff, all.staff), {}));
            });
        };
        const auto review = [&] {
            return ENLACE_VALUE(scene.read(
                [&](Reading &reading) { return ReviewRepository(reading).since({all.staff}); }));
        };
        signIn();
        QVERIFY(!review()); // the first time there is no time before
        ENLACE_VERIFY(snooze(scene, {slotOf(scene, child, "age.17")},
                             {QDate(2026, 11, 28), QStringLiteral("Waiting")}));
        scene.database.clock().advanceDays(8); // to November 29
        Actor colleague = all;
        colleague.staff = scene.colleague;
        scene.database.session().setActor(colleague);
        scene.change([&](Work &work) {
            scene.note(work, RecordKind::Equipment, QUuid::createUuid(), child);
            scene.note(work, RecordKind::Equipment, QUuid::createUuid(), notMine);
        });
        signIn();

        const auto read = review();

        QVERIFY(read);
        QCOMPARE(read->fellDue, 1);
        QCOMPARE(read->cameBack, 1);
        QCOMPARE(read->families.size(), 1);
        QCOMPARE(read->families.first().id, child.family);
        QCOMPARE(read->families.first().changes, 1);
        signIn();
        QVERIFY(review()->isNothing()); // said once
    }

    void whatIsProtectedIsSaidToBeThere_data() { TestDatabase::engines(); }
    void whatIsProtectedIsSaidToBeThere()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.change([&](Work &work) {
            const auto child = scene.addChild(work, "2024-05-05");
            scene.addLead(work, child, scene.colleague);
            scene.addRelease(work, child, "2026-12-24", "mental_health");
            scene.addRelease(work, child, "2026-12-24");
        });
        scene.signIn({Role::Supervisor});
        Actor supervisor = scene.database.actor();
        supervisor.grants = {Grant{Role::Supervisor, scene.plan, {}, {}}};
        // Nobody's team: a child whom nobody coordinates is every supervisor's.
        scene.change([&](Work &work) {
            execute(work, QStringLiteral("delete from coordination"));
            execute(work, QStringLiteral("update deadline set coordinator_id = null"));
        });
        scene.database.session().setActor(supervisor);

        QCOMPARE(unseen(scene).hidden, 1);
        scene.database.session().setActor(colleagueOf(scene));
        QCOMPARE(unseen(scene).hidden, 0);
    }

    void walkingTheCoordinatorsFindsAllThatOneMaySee_data() { TestDatabase::engines(); }
    void walkingTheCoordinatorsFindsAllThatOneMaySee()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        const StaffId me = scene.database.actor().staff;
        QList<Scene::Child> seen;
        scene.change([&](Work &work) {
            for (int index = 0; index < 4; ++index) {
                const auto child = scene.addChild(work, "2009-08-31");
                if (index < 3)
                    seen.append(child);
                if (index == 0)
                    scene.addLead(work, child, me);
                if (index == 1)
                    scene.addBackup(work, child, me);
                if (index == 1 || index == 3)
                    scene.addLead(work, child, scene.colleague);
            }
        });
        // A supervisor sees what nobody coordinates; a coordinator whom one leads or backs up.
        scene.signIn({Role::Coordinator, Role::Supervisor});
        DeadlineFilter walked;
        walked.coordinators = {me};
        walked.andAllElse = true;

        for (const DeadlineOrder order : allOf<DeadlineOrder>()) {
            DeadlineFilter all;
            walked.order = all.order = order;
            const auto lines = page(scene, walked);
            QCOMPARE(lines, page(scene, all));
            for (const Scene::Child &child : seen)
                QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const DeadlineRow &line) {
                    return line.deadline.child == child.id;
                }));
            QCOMPARE(ENLACE_VALUE(scene.read([&](Reading &reading) {
                         return DeadlineRepository(reading).count(walked);
                     })),
                     static_cast<int>(lines.size()));
            // The same a line at a time.
            const auto first = page(scene, walked, {}, 1);
            QCOMPARE(first.first().deadline, lines.first().deadline);
            QCOMPARE(page(scene, walked, first.first().key()).size(), lines.size() - 1);
            // And the same with the children looked up beforehand.
            DeadlineFilter named = walked;
            named.others = ENLACE_VALUE(scene.read(
                [&](Reading &reading) { return DeadlineRepository(reading).othersOf(walked); }));
            QVERIFY(named.others && named.others->size() == 1);
            QCOMPARE(page(scene, named), lines);
        }
        QCOMPARE(unseen(scene, walked), unseen(scene, {}));
    }

    void aViewNeedsANameOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("a name") << QStringLiteral("Calls") << true;
        QTest::newRow("nothing") << QStringLiteral("  ") << false;
        QTest::newRow("as another, in small letters") << QStringLiteral(" late work") << false;
        QTest::newRow("too long") << QString(longestViewName + 1, QLatin1Char('x')) << false;
        QTest::newRow("what no engine keeps") << QString(QChar(0)) + QLatin1Char('x') << false;
    }
    void aViewNeedsANameOfItsOwn()
    {
        QFETCH(QString, name);
        QFETCH(bool, isGood);
        WorklistView other;
        other.name = QStringLiteral("Late work");
        WorklistView view;
        view.name = name;

        QCOMPARE(validate(view, {other}).isEmpty(), isGood);
        other.id = view.id; // its own name it may keep
        if (name == QLatin1String(" late work"))
            QVERIFY(validate(view, {other}).isEmpty());
    }

    void viewsAreEachPersonsOwn_data() { TestDatabase::engines(); }
    void viewsAreEachPersonsOwn()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        const auto all = [&] {
            return ENLACE_VALUE(
                scene.read([](Reading &reading) { return WorklistViewRepository(reading).all(); }));
        };
        const auto save = [&](const WorklistView &view) {
            return scene.database.session().run(
                [&](Work &work) { return WorklistViewRepository(work).save(work, view); });
        };
        WorklistView view;
        view.name = QStringLiteral(" Calls  of the week ");
        view.choice = {WorkScope::Mine, WorkPart::WithOthers, DeadlineKind::TouchBase,
                       Mover::Family,   TodayTile::Week,      DeadlineOrder::Child};

        ENLACE_VERIFY(save(view));
        view.name = QStringLiteral("Calls of the week");
        QCOMPARE(all(), QList<WorklistView>{view});
        QCOMPARE(scene.number(QStringLiteral("select count(*) from audit_entry where kind like "
                                             "'%view%'")),
                 0);

        WorklistView renamed = view;
        renamed.name = QStringLiteral("Calls");
        renamed.choice = {};
        ENLACE_VERIFY(save(renamed));
        QCOMPARE(all(), QList<WorklistView>{renamed});

        scene.database.session().setActor(colleagueOf(scene));
        QVERIFY(all().isEmpty());
        WorklistView taken = renamed;
        taken.name = QStringLiteral("Mine now");
        (void)save(taken); // somebody else's stays as it is
        ENLACE_VERIFY(scene.database.session().run(
            [&](Work &work) { return WorklistViewRepository(work).remove(work, renamed.id); }));
        QVERIFY(all().isEmpty());

        scene.database.session().setActor(scene.database.actor());
        QCOMPARE(all(), QList<WorklistView>{renamed});
        ENLACE_VERIFY(scene.database.session().run(
            [&](Work &work) { return WorklistViewRepository(work).remove(work, renamed.id); }));
        QVERIFY(all().isEmpty());
        ENLACE_VERIFY(save(renamed)); // what was deleted comes back as it was
        QCOMPARE(all(), QList<WorklistView>{renamed});
    }

    void noMoreViewsThanAMenuHolds()
    {
        Scene scene(QStringLiteral("memory"));
        for (int i = 0; i < mostViews; ++i) {
            WorklistView view;
            view.name = QString::number(i);
            ENLACE_VERIFY(scene.database.session().run(
                [&](Work &work) { return WorklistViewRepository(work).save(work, view); }));
        }
        WorklistView view;
        view.name = QStringLiteral("One more");
        QVERIFY(!scene.database.session().run(
            [&](Work &work) { return WorklistViewRepository(work).save(work, view); }));
    }
};

QTEST_GUILESS_MAIN(TestWorklist)
#include "tst_worklist.moc"
