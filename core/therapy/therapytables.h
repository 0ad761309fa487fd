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
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("discipline", record.discipline);
        column("provided_by", record.providedBy);
        column("organization_id", record.organization);
        column("therapist_id", record.therapist);
        column("therapist_name", record.therapistName);
        forEachColumn(record.span, column);
        column("frequency", record.frequency);
        column("end_reason", record.endReason);
        column("end_note", record.endNote);
        column("authorization_id", record.authorization);
        column("referral_until", record.referralUntil);
        column("resubmitter", record.resubmitter);
        column("resubmitter_words", record.resubmitterWords);
        column("is_same_therapist_asked", record.isSameTherapistAsked);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
