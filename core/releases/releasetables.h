// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/release.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Release>
{
    static constexpr auto name = "release_of_information";
    static constexpr auto kind = RecordKind::Release;
    static constexpr auto columns = std::tuple{Column{"id", &Release::id},
                                               Column{"child_id", &Release::child},
                                               Column{"categories", &Release::categories},
                                               Column{"purpose", &Release::purpose},
                                               Embedded{&Release::span},
                                               Column{"language", &Release::language},
                                               Column{"signer_id", &Release::signer},
                                               Column{"signer_name", &Release::signerName},
                                               Column{"relation", &Release::relation},
                                               Column{"signed_on", &Release::signedOn},
                                               Column{"revoked_on", &Release::revokedOn},
                                               Column{"revoked_reason", &Release::revokedReason},
                                               Embedded{&Release::origin},
                                               Column{"archived_at", &Release::archivedAt},
                                               Column{"archived_reason", &Release::archivedReason},
                                               Column{"revision", &Release::revision}};
};

template <>
struct Table<ReleaseParty>
{
    static constexpr auto name = "release_party";
    static constexpr auto kind = RecordKind::ReleaseParty;
    static constexpr auto columns =
        std::tuple{Column{"id", &ReleaseParty::id},
                   Column{"release_id", &ReleaseParty::release},
                   Column{"child_id", &ReleaseParty::child},
                   Column{"organization_id", &ReleaseParty::organization},
                   Column{"name", &ReleaseParty::name},
                   Column{"direction", &ReleaseParty::direction},
                   Column{"revoked_on", &ReleaseParty::revokedOn},
                   Embedded{&ReleaseParty::origin},
                   Column{"revision", &ReleaseParty::revision}};
};

} // namespace enlace
