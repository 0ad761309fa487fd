// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace enlace {

enum class Scheme { Light, Dark };

/// The state that a chip, a step or a figure is in. Each has a colour pair and a shape of its own,
/// and never goes without a word.
enum class Tone { Neutral, Good, Waiting, Soon, Late };

struct TokenPair
{
    QColor ink;
    QColor ground;
};

/// Every colour of the program, by what it is for. Nothing else may name a colour.
struct Tokens
{
    QColor ground;       ///< the window
    QColor card;         ///< cards, tables, fields
    QColor line;         ///< hairlines between things
    QColor border;       ///< edges of fields and controls
    QColor ink;          ///< text
    QColor muted;        ///< secondary text
    QColor accent;       ///< selection, the main action, the current step
    QColor onAccent;     ///< text on accent
    QColor accentGround; ///< selected row, current place
    TokenPair late;      ///< overdue, unsafe
    TokenPair soon;
    TokenPair waiting; ///< someone else's move
    TokenPair good;
    TokenPair neutral;

    [[nodiscard]] const TokenPair &of(Tone tone) const;
};

[[nodiscard]] const Tokens &tokensOf(Scheme scheme);
/// The table that `palette` was made from: whoever paints asks with its own palette, so that a
/// change of theme needs no other signal than Qt's own.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// Contrast of two opaque colours by WCAG 2.2, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// A pair that meets on the screen, with the least contrast it needs: 4.5 for text, 3 for edges,
/// focus rings and icons (WCAG 2.2, 1.4.3 and 1.4.11).
struct ContrastDemand
{
    const char *what;
    QColor ink;
    QColor ground;
    double least;
};
[[nodiscard]] QList<ContrastDemand> contrastDemands(const Tokens &tokens);

} // namespace enlace
