// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulechange.h"
#include "core/rules/ruleset.h"
#include "core/rules/rulewriter.h"

#include <QTest>

using namespace enlace;

namespace {

std::optional<QDate> day(const char *text)
{
    return *text ? std::optional(QDate::fromString(QLatin1String(text), Qt::ISODate))
                 : std::nullopt;
}

Rule version(const char *from, const char *until, double value = 90)
{
    Rule rule;
    rule.id = QStringLiteral("RE-ALL");
    rule.topic = QStringLiteral("authorization.length");
    rule.title = {QStringLiteral("Ninety days"), QStringLiteral("Noventa días")};
    rule.source = QStringLiteral("a letter");
    rule.value = value;
    rule.confidence = Confidence::Said;
    rule.effectiveFrom = day(from);
    rule.effectiveUntil = day(until);
    return rule;
}

Rule named(const char *id, Rule rule)
{
    rule.id = QString::fromLatin1(id);
    if (rule.id != QLatin1String("RE-ALL"))
        rule.scope.counties = {QStringLiteral("Orange")};
    return rule;
}

std::shared_ptr<const RuleSet> shared(const QList<Rule> &rules)
{
    auto set = RuleSet::of(rules);
    if (!set)
        qFatal("%s", qPrintable(set.error().logText()));
    return std::make_shared<const RuleSet>(*std::move(set));
}

/// "…2026-12-31 90; 2027-01-01… 180"
QString spans(const QList<Rule> &versions)
{
    QStringList words;
    for (const Rule &rule : versions)
        words.append(QStringLiteral("%1..%2 %3")
                         .arg(rule.effectiveFrom ? rule.effectiveFrom->toString(Qt::ISODate) : "",
                              rule.effectiveUntil ? rule.effectiveUntil->toString(Qt::ISODate) : "")
                         .arg(rule.value.value_or(-1)));
    return words.join(QLatin1String("; "));
}

} // namespace

class TestRuleChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewVersionEndsTheOneBefore_data()
    {
        QTest::addColumn<QList<Rule>>("before");
        QTest::addColumn<Rule>("changed");
        QTest::addColumn<QString>("after");
        QTest::newRow("one that always held")
            << QList{version("", "")} << version("2027-01-01", "", 180)
            << "..2026-12-31 90; 2027-01-01.. 180";
        QTest::newRow("one that is about to begin gives way")
            << QList{version("", "2026-12-31"), version("2027-01-01", "", 120)}
            << version("2027-01-01", "", 180) << "..2026-12-31 90; 2027-01-01.. 180";
        QTest::newRow("one that ended before stays as it was")
            << QList{version("", "2025-12-31"), version("2026-01-01", "", 120)}
            << version("2026-07-01", "", 180)
            << "..2025-12-31 90; 2026-01-01..2026-06-30 120; 2026-07-01.. 180";
        QTest::newRow("as if it had always been so")
            << QList{version("", "2025-12-31"), version("2026-01-01", "", 120)}
            << version("", "", 180) << ".. 180";
        QTest::newRow("the first")
            << QList<Rule>{} << version("2027-01-01", "", 180) << "2027-01-01.. 180";
    }
    void aNewVersionEndsTheOneBefore()
    {
        QFETCH(QList<Rule>, before);
        QFETCH(Rule, changed);
        QFETCH(QString, after);

        const auto result = withVersion(before, changed);

        QVERIFY(result.has_value());
        QCOMPARE(spans(*result), after);
        QVERIFY(RuleSet::of(*result).has_value()); // never two on one day
    }

    void aSpanThatEndsBeforeItBeginsIsRefusedBesideItsField()
    {
        const auto result = withVersion({}, version("2027-01-01", "2026-12-31"));

        QVERIFY(!result);
        QCOMPARE(result.error().field, QStringLiteral("effectiveUntil"));
    }

    void confirmingNamesThePersonAndTheDay()
    {
        const QDate today(2026, 11, 21);
        const QList<Rule> before{version("", "2025-12-31"), version("2026-01-01", "")};

        const auto after = confirmed(before, QStringLiteral(" Elena Whitfield "), today);

        QVERIFY(after.has_value());
        QVERIFY(after->first().isUnconfirmed());
        QVERIFY(!after->last().isUnconfirmed());
        QCOMPARE(after->last().confirmedBy, QStringLiteral("Elena Whitfield"));
        QCOMPARE(after->last().confirmedOn, std::optional(today));
        QVERIFY(!confirmed(before, QStringLiteral("  "), today).has_value());
        QVERIFY(!confirmed({version("", "2025-12-31")}, QStringLiteral("E"), today).has_value());
    }

    void whatIsMissingIsSaidBesideItsField_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QStringList>("fields");
        Rule whole = version("", "");
        QTest::newRow("nothing") << whole << QStringList{};
        Rule half = whole;
        half.value = 2.5;
        QTest::newRow("half a day") << half << QStringList{"value"};
        half.unit = OffsetUnit::Years;
        QTest::newRow("half a year") << half << QStringList{};
        Rule guess = whole;
        guess.confidence = Confidence::Unknown;
        QTest::newRow("a value that is not known") << guess << QStringList{"confidence"};
        guess.value.reset();
        QTest::newRow("no value yet") << guess << QStringList{};
        Rule nobody = whole;
        nobody.scope.ageFrom = 18;
        nobody.scope.ageBelow = 18;
        QTest::newRow("no age is both") << nobody << QStringList{"ageBelow"};
        Rule onlyEnglish = whole;
        onlyEnglish.title.spanish.clear();
        QTest::newRow("only English") << onlyEnglish << QStringList{"titleSpanish"};
        QTest::newRow("everything")
            << Rule{} << QStringList{"id", "topic", "titleEnglish", "titleSpanish", "source"};
    }
    void whatIsMissingIsSaidBesideItsField()
    {
        QFETCH(Rule, rule);
        QFETCH(QStringList, fields);

        QStringList found;
        for (const Error &problem : validate(rule))
            found.append(problem.field);

        QCOMPARE(found, fields);
    }

    void aProposalHoldsOnlyWhatWouldChange()
    {
        const auto now = shared({version("", "2026-12-31"), version("2027-01-01", "", 180),
                                 named("RE-OTHER", version("", ""))});
        Rule other = named("RE-OTHER", version("", "", 120));
        other.scope.networks = {QStringLiteral("Harbor")};

        const auto proposal = propose(
            now, {version("2027-01-01", "", 180), other, version("", "2026-12-31")}); // any order

        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->differences.size(), 1);
        QCOMPARE(proposal->differences.first().id, QStringLiteral("RE-OTHER"));
        QCOMPARE(proposal->next->newest(QStringLiteral("RE-OTHER"))->value, std::optional(120.0));
        QCOMPARE(now->newest(QStringLiteral("RE-OTHER"))->value, std::optional(90.0));
        QVERIFY(!propose(now, now->rules()).has_value()); // nothing would change
        Rule wrong = other;
        wrong.source.clear();
        QCOMPARE(propose(now, {wrong}).error().field, QStringLiteral("source"));
    }

    void takingBackRestoresAndSwitchesOffWhatWasNew()
    {
        const auto now = shared({version("", "")});
        Rule added = named("RE-HARBOR", version("", "", 180));
        added.scope.networks = {QStringLiteral("Harbor")};
        const auto done = propose(now, {version("", "", 120), added});
        QVERIFY(done.has_value());

        const RuleProposal back = takenBack(*done);

        QCOMPARE(spans(back.versions()), QStringLiteral(".. 90; .. -1"));
        QVERIFY(done->next->with(back.versions()).has_value());
    }

    void whatIsWrittenIsReadAgain()
    {
        QList<Rule> rules = RuleSet::shipped().rules();
        Rule confirmedRule = version("2026-01-01", "2026-12-31");
        confirmedRule.confirmedBy = QStringLiteral("Elena \"E\" Whitfield\n<b>");
        confirmedRule.confirmedOn = QDate(2026, 11, 21);
        confirmedRule.scope.networks = {QStringLiteral("Nobody's “Network”")};
        confirmedRule.scope.ageFrom = 3;
        confirmedRule.id = QStringLiteral("X");
        rules.append(confirmedRule);

        const auto read = RuleSet::parse(writeRules(rules));

        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().logText()));
        QCOMPARE(read->rules().size(), rules.size());
        for (qsizetype i = 0; i < rules.size(); ++i) {
            Rule again = read->rules().at(i);
            again.line = rules.at(i).line;
            QVERIFY2(again == rules.at(i), qPrintable(rules.at(i).id));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleChange)
#include "tst_rulechange.moc"
