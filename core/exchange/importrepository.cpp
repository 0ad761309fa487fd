// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrepository.h"

#include "core/access/accessrules.h"
#include "core/exchange/importundo.h"
#include "core/renewals/renewaltables.h"
#include "core/search/folding.h"
#include "core/storage/record.h"

#include <QCryptographicHash>

namespace enlace {

QString rowKey(const RosterRow &row)
{
    const QStringList parts{folded(row.surnames), folded(row.givenNames),
                            row.birthDate.toString(Qt::ISODate), row.cin, folded(row.ccsNumber)};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'|').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QList<ImportBatch>> ImportRepository::list(const std::optional<ImportBatch> &after,
                                                  int limit)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from import_batch %2 order by imported_at desc, id desc "
                       "limit :limit")
            .arg(columnList<ImportBatch>(),
                 after ? QStringLiteral("where (imported_at, id) < (:at, :id)") : QString()));
    if (after)
        query.bind(":at", after->importedAt).bind(":id", after->id);
    query.bind(":limit", limit);
    return readRecords<ImportBatch>(query);
}

Result<ImportBatch> ImportRepository::find(const ImportBatchId &id)
{
    return findRecord<ImportBatch>(m_reading, id);
}

Result<QList<ImportedRow>> ImportRepository::rowsOf(const ImportBatchId &batch, int afterLine,
                                                    int limit)
{
    Query query(m_reading, "select line, outcome, child_id, row_key, decision, problems "
                           "from import_row where batch_id = :batch and line > :after "
                           "order by line limit :limit");
    query.bind(":batch", batch).bind(":after", afterLine).bind(":limit", limit);
    ENLACE_TRY(query.run());
    QList<ImportedRow> rows;
    while (query.next()) {
        ImportedRow row;
        QString problems;
        query.read(row.line, row.outcome, row.child, row.rowKey, row.decision, problems);
        row.problems = problems.split(u' ', Qt::SkipEmptyParts);
        rows += row;
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<std::optional<ColumnMapping>> ImportRepository::rememberedMapping(const QString &signature)
{
    Query query(m_reading, "select fields from import_mapping where signature = :signature");
    query.bind(":signature", signature);
    ENLACE_ASSIGN(const auto fields, firstValue<QString>(query));
    return fields ? std::optional(mappingFromText(*fields)) : std::nullopt;
}

Result<> ImportRepository::rememberMapping(Work &work, const QString &signature,
                                           const ColumnMapping &mapping)
{
    Query query(work, "insert into import_mapping (signature, fields, used_at) "
                      "values (:signature, :fields, :used) on conflict (signature) "
                      "do update set fields = :fields, used_at = :used");
    query.bind(":signature", signature)
        .bind(":fields", mappingText(mapping))
        .bind(":used", work.now());
    return query.run();
}

Result<std::optional<RowDecision>> ImportRepository::decisionFor(const PlannedRow &planned,
                                                                 const QString &checksum)
{
    Query query(m_reading,
                "select r.decision, r.child_id from import_row r "
                "join import_batch b on b.id = r.batch_id "
                "where r.row_key = :key and b.undone_at is null and (r.decision in ('same', 'new') "
                "or (b.file_checksum = :checksum and r.line = :line and r.child_id is not null)) "
                "order by b.imported_at desc limit 1");
    query.bind(":key", rowKey(planned.row))
        .bind(":checksum", checksum)
        .bind(":line", planned.row.line);
    ENLACE_TRY(query.run());
    std::optional<RowDecision> decision;
    if (query.next()) {
        RowDecision found;
        found.line = planned.row.line;
        QString key;
        query.read(key, found.child);
        found.decision = fromKey<DoubtDecision>(key).value_or(DoubtDecision::Same);
        // A child that was made then is on record now: the row is about that one.
        if (found.child)
            found.decision = DoubtDecision::Same;
        decision = found;
    }
    ENLACE_TRY(query.finished());
    return decision;
}

Result<QList<EligibilityRenewal>> ImportRepository::openRenewals(const ChildId &child)
{
    Query query(m_reading,
                QStringLiteral("select %1 from eligibility_renewal where child_id = :child "
                               "and program = 'ccs' and outcome = 'pending' "
                               "and archived_at is null order by from_on, id")
                    .arg(columnList<EligibilityRenewal>()));
    query.bind(":child", child);
    return readRecords<EligibilityRenewal>(query);
}

Result<> ImportRepository::add(Work &work, const ImportBatch &batch)
{
    return insertRecord(work, batch).map([](const ImportBatch &) {});
}

Result<> ImportRepository::addRow(Work &work, const ImportBatchId &batch, const PlannedRow &planned,
                                  const std::optional<ChildId> &child)
{
    QStringList problems;
    for (const RowProblem &problem : planned.row.problems)
        if (const QString key = keyOf(problem.kind); !problems.contains(key))
            problems += key;
    Query query(work, "insert into import_row (batch_id, line, outcome, child_id, row_key, "
                      "decision, problems) values (:batch, :line, :outcome, :child, :key, "
                      ":decision, :problems)");
    query.bind(":batch", batch)
        .bind(":line", planned.row.line)
        .bind(":outcome", planned.outcome)
        .bind(":child", child)
        .bind(":key", rowKey(planned.row))
        .bind(":decision", planned.decision ? QString(keyOf(*planned.decision)) : QString())
        .bind(":problems", problems.join(u' '));
    return query.run();
}

Result<UndoResult> ImportRepository::undo(Work &work, const ImportBatchId &id)
{
    if (!may(work.actor(), Permission::RunImport))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Your account may not undo an import. Ask a "
                                               "supervisor."));
    ENLACE_ASSIGN(ImportBatch batch, find(id));
    if (batch.undoneAt)
        return fail(ErrorCode::Conflict,
                    QT_TRANSLATE_NOOP("Error", "This import was undone already. Nothing was "
                                               "changed."));
    ENLACE_ASSIGN(UndoResult result, undoWork(work, batch.work, batch.importedAt));
    batch.undoneAt = work.now();
    batch.undoneWork = work.id();
    ENLACE_TRY(updateRecord(work, batch));
    return result;
}

} // namespace enlace
