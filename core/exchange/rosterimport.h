// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/exchange/importbatch.h"
#include "core/exchange/matching.h"
#include "core/exchange/rosterfile.h"

#include <functional>

namespace enlace {

class Reading;
class Work;

// A roster from the file to the store, in four steps:
//   1. RosterFile::look()      what is in the file, which column holds what     (no store)
//   2. planRoster()            what an import would do, row by row              (reading lane)
//   3. a person reads the plan and decides about the doubtful rows
//   4. applyRoster()           all of it in one Work, or nothing                (writing lane)
// ImportRepository::undo() takes an import back.

/// What an import would do with a row.
enum class RowOutcome { Created, Changed, Unchanged, Refused, Doubtful, Skipped };

template <>
struct EnumText<RowOutcome>
{
    static constexpr auto context = "RowOutcome";
    static constexpr EnumEntry<RowOutcome> entries[] = {
        {RowOutcome::Created, "created", QT_TRANSLATE_NOOP("RowOutcome", "Will be created")},
        {RowOutcome::Changed, "changed", QT_TRANSLATE_NOOP("RowOutcome", "Will be changed")},
        {RowOutcome::Unchanged, "unchanged", QT_TRANSLATE_NOOP("RowOutcome", "Left alone")},
        {RowOutcome::Refused, "refused", QT_TRANSLATE_NOOP("RowOutcome", "Refused")},
        {RowOutcome::Doubtful, "doubtful", QT_TRANSLATE_NOOP("RowOutcome", "Needs a decision")},
        {RowOutcome::Skipped, "skipped", QT_TRANSLATE_NOOP("RowOutcome", "Left out")},
    };
};

/// One fact of a child that would change. Texts as they are shown; `before` is empty for what is
/// added, and for a child whom the person who imports may not see.
struct FieldChange
{
    RosterField field = RosterField::Cin;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// Whom a doubtful row may mean: a child on record, or an earlier row of the same file.
struct DoubtfulCandidate
{
    std::optional<ChildId> child;
    int line = 0; ///< of the earlier row; 0 for a child on record
    /// "Ortega Luna, Mateo". Name, birth date and CIN are empty for a child whom the person who
    /// imports may not see.
    QString name;
    QDate birthDate;
    QString cin;
    QList<MatchReason> reasons;

    bool operator==(const DoubtfulCandidate &) const = default;
};

/// What a person decided about a doubtful row. Without a decision the row is left out.
struct RowDecision
{
    int line = 0;
    DoubtDecision decision = DoubtDecision::Skip;
    std::optional<ChildId> child; ///< with Same: which of the candidates; none: the earlier row

    bool operator==(const RowDecision &) const = default;
};

struct PlannedRow
{
    RosterRow row;
    RowOutcome outcome = RowOutcome::Created;
    std::optional<ChildId> child;   ///< on record, for Changed and Unchanged
    std::optional<FamilyId> family; ///< on record, that a new child joins
    int newFamily = -1;             ///< rows with the same number form one new family
    QList<FieldChange> changes;
    QList<DoubtfulCandidate> candidates;
    std::optional<DoubtDecision> decision; ///< the one taken, now or in an earlier import

    bool operator==(const PlannedRow &) const = default;
};

struct RowCounts
{
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    int doubtful = 0;
    int skipped = 0;

    bool operator==(const RowCounts &) const = default;
};

struct ImportOptions
{
    AgencyId agency;  ///< whose roster it is; the new records are this agency's
    QString fileName; ///< without folders
    QList<RowDecision> decisions;
};

/// The agency under whose name this person imports: that of the first role that allows it, or, for
/// who may only look, of the first role held; none without any.
[[nodiscard]] std::optional<AgencyId> importingAgency(const Actor &actor);

struct ImportPlan
{
    RosterLook look;
    ImportOptions options;
    QList<PlannedRow> rows;  ///< one per row of the file, in order
    QStringList newNetworks; ///< names that the directory does not know and that will be added
    int newProviders = 0;
    /// Where the audit stood when the plan was made.
    QString storeState;

    [[nodiscard]] RowCounts counts() const;
    [[nodiscard]] int count(RowProblemKind kind) const; ///< rows that have it
};

/// Called now and then on the thread that works: rows done of all. False cancels.
using RowProgress = std::function<bool(int done, int all)>;

/// What an import of this file would do. Reads the whole store once, whatever the file's size, and
/// compares in memory. Nothing is written. Errors: Forbidden, Invalid, File, Cancelled.
[[nodiscard]] Result<ImportPlan> planRoster(Reading &reading, QIODevice &file,
                                            const RosterChoices &choices,
                                            const ImportOptions &options,
                                            const RowProgress &progress = {});

/// The same rows with these decisions, against the store as it is now, without reading the file.
[[nodiscard]] Result<ImportPlan> replan(Reading &reading, ImportPlan plan,
                                        const QList<RowDecision> &decisions,
                                        const RowProgress &progress = {});

struct ImportResult
{
    RowCounts counts;
    std::optional<ImportBatchId> batch; ///< none when there was nothing to do
};

/// Does what the plan says, all of it or (on an error or when cancelled) nothing. When somebody
/// wrote since the plan was made, it is made again first; errors: Conflict (then it says something
/// else: show it again), Forbidden, Cancelled.
[[nodiscard]] Result<ImportResult> applyRoster(Work &work, const ImportPlan &plan,
                                               const RowProgress &progress = {});

} // namespace enlace
