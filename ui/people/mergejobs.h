// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/personmerge.h"
#include "core/people/peoplefields.h"
#include "core/search/alikerepository.h"
#include "ui/kit/recordeditor.h"
#include "ui/people/familydata.h"

namespace enlace {

/// Somebody who may be the same person, to choose from.
struct MergeCandidate
{
    PersonId person;
    QString text; ///< the name, and why it may be the same person

    bool operator==(const MergeCandidate &) const = default;
};

/// Who may be the same as `person`: those alike, here and in other families, then everybody else
/// of the family. Children are offered for children only.
[[nodiscard]] Result<QList<MergeCandidate>>
mergeCandidates(Reading &reading, const FamilySubject &subject, const PersonId &person);

/// Makes one of the two: for each field in which both say something else, which of them counts;
/// what moves is said under the form before anything is done.
[[nodiscard]] EditJob mergeJob(const MergeLook &look, const FamilyChoices &choices, QDate today);

} // namespace enlace
