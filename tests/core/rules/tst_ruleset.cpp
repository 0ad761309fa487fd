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

/// A case worked by hand. Thanksgiving is November 26 and 27 in 2026, Presidents' Day February 15
/// and Cesar Chavez Day March 31 in 2027.
struct HandCase
{
    const char *name;
    const char *id;
    const char *from;
    const char *raw;
    const char *due;
};

constexpr HandCase handCases[] = {
    {"a year", "CCS-REDET", "2026-03-01", "2027-03-01", "2027-03-01"},
    {"a year from the leap day", "CCS-REDET", "2028-02-29", "2029-02-28", "2029-02-28"},
    {"notice, a Sunday moves back", "CCS-REDET-NOTICE", "2026-12-29", "2026-11-29", "2026-11-25"},
    {"papers back, a Saturday moves back", "CCS-REDET-FAMILY", "2026-10-22", "2026-11-21",
     "2026-11-20"},
    {"county decides, stays on a holiday", "CCS-REDET-DECIDE", "2026-10-27", "2026-11-26",
     "2026-11-26"},
    {"Notice of Action", "CCS-NOA", "2026-12-30", "2027-01-06", "2027-01-06"},
    {"five business days over Thanksgiving", "PA-STD-CA", "2026-11-23", "2026-12-02", "2026-12-02"},
    {"seven calendar days over Thanksgiving", "PA-STD-FED", "2026-11-23", "2026-11-30",
     "2026-11-30"},
    {"fourteen in 2025", "PA-STD-FED", "2025-12-31", "2026-01-14", "2026-01-14"},
    {"seven from 2026", "PA-STD-FED", "2026-01-01", "2026-01-08", "2026-01-08"},
    {"first uncovered day, 90 days", "RE-ALL", "2026-02-01", "2026-05-02", "2026-05-02"},
    {"first uncovered day, a year", "RE-CCS", "2026-08-31", "2027-08-31", "2027-08-31"},
    {"lead, a Sunday moves back", "RE-LEAD", "2026-12-22", "2026-11-22", "2026-11-20"},
    {"appeal to the plan, 60 days", "AP-MCP", "2026-11-23", "2027-01-22", "2027-01-22"},
    {"appeal to the county, 30 days", "AP-CCS", "2026-11-25", "2026-12-25", "2026-12-24"},
    {"CCS hearing, 14 days", "SH-CCS", "2026-11-09", "2026-11-23", "2026-11-23"},
    {"hearing about the plan", "SH-MCP", "2026-11-23", "2027-03-23", "2027-03-23"},
    {"aid paid pending", "APP-10", "2026-11-19", "2026-11-29", "2026-11-25"},
    {"specialist, 15 business days", "TA-SPEC", "2026-11-02", "2026-11-24", "2026-11-24"},
    {"17 and a half", "ADULT-17.5", "2009-08-31", "2027-02-28", "2027-02-28"},
    {"20 and a half from the leap day", "ADULT-20.5", "2008-02-29", "2028-08-29", "2028-08-29"},
    {"18 from the leap day", "ADULT-18", "2008-02-29", "2026-02-28", "2026-02-28"},
    {"end of CCS", "CCS-AGEOUT", "2008-02-29", "2029-02-28", "2029-02-28"},
    {"continuity, a year", "COC-WCM", "2026-01-31", "2027-01-31", "2027-01-31"},
    {"before continuity ends", "COC-NOTE60", "2027-01-31", "2026-12-02", "2026-12-02"},
    {"touch base, a Saturday moves back", "TB-HIGH", "2026-11-05", "2026-12-05", "2026-12-04"},
    {"CCS-LEAD: 90 calendar days before", "CCS-LEAD", "2026-11-23", "2026-08-25", "2026-08-25"},
    {"CCS-APPL-NOTICE: 5 calendar days", "CCS-APPL-NOTICE", "2026-11-23", "2026-11-28",
     "2026-11-28"},
    {"CCS-MED-REDET: 1 year", "CCS-MED-REDET", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"MC-RENEW: 1 year", "MC-RENEW", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"MC-PACKET: 60 calendar days before", "MC-PACKET", "2026-11-23", "2026-09-24", "2026-09-24"},
    {"MC-CURE: 90 calendar days, moved back", "MC-CURE", "2026-11-23", "2027-02-21", "2027-02-19"},
    {"MC-CHANGE: 10 calendar days", "MC-CHANGE", "2026-11-23", "2026-12-03", "2026-12-03"},
    {"MC-CHILD-CE: 12 months", "MC-CHILD-CE", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"MC-AD19: 19 years from the leap day", "MC-AD19", "2008-02-29", "2027-02-28", "2027-02-28"},
    {"MC-ASSET: the day itself", "MC-ASSET", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"PLAN-CHOOSE: 30 calendar days", "PLAN-CHOOSE", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"PLAN-CHANGE: 30 calendar days", "PLAN-CHANGE", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"RENEW-VISIT: 60 calendar days before, a Sunday moves back", "RENEW-VISIT", "2027-01-21",
     "2026-11-22", "2026-11-20"},
    {"RENEW-REPORT: 45 calendar days before, over Thanksgiving", "RENEW-REPORT", "2027-01-10",
     "2026-11-26", "2026-11-25"},
    {"RENEW-PAPERS: 30 calendar days before, at the end of February", "RENEW-PAPERS", "2028-03-30",
     "2028-02-29", "2028-02-29"},
    {"RENEW-SIGN: 14 calendar days before, on Christmas", "RENEW-SIGN", "2027-01-08", "2026-12-25",
     "2026-12-24"},
    {"RENEW-END: the day itself", "RENEW-END", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"PA-EXT: 14 calendar days", "PA-EXT", "2026-11-23", "2026-12-07", "2026-12-07"},
    {"PA-NOTIFY: 2 business days", "PA-NOTIFY", "2026-11-23", "2026-11-25", "2026-11-25"},
    {"PA-SILENCE: the day itself", "PA-SILENCE", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"PA-API: the day itself", "PA-API", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"PA-METRICS: the day itself", "PA-METRICS", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"RE-CHA: 6 months", "RE-CHA", "2026-11-23", "2027-05-23", "2027-05-23"},
    {"RE-END: the day itself", "RE-END", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"RE-INCONT: 12 months", "RE-INCONT", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"COC-WCM-TEST1: 12 months before", "COC-WCM-TEST1", "2026-11-23", "2025-11-23", "2025-11-23"},
    {"COC-DME: 12 months", "COC-DME", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"COC-PHN: 90 calendar days, moved back", "COC-PHN", "2026-11-23", "2027-02-21", "2027-02-19"},
    {"COC-GEN: 12 months", "COC-GEN", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"COC-TIME: 30 calendar days", "COC-TIME", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"COC-TIME-SOON: 15 calendar days", "COC-TIME-SOON", "2026-11-23", "2026-12-08", "2026-12-08"},
    {"COC-TIME-RISK: 3 calendar days", "COC-TIME-RISK", "2026-11-23", "2026-11-26", "2026-11-26"},
    {"WCM-PRSP: 45 calendar days", "WCM-PRSP", "2026-11-23", "2027-01-07", "2027-01-07"},
    {"WCM-HIGH: 90 calendar days", "WCM-HIGH", "2026-11-23", "2027-02-21", "2027-02-21"},
    {"WCM-LOW: 120 calendar days", "WCM-LOW", "2026-11-23", "2027-03-23", "2027-03-23"},
    {"WCM-REASSESS: 12 months", "WCM-REASSESS", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"WCM-TRANSIT: 1 year", "WCM-TRANSIT", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"WCM-TRACK: 3 years", "WCM-TRACK", "2026-11-23", "2029-11-23", "2029-11-23"},
    {"WCM-IHA: 120 calendar days", "WCM-IHA", "2026-11-23", "2027-03-23", "2027-03-23"},
    {"OC-HCA-CONTRACT: the day itself", "OC-HCA-CONTRACT", "2024-01-01", "2024-01-01",
     "2024-01-01"},
    {"AP-MCP-RES: 30 calendar days", "AP-MCP-RES", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"APP-10-CHANGE: 1 calendar day before, moved back", "APP-10-CHANGE", "2026-11-23",
     "2026-11-22", "2026-11-20"},
    {"APP-10-HEARING: 10 calendar days", "APP-10-HEARING", "2026-11-23", "2026-12-03",
     "2026-12-03"},
    {"NOTICE-10: 10 calendar days before", "NOTICE-10", "2026-11-23", "2026-11-13", "2026-11-13"},
    {"GR-MCP: 30 calendar days", "GR-MCP", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"GR-MCP-ACK: 5 calendar days", "GR-MCP-ACK", "2026-11-23", "2026-11-28", "2026-11-28"},
    {"SH-ELIG: 90 calendar days, moved back", "SH-ELIG", "2026-11-23", "2027-02-21", "2027-02-19"},
    {"SH-ELIG-REDET: 120 calendar days", "SH-ELIG-REDET", "2026-11-23", "2027-03-23", "2027-03-23"},
    {"AP-CCS-RES: 21 calendar days", "AP-CCS-RES", "2026-11-23", "2026-12-14", "2026-12-14"},
    {"SH-CCS-INFO: 14 calendar days", "SH-CCS-INFO", "2026-11-23", "2026-12-07", "2026-12-07"},
    {"MTP-CHANGE: 5 calendar days before", "MTP-CHANGE", "2026-11-23", "2026-11-18", "2026-11-18"},
    {"MTP-IEPNOTICE: 10 calendar days before", "MTP-IEPNOTICE", "2026-11-23", "2026-11-13",
     "2026-11-13"},
    {"EI-45: 45 calendar days", "EI-45", "2026-11-23", "2027-01-07", "2027-01-07"},
    {"RC-15: 15 business days", "RC-15", "2026-11-23", "2026-12-16", "2026-12-16"},
    {"RC-120: 120 calendar days", "RC-120", "2026-11-23", "2027-03-23", "2027-03-23"},
    {"IEP-15: 15 calendar days", "IEP-15", "2026-11-23", "2026-12-08", "2026-12-08"},
    {"IEP-60: 60 calendar days", "IEP-60", "2026-11-23", "2027-01-22", "2027-01-22"},
    {"IEP-YEAR: 1 year", "IEP-YEAR", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"IEP-THREE: 3 years", "IEP-THREE", "2026-11-23", "2029-11-23", "2029-11-23"},
    {"TA-PCP: 10 business days", "TA-PCP", "2026-11-23", "2026-12-09", "2026-12-09"},
    {"TA-MH: 10 business days", "TA-MH", "2026-11-23", "2026-12-09", "2026-12-09"},
    {"TA-ANC: 15 business days", "TA-ANC", "2026-11-23", "2026-12-16", "2026-12-16"},
    {"TA-DENT: 14 business days", "TA-DENT", "2026-11-23", "2026-12-15", "2026-12-15"},
    {"IC-MC: 30 calendar days", "IC-MC", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"ADULT-14: 14 years from the leap day", "ADULT-14", "2008-02-29", "2022-02-28", "2022-02-28"},
    {"ADULT-16: 16 years from the leap day", "ADULT-16", "2008-02-29", "2024-02-29", "2024-02-29"},
    {"ADULT-17: 17 years from the leap day", "ADULT-17", "2008-02-29", "2025-02-28", "2025-02-28"},
    {"ADULT-19: 19 years from the leap day", "ADULT-19", "2008-02-29", "2027-02-28", "2027-02-28"},
    {"ADULT-20: 20 years from the leap day", "ADULT-20", "2008-02-29", "2028-02-29", "2028-02-29"},
    {"ADULT-21: 21 years from the leap day", "ADULT-21", "2008-02-29", "2029-02-28", "2029-02-28"},
    {"ADULT-22: 22 years from the leap day", "ADULT-22", "2008-02-29", "2030-02-28", "2030-02-28"},
    {"DME-REPL: 5 years", "DME-REPL", "2026-11-23", "2031-11-23", "2031-11-23"},
    {"AFO-LIFE: 6 months", "AFO-LIFE", "2026-11-23", "2027-05-23", "2027-05-23"},
    {"CLR-LIVE: the day itself", "CLR-LIVE", "2025-07-01", "2025-07-01", "2025-07-01"},
    {"REC-KEEP: 7 years", "REC-KEEP", "2026-11-23", "2033-11-23", "2033-11-23"},
    {"REC-KEEP-PLAN: 10 years", "REC-KEEP-PLAN", "2026-11-23", "2036-11-23", "2036-11-23"},
    {"BR-HIPAA: 60 calendar days", "BR-HIPAA", "2026-11-23", "2027-01-22", "2027-01-22"},
    {"BR-CA: 15 business days", "BR-CA", "2026-11-23", "2026-12-16", "2026-12-16"},
    {"ROI-EXPIRE: the day itself", "ROI-EXPIRE", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"TB-MEDIUM: 60 calendar days", "TB-MEDIUM", "2026-11-23", "2027-01-22", "2027-01-22"},
    {"TB-LOW: 120 calendar days", "TB-LOW", "2026-11-23", "2027-03-23", "2027-03-23"},
    {"GAP-LEAD-WCM: the day itself", "GAP-LEAD-WCM", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"GAP-LEAD: the day itself", "GAP-LEAD", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"GAP-TWO-LEADS: the day itself", "GAP-TWO-LEADS", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"GAP-PCP: 30 calendar days", "GAP-PCP", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"GAP-DENTIST: 60 calendar days", "GAP-DENTIST", "2026-11-23", "2027-01-22", "2027-01-22"},
    {"GAP-THERAPY: 14 calendar days", "GAP-THERAPY", "2026-11-23", "2026-12-07", "2026-12-07"},
    {"RE-GAP: the day itself", "RE-GAP", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"GAP-ARRANGEMENT: the day itself", "GAP-ARRANGEMENT", "2026-11-23", "2026-11-23",
     "2026-11-23"},
    {"GAP-STALLED: the day itself", "GAP-STALLED", "2026-11-23", "2026-11-23", "2026-11-23"},
    {"GAP-HOLDER: 2 business days", "GAP-HOLDER", "2026-11-23", "2026-11-25", "2026-11-25"},
    {"GAP-INTERRUPTION: a business day, over Thanksgiving", "GAP-INTERRUPTION", "2026-11-25",
     "2026-11-30", "2026-11-30"},
    {"GAP-COVERAGE: 10 calendar days", "GAP-COVERAGE", "2026-11-23", "2026-12-03", "2026-12-03"},
    {"GAP-COVERAGE: a Saturday after the holidays moves before them", "GAP-COVERAGE", "2026-11-18",
     "2026-11-28", "2026-11-25"},
    {"GAP-PAYMENT: 30 calendar days", "GAP-PAYMENT", "2026-11-23", "2026-12-23", "2026-12-23"},
    {"GAP-PAYMENT-PROMISED: the day itself", "GAP-PAYMENT-PROMISED", "2026-11-28", "2026-11-28",
     "2026-11-28"},
    {"SUP-REORDER: the day itself", "SUP-REORDER", "2026-12-04", "2026-12-04", "2026-12-04"},
    {"SUP-DELIVERY: the day itself, a holiday too", "SUP-DELIVERY", "2026-12-25", "2026-12-25",
     "2026-12-25"},
    {"SUP-UNCOVERED: the day of the first one that is not", "SUP-UNCOVERED", "2027-01-05",
     "2027-01-05", "2027-01-05"},
    {"VENDOR-TOLD: 2 business days, over Thanksgiving", "VENDOR-TOLD", "2026-11-25", "2026-12-01",
     "2026-12-01"},
    {"VENDOR-REACHED: 10 business days, over Thanksgiving", "VENDOR-REACHED", "2026-11-23",
     "2026-12-09", "2026-12-09"},
    {"NEED-NOBODY-ASKED: 7 calendar days", "NEED-NOBODY-ASKED", "2026-11-23", "2026-11-30",
     "2026-11-30"},
    {"NEED-ANSWER: 14 calendar days", "NEED-ANSWER", "2026-11-23", "2026-12-07", "2026-12-07"},
    {"NEED-ASK-AGAIN: the day that was agreed", "NEED-ASK-AGAIN", "2027-02-01", "2027-02-01",
     "2027-02-01"},
    {"PACKET-WINDOW: 45 calendar days before", "PACKET-WINDOW", "2026-11-23", "2026-10-09",
     "2026-10-09"},
    {"EV-REPORT: 12 months", "EV-REPORT", "2026-11-23", "2027-11-23", "2027-11-23"},
    {"EV-DIAGNOSIS: 12 months from the leap day", "EV-DIAGNOSIS", "2028-02-29", "2029-02-28",
     "2029-02-28"},
    {"EV-RX: 12 months", "EV-RX", "2026-11-23", "2027-11-23", "2027-11-23"},
};

/// The clocks of hours and minutes, all from nine in the morning of Monday, November 23.
struct HandClock
{
    const char *id;
    const char *ends; ///< on the clock of the county
};

constexpr HandClock handClocks[] = {
    {"PA-URG-CA", "2026-11-26T09:00:00"},
    {"PA-URG-FED", "2026-11-26T09:00:00"},
    {"PA-NOTIFY-PROVIDER", "2026-11-24T09:00:00"},
    {"PA-REPORT72", "2026-11-26T09:00:00"},
    {"AP-MCP-EXP", "2026-11-26T09:00:00"},
    {"2ND-OP", "2026-11-26T09:00:00"},
    {"TA-URG", "2026-11-25T09:00:00"},
    {"TA-URGPA", "2026-11-27T09:00:00"},
    {"TA-PHONE", "2026-11-23T09:10:00"},
    {"TA-TRIAGE", "2026-11-23T09:30:00"},
    {"TA-DENT-URG", "2026-11-26T09:00:00"},
    {"BR-DHCS", "2026-11-24T09:00:00"},
};

/// Their value is not known, or agreed with each family: they answer nothing until somebody says.
constexpr const char *withoutValue[] = {"PA-BILL",   "ICT-MEET",  "MTP-RX",
                                        "MTP-MTC",   "IC-CCS",    "NT-NOTICE",
                                        "TB-FAMILY", "EV-LETTER", "EV-EVALUATION"};

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
        for (const HandCase &one : handCases)
            QTest::newRow(one.name)
                << QString::fromLatin1(one.id) << date(one.from) << date(one.raw) << date(one.due);
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

    void everyHourClockIsWorkedByHand_data()
    {
        QTest::addColumn<QDateTime>("ends");
        for (const HandClock &one : handClocks)
            QTest::newRow(one.id) << county(one.ends);
    }
    void everyHourClockIsWorkedByHand()
    {
        QFETCH(QDateTime, ends);
        const DueDate due =
            countedBy(QTest::currentDataTag(), When::exactly(county("2026-11-23T09:00:00"))).due;
        QCOMPARE(due.at, std::optional(ends.toUTC()));
        QCOMPARE(due.due, ends.date());
    }

    // A rule that is added to the shipped ones is added to one of the tables above.
    void everyShippedRuleHasACaseWorkedByHand()
    {
        QSet<QString> worked;
        for (const HandCase &one : handCases)
            worked.insert(QString::fromLatin1(one.id));
        for (const HandClock &one : handClocks)
            worked.insert(QString::fromLatin1(one.id));
        for (const char *id : withoutValue) {
            const Rule *rule = RuleSet::shipped().newest(QString::fromLatin1(id));
            QVERIFY2(rule && !rule->isOn(), id);
            worked.insert(rule->id);
        }
        QStringList missing;
        QSet<QString> shipped;
        for (const Rule &rule : RuleSet::shipped().rules()) {
            shipped.insert(rule.id);
            if (!worked.contains(rule.id))
                missing.append(rule.id);
        }
        QCOMPARE(missing, QStringList());
        QCOMPARE(worked - shipped, QSet<QString>());
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
