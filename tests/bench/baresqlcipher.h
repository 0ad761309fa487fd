// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QList>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace enlace::bench {

/// One statement as it ran: its text, and the value of each placeholder in the order of the text.
struct RanStatement
{
    QByteArray sql;
    QList<std::pair<QByteArray, QVariant>> values; ///< null, qint64, double or QString
};

/// Of a statement's text and the same text with its values written in.
[[nodiscard]] QList<std::pair<QByteArray, QVariant>> valuesIn(const QByteArray &sql,
                                                              const QByteArray &expanded);

/// While it lives, writes down every statement that a connection to SQLCipher runs.
class StatementRecorder
{
public:
    explicit StatementRecorder(Connection &connection);
    ~StatementRecorder();
    StatementRecorder(const StatementRecorder &) = delete;
    StatementRecorder &operator=(const StatementRecorder &) = delete;
    /// Those since the last call.
    [[nodiscard]] QList<RanStatement> taken() { return std::exchange(m_statements, {}); }

private:
    sqlite3 *m_database;
    QList<RanStatement> m_statements;
};

/// The same file through sqlite3.h alone, with the same key and the same settings: what the
/// statements cost when nothing stands between.
class BareSqlCipher
{
public:
    explicit BareSqlCipher(const SqliteTarget &target);
    ~BareSqlCipher();
    BareSqlCipher(const BareSqlCipher &) = delete;
    BareSqlCipher &operator=(const BareSqlCipher &) = delete;

    /// Runs them, reading every column of every row; each text is prepared once. Ends the program
    /// on an error.
    void run(const QList<RanStatement> &statements);
    /// Prints what each costs and how SQLite goes about it.
    void explain(const QList<RanStatement> &statements);

private:
    void execute(const QByteArray &sql);
    sqlite3_stmt *prepared(const QByteArray &sql);
    void bind(sqlite3_stmt *statement, const RanStatement &ran);

    sqlite3 *m_database = nullptr;
    std::unordered_map<std::string, sqlite3_stmt *> m_prepared;
    QByteArrayList m_texts; ///< bound to the statement that runs
    QString m_desk;         ///< for entries of the audit, whose numbers are taken already
    qint64 m_sequence = 0;
};

} // namespace enlace::bench
