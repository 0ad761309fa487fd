// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencerepository.h"
#include "core/storage/verify.h"

namespace enlace {

/// The files of documents: bytes in chunks, stored once however many documents show the same. A
/// file is seen through its document and through nothing else. Thread: the Reading's.
class EvidenceFileRepository
{
public:
    /// 0 to 100; called on the thread of the Reading.
    using Progress = std::function<void(int percent)>;
    /// What the reading is for; the log of readings tells them apart.
    enum class Purpose { Look, Copy };

    explicit EvidenceFileRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// In the place of the file that it had, if it had one. What was opened must be what readable
    /// files are: the caller has looked into it. Errors: those of EvidenceRepository::save();
    /// Invalid for an archived document and for the file that it has already; Cancelled.
    Result<EvidenceDocument> attach(Work &work, const EvidenceDocumentId &id,
                                    const FileContent &content, const Progress &progress = {});
    /// The document has no file any more. The bytes stay in the store, shown by nothing, for
    /// whoever undoes this.
    Result<EvidenceDocument> detach(Work &work, const EvidenceDocumentId &id);

    /// To be called before the first chunk: writes the reading down. Errors: NotFound, also for a
    /// document without a file; Forbidden, which is written down, for one of somebody else.
    Result<DocumentFile> open(const EvidenceDocumentId &id, Purpose purpose);
    /// Chunk `number` from 0, as long as the document shows this file. Errors: NotFound, Damaged.
    [[nodiscard]] Result<QByteArray> chunk(const EvidenceDocumentId &id, const DocumentFile &file,
                                           qint64 number);

private:
    [[nodiscard]] Result<EvidenceDocument> shown(const EvidenceDocumentId &id);
    [[nodiscard]] Result<EvidenceDocument> changeable(Work &work, const EvidenceDocumentId &id);
    Result<> store(const FileContent &content, const Progress &progress);

    Reading &m_reading;
    Visibility m_visibility;
};

/// Whether the chunks of each file are all there and are what the file is found by.
[[nodiscard]] StoreCheck evidenceFileStoreCheck();

} // namespace enlace
