// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The right to tasks and messages that are one's own, of children of whom one may change nothing
// else. For repository sources only.

#include "core/access/childrecords.h"

namespace enlace::owntasks {

/// Whether a role held today gives it.
[[nodiscard]] inline bool mayWriteOwn(const Actor &actor)
{
    const QList<Reach> reaches = editReach(actor, DataCategory::Tasks);
    return std::any_of(reaches.begin(), reaches.end(),
                       [](const Reach &reach) { return reach.scope == Scope::Mine; });
}

/// Whether the person may see the child, or where none is named any of the family.
[[nodiscard]] inline Result<bool> seesAny(Reading &reading, const Visibility &visibility,
                                          const FamilyId &family,
                                          const std::optional<ChildId> &child)
{
    Query query(reading, QStringLiteral("select 1 from child k where k.%1 = :whose and %2 limit 1")
                             .arg(child ? QLatin1String("id") : QLatin1String("family_id"),
                                  visibility.children(QLatin1String("k"))));
    query.bindColumn(":whose", child ? child->text() : family.text());
    visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, firstValue<int>(query));
    return found.has_value();
}

} // namespace enlace::owntasks
