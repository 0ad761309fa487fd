// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/therapy/therapy.h"

namespace enlace {

/// Whom a therapy may name, in order of name.
struct TherapyChoices
{
    QList<NamedChoice> organizations;  ///< units, agencies, schools, hospitals
    QList<NamedChoice> therapists;     ///< of the child's care team
    QList<NamedChoice> authorizations; ///< of the child, by what they are for
    bool withProtected = false;        ///< behavioral therapy and mental health, too
};

/// A therapist's time with the child, without its end.
[[nodiscard]] Fields episodeFields(const TherapyChoices &choices);
/// When and why it ended.
[[nodiscard]] Fields endFields();
/// One who ends and one who begins: in the columns of an episode, why the first one ended and who
/// comes next, from which day. The first one ends the day before.
[[nodiscard]] Fields changeFields(const TherapyChoices &choices);
/// All of it, for correcting and for the history.
[[nodiscard]] Fields therapyFields(const TherapyChoices &choices);

} // namespace enlace
