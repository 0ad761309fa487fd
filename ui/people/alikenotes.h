// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/alikerepository.h"
#include "ui/kit/formnotes.h"

namespace enlace {

/// Who on record may be the person that is typed, as it is said under the form: whom, why, and
/// where to look. Nothing when nobody is alike.
[[nodiscard]] FormNotes alikeNotes(const QList<AlikePerson> &people);
[[nodiscard]] Result<FormNotes> alikeNotes(Reading &reading, const TypedPerson &typed);

/// "Rosa Luna, family Ortega: Same names, Same phone"
[[nodiscard]] QString alikeText(const AlikePerson &person);
/// Their page: a child's, or the family's.
[[nodiscard]] RecordRef pageOf(const AlikePerson &person);

} // namespace enlace
