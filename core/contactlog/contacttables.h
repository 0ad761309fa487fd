// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contactlog/contact.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Contact>
{
    static constexpr auto name = "contact";
    static constexpr auto kind = RecordKind::Contact;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("family_id", record.family);
        column("child_id", record.child);
        column("at", record.at);
        column("channel", record.channel);
        column("direction", record.direction);
        column("purpose", record.purpose);
        column("offer_answer", record.offerAnswer);
        column("offer_again_on", record.offerAgainOn);
        column("party", record.party);
        column("person_id", record.person);
        column("organization_id", record.organization);
        column("with_words", record.withWords);
        column("language", record.language);
        column("interpreting", record.interpreting);
        column("outcome", record.outcome);
        column("is_meaningful", record.isMeaningful);
        column("minutes", record.minutes);
        column("matter", record.matter);
        column("staff_id", record.staff);
        column("note", record.note);
        column("next_step", record.nextStep);
        column("next_step_on", record.nextStepOn);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
