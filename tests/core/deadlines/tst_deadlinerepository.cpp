// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinerepository.h"

#include "deadlinescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

QList<DeadlineRow> page(Scene &scene, const DeadlineFilter &filter,
                        const std::optional<DeadlineKey> &after = {}, int limit = 200)
{
    return ENLACE_VALUE(scene.read(
        [&](Reading &reading) { return DeadlineRepository(reading).page(filter, after, limit); }));
}

QList<DeadlineCount> counts(Scene &scene, const DeadlineFilter &filter = {})
{
    return ENLACE_VALUE(
        scene.read([&](Reading &reading) { return DeadlineRepository(reading).counts(filter); }));
}

QList<Deadline> ofFamily(Scene &scene, const FamilyId &family)
{
    return ENLACE_VALUE(
        scene.read([&](Reading &reading) { return DeadlineRepository(reading).ofFamily(family); }));
}

Deadline slotOf(Scene &scene, const FamilyId &family, const char *slot)
{
    for (const Deadline &deadline : ofFamily(scene, family))
        if (deadline.slot == QLatin1String(slot))
            return deadline;
    qFatal("no deadline %s", slot);
    return {};
}

Result<Deadline> setDone(Scene &scene, const Deadline &deadline, bool isDone = true)
{
    return scene.database.session().run([&](Work &work) {
        return DeadlineRepository(work).setDone(work, deadline.id, deadline.revision, isDone);
    });
}

} // namespace

class TestDeadlineRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageShowsEachLineOnceInTheOrderOfItsDay_data() { TestDatabase::engines(); }
    void aPageShowsEachLineOnceInTheOrderOfItsDay()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.change([&](Work &work) {
            for (int i = 0; i < 5; ++i)
                addBusyChild(scene, work);
        });
        scene.signIn({Role::Supervisor, Role::Coordinator});

        QList<DeadlineKey> keys;
        std::optional<DeadlineKey> after;
        for (int pages = 0; pages < 100; ++pages) {
            const auto rows = page(scene, {}, after, 7);
            if (rows.isEmpty())
                break;
            QVERIFY(rows.size() <= 7);
            for (const DeadlineRow &row : rows)
                keys.append(row.key());
            after = rows.last().key();
        }

        QCOMPARE(keys.size(), 5 * busyLines.size());
        for (qsizetype i = 1; i < keys.size(); ++i)
            QVERIFY(std::pair(keys[i - 1].dueOn, keys[i - 1].id.text()) <
                    std::pair(keys[i].dueOn, keys[i].id.text()));
    }

    void aLineNamesChildCoordinatorAndItem_data() { TestDatabase::engines(); }
    void aLineNamesChildCoordinatorAndItem()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.change([&](Work &work) { addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        DeadlineFilter filter;
        filter.kind = DeadlineKind::AuthorizationEnd;

        const auto rows = page(scene, filter);

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().givenNames, QStringLiteral("Ana"));
        QCOMPARE(rows.first().surnames, QStringLiteral("B"));
        QCOMPARE(rows.first().coordinator, QStringLiteral("Somebody"));
        QCOMPARE(rows.first().about, QStringLiteral("Suction catheters"));
        QCOMPARE(rows.first().deadline.about.kind, RecordKind::Authorization);
        QVERIFY(rows.first().deadline.isUnconfirmed); // its end follows from what a vendor said
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<DeadlineFilter>("filter");
        QTest::addColumn<int>("size");
        DeadlineFilter filter;
        filter.state = DeadlineState::Late;
        QTest::newRow("late") << filter << 2;
        filter.state = DeadlineState::Week;
        QTest::newRow("seven days") << filter << 0;
        filter.state = DeadlineState::Month;
        QTest::newRow("thirty days") << filter << 3;
        filter.state = DeadlineState::Later;
        QTest::newRow("later") << filter << 5;
        filter = {};
        filter.kind = DeadlineKind::Age;
        QTest::newRow("kind") << filter << 4;
        filter = {};
        filter.owner = Mover::County;
        QTest::newRow("whose move") << filter << 2;
        filter = {};
        filter.dueUntil = QDate(2026, 12, 1);
        QTest::newRow("until a day, that day included") << filter << 4;
        filter = {};
        filter.coordinators = {StaffId::make()};
        QTest::newRow("somebody else's") << filter << 0;
        filter = {};
        filter.status = DeadlineStatus::Done;
        QTest::newRow("done") << filter << 0;
    }
    void filtersNarrow()
    {
        QFETCH(DeadlineFilter, filter);
        QFETCH(int, size);
        for (const char *engine : {"memory", "postgresql"}) {
            if (qstrcmp(engine, "postgresql") == 0 && !TestDatabase::hasServer())
                continue;
            Scene scene(QString::fromLatin1(engine));
            scene.change([&](Work &work) { addBusyChild(scene, work); });
            scene.signIn({Role::Coordinator});
            QCOMPARE(page(scene, filter).size(), size);
        }
    }

    void chipsCountEachState_data() { TestDatabase::engines(); }
    void chipsCountEachState()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.change([&](Work &work) {
            addBusyChild(scene, work);
            addBusyChild(scene, work);
        });
        scene.signIn({Role::Coordinator});
        QCOMPARE(counts(scene), (QList<DeadlineCount>{{DeadlineState::Late, 4, false},
                                                      {DeadlineState::Week, 0, false},
                                                      {DeadlineState::Month, 6, false},
                                                      {DeadlineState::Later, 10, false}}));

        scene.database.clock().advanceDays(8); // to November 29: nothing was written
        QCOMPARE(counts(scene), (QList<DeadlineCount>{{DeadlineState::Late, 4, false},
                                                      {DeadlineState::Week, 6, false},
                                                      {DeadlineState::Month, 2, false},
                                                      {DeadlineState::Later, 8, false}}));
    }

    void countingStopsAtItsLimit_data() { TestDatabase::engines(); }
    void countingStopsAtItsLimit()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work);
            scene.addLead(work, child, scene.database.actor().staff);
        });
        scene.change([&](Work &work) { // not noted: the keeper would take them away again
            execute(work,
                    QStringLiteral(
                        "insert into deadline (id, child_id, family_id, kind, about_kind, "
                        "about_id, slot, rule, trigger_on, raw_on, due_on, opens_on, "
                        "is_unconfirmed, owner, coordinator_id, status, %1) with recursive n(i) as "
                        "(select 1 union all select i + 1 from n where i < 10005) "
                        "select 'x' || i, %2, %3, 'age', 'child', 'x' || i, 'age.18', 'ADULT-18', "
                        "'2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01', 0, 'coordinator', "
                        "%4, 'open', %5 from n")
                        .arg(originColumns, quoted(child.id), quoted(child.family),
                             quoted(scene.database.actor().staff), scene.origin()));
        });
        scene.signIn({Role::Coordinator});
        const auto late = counts(scene).first();
        QCOMPARE(late.count, DeadlineRepository::countLimit);
        QVERIFY(late.isMore);
    }

    void nobodySeesTheDeadlinesOfOthers_data() { TestDatabase::engines(); }
    void nobodySeesTheDeadlinesOfOthers()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child mine;
        Scene::Child theirs;
        scene.change([&](Work &work) {
            mine = scene.addChild(work);
            scene.addLead(work, mine, scene.database.actor().staff);
            scene.addRelease(work, mine, "2026-12-24");
            theirs = scene.addChild(work);
            scene.addLead(work, theirs, scene.colleague);
            scene.addRelease(work, theirs, "2026-12-24");
        });
        scene.signIn({Role::Administrator});

        QCOMPARE(page(scene, {}).size(), 0);
        for (const DeadlineCount &chip : counts(scene))
            QCOMPARE(chip.count, 0);
        QCOMPARE(ofFamily(scene, theirs.family).size(), 0);

        scene.signIn({Role::Coordinator});
        QVERIFY(!ofFamily(scene, mine.family).isEmpty());
    }

    void protectedDeadlinesAreHiddenAndCounted_data() { TestDatabase::engines(); }
    void protectedDeadlinesAreHiddenAndCounted()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            scene.addLead(work, child, scene.colleague);
            scene.addRelease(work, child, "2026-12-24", "mental_health");
        });
        scene.signIn({Role::Supervisor, Role::Coordinator});

        for (const Deadline &deadline : ofFamily(scene, child.family))
            QCOMPARE(deadline.origin.label, Sensitivity::General);
        const auto rows = page(scene, {});
        for (const DeadlineRow &row : rows)
            QVERIFY(row.deadline.slot != QLatin1String("release_end"));

        Actor colleague = scene.database.actor();
        colleague.staff = scene.colleague;
        colleague.grants = {Grant{Role::Coordinator, scene.plan, {}, {}}};
        scene.database.session().setActor(colleague);
        QCOMPARE(slotOf(scene, child.family, "release_end").origin.label,
                 Sensitivity::MentalHealth);
    }

    void aDateExplainsItself_data() { TestDatabase::engines(); }
    void aDateExplainsItself()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        const Deadline deadline = slotOf(scene, child.family, "authorization_end");

        const auto why = ENLACE_VALUE(scene.read(
            [&](Reading &reading) { return DeadlineRepository(reading).explain(deadline.id); }));

        QVERIFY(why);
        QCOMPARE(why->rule.id, QStringLiteral("RE-END"));
        QCOMPARE(why->due.due, deadline.dueOn);
        QCOMPARE(why->others.size(), 1);
        QCOMPARE(why->others.first().rule.id, QStringLiteral("RE-ALL"));
        QVERIFY(!why->others.first().passedOver.isEmpty());
    }

    void whatIsDoneLeavesTheListAndStaysDone_data() { TestDatabase::engines(); }
    void whatIsDoneLeavesTheListAndStaysDone()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        const Deadline late = slotOf(scene, child.family, "age.17"); // since August

        const auto done = setDone(scene, late);

        ENLACE_VERIFY(done);
        QCOMPARE(done->doneOn, std::optional(today));
        QCOMPARE(ofFamily(scene, child.family).size(), busyLines.size() - 1);
        QVERIFY(scene.stands());
        scene.change(
            [&](Work &work) { scene.note(work, RecordKind::Child, child.id.uuid(), child); });
        QCOMPARE(ofFamily(scene, child.family).size(), busyLines.size() - 1);

        ENLACE_VERIFY(setDone(scene, *done, false));
        QCOMPARE(ofFamily(scene, child.family).size(), busyLines.size());
    }

    void aTouchBaseThatIsDoneComesAgain_data() { TestDatabase::engines(); }
    void aTouchBaseThatIsDoneComesAgain()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});

        const Deadline before = slotOf(scene, child.family, "touch_base");
        const auto done = setDone(scene, before);

        ENLACE_VERIFY(done);
        QCOMPARE(slotOf(scene, child.family, "touch_base").dueOn, date("2026-12-21"));
        QVERIFY(scene.stands());
        // Taken back, the next one goes as it came.
        ENLACE_VERIFY(setDone(scene, *done, false));
        QCOMPARE(slotOf(scene, child.family, "touch_base").id, before.id);
        QCOMPARE(slotOf(scene, child.family, "touch_base").dueOn, before.dueOn);
        QVERIFY(scene.stands());
    }

    void aTeamsLinesComeInOneOrderAndEndWhereThePageEnds_data() { TestDatabase::engines(); }
    void aTeamsLinesComeInOneOrderAndEndWhereThePageEnds()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        const StaffId me = scene.database.actor().staff;
        scene.change([&](Work &work) {
            for (const StaffId &lead : {me, scene.colleague, me}) {
                const auto child = scene.addChild(work, "2009-08-31");
                scene.addLead(work, child, lead);
                scene.addRelease(work, child, "2026-12-24");
            }
            scene.addRelease(work, scene.addChild(work, "2009-08-31"), "2026-11-24"); // nobody's
        });
        scene.signIn({Role::Supervisor, Role::Coordinator});
        const auto read = [&](const QList<StaffId> &coordinators, int limit,
                              const std::optional<DeadlineKey> &after) {
            return ENLACE_VALUE(scene.read([&](Reading &reading) {
                DeadlineFilter filter;
                filter.coordinators = coordinators;
                return DeadlineRepository(reading).page(filter, after, limit);
            }));
        };
        const QList<StaffId> team{me, scene.colleague};
        const auto all = read(team, 100, {});

        QList<DeadlineRow> paged;
        std::optional<DeadlineKey> after;
        for (auto page = read(team, 2, after); !page.isEmpty(); page = read(team, 2, after)) {
            QVERIFY(page.size() <= 2);
            paged += page;
            after = page.last().key();
        }

        QCOMPARE(paged, all);
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return std::pair(a.deadline.dueOn, a.deadline.id) <
                   std::pair(b.deadline.dueOn, b.deadline.id);
        }));
        QCOMPARE(all.size(), read({me}, 100, {}).size() + read({scene.colleague}, 100, {}).size());
        DeadlineFilter filter;
        filter.coordinators = team;
        const auto counted = [&](int limit) {
            return ENLACE_VALUE(scene.read([&](Reading &reading) {
                return DeadlineRepository(reading).count(filter, limit);
            }));
        };
        QCOMPARE(counted(1000), all.size());
        QCOMPARE(counted(2), 2);
        filter.onOthers = true;
        QCOMPARE(counted(1000), std::count_if(all.begin(), all.end(), [](const DeadlineRow &row) {
                     return row.deadline.owner != Mover::Coordinator;
                 }));
    }

    void aStaleCopyDoesNotOverwrite_data() { TestDatabase::engines(); }
    void aStaleCopyDoesNotOverwrite()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.signIn({Role::Coordinator});
        const Deadline copy = slotOf(scene, child.family, "age.18");
        ENLACE_VERIFY(setDone(scene, copy));

        const auto second = setDone(scene, copy);

        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
    }

    void whoMayNotEditMayNotMarkDone_data() { TestDatabase::engines(); }
    void whoMayNotEditMayNotMarkDone()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work);
            scene.addLead(work, child, scene.colleague);
            scene.addRelease(work, child, "2026-12-24");
        });
        Actor colleague = scene.database.actor();
        colleague.staff = scene.colleague;
        colleague.grants = {Grant{Role::Coordinator, scene.plan, {}, {}}};
        const Actor me = scene.database.actor();
        scene.database.session().setActor(colleague);
        const Deadline deadline = slotOf(scene, child.family, "release_end");

        scene.database.session().setActor(me);
        scene.signIn({Role::Administrator});
        const auto done = setDone(scene, deadline);

        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::NotFound ||
                done.error().code == ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestDeadlineRepository)
#include "tst_deadlinerepository.moc"
