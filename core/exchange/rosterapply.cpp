// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterimport.h"

#include "core/access/accessrules.h"
#include "core/exchange/importrepository.h"
#include "core/exchange/rosterapplier.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

constexpr int changesBetweenReports = 100;

ImportBatch batchOf(const Work &work, const ImportPlan &plan, const RowCounts &counts)
{
    ImportBatch batch;
    batch.agency = plan.options.agency;
    batch.fileName = plan.options.fileName;
    batch.fileChecksum = QString::fromLatin1(plan.look.checksum.toHex());
    batch.encoding = QString::fromLatin1(plan.look.encoding.name);
    if (work.actor().staff.isSet())
        batch.staff = work.actor().staff;
    batch.work = work.id();
    batch.importedAt = work.now();
    batch.created = counts.created;
    batch.changed = counts.changed;
    batch.unchanged = counts.unchanged;
    batch.refused = counts.refused;
    batch.skipped = counts.skipped + counts.doubtful;
    return batch;
}

/// When somebody wrote since the plan was made: does it still say the same?
Result<> checkStillTrue(Work &work, const ImportPlan &plan, const RowProgress &progress)
{
    ENLACE_ASSIGN(const QString state, KnownChildren::storeState(work));
    if (state == plan.storeState)
        return {};
    ENLACE_ASSIGN(const ImportPlan again, replan(work, plan, plan.options.decisions, progress));
    if (again.rows == plan.rows)
        return {};
    return fail(ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Error", "Somebody changed records since this preview was made. "
                                           "Nothing was imported. Look at the new preview first."));
}

} // namespace

Result<ImportResult> applyRoster(Work &work, const ImportPlan &plan, const RowProgress &progress)
{
    if (!may(work.actor(), Permission::RunImport))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Your account may not import. Ask a supervisor."));
    ENLACE_TRY(checkStillTrue(work, plan, progress));
    ImportResult result;
    result.counts = plan.counts();
    ENLACE_TRY(
        ImportRepository(work).rememberMapping(work, plan.look.signature, plan.look.mapping));
    if (result.counts.created + result.counts.changed == 0)
        return result;

    work.writesMuch();
    RosterApplier applier(work, plan);
    ENLACE_TRY(applier.prepare());
    const ImportBatch batch = batchOf(work, plan, result.counts);
    ImportRepository imports(work);
    ENLACE_TRY(imports.add(work, batch));
    const int all = static_cast<int>(plan.rows.size());
    for (int i = 0; i < all; ++i) {
        if (i % changesBetweenReports == 0 &&
            (work.isCancelled() || (progress && !progress(i, all))))
            return stopped();
        const PlannedRow &planned = plan.rows[i];
        std::optional<ChildId> child = planned.child;
        if (planned.outcome == RowOutcome::Created) {
            ENLACE_ASSIGN(child, applier.create(planned));
        } else if (planned.outcome == RowOutcome::Changed) {
            ENLACE_TRY(applier.change(planned));
        }
        if (planned.outcome != RowOutcome::Unchanged || planned.decision)
            ENLACE_TRY(imports.addRow(work, batch.id, planned, child));
    }
    result.batch = batch.id;
    return result;
}

} // namespace enlace
