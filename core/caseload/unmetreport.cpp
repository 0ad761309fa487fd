// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/unmetreport.h"

#include <algorithm>

namespace enlace {

UnmetFigures unmetFigures(const QList<UnmetFact> &facts)
{
    UnmetFigures figures;
    for (const UnmetFact &fact : facts) {
        const auto discipline = fact.specialty.isEmpty() ? fact.discipline : std::nullopt;
        auto row = std::find_if(figures.rows.begin(), figures.rows.end(), [&](const UnmetRow &r) {
            return r.specialty == fact.specialty && r.discipline == discipline &&
                   r.county == fact.county;
        });
        if (row == figures.rows.end())
            row = figures.rows.insert(figures.rows.end(),
                                      UnmetRow{fact.specialty, discipline, fact.county, {}, {}});
        QList<ChildId> &children = fact.isUnmet ? row->unmetChildren : row->lookingChildren;
        if (!children.contains(fact.child))
            children.append(fact.child);
    }
    for (UnmetRow &row : figures.rows) {
        row.unmet = static_cast<int>(row.unmetChildren.size());
        row.looking = static_cast<int>(row.lookingChildren.size());
    }
    std::stable_sort(figures.rows.begin(), figures.rows.end(),
                     [](const UnmetRow &a, const UnmetRow &b) {
                         return std::pair(a.unmet, a.looking) > std::pair(b.unmet, b.looking);
                     });
    return figures;
}

} // namespace enlace
