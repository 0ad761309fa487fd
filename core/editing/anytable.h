// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/work.h"

#include <QJsonObject>

namespace enlace {

/// The table of one kind of record, for what is done alike to all of them: history, undo. Records
/// are their columns, as toJson() has them. Unchecked against who may: repositories ask Visibility.
struct AnyTable
{
    /// NotFound when there is none.
    Result<QJsonObject> (*find)(Reading &reading, const QUuid &id);
    /// A new record from all its columns. Invalid, with the column as the field, when one cannot be
    /// read as what it is.
    Result<> (*insert)(Work &work, const QJsonObject &columns);
    /// Changes the columns that are named, null meaning "none".
    Result<> (*update)(Work &work, const QUuid &id, const QJsonObject &columns);
    Result<> (*remove)(Work &work, const QUuid &id);
};

/// NotFound when people do not edit records of that kind one by one.
[[nodiscard]] Result<AnyTable> anyTableOf(RecordKind kind);

// A change as the audit has it, {"column": [before, after]}, taken apart.
[[nodiscard]] QJsonObject columnsBefore(const QJsonObject &changes);
[[nodiscard]] QJsonObject columnsAfter(const QJsonObject &changes);
/// Whether the record has each of these columns, null meaning "none".
[[nodiscard]] bool says(const QJsonObject &record, const QJsonObject &columns);

} // namespace enlace
