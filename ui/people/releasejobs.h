// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/releaserepository.h"
#include "ui/kit/recordeditor.h"

namespace enlace {

/// Takes a release back as a whole, from a day on.
[[nodiscard]] EditJob revokeReleaseJob(const ReleaseWithParties &release, const FamilyId &family,
                                       QDate today);

/// Whom a release may name: those of the family who may sign, and agencies.
struct ReleaseChoices
{
    QList<NamedChoice> signers;
    QList<NamedChoice> agencies;
};

/// Writes a release down as the family signed it, or corrects one: what, between whom, for what,
/// until when. `birthDate`: from 18 on the young person signs.
[[nodiscard]] EditJob releaseJob(const ReleaseWithParties &release, const FamilyId &family,
                                 const ReleaseChoices &choices, QDate birthDate);
/// Asks for the reason and archives: it was written down by mistake. What the family takes back is
/// revoked instead.
[[nodiscard]] EditJob archiveReleaseJob(const ReleaseWithParties &release, const FamilyId &family);

/// The names under which drafts are kept.
[[nodiscard]] QString releaseForm();
[[nodiscard]] QString archiveReleaseForm();
[[nodiscard]] QString revokeReleaseForm();

/// What the history of a release tells.
[[nodiscard]] Fields releaseFields();

} // namespace enlace
