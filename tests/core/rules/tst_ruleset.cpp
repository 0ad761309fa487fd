// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleset.h"

#include "core/base/clock.h"

#include <QSet>
#include <QTest>

using namespace enlace;

namespace {

QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

QDateTime county(const char *text)
{
    const QDateTime wall = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), countyTimeZone());
}

/// A rule file whose first rule begins in line 4.
QByteArray file(const QStringList &rules)
{
    return "{\"format\": \"enlace-rules\",\n\"version\": 1,\n\"rules\": [\n" +
           rules.join(QLatin1String(",\n")).toUtf8() + "\n]}";
}

/// One rule on one line; `more` adds fields.
QString rule(const char *id, const char *more = "", int value = 10)
{
    return QStringLiteral(
               "{\"id\": \"%1\", \"topic\": \"t\", \"title\": {\"en\": \"E\", \"es\": \"S\"}, "
               "\"trigger\": \"notice_date\", \"value\": %2, \"unit\": \"calendar_days\", "
               "\"kind\": \"law\", \"source\": \"x\", \"confidence\": \"V\"%3}")
        .arg(QLatin1String(id))
        .arg(value)
        .arg(QString::fromUtf8(more));
}

Explanation countedBy(const char *id, const When &trigger)
{
    const Rule *found = RuleSet::shipped().find(QLatin1String(id), trigger.day);
    Q_ASSERT(found);
    return {*found, trigger, countFrom(*found, trigger), {}, {}};
}

} // namespace

class TestRuleSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The shipped rules, cases worked by hand.
    void aShippedRuleGivesItsDay_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("raw");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *name, const char *id, const char *from, const char *raw,
                            const char *due) {
            QTest::newRow(name) << QString::fromLatin1(id) << date(from) << date(raw) << date(due);
        };
        row("a year", "CCS-REDET", "2026-03-01", "2027-03-01", "2027-03-01");
        row("a year from the leap day", "CCS-REDET", "2028-02-29", "2029-02-28", "2029-02-28");
        row("notice, a Sunday moves back", "CCS-REDET-NOTICE", "2026-12-29", "2026-11-29",
            "2026-11-25");
        row("papers back, a Saturday moves back", "CCS-REDET-FAMILY", "2026-10-22", "2026-11-21",
            "2026-11-20");
        row("county decides, stays on a holiday", "CCS-REDET-DECIDE", "2026-10-27", "2026-11-26",
            "2026-11-26");
        row("Notice of Action", "CCS-NOA", "2026-12-30", "2027-01-06", "2027-01-06");
        row("five business days over Thanksgiving", "PA-STD-CA", "2026-11-23", "2026-12-02",
            "2026-12-02");
        row("seven calendar days over Thanksgiving", "PA-STD-FED", "2026-11-23", "2026-11-30",
            "2026-11-30");
        row("fourteen in 2025", "PA-STD-FED", "2025-12-31", "2026-01-14", "2026-01-14");
        row("seven from 2026", "PA-STD-FED", "2026-01-01", "2026-01-08", "2026-01-08");
        row("first uncovered day, 90 days", "RE-ALL", "2026-02-01", "2026-05-02", "2026-05-02");
        row("first uncovered day, a year", "RE-CCS", "2026-08-31", "2027-08-31", "2027-08-31");
        row("lead, a Sunday moves back", "RE-LEAD", "2026-12-22", "2026-11-22", "2026-11-20");
        row("appeal to the plan, 60 days", "AP-MCP", "2026-11-23", "2027-01-22", "2027-01-22");
        row("appeal to the county, 30 days", "AP-CCS", "2026-11-25", "2026-12-25", "2026-12-24");
        row("CCS hearing, 14 days", "SH-CCS", "2026-11-09", "2026-11-23", "2026-11-23");
        row("hearing about the plan", "SH-MCP", "2026-11-23", "2027-03-23", "2027-03-23");
        row("aid paid pending", "APP-10", "2026-11-19", "2026-11-29", "2026-11-25");
        row("specialist, 15 business days", "TA-SPEC", "2026-11-02", "2026-11-24", "2026-11-24");
        row("17 and a half", "ADULT-17.5", "2009-08-31", "2027-02-28", "2027-02-28");
        row("20 and a half from the leap day", "ADULT-20.5", "2008-02-29", "2028-08-29",
            "2028-08-29");
        row("18 from the leap day", "ADULT-18", "2008-02-29", "2026-02-28", "2026-02-28");
        row("end of CCS", "CCS-AGEOUT", "2008-02-29", "2029-02-28", "2029-02-28");
        row("continuity, a year", "COC-WCM", "2026-01-31", "2027-01-31", "2027-01-31");
        row("before continuity ends", "COC-NOTE60", "2027-01-31", "2026-12-02", "2026-12-02");
        row("touch base, a Saturday moves back", "TB-HIGH", "2026-11-05", "2026-12-05",
            "2026-12-04");
    }
    void aShippedRuleGivesItsDay()
    {
        QFETCH(QString, id);
        QFETCH(QDate, from);
        QFETCH(QDate, raw);
        QFETCH(QDate, due);

        const DueDate counted = countedBy(id.toLatin1().constData(), When::on(from)).due;

        QCOMPARE(counted.raw, raw);
        QCOMPARE(counted.due, due);
        QCOMPARE(counted.isMoved(), raw != due);
        QCOMPARE(counted.closed.has_value(), !isBusinessDay(raw));
    }

    void anHourClockEndsAtAMoment_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::newRow("ordinary") << county("2026-06-01T09:30:00") << county("2026-06-04T09:30:00");
        QTest::newRow("to summer time")
            << county("2026-03-06T09:30:00") << county("2026-03-09T10:30:00");
        QTest::newRow("to winter time")
            << county("2026-10-30T09:30:00") << county("2026-11-02T08:30:00");
    }
    void anHourClockEndsAtAMoment()
    {
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, to);
        const DueDate due = countedBy("PA-URG-FED", When::exactly(from)).due;
        QCOMPARE(due.at, std::optional(to.toUTC()));
        QCOMPARE(due.moment(), to.toUTC());
        QCOMPARE(due.due, to.date());
    }

    void anHourClockWithoutAnHourCountsFromTheStartOfTheDay()
    {
        const DueDate due = countedBy("PA-URG-CA", When::on(date("2026-06-01"))).due;
        QCOMPARE(due.at, std::optional(county("2026-06-04T00:00:00").toUTC()));
    }

    void theStrictestLayerDecidesAndTheOthersAreListed_data()
    {
        QTest::addColumn<QDate>("submitted");
        QTest::addColumn<QDate>("complete");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("other");
        QTest::newRow("federal is first over Thanksgiving")
            << date("2026-11-23") << date("2026-11-23") << "PA-STD-FED" << date("2026-11-30")
            << "PA-STD-CA";
        QTest::newRow("state and federal on one day: named in the order of the layers")
            << date("2026-06-01") << date("2026-06-01") << "PA-STD-FED" << date("2026-06-08")
            << "PA-STD-CA";
        QTest::newRow("in 2025 the state was stricter")
            << date("2025-06-02") << date("2025-06-02") << "PA-STD-CA" << date("2025-06-09")
            << "PA-STD-FED";
        QTest::newRow("completed late: federal still counts from the request")
            << date("2026-06-01") << date("2026-06-08") << "PA-STD-FED" << date("2026-06-08")
            << "PA-STD-CA";
    }
    void theStrictestLayerDecidesAndTheOthersAreListed()
    {
        QFETCH(QDate, submitted);
        QFETCH(QDate, complete);
        QFETCH(QString, rule);
        QFETCH(QDate, due);
        QFETCH(QString, other);

        const auto answer =
            RuleSet::shipped().answer(QStringLiteral("decision.standard"), {},
                                      {{Trigger::RequestSubmitted, When::on(submitted)},
                                       {Trigger::RequestComplete, When::on(complete)}});

        QVERIFY(answer);
        QCOMPARE(answer->rule.id, rule);
        QCOMPARE(answer->due.due, due);
        QCOMPARE(answer->others.size(), 1);
        QCOMPARE(answer->others.first().rule.id, other);
    }

    void aClockThatHasNotStartedIsPassedOver()
    {
        const auto answer =
            RuleSet::shipped().answer(QStringLiteral("decision.standard"), {},
                                      {{Trigger::RequestSubmitted, When::on(date("2026-06-01"))}});
        QVERIFY(answer);
        QCOMPARE(answer->rule.id, QStringLiteral("PA-STD-FED"));
        const auto stateRule = std::find_if(
            answer->passedOver.begin(), answer->passedOver.end(),
            [](const PassedOver &passed) { return passed.ruleId == QLatin1String("PA-STD-CA"); });
        QVERIFY(stateRule != answer->passedOver.end());
        QCOMPARE(stateRule->why, PassedWhy::NotTriggered);
    }

    void theMostSpecificRuleWins_data()
    {
        QTest::addColumn<RuleFacts>("facts");
        QTest::addColumn<QString>("winner");
        RuleFacts facts;
        QTest::newRow("nothing known") << facts << "ALL";
        facts.tier = QStringLiteral("high");
        QTest::newRow("tier") << facts << "TIER";
        facts.birthDate = date("2020-01-01");
        QTest::newRow("age before tier") << facts << "AGE";
        facts.itemGroup = QStringLiteral("dme");
        QTest::newRow("item group before age") << facts << "ITEM";
        facts.county = QStringLiteral("ORANGE");
        QTest::newRow("county before item group, whatever its case") << facts << "COUNTY";
        facts.programs = {QStringLiteral("wcm")};
        QTest::newRow("program before county") << facts << "PROGRAM";
        facts.plan = QStringLiteral("Plan");
        QTest::newRow("plan before program") << facts << "PLAN";
        facts.network = QStringLiteral("Net");
        QTest::newRow("network before all") << facts << "NETWORK";
        facts = {};
        facts.network = QStringLiteral("Other");
        facts.programs = {QStringLiteral("wcm")};
        facts.county = QStringLiteral("Kern");
        QTest::newRow("other network and county") << facts << "PROGRAM";
        facts = {};
        facts.birthDate = date("2005-01-01");
        QTest::newRow("too old") << facts << "ALL";
    }
    void theMostSpecificRuleWins()
    {
        QFETCH(RuleFacts, facts);
        QFETCH(QString, winner);
        const auto set =
            RuleSet::parse(file({rule("ALL"), rule("TIER", R"(, "applies_to": {"tier": ["high"]})"),
                                 rule("AGE", R"(, "applies_to": {"age_from": 3, "age_below": 18})"),
                                 rule("ITEM", R"(, "applies_to": {"item_group": ["dme"]})"),
                                 rule("COUNTY", R"(, "applies_to": {"county": ["Orange"]})"),
                                 rule("PROGRAM", R"(, "applies_to": {"program": ["wcm"]})"),
                                 rule("PLAN", R"(, "applies_to": {"plan": ["Plan"]})"),
                                 rule("NETWORK", R"(, "applies_to": {"network": ["Net"]})")}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().logText()));

        const auto answer = set->answer(QStringLiteral("t"), facts,
                                        {{Trigger::NoticeDate, When::on(date("2026-06-01"))}});

        QVERIFY(answer);
        QCOMPARE(answer->rule.id, winner);
        QCOMPARE(answer->passedOver.size(), 7);
    }

    void passedOverRulesSayWhy()
    {
        const auto set = RuleSet::parse(file(
            {rule("ALL"), rule("NET", R"(, "applies_to": {"network": ["Net"]})"),
             rule("OLD", R"(, "applies_to": {"tier": ["high"]}, "effective_until": "2020-01-01")"),
             rule("NEW", R"(, "applies_to": {"tier": ["high"]}, "effective_from": "2030-01-01")"),
             rule("MID", R"(, "applies_to": {"program": ["wcm"]})")}));
        QVERIFY(set);
        RuleFacts facts;
        facts.tier = QStringLiteral("high");
        facts.programs = {QStringLiteral("wcm")};

        const auto answer = set->answer(QStringLiteral("t"), facts,
                                        {{Trigger::NoticeDate, When::on(date("2026-06-01"))}});

        QVERIFY(answer);
        QCOMPARE(answer->rule.id, QStringLiteral("MID"));
        QMap<QString, PassedWhy> why;
        for (const PassedOver &passed : answer->passedOver)
            why.insert(passed.ruleId, passed.why);
        QCOMPARE(why.value(QStringLiteral("ALL")), PassedWhy::LessSpecific);
        QCOMPARE(why.value(QStringLiteral("NET")), PassedWhy::OtherNetwork);
        QCOMPARE(why.value(QStringLiteral("OLD")), PassedWhy::NoLongerInForce);
        QCOMPARE(why.value(QStringLiteral("NEW")), PassedWhy::NotYetInForce);
    }

    void aBadFileIsRefusedWithLineAndRule_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const char *says) {
            QTest::newRow(name) << json << QString::fromUtf8(says);
        };
        row("not JSON", "{\n\"format\": \"enlace-rules\",\n oops }", "line 3");
        row("another file", "{\"format\": \"x\", \"version\": 1}", "not a rule file");
        row("newer", "{\"format\": \"enlace-rules\", \"version\": 2}", "newer version");
        row("unknown word", file({rule("A"), rule("B", R"(, "colour": 1)")}),
            "line 5, rule B, what stands under “colour”");
        row("unknown word in scope", file({rule("A", R"(, "applies_to": {"netwrok": ["x"]})")}),
            "line 4, rule A, what stands under “applies_to”");
        row("empty scope list", file({rule("A", R"(, "applies_to": {"network": []})")}),
            "rule A, what stands under “applies_to”");
        row("day that is none", file({rule("A", R"(, "effective_from": "2026-02-30")")}),
            "“effective_from”");
        row("ends before it begins",
            file({rule("A",
                       R"(, "effective_from": "2026-02-01", "effective_until": "2026-01-01")")}),
            "“effective_until”");
        row("negative value", file({rule("A", "", -1)}),
            "line 4, rule A, what stands under “value”");
        row("half a day", file({rule("A").replace(QLatin1String("10"), QLatin1String("1.5"))}),
            "“value”");
        row("no Spanish", file({rule("A").replace(QLatin1String(", \"es\": \"S\""), QString())}),
            "“title”");
        row("confirmed by nobody", file({rule("A", R"(, "confirmed_on": "2026-01-01")")}),
            "“confirmed_by”");
        row("two that tie", file({rule("A"), rule("B")}), "rule B in line 5 and rule A in line 4");
        row("two that tie for one network of a list",
            file({rule("A", R"(, "applies_to": {"network": ["x", "y"]})"),
                  rule("B", R"(, "applies_to": {"network": ["Y", "z"]})")}),
            "neither is more specific");
        row("two age spans that overlap",
            file({rule("A", R"(, "applies_to": {"age_below": 18})"),
                  rule("B", R"(, "applies_to": {"age_from": 17})")}),
            "neither is more specific");
        row("two versions on one day",
            file({rule("A", R"(, "effective_until": "2026-01-01")"),
                  rule("A", R"(, "effective_from": "2026-01-01")")}),
            "the versions of rule A in line 5 and of rule A in line 4 are in force together");
    }
    void aBadFileIsRefusedWithLineAndRule()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto set = RuleSet::parse(json);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Invalid);
        QVERIFY2(set.error().message().contains(says), qPrintable(set.error().message()));
    }

    void rulesThatNeverMeetAreNoTie_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("other networks")
            << file({rule("A", R"(, "applies_to": {"network": ["x"]})"),
                     rule("B", R"(, "applies_to": {"network": ["y"]})")});
        QTest::newRow("ages that touch")
            << file({rule("A", R"(, "applies_to": {"age_below": 18})"),
                     rule("B", R"(, "applies_to": {"age_from": 18})")});
        QTest::newRow("one after the other")
            << file({rule("A", R"(, "effective_until": "2025-12-31")"),
                     rule("A", R"(, "effective_from": "2026-01-01")", 5)});
        QTest::newRow("other layers")
            << file({rule("A", R"(, "layer": "state")"), rule("B", R"(, "layer": "federal")")});
    }
    void rulesThatNeverMeetAreNoTie()
    {
        QFETCH(QByteArray, json);
        const auto set = RuleSet::parse(json);
        QVERIFY2(set, set ? "" : qPrintable(set.error().logText()));
        QCOMPARE(set->rules().size(), 2);
    }

    void aRuleWithoutAValueIsSwitchedOff()
    {
        const Rule *found = RuleSet::shipped().newest(QStringLiteral("MTP-RX"));
        QVERIFY(found);
        QVERIFY(!found->isOn());
        QVERIFY(!RuleSet::shipped().answer(QStringLiteral("mtp.prescription"),
                                           {{}, {}, {QStringLiteral("mtp")}, {}, {}, {}, {}},
                                           {{Trigger::Prescribed, When::on(date("2026-01-01"))}}));
    }

    void datesOfUnconfirmedRulesSaySo()
    {
        const Explanation memory = countedBy("WCM-PRSP", When::on(date("2026-11-02")));
        QVERIFY(memory.isUnconfirmed());
        QVERIFY(explanationWords(memory, Language::English)
                    .join(QLatin1Char('\n'))
                    .contains(QLatin1String("This rule is not confirmed")));

        Explanation confirmed = memory;
        confirmed.rule.confirmedBy = QStringLiteral("A supervisor");
        confirmed.rule.confirmedOn = date("2026-11-01");
        QVERIFY(!confirmed.isUnconfirmed());
        QVERIFY(explanationWords(confirmed, Language::English)
                    .contains(QStringLiteral("Confirmed by A supervisor on November 1, 2026.")));
        QVERIFY(!countedBy("CCS-REDET", When::on(date("2026-11-02"))).isUnconfirmed());
    }

    void aMovedDayIsShownWithTheDayItWasMovedFrom()
    {
        const QString words =
            explanationWords(countedBy("RE-LEAD", When::on(date("2026-12-26"))), Language::English)
                .join(QLatin1Char('\n'));
        QVERIFY2(words.contains(QLatin1String("November 26, 2026 (Thanksgiving Day)")),
                 qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("kept on November 25, 2026")), qPrintable(words));
    }

    void aClosedDayThatIsNotMovedIsSaid()
    {
        const QString words =
            explanationWords(countedBy("CCS-REDET-DECIDE", When::on(date("2026-10-27"))),
                             Language::English)
                .join(QLatin1Char('\n'));
        QVERIFY2(words.contains(QLatin1String("closed (Thanksgiving Day)")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("next is November 30, 2026")), qPrintable(words));
    }

    void everyShippedRuleHasWordsInBothLanguagesAndASource()
    {
        const QList<Rule> &rules = RuleSet::shipped().rules();
        QVERIFY(rules.size() > 100);
        for (const Rule &shipped : rules) {
            QVERIFY2(!shipped.title.english.isEmpty() && !shipped.title.spanish.isEmpty() &&
                         shipped.title.english != shipped.title.spanish &&
                         !shipped.source.isEmpty(),
                     qPrintable(shipped.id));
            QVERIFY2(shipped.isOn() || shipped.confidence == Confidence::Unknown ||
                         shipped.id == QLatin1String("TB-FAMILY"),
                     qPrintable(shipped.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleSet)
#include "tst_ruleset.moc"
