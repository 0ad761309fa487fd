// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/needs/needfields.h"
#include "core/needs/needrepository.h"
#include "ui/people/familydata.h"
#include "ui/people/keeping.h"

namespace enlace {

/// How needs, who is asked for them and what the family wishes are kept by hand, in this order.
[[nodiscard]] QList<Keeping> needKeeping(const FamilySubject &subject, ChildId child,
                                         const NeedChoices &choices);

/// The directory, and what the child has, to choose from.
[[nodiscard]] Result<NeedChoices> readNeedChoices(Reading &reading, ChildId child);

/// They answered: the keyboard begins at what they said.
[[nodiscard]] EditJob answerJob(const Keeping &applications, const ProviderApplication &application,
                                QDate today);

/// The family wishes for another therapist.
[[nodiscard]] CareNeed wishForAnother(const TherapyEpisode &episode, QDate today);

} // namespace enlace
