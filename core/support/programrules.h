// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/coordination.h"

namespace enlace {

/// Two programs that are not given together, and why. From general knowledge of Medi-Cal, not from
/// a text that somebody here has read: the program says so wherever it says the rest.
struct ProgramExclusion
{
    Program one;
    Program other;
    const char *why; ///< QT_TRANSLATE_NOOP("ProgramExclusion", …)
};

[[nodiscard]] const QList<ProgramExclusion> &programExclusions();

/// Two rows of one child that hold, or are asked for, on the same day although one program
/// excludes the other.
struct ProgramClash
{
    ProgramStatus one;
    ProgramStatus other;
    const char *why;

    /// "Enhanced Care Management and … : …", in the language of the interface.
    [[nodiscard]] QString text() const;
};

/// What was declined, denied or has ended excludes nothing.
[[nodiscard]] QList<ProgramClash> programClashes(const QList<ProgramStatus> &programs);
/// Those of them that one row, saved or not, has with the others.
[[nodiscard]] QList<ProgramClash> clashesOf(const ProgramStatus &program,
                                            const QList<ProgramStatus> &others);

} // namespace enlace
