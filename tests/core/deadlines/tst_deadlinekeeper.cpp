// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinekeeper.h"

#include "deadlinescene.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace enlace;
using namespace enlace::test;

class TestDeadlineKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkBringsTheDeadlinesOfItsChildren_data() { TestDatabase::engines(); }
    void aWorkBringsTheDeadlinesOfItsChildren()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });

        QCOMPARE(scene.lines(child.family), busyLines);
        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where coordinator_id "
                                             "is null or agency_id <> %1 or revision <> 1")
                                  .arg(quoted(scene.plan))),
                 0);
        QVERIFY(scene.stands());
    }

    void anUnrelatedChangeWritesNothing_data() { TestDatabase::engines(); }
    void anUnrelatedChangeWritesNothing()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.database.clock().advanceDays(40);

        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update person set best_time = 'Mornings'"));
            scene.note(work, RecordKind::Person, QUuid::createUuid(), child);
            scene.note(work, RecordKind::Child, child.id.uuid(), child);
        });

        QCOMPARE(scene.lines(child.family), busyLines);
        QCOMPARE(scene.audited("changed") + scene.audited("removed"), 0);
        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where revision > 1")),
                 0);
    }

    // Property: whatever is edited, in whatever order, what stands is what everything computed
    // again would give.
    void afterAnyEditsWhatStandsIsWhatIsComputed_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed) {
            QTest::addRow("memory, seed %d", seed) << QStringLiteral("memory") << seed;
            if (seed == 1 && TestDatabase::hasServer())
                QTest::addRow("postgresql, seed %d", seed) << QStringLiteral("postgresql") << seed;
        }
    }
    void afterAnyEditsWhatStandsIsWhatIsComputed()
    {
        QFETCH(QString, engine);
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        Scene scene(engine);
        QList<Scene::Child> children;
        scene.change([&](Work &work) {
            for (int i = 0; i < 3; ++i)
                children.append(addBusyChild(scene, work));
        });
        const auto day = [&] {
            // After the beginning of every span that stands.
            return quoted(QDate(2026, 9, 2).addDays(random.bounded(400)).toString(Qt::ISODate));
        };
        const auto oneOf = [&](const QStringList &words) {
            return QStringLiteral("'%1'").arg(words.at(random.bounded(int(words.size()))));
        };
        // What is set in which table, and the record that was touched.
        using Edit = std::pair<RecordKind, std::function<QString()>>;
        const QStringList papers{"needed", "asked", "received", "not_needed"};
        const QList<Edit> edits{
            {RecordKind::EligibilityRenewal, [&] { return "due_on = " + day(); }},
            {RecordKind::EligibilityRenewal, [&] { return "notice_on = " + day(); }},
            {RecordKind::EligibilityRenewal, [&] { return "returned_on = " + day(); }},
            {RecordKind::EligibilityRenewal, [&] { return QString("returned_on = null"); }},
            {RecordKind::EligibilityRenewal,
             [&] {
                 return "paper_income = " + oneOf(papers) + ", paper_medical = " + oneOf(papers);
             }},
            {RecordKind::EligibilityRenewal, [&] { return "signature = " + oneOf(papers); }},
            {RecordKind::EligibilityRenewal,
             [&] {
                 return "visit = " + oneOf({"to_arrange", "arranged", "done", "not_needed"});
             }},
            {RecordKind::EligibilityRenewal,
             [&] { return "outcome = 'renewed', decided_on = " + day(); }},
            {RecordKind::EligibilityRenewal,
             [&] { return QString("outcome = 'pending', decided_on = null"); }},
            {RecordKind::Authorization, [&] { return "approved_until = " + day(); }},
            {RecordKind::Authorization, [&] { return QString("approved_until = null"); }},
            {RecordKind::Authorization,
             [&] {
                 return "decision = " + oneOf({"approved", "modified", "denied"});
             }},
            {RecordKind::Release, [&] { return "until_on = " + day(); }},
            {RecordKind::NeedTier,
             [&] {
                 return "tier = " + oneOf({"high", "medium", "low"});
             }},
            {RecordKind::Child,
             [&] {
                 return "county = " + oneOf({"Orange", "Kern"});
             }},
            {RecordKind::Child, [&] { return "moved_away_on = " + day(); }},
            {RecordKind::Child, [&] { return QString("moved_away_on = null"); }},
            {RecordKind::Contact,
             [&] { return "is_meaningful = " + QString::number(random.bounded(2)); }},
        };
        const QHash<RecordKind, QString> tables{
            {RecordKind::EligibilityRenewal, "eligibility_renewal"},
            {RecordKind::Authorization, "service_authorization"},
            {RecordKind::Release, "release_of_information"},
            {RecordKind::NeedTier, "need_tier"},
            {RecordKind::Child, "child"},
            {RecordKind::Contact, "contact"},
        };

        for (int step = 0; step < 40; ++step) {
            const Scene::Child child = children.at(random.bounded(int(children.size())));
            const auto &edit = edits.at(random.bounded(int(edits.size())));
            const RecordKind kind = edit.first;
            const QString whose = kind == RecordKind::Child ? "id = " + quoted(child.id)
                                  : kind == RecordKind::Contact
                                      ? "family_id = " + quoted(child.family)
                                      : "child_id = " + quoted(child.id);
            const QString sql = QStringLiteral("update %1 set %2 where %3")
                                    .arg(tables.value(kind), edit.second(), whose);
            if (random.bounded(4) == 0)
                scene.database.clock().advanceDays(random.bounded(20));
            scene.change([&](Work &work) {
                execute(work, sql);
                scene.note(work, kind, child.id.uuid(), child);
            });
            QVERIFY2(scene.stands(), qPrintable(sql));
        }

        QCOMPARE(ENLACE_VALUE(scene.database.session().run(
                     [](Work &work) { return recomputeDeadlines(work); })),
                 0);
    }

    void aMovedDeadlineIsWrittenDownWithBothDaysAndTheRule_data() { TestDatabase::engines(); }
    void aMovedDeadlineIsWrittenDownWithBothDaysAndTheRule()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        ReleaseId release;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            release = scene.addRelease(work, child, "2026-12-24");
        });

        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update release_of_information set until_on = "
                                         "'2027-06-30'"));
            scene.note(work, RecordKind::Release, release.uuid(), child);
        });

        QVERIFY(scene.lines(child.family)
                    .contains(QStringLiteral("release_end 2027-06-30 ROI-EXPIRE")));
        QCOMPARE(scene.audited("changed"), 1);
        const auto changes = ENLACE_VALUE(scene.read([&](Reading &reading) -> Result<QJsonObject> {
            Query query(reading, "select changes, child_id from audit_entry where kind = "
                                 "'deadline' and action = 'changed'");
            ENLACE_ASSIGN(const auto text, firstValue<QString>(query));
            return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
        }));
        QCOMPARE(changes.value(QLatin1String("due_on")).toArray(),
                 (QJsonArray{QStringLiteral("2026-12-24"), QStringLiteral("2027-06-30")}));
        QCOMPARE(changes.value(QLatin1String("rule")).toArray(),
                 (QJsonArray{QStringLiteral("ROI-EXPIRE"), QStringLiteral("ROI-EXPIRE")}));
        QVERIFY(scene.stands());
    }

    void aNewCoordinatorIsCopiedOntoEveryLine_data() { TestDatabase::engines(); }
    void aNewCoordinatorIsCopiedOntoEveryLine()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });

        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update coordination set until_on = '2026-11-20'"));
            scene.addSpan(work, child, "coordination", RecordKind::Coordination,
                          QStringLiteral("staff_id, role, from_on"),
                          QStringLiteral("%1, 'lead', '2026-11-21'").arg(quoted(scene.colleague)));
        });

        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where coordinator_id "
                                             "= %1")
                                  .arg(quoted(scene.colleague))),
                 busyLines.size());
        QCOMPARE(scene.lines(child.family), busyLines);
        QCOMPARE(scene.audited("changed"), 0);
    }

    void stoppingEndsEveryReminder_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("column");
        const QStringList engines{QStringLiteral("memory"), QStringLiteral("postgresql")};
        for (const QString &engine : engines)
            for (const char *column : {"died_on", "moved_away_on", "lost_eligibility_on"})
                if (engine == QLatin1String("memory") || TestDatabase::hasServer())
                    QTest::addRow("%s %s", qPrintable(engine), column)
                        << engine << QString::fromLatin1(column);
    }
    void stoppingEndsEveryReminder()
    {
        QFETCH(QString, engine);
        QFETCH(QString, column);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });

        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update child set %1 = '2026-11-20'").arg(column));
            scene.note(work, RecordKind::Child, child.id.uuid(), child);
        });
        QCOMPARE(scene.lines(child.family), QStringList{});
        QCOMPARE(scene.audited("removed"), busyLines.size());
        QVERIFY(scene.stands());

        scene.change([&](Work &work) { // it was a mistake
            execute(work, QStringLiteral("update child set %1 = null").arg(column));
            scene.note(work, RecordKind::Child, child.id.uuid(), child);
        });
        QCOMPARE(scene.lines(child.family), busyLines);
    }

    void aPlannedEndStopsRemindersFromItsDay_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("column");
        for (const QString &engine : {QStringLiteral("memory"), QStringLiteral("postgresql")})
            for (const char *column : {"moved_away_on", "lost_eligibility_on"})
                if (engine == QLatin1String("memory") || TestDatabase::hasServer())
                    QTest::addRow("%s %s", qPrintable(engine), column)
                        << engine << QString::fromLatin1(column);
    }
    void aPlannedEndStopsRemindersFromItsDay()
    {
        QFETCH(QString, engine);
        QFETCH(QString, column);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child other;
        scene.change([&](Work &work) {
            child = addBusyChild(scene, work);
            other = scene.addChild(work, "2024-05-05");
        });

        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update child set %1 = '2026-11-25' where id = %2")
                              .arg(column, quoted(child.id)));
            scene.note(work, RecordKind::Child, child.id.uuid(), child);
        });
        QCOMPARE(scene.lines(child.family), busyLines); // until then all goes on
        QCOMPARE(scene.audited("removed"), 0);

        scene.database.clock().advanceDays(4); // to that day: the first Work of it sees to it
        scene.change(
            [&](Work &work) { scene.note(work, RecordKind::Child, other.id.uuid(), other); });
        QCOMPARE(scene.lines(child.family), QStringList{});
        QVERIFY(scene.stands());
    }

    void afterARenewalsLastDayItAloneIsLeft_data() { TestDatabase::engines(); }
    void afterARenewalsLastDayItAloneIsLeft()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child other;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            other = scene.addChild(work, "2024-05-05");
            const RenewalId renewal = scene.addRenewal(work, child, "2025-11-25", "2026-11-24");
            execute(work, QStringLiteral("update eligibility_renewal set signature = 'needed', "
                                         "visit = 'to_arrange' where id = %1")
                              .arg(quoted(renewal)));
        });
        const auto has = [&](const char *kind) {
            const QStringList lines = scene.lines(child.family);
            return std::any_of(lines.begin(), lines.end(), [kind](const QString &line) {
                return line.startsWith(QLatin1String(kind) + QLatin1Char(' '));
            });
        };
        QVERIFY(has("renewal_visit") && has("renewal_signature") && has("renewal_due"));

        scene.database.clock().advanceDays(4); // the first Work after that day sees to it
        scene.change(
            [&](Work &work) { scene.note(work, RecordKind::Child, other.id.uuid(), other); });

        QVERIFY(!has("renewal_visit") && !has("renewal_signature") && has("renewal_due"));
        QVERIFY(scene.stands());
    }

    void deadlinesFollowAChildToAnotherFamily_data() { TestDatabase::engines(); }
    void deadlinesFollowAChildToAnotherFamily()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child other;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            scene.addRelease(work, child, "2026-12-24");
            other = scene.addChild(work, "2024-05-05");
        });

        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update child set family_id = %1 where id = %2")
                              .arg(quoted(other.family), quoted(child.id)));
            scene.note(work, RecordKind::Child, child.id.uuid(), {child.id, other.family});
        });

        QCOMPARE(scene.lines(child.family), QStringList{});
        QCOMPARE(scene.lines(other.family).filter(QStringLiteral("release_end")).size(), 1);
        QVERIFY(scene.stands());
    }

    void deadlinesGoAwayWithTheirChild_data() { TestDatabase::engines(); }
    void deadlinesGoAwayWithTheirChild()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = scene.addChild(work, "2009-08-31"); });
        QVERIFY(!scene.lines(child.family).isEmpty());

        scene.change([&](Work &work) { // an import is taken back
            execute(work, QStringLiteral("delete from child"));
            scene.note(work, RecordKind::Child, child.id.uuid(), child);
        });

        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline")), 0);
        QVERIFY(scene.stands());
    }

    void whatSomebodySpoiledIsFoundAndPutRight_data() { TestDatabase::engines(); }
    void whatSomebodySpoiledIsFoundAndPutRight()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) { child = addBusyChild(scene, work); });
        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update deadline set due_on = '2000-01-01' where slot = "
                                         "'release_end'"));
            execute(work, QStringLiteral("delete from deadline where slot = 'age.18'"));
            execute(work, QStringLiteral("update deadline set slot = 'nonsense' where slot = "
                                         "'age.19'"));
        });

        const DeadlineCheck check = scene.check();
        QCOMPARE(check.families, 1);
        QCOMPARE(check.standing, busyLines.size() - 1);
        QCOMPARE(check.moved, 1);
        QCOMPARE(check.missing, 2);
        QCOMPARE(check.ended, 1);
        QCOMPARE(ENLACE_VALUE(scene.read(deadlineStoreCheck().run)).size(), 1);

        const auto changed =
            scene.database.session().run([](Work &work) { return recomputeDeadlines(work); });
        QCOMPARE(ENLACE_VALUE(changed), 4);
        QCOMPARE(scene.lines(child.family), busyLines);
        QVERIFY(ENLACE_VALUE(scene.read(deadlineStoreCheck().run)).isEmpty());
    }

    // More families than one batch holds, in one Work.
    void manyFamiliesAtOnce_data() { TestDatabase::engines(); }
    void manyFamiliesAtOnce()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        constexpr int families = 600;
        scene.change([&](Work &work) {
            for (int i = 0; i < families; ++i)
                scene.addRelease(work, scene.addChild(work, "2012-05-05"), "2026-12-24");
        });
        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where slot = "
                                             "'release_end'")),
                 families);
        QCOMPARE(scene.check().families, families);
        QVERIFY(scene.stands());
        const auto changed =
            scene.database.session().run([](Work &work) { return recomputeDeadlines(work); });
        QCOMPARE(ENLACE_VALUE(changed), 0);
    }

    void theFirstWorkOfADayBringsInWhatBeganByItself_data() { TestDatabase::engines(); }
    void theFirstWorkOfADayBringsInWhatBeganByItself()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child other;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            scene.addRelease(work, child, "2026-12-24");
            scene.addSpan(work, child, "coordination", RecordKind::Coordination,
                          QStringLiteral("staff_id, role, from_on"),
                          QStringLiteral("%1, 'lead', '2026-11-25'").arg(quoted(scene.colleague)));
            other = scene.addChild(work, "2024-05-05");
        });
        const QString ofNobody =
            QStringLiteral("select count(*) from deadline where coordinator_id is null and "
                           "child_id = %1")
                .arg(quoted(child.id));
        QVERIFY(scene.number(ofNobody) > 0);
        scene.database.clock().advanceDays(4);
        QVERIFY(scene.stands()); // as of the day of the last Work

        scene.change(
            [&](Work &work) { scene.note(work, RecordKind::Child, other.id.uuid(), other); });

        QCOMPARE(scene.number(ofNobody), 0);
        QVERIFY(scene.stands());
    }

    void aBirthdayThatComesNearIsBroughtIn_data() { TestDatabase::engines(); }
    void aBirthdayThatComesNearIsBroughtIn()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child other;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2010-12-01"); // 18 on December 1, 2028
            other = scene.addChild(work, "2024-05-05");
        });
        const QString age = QStringLiteral("age.18 2028-12-01 ADULT-18");
        QVERIFY(!scene.lines(child.family).contains(age));
        const auto workOn = [&](int days) {
            scene.database.clock().advanceDays(days);
            scene.change(
                [&](Work &work) { scene.note(work, RecordKind::Child, other.id.uuid(), other); });
        };

        workOn(10); // December 1, 2026: 731 days before
        QVERIFY(!scene.lines(child.family).contains(age));
        QVERIFY(scene.stands());

        workOn(1);
        QVERIFY(scene.lines(child.family).contains(age));
        QVERIFY(scene.stands());
    }

    // Both change a cause of one deadline; the second waits for the first and then sees its work.
    void twoWorksAtOnceLeaveWhatBothWrote()
    {
        if (!TestDatabase::hasServer())
            QSKIP("PostgreSQL left out: ENLACE_TEST_POSTGRESQL names no server");
        Scene scene(QStringLiteral("postgresql"));
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            scene.addTier(work, child, "high");
        });
        QCOMPARE(scene.lines(child.family).last(), QStringLiteral("touch_base 2026-02-04 TB-HIGH"));
        Result<> secondResult = fail(ErrorCode::Internal, "not run");
        std::unique_ptr<QThread> second(QThread::create([&] {
            auto session = scene.database.another(scene.database.actor(), {deadlineKeeper()});
            secondResult = session->run([&](Work &work) -> Result<> {
                scene.addContact(work, child, "2026-11-20T18:00:00.000Z");
                return {};
            });
        }));

        scene.change([&](Work &work) {
            execute(work, QStringLiteral("update need_tier set tier = 'low'"));
            scene.note(work, RecordKind::NeedTier, QUuid::createUuid(), child);
            ENLACE_VERIFY(deadlineKeeper()(work, work.touched()));
            second->start();
            while (!second->isFinished() &&
                   count(work,
                         QStringLiteral("select count(*) from pg_locks l where not l.granted and "
                                        "pg_backend_pid() = any (pg_blocking_pids(l.pid))")) == 0)
                QThread::yieldCurrentThread();
        });

        QVERIFY(second->wait(20000));
        ENLACE_VERIFY(secondResult);
        QCOMPARE(scene.lines(child.family).last(), QStringLiteral("touch_base 2027-03-19 TB-LOW"));
        QVERIFY(scene.stands());
    }
};

QTEST_GUILESS_MAIN(TestDeadlineKeeper)
#include "tst_deadlinekeeper.moc"
