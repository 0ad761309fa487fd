// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"
#include "core/therapy/therapy.h"

namespace enlace {

template <>
struct Table<TherapyEpisode>
{
    static constexpr auto name = "therapy_episode";
    static constexpr auto kind = RecordKind::TherapyEpisode;
    static constexpr auto columns =
        std::tuple{Column{"id", &TherapyEpisode::id},
                   Column{"child_id", &TherapyEpisode::child},
                   Column{"discipline", &TherapyEpisode::discipline},
                   Column{"provided_by", &TherapyEpisode::providedBy},
                   Column{"organization_id", &TherapyEpisode::organization},
                   Column{"therapist_id", &TherapyEpisode::therapist},
                   Column{"therapist_name", &TherapyEpisode::therapistName},
                   Embedded{&TherapyEpisode::span},
                   Column{"frequency", &TherapyEpisode::frequency},
                   Column{"end_reason", &TherapyEpisode::endReason},
                   Column{"end_note", &TherapyEpisode::endNote},
                   Column{"authorization_id", &TherapyEpisode::authorization},
                   Column{"referral_until", &TherapyEpisode::referralUntil},
                   Column{"resubmitter", &TherapyEpisode::resubmitter},
                   Column{"resubmitter_words", &TherapyEpisode::resubmitterWords},
                   Column{"is_same_therapist_asked", &TherapyEpisode::isSameTherapistAsked},
                   Column{"note", &TherapyEpisode::note},
                   Embedded{&TherapyEpisode::origin},
                   Column{"archived_at", &TherapyEpisode::archivedAt},
                   Column{"archived_reason", &TherapyEpisode::archivedReason},
                   Column{"revision", &TherapyEpisode::revision}};
};

} // namespace enlace
