// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<DocumentFile>
{
    static constexpr auto columns = std::tuple{Column{"file_sha256", &DocumentFile::sha256},
                                               Column{"file_type", &DocumentFile::type},
                                               Column{"file_bytes", &DocumentFile::bytes}};
};

template <>
struct Table<EvidenceDocument>
{
    static constexpr auto name = "evidence_document";
    static constexpr auto kind = RecordKind::EvidenceDocument;
    static constexpr auto columns =
        std::tuple{Column{"id", &EvidenceDocument::id},
                   Column{"child_id", &EvidenceDocument::child},
                   Column{"evidence_kind", &EvidenceDocument::kind},
                   Column{"title", &EvidenceDocument::title},
                   Column{"proves", &EvidenceDocument::proves},
                   Column{"issuer", &EvidenceDocument::issuer},
                   Column{"issued_on", &EvidenceDocument::issuedOn},
                   Column{"valid_until", &EvidenceDocument::validUntil},
                   Column{"validity_words", &EvidenceDocument::validityWords},
                   Column{"place", &EvidenceDocument::place},
                   Embedded{&EvidenceDocument::file},
                   Embedded{&EvidenceDocument::origin},
                   Column{"archived_at", &EvidenceDocument::archivedAt},
                   Column{"archived_reason", &EvidenceDocument::archivedReason},
                   Column{"revision", &EvidenceDocument::revision}};
};

template <>
struct Table<EvidenceUse>
{
    static constexpr auto name = "evidence_use";
    static constexpr auto kind = RecordKind::EvidenceUse;
    static constexpr auto columns =
        std::tuple{Column{"id", &EvidenceUse::id},
                   Column{"child_id", &EvidenceUse::child},
                   Column{"document_id", &EvidenceUse::document},
                   Column{"authorization_id", &EvidenceUse::authorization},
                   Column{"renewal_id", &EvidenceUse::renewal},
                   Column{"used_on", &EvidenceUse::usedOn},
                   Embedded{&EvidenceUse::origin},
                   Column{"archived_at", &EvidenceUse::archivedAt},
                   Column{"archived_reason", &EvidenceUse::archivedReason},
                   Column{"revision", &EvidenceUse::revision}};
};

} // namespace enlace
