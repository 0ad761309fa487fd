// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// Whom the forms of a family's support let one choose from.
struct SupportChoices
{
    QList<NamedChoice> grownUps;
    QList<NamedChoice> everybody; ///< children too
    QList<NamedChoice> children;
};

[[nodiscard]] Fields caregiverFields(const SupportChoices &choices);
[[nodiscard]] Fields programFields();
[[nodiscard]] Fields benefitWorryFields();
[[nodiscard]] Fields homeCoverageFields(const SupportChoices &choices);
[[nodiscard]] Fields meetingFields(const SupportChoices &choices);

} // namespace enlace
