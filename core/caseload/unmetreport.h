// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/needs/need.h"

namespace enlace {

// Figures of the report on what children need and nobody could be found for.

/// One open need of one child.
struct UnmetFact
{
    ChildId child;
    QString specialty; ///< taxonomy code; may be empty
    std::optional<Discipline> discipline;
    QString county;       ///< English name; empty: not known
    bool isUnmet = false; ///< nobody can be found; otherwise somebody is still looked for

    bool operator==(const UnmetFact &) const = default;
};

/// Children of a county who need one thing.
struct UnmetRow
{
    QString specialty; ///< empty for a therapy, or what was said in own words
    std::optional<Discipline> discipline;
    QString county;
    QList<ChildId> unmetChildren;   ///< each once
    QList<ChildId> lookingChildren; ///< each once
    int unmet = 0;
    int looking = 0;

    bool operator==(const UnmetRow &) const = default;
};

/// What most children lack first.
struct UnmetFigures
{
    QList<UnmetRow> rows;

    bool operator==(const UnmetFigures &) const = default;
};

/// Two needs of one child for one thing are one child. A need that names a specialty is counted by
/// that, whatever else it names.
[[nodiscard]] UnmetFigures unmetFigures(const QList<UnmetFact> &facts);

} // namespace enlace
