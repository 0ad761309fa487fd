// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/whereabouts.h"

#include <limits>

namespace enlace {

namespace {

/// As far as anybody plans with a child's week.
constexpr int daysAhead = 60;

/// How much a line has to say about a single day: the less, the more.
qint64 breadth(const HouseholdMember &line)
{
    const qint64 open = std::numeric_limits<int>::max();
    if (line.span.until)
        return line.span.from.daysTo(*line.span.until);
    return line.days.isEmpty() ? open + 1 : open;
}

struct Home
{
    std::optional<HouseholdId> home;
    bool isUnclear = false;

    bool operator==(const Home &) const = default;
};

Home homeOn(const QList<HouseholdMember> &lines, QDate day)
{
    Home result;
    qint64 narrowest = std::numeric_limits<qint64>::max();
    for (const HouseholdMember &line : lines) {
        if (line.archivedAt || !livesThereOn(line, day))
            continue;
        const qint64 width = breadth(line);
        if (width < narrowest) {
            narrowest = width;
            result = {line.household, false};
        } else if (width == narrowest && result.home != line.household) {
            result.isUnclear = true;
        }
    }
    if (result.isUnclear)
        result.home.reset();
    return result;
}

} // namespace

Whereabouts whereaboutsOn(const QList<HouseholdMember> &lines, QDate day)
{
    const Home today = homeOn(lines, day);
    Whereabouts result{today.home, today.isUnclear, {}};
    for (int ahead = 1; ahead <= daysAhead; ++ahead) {
        if (homeOn(lines, day.addDays(ahead)) == today)
            continue;
        result.until = day.addDays(ahead - 1);
        break;
    }
    return result;
}

} // namespace enlace
