// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<DocumentFile>
{
    static void columns(auto &record, auto &column)
    {
        column("file_sha256", record.sha256);
        column("file_type", record.type);
        column("file_bytes", record.bytes);
    }
};

template <>
struct Table<EvidenceDocument>
{
    static constexpr auto name = "evidence_document";
    static constexpr auto kind = RecordKind::EvidenceDocument;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("evidence_kind", record.kind);
        column("title", record.title);
        column("proves", record.proves);
        column("issuer", record.issuer);
        column("issued_on", record.issuedOn);
        column("valid_until", record.validUntil);
        column("validity_words", record.validityWords);
        column("place", record.place);
        forEachColumn(record.file, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<EvidenceUse>
{
    static constexpr auto name = "evidence_use";
    static constexpr auto kind = RecordKind::EvidenceUse;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("document_id", record.document);
        column("authorization_id", record.authorization);
        column("renewal_id", record.renewal);
        column("used_on", record.usedOn);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
