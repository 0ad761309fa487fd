// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit.h"

#include "core/storage/query.h"
#include "core/storage/table.h"

#include <QCryptographicHash>

namespace enlace {

namespace {

/// Entries written with one statement; the rest goes one by one.
constexpr int batch = 20;
/// As often as another session of the same desk may come in between.
constexpr int mostTries = 20;

QLatin1String headTable(AuditLog log)
{
    return log == AuditLog::Changes ? QLatin1String("audit_head") : QLatin1String("read_head");
}

struct Head
{
    qint64 sequence = 0;
    QString hash;
};

QVariantList columnsOf(const AuditEntry &entry)
{
    return {Codec<DeskId>::toColumn(entry.desk),
            entry.sequence,
            Codec<QDateTime>::toColumn(entry.at),
            Codec<std::optional<WorkId>>::toColumn(entry.work),
            Codec<std::optional<StaffId>>::toColumn(entry.staff),
            QString(keyOf(entry.action)),
            QString(keyOf(entry.record.kind)),
            Codec<QUuid>::toColumn(entry.record.id),
            Codec<std::optional<ChildId>>::toColumn(entry.child),
            Codec<std::optional<FamilyId>>::toColumn(entry.family),
            Codec<QString>::toColumn(entry.changes),
            Codec<QString>::toColumn(entry.hash)};
}

QString insertText(AuditLog log, int rows)
{
    QStringList values;
    for (int row = 0; row < rows; ++row) {
        QStringList names;
        for (int column = 0; column < 12; ++column)
            names.append(QStringLiteral(":v%1_%2").arg(row).arg(column));
        values.append(QLatin1Char('(') + names.join(QLatin1String(", ")) + QLatin1Char(')'));
    }
    return QStringLiteral("insert into %1 (%2) values %3")
        .arg(auditTable(log), auditColumns(), values.join(QLatin1String(", ")));
}

/// For `batch` rows, half of it, and so on down to one; made once.
const QString &insertTextFor(AuditLog log, int rows)
{
    static const auto texts = [] {
        QHash<int, QStringList> made;
        for (int size = batch; size > 0; size /= 2)
            made.insert(size,
                        {insertText(AuditLog::Changes, size), insertText(AuditLog::Reads, size)});
        return made;
    }();
    return texts.constFind(rows)->at(log == AuditLog::Changes ? 0 : 1);
}

/// `count` is one of those sizes.
Result<> insertEntries(Connection &connection, AuditLog log, const AuditEntry *entries, int count)
{
    static const QStringList placeholders = [] {
        QStringList all;
        for (int row = 0; row < batch; ++row)
            for (int column = 0; column < 12; ++column)
                all.append(QStringLiteral(":v%1_%2").arg(row).arg(column));
        return all;
    }();
    Query query(connection, insertTextFor(log, count));
    int index = 0;
    for (int row = 0; row < count; ++row)
        for (const QVariant &column : columnsOf(entries[row]))
            query.bindColumn(placeholders[index++], column);
    return query.run();
}

} // namespace

QString auditColumns()
{
    return QStringLiteral("desk_id, sequence, at, work_id, staff_id, action, kind, record_id, "
                          "child_id, family_id, changes, hash");
}

QLatin1String auditTable(AuditLog log)
{
    return log == AuditLog::Changes ? QLatin1String("audit_entry") : QLatin1String("read_entry");
}

QString chainHash(const QString &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        // The length before each part keeps ("ab", "c") apart from ("a", "bc").
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    add(previous);
    QVariantList columns = columnsOf(entry);
    columns.removeLast(); // the hash itself
    for (const QVariant &column : columns)
        add(column.toString());
    return QString::fromLatin1(hash.result().toBase64());
}

namespace {

/// Makes `entry` the next of its chain, and the end of it.
void link(Head &end, AuditEntry &entry)
{
    entry.sequence = ++end.sequence;
    entry.hash = end.hash = chainHash(end.hash, entry);
}

/// Written, not read: inside a transaction it takes the lock of this desk's chain before its end is
/// known.
Result<Head> headOf(Connection &connection, AuditLog log, const DeskId &desk)
{
    Query query(connection,
                QStringLiteral("insert into %1 (desk_id, sequence, hash) values (:desk, 0, '') "
                               "on conflict (desk_id) do update set sequence = %1.sequence "
                               "returning sequence, hash")
                    .arg(headTable(log)));
    query.bind(":desk", desk);
    ENLACE_TRY(query.run());
    Head head;
    if (query.next())
        query.read(head.sequence, head.hash);
    ENLACE_TRY(query.finished());
    return head;
}

/// The entry and the new end of the chain in one statement, if the chain still ends with `before`.
/// False when it does not.
Result<bool> appendAfter(Connection &connection, const DeskId &desk, const Head &before,
                         const AuditEntry &entry)
{
    static const QString text =
        QStringLiteral("with head as (update read_head set sequence = :next, hash = :hash "
                       "where desk_id = :desk and sequence = :last and hash = :before "
                       "returning desk_id) insert into read_entry (%1) select head.desk_id, "
                       "cast(:sequence as bigint), :at, :work, :staff, :action, :kind, :record, "
                       ":child, :family, :changes, :entry_hash from head")
            .arg(auditColumns());
    static const char *const placeholders[] = {":sequence", ":at",      ":work",      ":staff",
                                               ":action",   ":kind",    ":record",    ":child",
                                               ":family",   ":changes", ":entry_hash"};
    Query query(connection, text);
    query.bind(":next", entry.sequence)
        .bind(":hash", entry.hash)
        .bind(":desk", desk)
        .bind(":last", before.sequence)
        .bind(":before", before.hash);
    const QVariantList columns = columnsOf(entry);
    for (std::size_t i = 0; i < std::size(placeholders); ++i)
        query.bindColumn(placeholders[i], columns.at(static_cast<int>(i) + 1));
    ENLACE_TRY(query.run());
    return query.affected() == 1;
}

} // namespace

Result<> appendAudit(Connection &connection, AuditLog log, const DeskId &desk,
                     QList<AuditEntry> entries)
{
    if (entries.isEmpty())
        return {};
    ENLACE_ASSIGN(Head head, headOf(connection, log, desk));
    for (AuditEntry &entry : entries) {
        entry.desk = desk;
        link(head, entry);
    }
    for (qsizetype first = 0; first < entries.size();) {
        int count = batch; // few different statements, and few trips to a server
        while (count > entries.size() - first)
            count /= 2;
        ENLACE_TRY(insertEntries(connection, log, entries.constData() + first, count));
        first += count;
    }
    Query query(
        connection,
        QStringLiteral("update %1 set sequence = :sequence, hash = :hash where desk_id = :desk")
            .arg(headTable(log)));
    query.bind(":sequence", head.sequence).bind(":hash", head.hash).bind(":desk", desk);
    return query.run();
}

namespace {

Result<> appendReadEntryOnServer(Connection &connection, const DeskId &desk, AuditEntry entry)
{
    std::optional<ChainEnd> &known = connection.readsEnd();
    for (int tries = 0; tries < mostTries; ++tries) {
        if (!known || known->desk != desk.text()) {
            ENLACE_ASSIGN(const Head head, headOf(connection, AuditLog::Reads, desk));
            known = ChainEnd{desk.text(), head.sequence, head.hash};
        }
        const Head before{known->sequence, known->hash};
        Head head = before;
        link(head, entry);
        ENLACE_ASSIGN(const bool isWritten, appendAfter(connection, desk, before, entry));
        if (isWritten) {
            known = ChainEnd{desk.text(), head.sequence, head.hash};
            return {};
        }
        known.reset(); // another session of this desk was quicker
    }
    return fail(ErrorCode::InUse,
                QT_TRANSLATE_NOOP(
                    "Error", "Another program holds this store. Close it there and try again."));
}

} // namespace

Result<> appendReadEntry(Connection &connection, const DeskId &desk, AuditEntry entry)
{
    entry.desk = desk;
    if (connection.engine() == Engine::Postgresql)
        return appendReadEntryOnServer(connection, desk, std::move(entry));
    ENLACE_TRY(connection.begin(Connection::Begin::Reads));
    Result<> written = appendAudit(connection, AuditLog::Reads, desk, {std::move(entry)});
    if (written)
        written = connection.commit();
    if (!written)
        connection.rollback();
    return written;
}

AuditEntry readAuditEntry(Query &query)
{
    AuditEntry entry;
    std::optional<QUuid> record; // none for an event of the store itself
    query.read(entry.desk, entry.sequence, entry.at, entry.work, entry.staff, entry.action,
               entry.record.kind, record, entry.child, entry.family, entry.changes, entry.hash);
    entry.record.id = record.value_or(QUuid());
    return entry;
}

Result<ChainReport> verifyAuditChain(Connection &connection, AuditLog log)
{
    QHash<DeskId, Head> heads;
    {
        Query query(connection,
                    QStringLiteral("select desk_id, sequence, hash from %1").arg(headTable(log)));
        ENLACE_TRY(query.run());
        while (query.next()) {
            DeskId desk;
            Head head;
            query.read(desk, head.sequence, head.hash);
            heads.insert(desk, head);
        }
        ENLACE_TRY(query.finished());
    }
    ChainReport report;
    Query query(connection, QStringLiteral("select %1 from %2 order by desk_id, sequence")
                                .arg(auditColumns(), auditTable(log)));
    ENLACE_TRY(query.run());
    std::optional<DeskId> desk;
    Head end;
    bool isBroken = false;
    const auto closeDesk = [&] {
        if (!desk)
            return;
        const Head head = heads.take(*desk);
        if (!isBroken && (head.sequence != end.sequence || head.hash != end.hash))
            report.breaks.append({*desk, head.sequence});
    };
    while (query.next()) {
        const AuditEntry entry = readAuditEntry(query);
        if (desk != entry.desk) {
            closeDesk();
            desk = entry.desk;
            end = {};
            isBroken = false;
        }
        ++report.entries;
        if (!isBroken &&
            (entry.sequence != end.sequence + 1 || entry.hash != chainHash(end.hash, entry))) {
            report.breaks.append({entry.desk, entry.sequence});
            isBroken = true; // what follows cannot fit either; one place to look is enough
        }
        end = {entry.sequence, entry.hash};
    }
    closeDesk();
    ENLACE_TRY(query.finished());
    for (auto left = heads.cbegin(); left != heads.cend();
         ++left) // a desk all of whose entries are gone
        if (left->sequence != 0)
            report.breaks.append({left.key(), left->sequence});
    return report;
}

} // namespace enlace
