// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace enlace {

/// From a day until a day, both included, as authorizations and rosters state them; open when it
/// has no end. A successor starts on until + 1.
struct DateSpan
{
    QDate from;
    std::optional<QDate> until;

    [[nodiscard]] bool isValid() const
    {
        return from.isValid() && (!until || (until->isValid() && *until >= from));
    }
    [[nodiscard]] bool isOpen() const { return !until; }
    [[nodiscard]] bool contains(QDate day) const
    {
        return day >= from && (!until || day <= *until);
    }
    [[nodiscard]] bool overlaps(const DateSpan &other) const
    {
        return (!until || other.from <= *until) && (!other.until || from <= *other.until);
    }
    /// Days from `from` to `until`, both counted; until `today` while it is open.
    [[nodiscard]] qint64 days(QDate today) const { return from.daysTo(until.value_or(today)) + 1; }

    bool operator==(const DateSpan &) const = default;
};

/// Days that nobody covers between the end of one span and the start of the next; 0 when they touch
/// or overlap or the first is open.
[[nodiscard]] inline qint64 gapDays(const DateSpan &before, const DateSpan &after)
{
    return before.until ? std::max<qint64>(0, before.until->daysTo(after.from) - 1) : 0;
}

} // namespace enlace
