// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that an office changes, and what that does to the dates that stand: just what was shown
// beforehand, and nothing else.
#include "core/rules/rulechange.h"
#include "core/rules/rulelook.h"
#include "core/rules/rulewriter.h"

#include "deadlinescene.h"

#include <QRandomGenerator>
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
        scene.signIn({Role::Supervisor});
        const RulePreview preview = previewOf(scene, changed);
        QCOMPARE(preview.moved, 2);
        QCOMPARE(preview.created + preview.ended, 0);
        QCOMPARE(preview.effects.size(), 2);
        QCOMPARE(preview.unlisted(), 0);
        QCOMPARE(scene.lines(child.family), before); // looking changes nothing

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
        for (const RuleEffect &effect : preview.effects) {
            QVERIFY(*effect.after < *effect.before);
            QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where id = %1 and "
                                                 "due_on = %2")
                                      .arg(quoted(effect.row.deadline.id),
                                           quoted(effect.after->toString(Qt::ISODate)))),
                     1);
        }
        QVERIFY(scene.stands());
    }

    // Property: whichever rules are changed, and by how much, just those lines move that the
    // preview named, and each to the day that it named.
    void anyChangeMovesJustWhatItsPreviewSaid_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void anyChangeMovesJustWhatItsPreviewSaid()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        Scene scene(QStringLiteral("memory"));
        scene.change([&](Work &work) {
            for (int i = 0; i < 3; ++i)
                (void)addBusyChild(scene, work);
        });
        scene.signIn({Role::Supervisor, Role::Coordinator}); // whose children they are
        // One rule that certainly stands behind lines, and some others.
        static const QStringList behindLines{"TB-HIGH",          "ROI-EXPIRE", "RE-LEAD", "RE-ALL",
                                             "CCS-REDET-NOTICE", "RENEW-END",  "ADULT-18"};
        const QString sure = behindLines.at(random.bounded(int(behindLines.size())));
        QList<Rule> changed;
        for (Rule rule : current(scene)->rules())
            if (rule.isOn() && !rule.effectiveUntil &&
                (rule.id == sure || random.bounded(20) == 0)) {
                rule.value = *rule.value + 1 + random.bounded(5);
                if (random.bounded(4) == 0)
                    rule.shift = Shift::None;
                changed.append(rule);
            }
        const auto before = daysOf(scene);
        const RulePreview preview = previewOf(scene, changed);
        QVERIFY(!preview.isNothing());
        QCOMPARE(preview.unlisted(), 0);

        save(scene, changed);

        QHash<QString, QString> expected = before;
        for (const RuleEffect &effect : preview.effects) {
            const QString line = lineOf(effect.row.deadline);
            QCOMPARE(before.value(line),
                     effect.before ? effect.before->toString(Qt::ISODate) : QString());
            if (effect.after)
                expected.insert(line, effect.after->toString(Qt::ISODate));
            else
                expected.remove(line);
        }
        QCOMPARE(daysOf(scene), expected);
        QVERIFY(scene.stands());
    }

    void thePreviewNamesOnlyWhomThePersonMaySee_data() { TestDatabase::engines(); }
    void thePreviewNamesOnlyWhomThePersonMaySee()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.change([&](Work &work) {
            scene.addTier(work, scene.addChild(work, "2024-05-05"), "medium");
            const Scene::Child others = scene.addChild(work, "2024-05-05");
            scene.addTier(work, others, "medium");
            scene.addLead(work, others, scene.colleague); // of no team of the supervisor's
        });
        const QList<Rule> later = calledLater(*current(scene));

        scene.signIn({Role::Supervisor});
        const RulePreview supervisors = previewOf(scene, later);
        scene.signIn({Role::Administrator});
        const RulePreview administrators = previewOf(scene, later);

        QCOMPARE(supervisors.moved, 2);
        QCOMPARE(supervisors.effects.size(), 1);
        QCOMPARE(supervisors.unlisted(), 1);
        QCOMPARE(supervisors.effects.first().row.givenNames, QStringLiteral("Ana"));
        QVERIFY(supervisors.effects.first().row.rule.has_value());
        QCOMPARE(administrators.moved, 2);
        QCOMPARE(administrators.effects.size(), 0);
    }

    void thePreviewTellsWhatBeginsAndEnds_data() { TestDatabase::engines(); }
    void thePreviewTellsWhatBeginsAndEnds()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            scene.addTier(work, child, "medium");
        });
        scene.signIn({Role::Supervisor});
        Rule off = current(scene)->versions(QStringLiteral("TB-MEDIUM")).first();
        off.value.reset();

        const RulePreview ends = previewOf(scene, {off});
        QCOMPARE(ends.ended, 1);
        QCOMPARE(ends.effects.size(), 1);
        QVERIFY(ends.effects.first().before && !ends.effects.first().after);
        save(scene, {off});
        QVERIFY(scene.lines(child.family).filter(QStringLiteral("touch_base")).isEmpty());
        Rule on = off;
        on.value = 60;
        const RulePreview begins = previewOf(scene, {on});

        QCOMPARE(begins.created, 1);
        QCOMPARE(begins.effects.size(), 1);
        QVERIFY(!begins.effects.first().before && begins.effects.first().after);
        QCOMPARE(begins.effects.first().row.surnames, QStringLiteral("B"));
    }

    void whatWasWeighedIsNotWrittenOverWhatSomebodyElseChanged_data() { TestDatabase::engines(); }
    void whatWasWeighedIsNotWrittenOverWhatSomebodyElseChanged()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.signIn({Role::Supervisor});
        const Rule mine = longerWarning(RuleSet::shipped());
        const auto weighed = ENLACE_VALUE(propose(current(scene), {mine}));
        Rule theirs = mine;
        theirs.warnAt = {45};
        save(scene, {theirs});

        const auto saved = scene.database.session().run([&](Work &work) {
            return RuleRepository(work).save(work, weighed, QStringLiteral("Families asked."));
        });

        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Conflict);
        QCOMPARE(current(scene)->newest(mine.id)->warnAt, QList<int>{45});
    }

    void aChangeIsTakenBackWithAllItMoved_data() { TestDatabase::engines(); }
    void aChangeIsTakenBackWithAllItMoved()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2024-05-05");
            scene.addTier(work, child, "medium");
        });
        scene.signIn({Role::Supervisor});
        const QStringList before = scene.lines(child.family);
        QList<Rule> changed = calledLater(*current(scene));
        Rule added = changed.first();
        added.id = QStringLiteral("TB-HARBOR");
        added.scope.networks = {QStringLiteral("Harbor Health Network")};
        changed.append(added);
        const auto weighed = ENLACE_VALUE(propose(current(scene), changed));
        const auto write = [&](const RuleProposal &proposal) {
            return scene.database.session().run([&](Work &work) {
                return RuleRepository(work).save(work, proposal, QStringLiteral("Tried."));
            });
        };
        ENLACE_VERIFY(write(weighed));
        QVERIFY(scene.lines(child.family) != before);

        ENLACE_VERIFY(write(takenBack(weighed)));

        QCOMPARE(scene.lines(child.family), before);
        QVERIFY(!current(scene)->newest(added.id)->isOn()); // it can still be explained
        QVERIFY(scene.stands());
    }

    void aWholeFileComesBackAsItWentOut_data() { TestDatabase::engines(); }
    void aWholeFileComesBackAsItWentOut()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.signIn({Role::Administrator});
        save(scene, {longerWarning(RuleSet::shipped())});
        const auto changedHere = [&] {
            return ENLACE_VALUE(
                scene.read([](Reading &reading) { return RuleRepository(reading).changedHere(); }));
        };
        QCOMPARE(changedHere(), QSet<QString>{QStringLiteral("ROI-EXPIRE")});
        const QByteArray file = writeRules(current(scene)->rules());
        const auto same = propose(current(scene), ENLACE_VALUE(RuleSet::parse(file)).rules());
        QCOMPARE(same.error().code, ErrorCode::Invalid); // nothing to change

        QByteArray edited = file;
        edited.replace("\"warn_at\": [120]", "\"warn_at\": [60]");
        const auto weighed =
            ENLACE_VALUE(propose(current(scene), ENLACE_VALUE(RuleSet::parse(edited)).rules()));

        QCOMPARE(weighed.differences.size(), 1);
        QCOMPARE(weighed.differences.first().id, QStringLiteral("ROI-EXPIRE"));
    }

    void aLookTellsAllOfOneRule_data() { TestDatabase::engines(); }
    void aLookTellsAllOfOneRule()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.signIn({Role::Supervisor});
        save(scene, {longerWarning(RuleSet::shipped())});

        const auto look = ENLACE_VALUE(scene.read(
            [](Reading &reading) { return readRuleLook(reading, QStringLiteral("ROI-EXPIRE")); }));

        QVERIFY(look.line.isChangedHere);
        QCOMPARE(look.line.rule.warnAt, QList<int>{120});
        QCOMPARE(look.history.size(), 1);
        QCOMPARE(look.history.first().by, QStringLiteral("Somebody"));
        const auto none = scene.read(
            [](Reading &reading) { return readRuleLook(reading, QStringLiteral("NO-RULE")); });
        QCOMPARE(none.error().code, ErrorCode::NotFound);
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
    static RulePreview previewOf(Scene &scene, const QList<Rule> &versions)
    {
        const auto next = ENLACE_VALUE(current(scene)->with(versions));
        return ENLACE_VALUE(
            scene.read([&](Reading &reading) { return previewRules(reading, next); }));
    }
    /// Every family by tier, a week later.
    static QList<Rule> calledLater(const RuleSet &rules)
    {
        QList<Rule> changed;
        for (Rule rule : rules.rules())
            if (rule.topic == QLatin1String("touch_base") && rule.isOn()) {
                rule.value = *rule.value + 7;
                changed.append(rule);
            }
        return changed;
    }
    static QString lineOf(const Deadline &deadline)
    {
        return QString::fromLatin1(keyOf(deadline.about.kind).data()) + QLatin1Char(' ') +
               deadline.about.id.toString(QUuid::WithoutBraces) + QLatin1Char(' ') + deadline.slot;
    }
    /// The due day of every open line.
    static QHash<QString, QString> daysOf(Scene &scene)
    {
        QHash<QString, QString> days;
        const auto lines = ENLACE_VALUE(scene.read(
            [](Reading &reading) { return DeadlineRepository(reading).page({}, {}, 500); }));
        for (const DeadlineRow &row : lines)
            days.insert(lineOf(row.deadline), row.deadline.dueOn.toString(Qt::ISODate));
        return days;
    }
    static void save(Scene &scene, const QList<Rule> &versions)
    {
        ENLACE_VERIFY(scene.database.session().run([&](Work &work) {
            return RuleRepository(work).save(work, versions, QStringLiteral("We agreed."));
        }));
    }
    static std::shared_ptr<const RuleSet> current(Scene &scene)
    {
        return ENLACE_VALUE(
            scene.read([](Reading &reading) { return RuleRepository(reading).current(); }));
    }
};

QTEST_GUILESS_MAIN(TestRuleRepository)
#include "tst_rulerepository.moc"
