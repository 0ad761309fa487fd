// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that an office changes, and what that does to the dates that stand: just what was shown
// beforehand, and nothing else.
#include "core/rules/rulechange.h"
#include "core/rules/rulerepository.h"

#include "deadlinescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

/// A release's end, warned of from `value` days before instead.
Rule longerWarning(const RuleSet &rules)
{
    Rule rule = rules.versions(QStringLiteral("ROI-EXPIRE")).first();
    rule.warnAt = {120};
    return rule;
}

} // namespace

class TestRuleRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesTheShippedRulesHold_data() { TestDatabase::engines(); }
    void withoutChangesTheShippedRulesHold()
    {
        QFETCH(QString, engine);
        Scene scene(engine);

        const auto rules = current(scene);

        QCOMPARE(rules.get(), &RuleSet::shipped());
    }

    void aChangeMovesJustWhatThePreviewSaid_data() { TestDatabase::engines(); }
    void aChangeMovesJustWhatThePreviewSaid()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            scene.addTier(work, child, "medium");
            (void)scene.addRelease(work, child, "2026-12-24");
            scene.addTier(work, scene.addChild(work, "2012-05-05"), "low");
        });
        const QStringList before = scene.lines(child.family);
        QCOMPARE(before.filter(QStringLiteral("touch_base")).size(), 1);
        const auto rules = current(scene);
        // Every family is to be called twice as often.
        QList<Rule> changed;
        for (Rule rule : rules->rules())
            if (rule.topic == QLatin1String("touch_base")) {
                rule.value = *rule.value / 2 - std::fmod(*rule.value / 2, 1.0);
                changed.append(rule);
            }
        QVERIFY(!changed.isEmpty());
        const auto next = ENLACE_VALUE(rules->with(changed));
        const RulePreview preview =
            ENLACE_VALUE(scene.read([&](Reading &reading) { return previewRules(reading, next); }));
        QCOMPARE(preview.moved, 2);
        QCOMPARE(preview.created + preview.ended, 0);
        QCOMPARE(scene.lines(child.family), before); // looking changes nothing

        scene.signIn({Role::Supervisor});
        scene.change([&](Work &work) {
            ENLACE_VALUE(RuleRepository(work)
                             .save(work, changed, QStringLiteral("The team agreed to it."))
                             .map([] { return true; }));
        });

        QStringList unmoved = before;
        unmoved.removeIf([](const QString &line) { return line.startsWith("touch_base"); });
        QStringList after = scene.lines(child.family);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.removeIf([](const QString &line) { return line.startsWith("touch_base"); }),
                 1);
        QCOMPARE(after, unmoved);
        for (const DeadlineMove &move : preview.moves)
            QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where id = %1 and "
                                                 "due_on = %2")
                                      .arg(quoted(move.before.id),
                                           quoted(move.after.dueOn.toString(Qt::ISODate)))),
                     1);
        QVERIFY(scene.stands());
    }

    void theHistorySaysWhoAndWhy_data() { TestDatabase::engines(); }
    void theHistorySaysWhoAndWhy()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.signIn({Role::Supervisor});
        const Rule first = longerWarning(RuleSet::shipped());
        const auto save = [&](const QList<Rule> &versions, const char *reason) {
            return scene.database.session().run([&](Work &work) {
                return RuleRepository(work).save(work, versions, QString::fromUtf8(reason));
            });
        };
        ENLACE_VERIFY(save({first}, "Families need longer."));
        scene.database.clock().advanceDays(1);
        const auto sure = ENLACE_VALUE(
            confirmed({first}, QStringLiteral("Elena Whitfield"), QDate(2026, 11, 22)));

        ENLACE_VERIFY(save(sure, "Read in the county's letter."));

        const auto history = ENLACE_VALUE(scene.read([](Reading &reading) {
            return RuleRepository(reading).history(QStringLiteral("ROI-EXPIRE"));
        }));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().reason, QStringLiteral("Read in the county's letter."));
        QCOMPARE(history.first().by, QStringLiteral("Somebody"));
        QVERIFY(history.first().isCurrent && !history.last().isCurrent);
        QVERIFY(history.last().version.isUnconfirmed() ||
                history.last().version.confirmedBy.isEmpty());
        QCOMPARE(current(scene)->newest(QStringLiteral("ROI-EXPIRE"))->confirmedBy,
                 QStringLiteral("Elena Whitfield"));
        // The same once more changes nothing, and says so; without a reason nothing changes.
        QCOMPARE(save(sure, "Again.").error().code, ErrorCode::Invalid);
        QCOMPARE(save({first}, " ").error().field, QStringLiteral("reason"));
    }

    void aTieIsRefusedAndNothingChanges_data() { TestDatabase::engines(); }
    void aTieIsRefusedAndNothingChanges()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.signIn({Role::Supervisor});
        Rule twin = longerWarning(RuleSet::shipped());
        twin.id = QStringLiteral("ROI-TWIN");

        const auto saved = scene.database.session().run([&](Work &work) {
            return RuleRepository(work).save(work, {twin}, QStringLiteral("A second one."));
        });

        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Invalid);
        QCOMPARE(current(scene).get(), &RuleSet::shipped());
    }

    void onlySupervisorsAndAdministratorsChangeRules_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("coordinator") << Role::Coordinator << false;
        QTest::newRow("therapist") << Role::Therapist << false;
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("supervisor") << Role::Supervisor << true;
        QTest::newRow("administrator") << Role::Administrator << true;
    }
    void onlySupervisorsAndAdministratorsChangeRules()
    {
        QFETCH(Role, role);
        QFETCH(bool, isAllowed);
        Scene scene(QStringLiteral("memory"));
        scene.signIn({role});

        const auto saved = scene.database.session().run([&](Work &work) {
            return RuleRepository(work).save(work, {longerWarning(RuleSet::shipped())},
                                             QStringLiteral("Because."));
        });

        QCOMPARE(saved.has_value(), isAllowed);
        if (!isAllowed)
            QCOMPARE(saved.error().code, ErrorCode::Forbidden);
    }

private:
    static std::shared_ptr<const RuleSet> current(Scene &scene)
    {
        return ENLACE_VALUE(
            scene.read([](Reading &reading) { return RuleRepository(reading).current(); }));
    }
};

QTEST_GUILESS_MAIN(TestRuleRepository)
#include "tst_rulerepository.moc"
