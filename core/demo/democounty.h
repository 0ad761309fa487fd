// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/demo/demofamilies.h"

#include <atomic>

namespace enlace {

/// How large and which: the same numbers make the same county on every machine.
struct DemoSize
{
    int children = 11'407; ///< in about 9,700 families
    quint64 seed = 1;
};

/// A person of the demo county who can sign in without a password.
struct DemoPerson
{
    StaffId staff;
    QString signInName;
    QString displayName;
    Role role = Role::Coordinator;
};

struct DemoReport
{
    int children = 0;
    int families = 0;
    qint64 records = 0;       ///< without deadlines and search words
    QList<DemoPerson> people; ///< one of each role; the first coordinator has the stories
};

/// Children done and wanted; return false to stop.
using DemoProgress = std::function<bool(int done, int wanted)>;

/// Fills an empty, migrated store with an invented county, as it would stand today after three
/// years: all dates are laid around work.today(). One Work; deadlines and search words are the
/// caller's to compute.
[[nodiscard]] Result<DemoReport> makeDemoCounty(Work &work, const DemoSize &size,
                                                const DemoProgress &progress = {});

} // namespace enlace
