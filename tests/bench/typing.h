// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/session.h"

#include <QDate>
#include <QStringList>

namespace enlace::bench {

/// A child of the county that somebody looks for.
struct Wanted
{
    ChildId child;
    FamilyId family;
    QString surnames; ///< folded
    QString givenNames;
};

/// Children from all over the county, the same ones each time.
[[nodiscard]] QList<Wanted> someChildren(Session &session, int count);

/// What somebody types to find a child: the names in either order, every fourth time with a slip.
/// At most `letters`.
[[nodiscard]] QString typedFor(const Wanted &wanted, int number, int letters = 9);

} // namespace enlace::bench
