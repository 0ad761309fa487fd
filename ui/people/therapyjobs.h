// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/therapy/therapyfields.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

class Reading;

/// What the forms of a child's therapies know beside the therapy itself; values only.
struct TherapySetting
{
    FamilyId family;
    TherapyChoices choices;
};

/// What this person may read of it.
[[nodiscard]] Result<TherapyChoices> readTherapyChoices(Reading &reading, const ChildId &child);

[[nodiscard]] RecordKeeping<TherapyEpisode> therapyKeeping(const TherapySetting &setting);
/// A therapy that begins today.
[[nodiscard]] TherapyEpisode newTherapy(const ChildId &child, QDate today);
/// Ends it, with the reason.
[[nodiscard]] RecordKeeping<TherapyEpisode> endKeeping(const TherapySetting &setting);
/// Another therapist takes over: one save ends the one and begins the next, with the reason, which
/// is counted.
[[nodiscard]] EditJob changeTherapistJob(const TherapyEpisode &previous,
                                         const TherapySetting &setting, QDate today);

/// The form of that name for a therapy as it stands.
[[nodiscard]] EditJob therapyJob(const QString &form, const TherapyEpisode &episode,
                                 const TherapySetting &setting, QDate today);
[[nodiscard]] QStringList therapyForms();

} // namespace enlace
