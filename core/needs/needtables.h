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
    static constexpr auto columns =
        std::tuple{Column{"id", &CareNeed::id},
                   Column{"child_id", &CareNeed::child},
                   Column{"what", &CareNeed::what},
                   Column{"specialty", &CareNeed::specialty},
                   Column{"discipline", &CareNeed::discipline},
                   Column{"cause", &CareNeed::cause},
                   Column{"cause_note", &CareNeed::causeNote},
                   Column{"therapy_id", &CareNeed::therapy},
                   Column{"wishes", &CareNeed::wishes},
                   Column{"since_on", &CareNeed::since},
                   Column{"state", &CareNeed::state},
                   Column{"state_on", &CareNeed::stateOn},
                   Column{"ask_again_on", &CareNeed::askAgainOn},
                   Column{"packet", &CareNeed::packet},
                   Column{"packet_on", &CareNeed::packetOn},
                   Column{"packet_document_id", &CareNeed::packetDocument},
                   Embedded{&CareNeed::origin},
                   Column{"archived_at", &CareNeed::archivedAt},
                   Column{"archived_reason", &CareNeed::archivedReason},
                   Column{"revision", &CareNeed::revision}};
};

template <>
struct Table<ProviderApplication>
{
    static constexpr auto name = "provider_application";
    static constexpr auto kind = RecordKind::ProviderApplication;
    static constexpr auto columns =
        std::tuple{Column{"id", &ProviderApplication::id},
                   Column{"child_id", &ProviderApplication::child},
                   Column{"need_id", &ProviderApplication::need},
                   Column{"provider_id", &ProviderApplication::provider},
                   Column{"organization_id", &ProviderApplication::organization},
                   Column{"name", &ProviderApplication::name},
                   Column{"asked_on", &ProviderApplication::askedOn},
                   Column{"asked_of", &ProviderApplication::askedOf},
                   Column{"packet_on", &ProviderApplication::packetOn},
                   Column{"state", &ProviderApplication::state},
                   Column{"answered_on", &ProviderApplication::answeredOn},
                   Column{"answered_by", &ProviderApplication::answeredBy},
                   Column{"refusal", &ProviderApplication::refusal},
                   Column{"refusal_note", &ProviderApplication::refusalNote},
                   Column{"first_visit_on", &ProviderApplication::firstVisitOn},
                   Column{"ask_again_on", &ProviderApplication::askAgainOn},
                   Column{"note", &ProviderApplication::note},
                   Embedded{&ProviderApplication::origin},
                   Column{"archived_at", &ProviderApplication::archivedAt},
                   Column{"archived_reason", &ProviderApplication::archivedReason},
                   Column{"revision", &ProviderApplication::revision}};
};

template <>
struct Table<ProviderPreference>
{
    static constexpr auto name = "provider_preference";
    static constexpr auto kind = RecordKind::ProviderPreference;
    static constexpr auto columns =
        std::tuple{Column{"id", &ProviderPreference::id},
                   Column{"child_id", &ProviderPreference::child},
                   Column{"provider_id", &ProviderPreference::provider},
                   Column{"organization_id", &ProviderPreference::organization},
                   Column{"name", &ProviderPreference::name},
                   Column{"wish", &ProviderPreference::wish},
                   Column{"reason", &ProviderPreference::reason},
                   Column{"said_on", &ProviderPreference::saidOn},
                   Column{"said_by", &ProviderPreference::saidBy},
                   Embedded{&ProviderPreference::origin},
                   Column{"archived_at", &ProviderPreference::archivedAt},
                   Column{"archived_reason", &ProviderPreference::archivedReason},
                   Column{"revision", &ProviderPreference::revision}};
};

} // namespace enlace
