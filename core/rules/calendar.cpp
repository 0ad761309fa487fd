// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar.h"

namespace enlace {

namespace {

enum class Shape { Fixed, NthMonday, LastMonday, FourthThursday, DayAfterFourthThursday };

struct HolidayRule
{
    Holiday holiday;
    Shape shape;
    int month;
    int number; ///< day of the month, or which Monday
    int since;
};

constexpr HolidayRule rules[] = {
    {Holiday::NewYear, Shape::Fixed, 1, 1, 0},
    {Holiday::MartinLutherKing, Shape::NthMonday, 1, 3, 0},
    {Holiday::Presidents, Shape::NthMonday, 2, 3, 0},
    {Holiday::CesarChavez, Shape::Fixed, 3, 31, 2001},
    {Holiday::Memorial, Shape::LastMonday, 5, 0, 0},
    {Holiday::Independence, Shape::Fixed, 7, 4, 0},
    {Holiday::Labor, Shape::NthMonday, 9, 1, 0},
    {Holiday::Veterans, Shape::Fixed, 11, 11, 0},
    {Holiday::Thanksgiving, Shape::FourthThursday, 11, 0, 0},
    {Holiday::DayAfterThanksgiving, Shape::DayAfterFourthThursday, 11, 0, 0},
    {Holiday::Christmas, Shape::Fixed, 12, 25, 0},
};

const HolidayRule &ruleOf(Holiday holiday)
{
    return *std::find_if(std::begin(rules), std::end(rules),
                         [holiday](const HolidayRule &rule) { return rule.holiday == holiday; });
}

/// The n-th given weekday of a month.
QDate nthWeekday(int year, int month, int weekday, int n)
{
    const QDate first(year, month, 1);
    const int ahead = (weekday - first.dayOfWeek() + 7) % 7;
    return first.addDays(ahead + 7 * (n - 1));
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(1 - last.dayOfWeek());
}

/// The date that the law names, before it is moved off a weekend.
QDate namedOn(const HolidayRule &rule, int year)
{
    switch (rule.shape) {
    case Shape::Fixed:
        return {year, rule.month, rule.number};
    case Shape::NthMonday:
        return nthWeekday(year, rule.month, Qt::Monday, rule.number);
    case Shape::LastMonday:
        return lastMonday(year, rule.month);
    case Shape::FourthThursday:
        return nthWeekday(year, rule.month, Qt::Thursday, 4);
    case Shape::DayAfterFourthThursday:
        return nthWeekday(year, rule.month, Qt::Thursday, 4).addDays(1);
    }
    return {};
}

} // namespace

std::optional<QDate> observedOn(Holiday holiday, int year)
{
    const HolidayRule &rule = ruleOf(holiday);
    if (year < rule.since)
        return std::nullopt;
    const QDate named = namedOn(rule, year);
    if (rule.shape != Shape::Fixed)
        return named;
    if (named.dayOfWeek() == Qt::Sunday)
        return named.addDays(1);
    if (holiday == Holiday::Veterans && named.dayOfWeek() == Qt::Saturday)
        return named.addDays(-1);
    return named;
}

std::optional<ClosedDay> closedOn(QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday)
        return ClosedDay{ClosedWhy::Saturday, {}, false};
    if (day.dayOfWeek() == Qt::Sunday)
        return ClosedDay{ClosedWhy::Sunday, {}, false};
    // No holiday is moved into another year: the only ones near its ends are Christmas and January
    // 1, and January 1 moves forward only.
    for (const HolidayRule &rule : rules) {
        if (rule.month != day.month() && rule.month != day.addDays(-1).month())
            continue;
        if (observedOn(rule.holiday, day.year()) == day)
            return ClosedDay{ClosedWhy::Holiday, rule.holiday, namedOn(rule, day.year()) != day};
    }
    return std::nullopt;
}

bool isBusinessDay(QDate day) { return !closedOn(day); }

QDate businessDayFrom(QDate day)
{
    while (day.isValid() && !isBusinessDay(day))
        day = day.addDays(1);
    return day;
}

QDate businessDayUntil(QDate day)
{
    while (day.isValid() && !isBusinessDay(day))
        day = day.addDays(-1);
    return day;
}

QDate addBusinessDays(QDate day, int n)
{
    const int step = n < 0 ? -1 : 1;
    for (int left = std::abs(n); left > 0 && day.isValid();) {
        day = day.addDays(step);
        if (isBusinessDay(day))
            --left;
    }
    return day;
}

int businessDaysBetween(QDate from, QDate to)
{
    if (to < from)
        return -businessDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isBusinessDay(day) ? 1 : 0;
    return count;
}

QDate addMonths(QDate day, int months) { return day.addMonths(months); }

QDateTime addHours(const QDateTime &moment, int hours)
{
    return moment.toUTC().addSecs(qint64(hours) * 3600);
}

QString closedWords(const ClosedDay &closed)
{
    switch (closed.why) {
    case ClosedWhy::Saturday:
        return QCoreApplication::translate("Holiday", "Saturday");
    case ClosedWhy::Sunday:
        return QCoreApplication::translate("Holiday", "Sunday");
    case ClosedWhy::Holiday:
        break;
    }
    const QString name = closed.holiday ? label(*closed.holiday) : QString();
    return closed.moved ? QCoreApplication::translate("Holiday", "%1 (observed)").arg(name) : name;
}

} // namespace enlace
