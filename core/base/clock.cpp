// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QList>

#include <algorithm>

namespace enlace {

namespace {

constexpr qint64 dayMsecs = 24LL * 60 * 60 * 1000;
constexpr qint64 epochJulianDay = 2440588; // January 1, 1970

/// From when which offset from UTC holds in the county, both in milliseconds.
struct ClockChange
{
    qint64 at;
    qint64 offset;
};

/// As the time zone has them, kept: asking it for each of a county's moments takes a second.
const QList<ClockChange> &clockChanges()
{
    static const QList<ClockChange> changes = [] {
        QList<ClockChange> found;
        const auto all =
            countyTimeZone().transitions(QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC),
                                         QDateTime(QDate(2080, 1, 1), QTime(0, 0), Qt::UTC));
        for (const QTimeZone::OffsetData &each : all)
            found.append({each.atUtc.toMSecsSinceEpoch(), 1000LL * each.offsetFromUtc});
        return found;
    }();
    return changes;
}

} // namespace

const QTimeZone &countyTimeZone()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

QDateTime startOfDay(QDate day) { return day.startOfDay(countyTimeZone()).toUTC(); }

QDateTime endOfDay(QDate day) { return startOfDay(day.addDays(1)).addMSecs(-1); }

QDate countyDay(const QDateTime &moment)
{
    const qint64 at = moment.toMSecsSinceEpoch();
    const QList<ClockChange> &changes = clockChanges();
    if (changes.isEmpty() || at < changes.first().at || at >= changes.last().at)
        return moment.toTimeZone(countyTimeZone()).date();
    const auto next =
        std::upper_bound(changes.begin(), changes.end(), at,
                         [](qint64 value, const ClockChange &change) { return value < change.at; });
    const qint64 onTheWall = at + std::prev(next)->offset;
    const qint64 days = onTheWall / dayMsecs - (onTheWall % dayMsecs < 0 ? 1 : 0);
    return QDate::fromJulianDay(epochJulianDay + days);
}

} // namespace enlace
