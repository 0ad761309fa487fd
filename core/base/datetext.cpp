// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"

#include "core/base/clock.h"

#include <QCoreApplication>

namespace enlace {

namespace {

/// The short month names of staff screens in Spanish; QLocale's differ between its data versions
/// ("sept" and "sep").
QString spanishMonth(int month)
{
    static const char *const months[] = {"ene", "feb", "mar",  "abr", "may", "jun",
                                         "jul", "ago", "sept", "oct", "nov", "dic"};
    return QLatin1String(months[month - 1]);
}

} // namespace

QString shortDate(QDate day, Language language, QDate today)
{
    if (!day.isValid())
        return {};
    const bool withYear = !today.isValid() || day.year() != today.year();
    if (language == Language::Spanish) {
        const QString text =
            QString::number(day.day()) + QLatin1Char(' ') + spanishMonth(day.month());
        return withYear ? text + QLatin1Char(' ') + QString::number(day.year()) : text;
    }
    return localeOf(language).toString(day, withYear ? QStringLiteral("MMM d, yyyy")
                                                     : QStringLiteral("MMM d"));
}

QString longDate(QDate day, Language language)
{
    return localeOf(language).toString(day, language == Language::Spanish
                                                ? QStringLiteral("d 'de' MMMM 'de' yyyy")
                                                : QStringLiteral("MMMM d, yyyy"));
}

QString weekdayDate(QDate day, Language language)
{
    return localeOf(language).toString(day, language == Language::Spanish
                                                ? QStringLiteral("dddd d 'de' MMMM 'de' yyyy")
                                                : QStringLiteral("dddd, MMMM d, yyyy"));
}

QString timeText(const QDateTime &moment, Language language)
{
    const QTime time = moment.toTimeZone(countyTimeZone()).time();
    if (language == Language::English)
        return localeOf(language).toString(time, QStringLiteral("h:mm AP"));
    // No-break spaces: "9:40 a. m." must not be torn at a line's end.
    const QChar space(0x00a0);
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QStringLiteral("%1:%2").arg(hour).arg(time.minute(), 2, 10, QLatin1Char('0')) + space +
           QLatin1String(time.hour() < 12 ? "a." : "p.") + space + QLatin1String("m.");
}

QString momentText(const QDateTime &moment, Language language, QDate today)
{
    const QDate day = countyDay(moment);
    return shortDate(day, language, today) + QLatin1String(", ") + timeText(moment, language);
}

QString dueText(QDate due, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(due));
    if (days == 0)
        return QCoreApplication::translate("DateText", "today");
    if (days == 1)
        return QCoreApplication::translate("DateText", "tomorrow");
    if (days > 1)
        return QCoreApplication::translate("DateText", "in %n day(s)", nullptr, days);
    return QCoreApplication::translate("DateText", "%n day(s) late", nullptr, -days);
}

QString agoText(QDate day, QDate today)
{
    const auto days = static_cast<int>(day.daysTo(today));
    if (days == 0)
        return QCoreApplication::translate("DateText", "today");
    if (days == 1)
        return QCoreApplication::translate("DateText", "yesterday");
    if (days > 1)
        return QCoreApplication::translate("DateText", "%n day(s) ago", nullptr, days);
    return dueText(day, today);
}

} // namespace enlace
