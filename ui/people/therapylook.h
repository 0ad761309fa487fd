// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/therapy/therapyrules.h"
#include "ui/kit/timeline.h"

namespace enlace {

// How a child's therapies are shown, in the language of the interface.

/// Lane by lane with the gaps, from the first therapy, but from `earliest` at most, until today.
void showTherapies(Timeline &timeline, const QList<TherapyLane> &lanes, QDate today,
                   QDate earliest = {});
/// "Speech therapy: 2 changes of therapist in 18 months." One for each lane that has changes.
[[nodiscard]] QStringList therapistChangeSentences(const QList<TherapyLane> &lanes);
/// As the family knows the therapist.
[[nodiscard]] QString therapistText(const TherapyEpisode &episode);

} // namespace enlace
