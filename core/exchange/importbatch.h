// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/recordref.h"

#include <QDateTime>

namespace enlace {

/// What a person says of a doubtful row.
enum class DoubtDecision { Same, New, Skip };

template <>
struct EnumText<DoubtDecision>
{
    static constexpr auto context = "DoubtDecision";
    static constexpr EnumEntry<DoubtDecision> entries[] = {
        {DoubtDecision::Same, "same", QT_TRANSLATE_NOOP("DoubtDecision", "The same child")},
        {DoubtDecision::New, "new", QT_TRANSLATE_NOOP("DoubtDecision", "Another child")},
        {DoubtDecision::Skip, "skip", QT_TRANSLATE_NOOP("DoubtDecision", "Leave out for now")},
    };
};

/// One import that was carried out.
struct ImportBatch
{
    ImportBatchId id = ImportBatchId::make();
    int revision = 0;
    AgencyId agency; ///< whose roster it was
    QString fileName;
    QString fileChecksum; ///< SHA-256, hexadecimal
    QString encoding;
    std::optional<StaffId> staff;
    WorkId work;
    QDateTime importedAt; ///< UTC
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    int skipped = 0;
    std::optional<QDateTime> undoneAt;
    std::optional<WorkId> undoneWork;

    bool operator==(const ImportBatch &) const = default;
};

/// A row of an import that did something.
struct ImportedRow
{
    int line = 0;
    QString outcome; ///< key of RowOutcome
    std::optional<ChildId> child;
    QString rowKey;
    QString decision;     ///< key of DoubtDecision, or empty
    QStringList problems; ///< keys of RowProblemKind

    bool operator==(const ImportedRow &) const = default;
};

/// A record that undoing an import left as it is, and why: somebody edited it, or something of its
/// family, since.
struct LeftRecord
{
    RecordRef record;
    QString whose;    ///< the child, or the first of the family: "Ortega Luna, Mateo"; may be empty
    QString editedBy; ///< who did so last; empty when that is not known
    QDateTime editedAt; ///< UTC

    bool operator==(const LeftRecord &) const = default;
};

/// What undoing an import did.
struct UndoResult
{
    int takenBack = 0;      ///< records as before again
    QList<LeftRecord> left; ///< each once

    bool operator==(const UndoResult &) const = default;
};

} // namespace enlace
