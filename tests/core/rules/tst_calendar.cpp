// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar.h"

#include "core/base/clock.h"

#include <QTest>

using namespace enlace;

namespace {

QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

QDateTime county(const char *text)
{
    const QDateTime wall = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), countyTimeZone());
}

QStringList closedWeekdaysOf(int year)
{
    QStringList closed;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (day.dayOfWeek() < Qt::Saturday && !isBusinessDay(day))
            closed.append(day.toString(QStringLiteral("MM-dd")));
    return closed;
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // CalHR published these lists; those of later years are worked by hand from the law.
    void closedWeekdaysAreThoseOfTheState_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("2013, Cesar Chavez on Sunday")
            << 2013 << "01-01 01-21 02-18 04-01 05-27 07-04 09-02 11-11 11-28 11-29 12-25";
        QTest::newRow("2014")
            << 2014 << "01-01 01-20 02-17 03-31 05-26 07-04 09-01 11-11 11-27 11-28 12-25";
        QTest::newRow("2022, Christmas on Sunday, New Year on Saturday")
            << 2022 << "01-17 02-21 03-31 05-30 07-04 09-05 11-11 11-24 11-25 12-26";
        QTest::newRow("2023, New Year on Sunday, November 11 on Saturday")
            << 2023 << "01-02 01-16 02-20 03-31 05-29 07-04 09-04 11-10 11-23 11-24 12-25";
        QTest::newRow("2024")
            << 2024 << "01-01 01-15 02-19 04-01 05-27 07-04 09-02 11-11 11-28 11-29 12-25";
        QTest::newRow("2026, July 4 on Saturday stays")
            << 2026 << "01-01 01-19 02-16 03-31 05-25 09-07 11-11 11-26 11-27 12-25";
        QTest::newRow("2027, July 4 on Sunday, Christmas on Saturday")
            << 2027 << "01-01 01-18 02-15 03-31 05-31 07-05 09-06 11-11 11-25 11-26";
        QTest::newRow("2029, November 11 on Sunday, March 31 on Saturday")
            << 2029 << "01-01 01-15 02-19 05-28 07-04 09-03 11-12 11-22 11-23 12-25";
        QTest::newRow("2000, before Cesar Chavez Day")
            << 2000 << "01-17 02-21 05-29 07-04 09-04 11-10 11-23 11-24 12-25";
    }
    void closedWeekdaysAreThoseOfTheState()
    {
        QFETCH(int, year);
        QFETCH(QString, days);
        QCOMPARE(closedWeekdaysOf(year).join(QLatin1Char(' ')), days);
    }

    void holidaysOnWhichStateOfficesStayOpenAreBusinessDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("Lincoln Day") << date("2026-02-12");
        QTest::newRow("Lunar New Year") << date("2026-02-17");
        QTest::newRow("Good Friday") << date("2026-04-03");
        QTest::newRow("Genocide Remembrance Day") << date("2026-04-24");
        QTest::newRow("Juneteenth") << date("2026-06-19");
        QTest::newRow("Admission Day") << date("2026-09-09");
        QTest::newRow("Native American Day") << date("2026-09-25");
        QTest::newRow("Columbus Day") << date("2026-10-12");
    }
    void holidaysOnWhichStateOfficesStayOpenAreBusinessDays()
    {
        QFETCH(QDate, day);
        QVERIFY(isBusinessDay(day));
    }

    void aClosedDaySaysWhy_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("words");
        QTest::newRow("Saturday") << date("2026-11-21") << "Saturday";
        QTest::newRow("Sunday") << date("2026-11-22") << "Sunday";
        QTest::newRow("Thanksgiving") << date("2026-11-26") << "Thanksgiving Day";
        QTest::newRow("moved to Monday") << date("2027-07-05") << "Independence Day (observed)";
        QTest::newRow("moved to Friday") << date("2023-11-10") << "Veterans Day (observed)";
        QTest::newRow("Saturday before holiday") << date("2026-07-04") << "Saturday";
    }
    void aClosedDaySaysWhy()
    {
        QFETCH(QDate, day);
        QFETCH(QString, words);
        const auto closed = closedOn(day);
        QVERIFY(closed);
        QCOMPARE(closedWords(*closed), words);
    }

    void businessDaysAreCountedWithoutTheFirstDay_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("n");
        QTest::addColumn<QDate>("due");
        QTest::newRow("Monday + 5") << date("2026-11-02") << 5 << date("2026-11-09");
        QTest::newRow("over Veterans Day") << date("2026-11-09") << 5 << date("2026-11-17");
        QTest::newRow("over Thanksgiving, two days")
            << date("2026-11-20") << 5 << date("2026-12-01");
        QTest::newRow("from a Saturday") << date("2026-11-21") << 1 << date("2026-11-23");
        QTest::newRow("from a holiday") << date("2026-11-26") << 1 << date("2026-11-30");
        QTest::newRow("over Christmas and New Year")
            << date("2026-12-24") << 5 << date("2027-01-04");
        QTest::newRow("back over Thanksgiving") << date("2026-12-01") << -5 << date("2026-11-20");
        QTest::newRow("back from a Sunday") << date("2026-11-22") << -1 << date("2026-11-20");
        QTest::newRow("none from a Sunday") << date("2026-11-22") << 0 << date("2026-11-22");
        QTest::newRow("over a leap day") << date("2028-02-28") << 2 << date("2028-03-01");
    }
    void businessDaysAreCountedWithoutTheFirstDay()
    {
        QFETCH(QDate, from);
        QFETCH(int, n);
        QFETCH(QDate, due);
        QCOMPARE(addBusinessDays(from, n), due);
    }

    void countingBetweenIsTheInverseOfAdding()
    {
        QCOMPARE(businessDaysBetween(date("2026-11-20"), date("2026-12-01")), 5);
        QCOMPARE(businessDaysBetween(date("2026-12-01"), date("2026-11-20")), -5);
        QCOMPARE(businessDaysBetween(date("2026-11-21"), date("2026-11-22")), 0);
        for (int n = 1; n < 300; ++n) {
            const QDate from = date("2026-11-23");
            QCOMPARE(businessDaysBetween(from, addBusinessDays(from, n)), n);
        }
    }

    void theNearestBusinessDays()
    {
        QCOMPARE(businessDayFrom(date("2026-11-26")), date("2026-11-30"));
        QCOMPARE(businessDayUntil(date("2026-11-29")), date("2026-11-25"));
        QCOMPARE(businessDayFrom(date("2026-11-25")), date("2026-11-25"));
        QCOMPARE(businessDayUntil(date("2026-11-25")), date("2026-11-25"));
    }

    void monthsEndWithTheMonth_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("to");
        QTest::newRow("into February") << date("2027-01-31") << 1 << date("2027-02-28");
        QTest::newRow("into a leap February") << date("2028-01-31") << 1 << date("2028-02-29");
        QTest::newRow("two months in one step") << date("2027-01-31") << 2 << date("2027-03-31");
        QTest::newRow("back") << date("2027-03-31") << -1 << date("2027-02-28");
        QTest::newRow("leap day, one year") << date("2028-02-29") << 12 << date("2029-02-28");
        QTest::newRow("leap day, four years") << date("2028-02-29") << 48 << date("2032-02-29");
        QTest::newRow("17 and a half from August 31")
            << date("2009-08-31") << 210 << date("2027-02-28");
        QTest::newRow("17 and a half from August 31, leap")
            << date("2010-08-31") << 210 << date("2028-02-29");
        QTest::newRow("20 and a half from the leap day")
            << date("2008-02-29") << 246 << date("2028-08-29");
        QTest::newRow("18 from the leap day") << date("2008-02-29") << 216 << date("2026-02-28");
        QTest::newRow("over the new year") << date("2026-11-30") << 3 << date("2027-02-28");
    }
    void monthsEndWithTheMonth()
    {
        QFETCH(QDate, from);
        QFETCH(int, months);
        QFETCH(QDate, to);
        QCOMPARE(addMonths(from, months), to);
    }

    void hoursPassAsAClockCountsThem_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QDateTime>("to");
        QTest::newRow("no change")
            << county("2026-06-01T09:30:00") << 72 << county("2026-06-04T09:30:00");
        QTest::newRow("to summer time, March 8, 2026")
            << county("2026-03-06T09:30:00") << 72 << county("2026-03-09T10:30:00");
        QTest::newRow("to winter time, November 1, 2026")
            << county("2026-10-30T09:30:00") << 72 << county("2026-11-02T08:30:00");
        QTest::newRow("into another day by the change")
            << county("2026-03-05T23:30:00") << 72 << county("2026-03-09T00:30:00");
    }
    void hoursPassAsAClockCountsThem()
    {
        QFETCH(QDateTime, from);
        QFETCH(int, hours);
        QFETCH(QDateTime, to);
        QCOMPARE(addHours(from, hours), to.toUTC());
    }

    void aDayEndsInTheCounty_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("winter") << date("2026-12-01") << "2026-12-01T08:00:00.000Z"
                                << "2026-12-02T07:59:59.999Z";
        QTest::newRow("summer") << date("2026-07-01") << "2026-07-01T07:00:00.000Z"
                                << "2026-07-02T06:59:59.999Z";
        QTest::newRow("23 hours") << date("2026-03-08") << "2026-03-08T08:00:00.000Z"
                                  << "2026-03-09T06:59:59.999Z";
        QTest::newRow("25 hours") << date("2026-11-01") << "2026-11-01T07:00:00.000Z"
                                  << "2026-11-02T07:59:59.999Z";
    }
    void aDayEndsInTheCounty()
    {
        QFETCH(QDate, day);
        QFETCH(QString, start);
        QFETCH(QString, end);
        QCOMPARE(startOfDay(day).toString(Qt::ISODateWithMs), start);
        QCOMPARE(endOfDay(day).toString(Qt::ISODateWithMs), end);
        QCOMPARE(countyDay(startOfDay(day)), day);
        QCOMPARE(countyDay(endOfDay(day)), day);
    }

    void theCountysDayIsTheTimeZones()
    {
        // Each hour of some years with the hours in which the clock is changed, and far days.
        const QTimeZone &zone = countyTimeZone();
        for (const int year : {1985, 1996, 2006, 2007, 2026, 2027, 2037, 2038, 2079, 2085}) {
            QDateTime moment(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
            for (int hour = 0; hour < 366 * 24; ++hour, moment = moment.addSecs(3600))
                for (const qint64 more : {-1, 0})
                    if (const QDateTime each = moment.addMSecs(more);
                        countyDay(each) != each.toTimeZone(zone).date())
                        QFAIL(qPrintable(each.toString(Qt::ISODateWithMs)));
        }
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
