// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <functional>

namespace enlace {

/// One step of the schema, from migrations/NNNN_name.sql (or NNNN_name.sqlite.sql and
/// NNNN_name.postgresql.sql).
struct Migration
{
    int number = 0;
    QString name;
    QString sql;
    QString checksum; ///< SHA-256 of the text, hex
};

/// All steps of this version for an engine, in order.
[[nodiscard]] QList<Migration> migrationsFor(Engine engine);
/// The number of the last step this version knows.
[[nodiscard]] int newestSchema(Engine engine);
/// The number of the last step applied; 0 for an empty database.
[[nodiscard]] Result<int> schemaOf(Connection &connection);

/// Applies what is missing, each step in a transaction of its own. `beforeFirst` runs once before
/// anything changes in a database that already holds something (the backup). Errors: NewerSchema
/// (nothing touched), Damaged (an applied step is not the one we know), what `beforeFirst`
/// returned.
Result<> migrate(Connection &connection, const std::function<Result<>()> &beforeFirst = {});

/// Splits a script into statements at semicolons that end a line; the bodies of triggers and
/// functions stay whole.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace enlace
