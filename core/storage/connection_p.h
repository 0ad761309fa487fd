// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Seen only by core/storage's own sources: here Qt SQL begins.

#include "core/storage/connection.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <list>
#include <unordered_map>

namespace enlace {

/// A prepared statement; each text is prepared once for each connection.
struct Statement
{
    QSqlQuery query;
    bool busy = false;
    bool isPrepared = false;
};

/// A statement as a Batch sends it.
struct PreparedText
{
    QString name;
    QString statement;        ///< "prepare … as …"
    QStringList placeholders; ///< of $1, $2 …
    bool isPrepared = false;
};

class Batch;

struct Connection::Private
{
    QString name; // of the QSqlDatabase
    QSqlDatabase database;
    Engine engine = Engine::Sqlite;
    std::unordered_map<QString, std::unique_ptr<Statement>> statements;
    Batch *batch = nullptr; ///< of the outermost Together that stands now
    std::unordered_map<QString, PreparedText> prepared;
    int preparedCount = 0;
    std::optional<ChainEnd> readsEnd;
    int cache = Connection::usualCache; ///< MiB

    ~Private();
    /// The cached statement for `sql`, or a fresh one (owned by the caller through `own`) while the
    /// cached one is in use.
    Statement *take(const QString &sql, std::unique_ptr<Statement> &own);
    [[nodiscard]] Error errorOf(const QSqlError &error, const QString &where) const;
};

} // namespace enlace
