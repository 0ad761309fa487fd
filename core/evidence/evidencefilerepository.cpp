// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencefilerepository.h"

#include "core/access/childrecords.h"

#include <QCryptographicHash>

namespace enlace {

namespace {

/// As many damaged files as a person reads of.
constexpr qsizetype mostProblems = 50;

/// As it is kept on both engines; not a Codec, since no record has such a column.
QVariant asColumn(const QByteArray &bytes) { return bytes; }

/// Adds up one file, chunk by chunk, so that no file is in memory at once.
Result<bool> isWhole(Reading &reading, const QString &sha256, qint64 bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 found = 0;
    for (qint64 number = 0; number < chunksOf(bytes); ++number) {
        Query query(reading, "select bytes from document_chunk where sha256 = :sha256 and "
                             "number = :number");
        query.bind(":sha256", sha256).bind(":number", number);
        ENLACE_TRY(query.run());
        if (query.next()) {
            const QByteArray chunk = query.column(0).toByteArray();
            hash.addData(chunk);
            found += chunk.size();
        }
        ENLACE_TRY(query.finished());
    }
    Query surplus(reading, "select count(*) from document_chunk where sha256 = :sha256");
    surplus.bind(":sha256", sha256);
    ENLACE_ASSIGN(const auto chunks, firstValue<qint64>(surplus));
    return found == bytes && chunks == chunksOf(bytes) &&
           QString::fromLatin1(hash.result().toHex()) == sha256;
}

Result<QStringList> damagedFiles(Reading &reading)
{
    QStringList problems;
    QString last;
    for (;;) {
        Query query(reading, "select sha256, byte_count from document_content "
                             "where sha256 > :last order by sha256 limit 1");
        query.bind(":last", last);
        ENLACE_TRY(query.run());
        if (!query.next() || problems.size() >= mostProblems) {
            ENLACE_TRY(query.finished());
            return problems;
        }
        qint64 bytes = 0;
        query.read(last, bytes);
        ENLACE_ASSIGN(const bool whole, isWhole(reading, last, bytes));
        if (!whole)
            problems.append(QStringLiteral("document_content, %1").arg(last));
    }
}

/// Documents that say something else of their file than is kept.
Result<QStringList> wrongDocuments(Reading &reading)
{
    Query query(reading, QStringLiteral("select d.id from evidence_document d "
                                        "join document_content c on c.sha256 = d.file_sha256 "
                                        "where d.file_bytes <> c.byte_count "
                                        "order by d.id limit %1")
                             .arg(mostProblems));
    ENLACE_TRY(query.run());
    QStringList problems;
    while (query.next())
        problems.append(QStringLiteral("evidence_document, %1").arg(query.get<QString>(0)));
    ENLACE_TRY(query.finished());
    return problems;
}

} // namespace

Result<EvidenceDocument> EvidenceFileRepository::shown(const EvidenceDocumentId &id)
{
    auto document = EvidenceRepository(m_reading).find(id);
    if (document || document.error().code != ErrorCode::NotFound)
        return document;
    Query query(m_reading, "select count(*) from evidence_document where id = :id");
    query.bind(":id", id);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    if (count.value_or(0) == 0)
        return document;
    // The same words, so that they tell nobody that it is there; but it is written down.
    Error refused = document.error();
    refused.code = ErrorCode::Forbidden;
    refused.record = RecordRef::to(RecordKind::EvidenceDocument, id);
    return fail(std::move(refused));
}

Result<EvidenceDocument> EvidenceFileRepository::changeable(Work &work,
                                                            const EvidenceDocumentId &id)
{
    ENLACE_ASSIGN(EvidenceDocument document, shown(id));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, document));
    if (document.archivedAt)
        return fail(aboutFile(QT_TRANSLATE_NOOP("Error", "The document is archived. Restore it "
                                                         "first.")));
    return document;
}

Result<> EvidenceFileRepository::store(const FileContent &content, const Progress &progress)
{
    // On a server another desk may be storing the same: this waits for it, and then finds it.
    Query whole(m_reading, "insert into document_content (sha256, byte_count) values (:sha256, "
                           ":bytes) on conflict (sha256) do nothing");
    whole.bind(":sha256", *content.file.sha256).bind(":bytes", *content.file.bytes);
    ENLACE_TRY(whole.run());
    if (whole.affected() == 0)
        return {};
    const qint64 chunks = chunksOf(*content.file.bytes);
    for (qint64 number = 0; number < chunks; ++number) {
        if (progress)
            progress(static_cast<int>(100 * number / chunks));
        // Made anew for each: that is where a Work that was stopped ends.
        Query piece(m_reading, "insert into document_chunk (sha256, number, bytes) values "
                               "(:sha256, :number, :bytes)");
        piece.bind(":sha256", *content.file.sha256).bind(":number", number);
        piece.bindColumn(":bytes", asColumn(content.bytes.mid(number * chunkBytes, chunkBytes)));
        ENLACE_TRY(piece.run());
    }
    if (progress)
        progress(100);
    return {};
}

Result<EvidenceDocument> EvidenceFileRepository::attach(Work &work, const EvidenceDocumentId &id,
                                                        const FileContent &content,
                                                        const Progress &progress)
{
    // Whoever calls has done so; a file that got past it would be in the store for good.
    ENLACE_ASSIGN(const FileContent checked, contentOf(content.bytes));
    ENLACE_ASSIGN(EvidenceDocument document, changeable(work, id));
    if (document.file == checked.file)
        return fail(aboutFile(QT_TRANSLATE_NOOP("Error", "The document has this very file "
                                                         "already.")));
    ENLACE_TRY(store(checked, progress));
    document.file = checked.file;
    return saveRecord(work, std::move(document));
}

Result<EvidenceDocument> EvidenceFileRepository::detach(Work &work, const EvidenceDocumentId &id)
{
    ENLACE_ASSIGN(EvidenceDocument document, changeable(work, id));
    if (!document.file.isThere())
        return childrecords::notHere();
    document.file = {};
    return saveRecord(work, std::move(document));
}

Result<DocumentFile> EvidenceFileRepository::open(const EvidenceDocumentId &id, Purpose purpose)
{
    ENLACE_ASSIGN(const EvidenceDocument document, shown(id));
    if (!document.file.isThere())
        return childrecords::notHere();
    ENLACE_TRY(
        m_reading.noteRead(refOf(document), document.child, {},
                           purpose == Purpose::Copy ? AuditAction::Exported : AuditAction::Read));
    return document.file;
}

Result<QByteArray> EvidenceFileRepository::chunk(const EvidenceDocumentId &id,
                                                 const DocumentFile &file, qint64 number)
{
    Query query(m_reading,
                QStringLiteral("select c.bytes from evidence_document r "
                               "join document_chunk c on c.sha256 = r.file_sha256 "
                               "where r.id = :id and r.file_sha256 = :sha256 "
                               "and c.number = :number and %1")
                    .arg(m_visibility.rows(DataCategory::Authorizations, QLatin1String("r"))));
    query.bind(":id", id).bind(":sha256", file.sha256).bind(":number", number);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    if (!query.next()) {
        ENLACE_TRY(query.finished());
        return childrecords::notHere();
    }
    QByteArray bytes = query.column(0).toByteArray();
    ENLACE_TRY(query.finished());
    return bytes;
}

StoreCheck evidenceFileStoreCheck()
{
    return {QT_TRANSLATE_NOOP("StoreCheck", "Files of documents"),
            [](Reading &reading) -> Result<QStringList> {
                ENLACE_ASSIGN(const QStringList damaged, damagedFiles(reading));
                ENLACE_ASSIGN(const QStringList wrong, wrongDocuments(reading));
                return damaged + wrong;
            }};
}

} // namespace enlace
