// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace enlace {

/// The days on which California's state offices are closed with pay. Government Code 6700 names
/// many more holidays (Lunar New Year, Lincoln Day, Genocide Remembrance Day, Juneteenth, Admission
/// Day, Native American Day, Columbus Day, the hours of Good Friday …) on which state offices stay
/// open: they are not in CalHR's list of closed days, and so they are business days here.
enum class Holiday {
    NewYear,
    MartinLutherKing,
    Presidents,
    CesarChavez,
    Memorial,
    Independence,
    Labor,
    Veterans,
    Thanksgiving,
    DayAfterThanksgiving,
    Christmas,
};

template <>
struct EnumText<Holiday>
{
    static constexpr auto context = "Holiday";
    static constexpr EnumEntry<Holiday> entries[] = {
        {Holiday::NewYear, "new_year", QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
        {Holiday::MartinLutherKing, "martin_luther_king",
         QT_TRANSLATE_NOOP("Holiday", "Martin Luther King Jr. Day")},
        {Holiday::Presidents, "presidents", QT_TRANSLATE_NOOP("Holiday", "Presidents' Day")},
        {Holiday::CesarChavez, "cesar_chavez", QT_TRANSLATE_NOOP("Holiday", "Cesar Chavez Day")},
        {Holiday::Memorial, "memorial", QT_TRANSLATE_NOOP("Holiday", "Memorial Day")},
        {Holiday::Independence, "independence", QT_TRANSLATE_NOOP("Holiday", "Independence Day")},
        {Holiday::Labor, "labor", QT_TRANSLATE_NOOP("Holiday", "Labor Day")},
        {Holiday::Veterans, "veterans", QT_TRANSLATE_NOOP("Holiday", "Veterans Day")},
        {Holiday::Thanksgiving, "thanksgiving", QT_TRANSLATE_NOOP("Holiday", "Thanksgiving Day")},
        {Holiday::DayAfterThanksgiving, "day_after_thanksgiving",
         QT_TRANSLATE_NOOP("Holiday", "Day after Thanksgiving")},
        {Holiday::Christmas, "christmas", QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
    };
};

/// Why an office is closed on a day.
enum class ClosedWhy { Saturday, Sunday, Holiday };

struct ClosedDay
{
    ClosedWhy why = ClosedWhy::Sunday;
    std::optional<Holiday> holiday; ///< only when `why` is Holiday
    bool moved = false;             ///< the holiday is kept here although its date is another

    bool operator==(const ClosedDay &) const = default;
};

/// In the language of the interface: "Sunday", "Cesar Chavez Day (observed)".
[[nodiscard]] QString closedWords(const ClosedDay &closed);

/// The day on which a holiday is kept in a year: its date, the Monday after when a dated holiday
/// falls on a Sunday, the Friday before when November 11 falls on a Saturday (Government Code
/// 6701). A dated holiday that falls on any other Saturday is not moved (employees get a credit and
/// the offices are closed anyhow). Nothing for Cesar Chavez Day before 2001, when it began.
[[nodiscard]] std::optional<QDate> observedOn(Holiday holiday, int year);

/// Why state offices are closed on the day, or nothing when it is a business day. Weekends first.
/// Counties keep lists of their own; ours is the state's.
[[nodiscard]] std::optional<ClosedDay> closedOn(QDate day);
[[nodiscard]] bool isBusinessDay(QDate day);

/// `day` itself when it is a business day, else the next / the one before.
[[nodiscard]] QDate businessDayFrom(QDate day);
[[nodiscard]] QDate businessDayUntil(QDate day);

/// The n-th business day after `day` (before it, when n < 0). The day itself is never counted, be
/// it open or closed (Code of Civil Procedure 12); n = 0 gives `day`.
[[nodiscard]] QDate addBusinessDays(QDate day, int n);
/// How many business days lie after `from` up to and with `to`; negative when `to` is earlier.
[[nodiscard]] int businessDaysBetween(QDate from, QDate to);

/// `months` later (earlier when negative), always from the day given and in one step: the last day
/// of the month when it has no such day. January 31 + 1 month = February 28 or 29; a birth date of
/// February 29 comes round on February 28 in a common year, so that what it warns of is never
/// late. 17½ years are 210 months.
[[nodiscard]] QDate addMonths(QDate day, int months);

/// `hours` that really pass, as a clock in UTC counts them: 72 hours across the change to summer
/// time end an hour later on the wall.
[[nodiscard]] QDateTime addHours(const QDateTime &moment, int hours);

} // namespace enlace
