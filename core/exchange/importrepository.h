// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/importbatch.h"
#include "core/exchange/rosterimport.h"
#include "core/renewals/renewal.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<ImportBatch>
{
    static constexpr auto name = "import_batch";
    static constexpr auto kind = RecordKind::ImportBatch;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("agency_id", record.agency);
        column("file_name", record.fileName);
        column("file_checksum", record.fileChecksum);
        column("encoding", record.encoding);
        column("staff_id", record.staff);
        column("work_id", record.work);
        column("imported_at", record.importedAt);
        column("rows_created", record.created);
        column("rows_changed", record.changed);
        column("rows_unchanged", record.unchanged);
        column("rows_refused", record.refused);
        column("rows_skipped", record.skipped);
        column("undone_at", record.undoneAt);
        column("undone_work_id", record.undoneWork);
        column("revision", record.revision);
    }
};

/// The history of imports: what each did, what people decided, how columns were read, and the way
/// back. Thread: the Reading's.
class ImportRepository
{
public:
    explicit ImportRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// The latest first; the next page begins after the last one's (importedAt, id).
    [[nodiscard]] Result<QList<ImportBatch>> list(const std::optional<ImportBatch> &after = {},
                                                  int limit = 50);
    [[nodiscard]] Result<ImportBatch> find(const ImportBatchId &id);
    /// In order of lines; the next page begins after `afterLine`.
    [[nodiscard]] Result<QList<ImportedRow>> rowsOf(const ImportBatchId &batch, int afterLine = 0,
                                                    int limit = 1000);

    /// How columns with these headings were read last time; nothing when they never were.
    [[nodiscard]] Result<std::optional<ColumnMapping>> rememberedMapping(const QString &signature);
    Result<> rememberMapping(Work &work, const QString &signature, const ColumnMapping &mapping);

    /// What a person said of the same row in an earlier import that was not undone, or which child
    /// the same row of the same file (`checksum`, as ImportBatch has it) made. Being left out is
    /// not remembered.
    [[nodiscard]] Result<std::optional<RowDecision>> decisionFor(const PlannedRow &planned,
                                                                 const QString &checksum);

    /// CCS renewals of a child that nobody has decided yet, whoever may see them.
    [[nodiscard]] Result<QList<EligibilityRenewal>> openRenewals(const ChildId &child);

    /// For applyRoster().
    Result<> add(Work &work, const ImportBatch &batch);
    Result<> addRow(Work &work, const ImportBatchId &batch, const PlannedRow &planned,
                    const std::optional<ChildId> &child);

    /// Takes an import back: what it created goes, what it changed is as before. What somebody
    /// edited since stays as it is and is listed, and with it all that the import made of that
    /// family. Errors: Forbidden, NotFound, Conflict (undone already).
    Result<UndoResult> undo(Work &work, const ImportBatchId &id);

private:
    Reading &m_reading;
};

/// SHA-256 over folded names, birth date and numbers: the same row again.
[[nodiscard]] QString rowKey(const RosterRow &row);

} // namespace enlace
