// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QString>

#include <optional>

namespace enlace {

/// What one cell of a list shows. Made when asked for, never kept, so that its words follow the
/// language.
struct Cell
{
    QString text = {};
    QString second = {};           ///< the line below, in muted small print
    std::optional<Tone> tone = {}; ///< set: `text` is shown as a chip
    bool strong = false;           ///< `text` in semibold: dates that are due
    bool isNumber = false;         ///< right-aligned
    QString toolTip = {};
    /// Set: a box with or without a check is shown, and `text` is for screen readers only.
    std::optional<bool> isMarked = {};
};

/// Tips read what looks like markup as markup; what people typed is shown as they typed it. The
/// beginning of a long text is enough for a tip.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The roles under which a model hands a Cell to the delegate.
enum CellRole { SecondLineRole = Qt::UserRole + 1, ToneRole, StrongRole, RowIdRole };

} // namespace enlace
