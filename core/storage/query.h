// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/codec.h"
#include "core/storage/connection.h"

namespace enlace {

class Reading;
struct Statement;

/// One statement with named placeholders, prepared once for each connection. Thread: the
/// connection's.
///     Query query(reading, "select id, label from equipment where child_id = :child order by id
///     limit 200"); query.bind(":child", child); ENLACE_TRY(query.run()); while (query.next())
///     query.read(row.id, row.label); ENLACE_TRY(query.finished());
class Query
{
public:
    Query(Connection &connection, const QString &sql);
    Query(Connection &connection, const char *sql)
        : Query(connection, QString::fromUtf8(sql))
    {
    }
    Query(Reading &reading, const QString &sql);
    Query(Reading &reading, const char *sql)
        : Query(reading, QString::fromUtf8(sql))
    {
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    template <class T>
    Query &bind(const char *placeholder, const T &value)
    {
        bindColumn(placeholder, Codec<T>::toColumn(value));
        return *this;
    }
    Query &bind(const char *placeholder, const char *value)
    {
        bindColumn(placeholder, QString::fromUtf8(value));
        return *this;
    }
    Query &bindColumn(const char *placeholder, const QVariant &value);
    Query &bindColumn(const QString &placeholder, const QVariant &value);
    /// For what writes many rows: the placeholders of a text that names each once, in its order. On
    /// SQLite the value goes straight into the statement, which takes a third of the time. Not
    /// beside the others, and not for a select.
    Query &bindNext(const QString &placeholder, const QVariant &value);

    /// Executes. A statement that changes rows is done after it. May be called again with other
    /// values bound.
    Result<> run();
    /// Rows changed by run().
    [[nodiscard]] int affected() const;

    /// The next row; false at the end and after an error (see finished()).
    bool next();
    /// Column `index`, from 0, as T; a value that T does not know is an error of the query, and T's
    /// default comes back.
    template <class T>
    T get(int index)
    {
        T value{};
        if (!Codec<T>::fromColumn(column(index), value))
            refuse(index);
        return value;
    }
    /// All columns of the row, in the order of the select.
    template <class... T>
    void read(T &...targets)
    {
        int index = 0;
        ((targets = get<T>(index++)), ...);
    }
    [[nodiscard]] QVariant column(int index) const;
    /// Notes a value that cannot be read; the query then ends with ErrorCode::Damaged.
    void refuse(int index);
    /// What went wrong while rows were read.
    [[nodiscard]] Result<> finished() const;

private:
    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<Statement> m_own;
    Statement *m_statement = nullptr;
    struct Batched;
    std::unique_ptr<Batched> m_batched; ///< in the place of a statement: it travels with others
    std::optional<Error> m_error;
    struct Direct;
    std::unique_ptr<Direct> m_direct; ///< after bindNext() on SQLite
};

/// The first column of the first row, or nothing when there is no row. Bind before:
///     firstValue<qint64>(Query(reading, "select count(*) from child"))
template <class T>
[[nodiscard]] Result<std::optional<T>> firstValue(Query &query)
{
    ENLACE_TRY(query.run());
    std::optional<T> value;
    if (query.next())
        value = query.get<T>(0);
    ENLACE_TRY(query.finished());
    return value;
}

} // namespace enlace
