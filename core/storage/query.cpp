// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/batch.h"
#include "core/storage/connection_p.h"
#include "core/storage/work.h"

#include <QSqlRecord>
#include <QSqlResult>
#include <QVarLengthArray>

#include <sqlite3.h>

namespace enlace {

struct Query::Batched
{
    QHash<QString, QVariant> values;
    Batch::Answer answer;
    qsizetype row = -1;
};

/// SQLITE_STATIC, without its cast of old style: SQLite neither copies nor frees what is bound.
static constexpr sqlite3_destructor_type staysOurs = nullptr;

/// The statement as SQLite knows it, past Qt's lists of values: what is written goes straight into
/// it, and rows are read straight out of it. Qt makes a UTF-16 text of every column in SQLite's own
/// memory and copies it; most of a county's columns are ids, days and keys.
struct Query::Direct
{
    enum class State { Writing, BeforeRows, OnRow, AfterRows };

    sqlite3_stmt *statement = nullptr;
    State state = State::Writing;
    int bound = 0;
    int affected = 0;
    QVarLengthArray<QByteArray, 64> texts; ///< bound, so kept until it has run

    explicit Direct(const QSqlQuery &query)
    {
        const QVariant handle = query.result()->handle();
        statement = *static_cast<sqlite3_stmt *const *>(handle.constData());
    }

    [[nodiscard]] bool isReading() const { return state != State::Writing; }
    [[nodiscard]] QSqlError errorOf(int code) const
    {
        return {QString(), QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(statement))),
                QSqlError::StatementError, QString::number(code)};
    }

    /// The row after this one; an error ends it.
    std::optional<QSqlError> step()
    {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            return {};
        state = State::AfterRows;
        std::optional<QSqlError> error;
        if (code != SQLITE_DONE)
            error = errorOf(code);
        sqlite3_reset(statement); // it holds no page of the store any more
        return error;
    }

    [[nodiscard]] QVariant column(int index) const
    {
        switch (sqlite3_column_type(statement, index)) {
        case SQLITE_INTEGER:
            return QVariant::fromValue<qint64>(sqlite3_column_int64(statement, index));
        case SQLITE_FLOAT:
            return sqlite3_column_double(statement, index);
        case SQLITE_NULL:
            return QVariant(QMetaType::fromType<QString>());
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, index)),
                              sqlite3_column_bytes(statement, index));
        default:
            // As UTF-8, which is how it stands in the store; most of it is ASCII.
            const void *text = sqlite3_column_text(statement, index);
            return QString::fromUtf8(static_cast<const char *>(text),
                                     sqlite3_column_bytes(statement, index));
        }
    }

    void bind(const QVariant &value)
    {
        ++bound;
        if (value.isNull()) {
            sqlite3_bind_null(statement, bound);
            return;
        }
        switch (value.typeId()) {
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::LongLong:
            sqlite3_bind_int64(statement, bound, value.toLongLong());
            break;
        case QMetaType::Double:
            sqlite3_bind_double(statement, bound, value.toDouble());
            break;
        case QMetaType::QByteArray:
            texts.append(value.toByteArray());
            sqlite3_bind_blob64(statement, bound, texts.last().constData(),
                                static_cast<sqlite3_uint64>(texts.last().size()), staysOurs);
            break;
        default:
            texts.append(value.toString().toUtf8());
            sqlite3_bind_text64(statement, bound, texts.last().constData(),
                                static_cast<sqlite3_uint64>(texts.last().size()), staysOurs,
                                SQLITE_UTF8);
        }
    }

    /// Null when it ran.
    std::optional<QSqlError> run()
    {
        std::optional<QSqlError> error;
        if (const int code = sqlite3_step(statement); code != SQLITE_DONE)
            error = errorOf(code);
        affected = error ? 0 : sqlite3_changes(sqlite3_db_handle(statement));
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        bound = 0;
        texts.clear();
        return error;
    }
};

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
{
    if (connection.d->batch && connection.d->batch->isOnStrand()) {
        m_batched = std::make_unique<Batched>();
        return;
    }
    m_statement = connection.d->take(sql, m_own);
    m_statement->busy = true;
    if (!m_statement->isPrepared) {
        m_statement->isPrepared = m_statement->query.prepare(sql);
        if (!m_statement->isPrepared)
            m_error = m_connection.d->errorOf(m_statement->query.lastError(), sql);
    }
}

Query::Query(Reading &reading, const QString &sql)
    : Query(reading.connection(), sql)
{
    if (reading.isCancelled())
        m_error = stopped().value();
}

Query::~Query()
{
    if (!m_statement)
        return;
    m_statement->query.finish();
    m_statement->busy = false;
}

Query &Query::bindColumn(const char *placeholder, const QVariant &value)
{
    return bindColumn(QString::fromLatin1(placeholder), value);
}

Query &Query::bindColumn(const QString &placeholder, const QVariant &value)
{
    if (m_batched)
        m_batched->values.insert(placeholder, value);
    else
        m_statement->query.bindValue(placeholder, value);
    return *this;
}

Query &Query::bindNext(const QString &placeholder, const QVariant &value)
{
    if (m_batched || m_connection.engine() != Engine::Sqlite)
        return bindColumn(placeholder, value);
    if (m_error) // not prepared
        return *this;
    if (!m_direct)
        m_direct = std::make_unique<Direct>(m_statement->query);
    m_direct->bind(value);
    return *this;
}

Result<> Query::run()
{
    if (m_error)
        return fail(*m_error);
    if (m_direct && !m_direct->isReading()) {
        if (const auto error = m_direct->run())
            return fail(m_connection.d->errorOf(*error, m_sql));
        return {};
    }
    if (m_batched) {
        m_batched->answer = m_connection.d->batch->ask(m_sql, m_batched->values);
        m_batched->row = -1;
        if (m_batched->answer.error)
            return fail(*m_batched->answer.error);
        return {};
    }
    if (!m_statement->query.exec())
        return fail(m_connection.d->errorOf(m_statement->query.lastError(), m_sql));
    if (m_connection.engine() == Engine::Sqlite && m_statement->query.isSelect()) {
        if (!m_direct)
            m_direct = std::make_unique<Direct>(m_statement->query);
        m_direct->state = Direct::State::BeforeRows;
    }
    return {};
}

int Query::affected() const
{
    if (m_direct && !m_direct->isReading())
        return m_direct->affected;
    return m_batched ? m_batched->answer.affected : m_statement->query.numRowsAffected();
}

bool Query::next()
{
    if (m_batched)
        return !m_error && ++m_batched->row < m_batched->answer.rows.size();
    if (m_error || (m_direct && m_direct->state == Direct::State::AfterRows))
        return false;
    if (m_direct && m_direct->state == Direct::State::OnRow) {
        if (const auto error = m_direct->step())
            m_error = m_connection.d->errorOf(*error, m_sql);
        return m_direct->state == Direct::State::OnRow;
    }
    // On SQLite Qt has stepped to the first row when it executed, and knows whether there is one.
    if (m_statement->query.next()) {
        if (m_direct)
            m_direct->state = Direct::State::OnRow;
        return true;
    }
    if (m_statement->query.lastError().isValid())
        m_error = m_connection.d->errorOf(m_statement->query.lastError(), m_sql);
    return false;
}

QVariant Query::column(int index) const
{
    if (m_batched)
        return m_batched->answer.rows.at(m_batched->row).at(index);
    return m_direct && m_direct->isReading() ? m_direct->column(index)
                                             : m_statement->query.value(index);
}

void Query::refuse(int index)
{
    const QSqlRecord columns = m_batched ? m_batched->answer.columns : m_statement->query.record();
    if (!m_error)
        m_error =
            Error{ErrorCode::Damaged,
                  QT_TRANSLATE_NOOP("Error", "A value in the store cannot be read. Nothing "
                                             "was changed. Run the check of the store."),
                  {},
                  -1,
                  {},
                  columns.fieldName(index) + QLatin1String(" in ") + m_sql.simplified().left(60)};
}

Result<> Query::finished() const
{
    if (m_error)
        return fail(*m_error);
    return {};
}

} // namespace enlace
