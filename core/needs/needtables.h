// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/needs/need.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<CareNeed>
{
    static constexpr auto name = "care_need";
    static constexpr auto kind = RecordKind::CareNeed;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("what", record.what);
        column("specialty", record.specialty);
        column("discipline", record.discipline);
        column("cause", record.cause);
        column("cause_note", record.causeNote);
        column("therapy_id", record.therapy);
        column("wishes", record.wishes);
        column("since_on", record.since);
        column("state", record.state);
        column("state_on", record.stateOn);
        column("ask_again_on", record.askAgainOn);
        column("packet", record.packet);
        column("packet_on", record.packetOn);
        column("packet_document_id", record.packetDocument);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<ProviderApplication>
{
    static constexpr auto name = "provider_application";
    static constexpr auto kind = RecordKind::ProviderApplication;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("need_id", record.need);
        column("provider_id", record.provider);
        column("organization_id", record.organization);
        column("name", record.name);
        column("asked_on", record.askedOn);
        column("asked_of", record.askedOf);
        column("packet_on", record.packetOn);
        column("state", record.state);
        column("answered_on", record.answeredOn);
        column("answered_by", record.answeredBy);
        column("refusal", record.refusal);
        column("refusal_note", record.refusalNote);
        column("first_visit_on", record.firstVisitOn);
        column("ask_again_on", record.askAgainOn);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<ProviderPreference>
{
    static constexpr auto name = "provider_preference";
    static constexpr auto kind = RecordKind::ProviderPreference;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("provider_id", record.provider);
        column("organization_id", record.organization);
        column("name", record.name);
        column("wish", record.wish);
        column("reason", record.reason);
        column("said_on", record.saidOn);
        column("said_by", record.saidBy);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
