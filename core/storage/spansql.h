// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace enlace {

// A dated row says from when and until when (both days included, no last day: until further
// notice). These are the conditions that SQL puts on the row `alias`; the day stands there as a
// placeholder (":today"), and whoever runs the statement binds it.

/// Its span is not over by the day: it holds it, or is still to come.
[[nodiscard]] inline QString lastsUntil(const QString &alias, const QString &day)
{
    return QStringLiteral("(%1.until_on is null or %1.until_on >= %2)").arg(alias, day);
}

/// Its span holds the day.
[[nodiscard]] inline QString isValidOn(const QString &alias, const QString &day)
{
    return QStringLiteral("%1.from_on <= %2 and ").arg(alias, day) + lastsUntil(alias, day);
}

/// Its span holds the day, and the row is not archived.
[[nodiscard]] inline QString standsOn(const QString &alias, const QString &day)
{
    return alias + QLatin1String(".archived_at is null and ") + isValidOn(alias, day);
}

} // namespace enlace
