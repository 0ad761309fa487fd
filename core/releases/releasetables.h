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
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("categories", record.categories);
        column("purpose", record.purpose);
        forEachColumn(record.span, column);
        column("language", record.language);
        column("signer_id", record.signer);
        column("signer_name", record.signerName);
        column("relation", record.relation);
        column("signed_on", record.signedOn);
        column("revoked_on", record.revokedOn);
        column("revoked_reason", record.revokedReason);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<ReleaseParty>
{
    static constexpr auto name = "release_party";
    static constexpr auto kind = RecordKind::ReleaseParty;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("release_id", record.release);
        column("child_id", record.child);
        column("organization_id", record.organization);
        column("name", record.name);
        column("direction", record.direction);
        column("revoked_on", record.revokedOn);
        forEachColumn(record.origin, column);
        column("revision", record.revision);
    }
};

} // namespace enlace
