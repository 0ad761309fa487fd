// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulelook.h"

#include <QTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);

QStringList idsOf(const RuleFilter &filter, Language language = Language::English,
                  const QSet<QString> &changed = {})
{
    QStringList ids;
    for (const RuleLine &line : ruleLines(RuleSet::shipped(), changed, filter, today, language))
        ids.append(line.rule.id);
    return ids;
}

RuleFilter typed(const char *text)
{
    RuleFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

Rule version(std::optional<QDate> from, std::optional<QDate> until)
{
    Rule rule;
    rule.id = QStringLiteral("X");
    rule.value = 1;
    rule.confidence = Confidence::Said;
    rule.effectiveFrom = from;
    rule.effectiveUntil = until;
    return rule;
}

} // namespace

class TestRuleLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsListedOnceAndQuestionsStayTogether()
    {
        const auto lines = ruleLines(RuleSet::shipped(), {}, {}, today, Language::English);

        QSet<QString> ids;
        QStringList topics;
        for (const RuleLine &line : lines) {
            QVERIFY2(!ids.contains(line.rule.id), qPrintable(line.rule.id));
            ids.insert(line.rule.id);
            if (topics.isEmpty() || topics.last() != line.rule.topic)
                topics.append(line.rule.topic);
        }
        for (const Rule &rule : RuleSet::shipped().rules())
            QVERIFY2(ids.contains(rule.id), qPrintable(rule.id));
        QCOMPARE(QSet<QString>(topics.begin(), topics.end()).size(), topics.size());
    }

    void wordsAreFoundInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("found");
        QTest::newRow("short name") << "ccs-redet-no" << Language::English << "CCS-REDET-NOTICE";
        QTest::newRow("English") << "return papers" << Language::English << "CCS-REDET-FAMILY";
        QTest::newRow("Spanish without accents")
            << "ultimo dia formulario" << Language::Spanish << "MC-CURE";
        QTest::newRow("source") << "41610(b)(1)" << Language::Spanish << "CCS-REDET-FAMILY";
        QTest::newRow("other language") << "ultimo dia formulario" << Language::English << "";
    }
    void wordsAreFoundInTheLanguageOfTheReader()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(QString, found);

        const QStringList ids = idsOf(typed(text.toUtf8().constData()), language);

        QCOMPARE(ids.contains(found), !found.isEmpty());
        QVERIFY(ids.size() < 8);
    }

    void whoeverTypesTheShortNameReadsThatRuleFirst()
    {
        QCOMPARE(idsOf(typed("re-all")).first(), QStringLiteral("RE-ALL"));
        QVERIFY(idsOf(typed("re-all")).size() > 1); // "recall" has both words too
    }

    void filtersNarrow()
    {
        RuleFilter off;
        off.standing = RuleStanding::SwitchedOff;
        QVERIFY(idsOf(off).contains(QStringLiteral("MTP-RX")));
        QVERIFY(!idsOf(off).contains(QStringLiteral("CCS-REDET")));
        RuleFilter law;
        law.kind = RuleKind::Law;
        law.confidence = Confidence::Verified;
        QVERIFY(idsOf(law).contains(QStringLiteral("CCS-REDET")));
        QVERIFY(!idsOf(law).contains(QStringLiteral("RE-ALL")));
        RuleFilter ours;
        ours.changedHere = true;
        QCOMPARE(idsOf(ours, Language::English, {QStringLiteral("RE-ALL")}),
                 QStringList{QStringLiteral("RE-ALL")});
    }

    void standingFollowsFromTheVersionAndTheDay_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<RuleStanding>("standing");
        Rule rule = version({}, {});
        QTest::newRow("said by somebody") << rule << RuleStanding::Unconfirmed;
        rule.confidence = Confidence::Verified;
        QTest::newRow("read") << rule << RuleStanding::ReadInSource;
        rule.confirmedBy = QStringLiteral("E");
        rule.confirmedOn = today;
        QTest::newRow("confirmed") << rule << RuleStanding::Confirmed;
        rule.value.reset();
        QTest::newRow("no value") << rule << RuleStanding::SwitchedOff;
        QTest::newRow("ended") << version({}, today.addDays(-1)) << RuleStanding::NotInForce;
        QTest::newRow("its last day") << version({}, today) << RuleStanding::Unconfirmed;
    }
    void standingFollowsFromTheVersionAndTheDay()
    {
        QFETCH(Rule, rule);
        QFETCH(RuleStanding, standing);
        QCOMPARE(standingOf(rule, today), standing);
    }

    void theVersionOfTheDayIsLookedAt()
    {
        const QList<Rule> all{version({}, QDate(2025, 12, 31)),
                              version(QDate(2026, 1, 1), QDate(2026, 12, 31)),
                              version(QDate(2027, 1, 1), {})};

        QCOMPARE(presentOf(all, today), all.at(1));
        QCOMPARE(presentOf(all.mid(2), today), all.at(2));    // the next to come
        QCOMPARE(presentOf(all.mid(0, 1), today), all.at(0)); // the last there was
    }

    void rulesOfOneQuestionSayWhichGoesFirst_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("other");
        QTest::addColumn<RuleRelation>("relation");
        QTest::newRow("two programs never meet") << "RE-CCS"
                                                 << "RE-ALL" << RuleRelation::ForOthers;
        QTest::newRow("state and federal") << "PA-STD-CA"
                                           << "PA-STD-FED" << RuleRelation::Beside;
        QTest::newRow("tiers") << "TB-HIGH"
                               << "TB-LOW" << RuleRelation::ForOthers;
    }
    void rulesOfOneQuestionSayWhichGoesFirst()
    {
        QFETCH(QString, id);
        QFETCH(QString, other);
        QFETCH(RuleRelation, relation);

        const auto related =
            relatedRules(RuleSet::shipped(), *RuleSet::shipped().find(id, today), today);

        const auto found =
            std::find_if(related.begin(), related.end(),
                         [&other](const RelatedRule &rule) { return rule.rule.id == other; });
        QVERIFY(found != related.end());
        QCOMPARE(found->relation, relation);
    }

    void theMoreSpecificGoesBefore()
    {
        Rule wide = *RuleSet::shipped().find(QStringLiteral("RE-ALL"), today);
        Rule narrow = wide;
        narrow.id = QStringLiteral("RE-HARBOR");
        narrow.scope.networks = {QStringLiteral("Harbor")};
        const auto set = RuleSet::of({wide, narrow});
        QVERIFY(set.has_value());

        QCOMPARE(relatedRules(*set, wide, today).first().relation, RuleRelation::GoesBefore);
        QCOMPARE(relatedRules(*set, narrow, today).first().relation, RuleRelation::GivesWay);
    }

    void aTieIsToldByTheLinesOfTheFileAlone()
    {
        Rule twin = *RuleSet::shipped().find(QStringLiteral("RE-ALL"), today);
        twin.id = QStringLiteral("RE-TWIN");
        twin.line = 0;
        const QString typed = RuleSet::shipped().with({twin}).error().message();
        QVERIFY2(typed.contains(u"RE-TWIN") && typed.contains(u"RE-ALL"), qPrintable(typed));
        QVERIFY2(!typed.contains(u"line"), qPrintable(typed));

        twin.line = 42;
        const QString read = RuleSet::shipped().with({twin}).error().message();
        QVERIFY2(read.contains(u"RE-TWIN in line 42"), qPrintable(read));
        QVERIFY2(read.contains(u"RE-ALL, which is in force here"), qPrintable(read));
    }
};

QTEST_GUILESS_MAIN(TestRuleLook)
#include "tst_rulelook.moc"
