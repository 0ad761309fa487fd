// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/batch.h"
#include "core/storage/connection_p.h"
#include "core/storage/work.h"

#include <QSqlRecord>

namespace enlace {

struct Query::Batched
{
    QHash<QString, QVariant> values;
    Batch::Answer answer;
    qsizetype row = -1;
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
        m_error = Error{ErrorCode::Cancelled,
                        QT_TRANSLATE_NOOP("Error", "It was stopped. Nothing was changed."),
                        {},
                        -1,
                        {},
                        {}};
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

Result<> Query::run()
{
    if (m_error)
        return fail(*m_error);
    if (m_batched) {
        m_batched->answer = m_connection.d->batch->ask(m_sql, m_batched->values);
        m_batched->row = -1;
        if (m_batched->answer.error)
            return fail(*m_batched->answer.error);
        return {};
    }
    if (!m_statement->query.exec())
        return fail(m_connection.d->errorOf(m_statement->query.lastError(), m_sql));
    return {};
}

int Query::affected() const
{
    return m_batched ? m_batched->answer.affected : m_statement->query.numRowsAffected();
}

bool Query::next()
{
    if (m_batched)
        return !m_error && ++m_batched->row < m_batched->answer.rows.size();
    if (m_error || m_statement->query.next())
        return !m_error;
    if (m_statement->query.lastError().isValid())
        m_error = m_connection.d->errorOf(m_statement->query.lastError(), m_sql);
    return false;
}

QVariant Query::column(int index) const
{
    return m_batched ? m_batched->answer.rows.at(m_batched->row).at(index)
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
