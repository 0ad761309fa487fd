// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/needs/need.h"

namespace enlace {

/// Whom a need, and whoever is asked for it, may name.
struct NeedChoices
{
    QList<NamedChoice> providers;     ///< of the directory, in order of name
    QList<NamedChoice> organizations; ///< likewise
    QList<NamedChoice> therapies;     ///< of the child, by therapist
    QList<NamedChoice> documents;     ///< of the child
    bool withProtected = false;       ///< behavioral and mental health, too
};

[[nodiscard]] Fields needFields(const NeedChoices &choices);
[[nodiscard]] Fields applicationFields(const NeedChoices &choices);
/// What they answered, and nothing else.
[[nodiscard]] Fields answerFields();
[[nodiscard]] Fields preferenceFields(const NeedChoices &choices);

} // namespace enlace
