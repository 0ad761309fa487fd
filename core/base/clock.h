// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace enlace {

/// The county's time zone, America/Los_Angeles: where a day begins and ends, whatever the desk's
/// clock is set to.
[[nodiscard]] const QTimeZone &countyTimeZone();

/// First and last millisecond of a county day, as UTC moments.
[[nodiscard]] QDateTime startOfDay(QDate day);
[[nodiscard]] QDateTime endOfDay(QDate day);
/// The county day in which a moment lies.
[[nodiscard]] QDate countyDay(const QDateTime &moment);

/// What time it is. Passed in, so that a test chooses the day.
class Clock
{
public:
    virtual ~Clock() = default;
    /// A moment, UTC, whole milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The day in the county.
    [[nodiscard]] QDate today() const { return countyDay(now()); }
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until it is moved: tests and the demo county. noon() of `today` in the county.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDate today)
        : m_now(QDateTime(today, QTime(12, 0), countyTimeZone()).toUTC())
    {
    }
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toUTC())
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
};

} // namespace enlace
