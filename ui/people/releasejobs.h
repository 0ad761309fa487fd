// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/releaserepository.h"
#include "ui/kit/recordeditor.h"

namespace enlace {

/// Takes a release back as a whole, from a day on.
[[nodiscard]] EditJob revokeReleaseJob(const ReleaseWithParties &release, const FamilyId &family,
                                       QDate today);

/// The name under which drafts of it are kept.
[[nodiscard]] QString revokeReleaseForm();

/// What the history of a release tells.
[[nodiscard]] Fields releaseFields();

} // namespace enlace
