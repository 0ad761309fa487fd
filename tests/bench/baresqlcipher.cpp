// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baresqlcipher.h"

#include "bench/measure.h"

#include <QUuid>

#include <sqlite3.h>

#include <cstdio>

namespace enlace::bench {

namespace {

bool isNameLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '_';
}

/// The literal of `text` that begins at `at`, which moves behind it.
QVariant literalAt(const QByteArray &text, qsizetype &at)
{
    if (text.at(at) == '\'') {
        QByteArray value;
        for (++at; at < text.size(); ++at) {
            if (text.at(at) == '\'' && (at + 1 >= text.size() || text.at(at + 1) != '\''))
                break;
            if (text.at(at) == '\'')
                ++at;
            value += text.at(at);
        }
        ++at;
        return QString::fromUtf8(value);
    }
    const qsizetype from = at;
    while (at < text.size() && (isNameLetter(text.at(at)) || text.at(at) == '.' ||
                                text.at(at) == '-' || text.at(at) == '+'))
        ++at;
    const QByteArray word = text.mid(from, at - from);
    if (word == "NULL")
        return {};
    bool isInteger = false;
    const qint64 number = word.toLongLong(&isInteger);
    return isInteger ? QVariant(number) : QVariant(word.toDouble());
}

int record(unsigned kind, void *context, void *first, void *second)
{
    // The statements of a trigger come as comments.
    const auto *sql = static_cast<const char *>(second);
    if (kind != SQLITE_TRACE_STMT || qstrncmp(sql, "--", 2) == 0)
        return 0;
    auto *statement = static_cast<sqlite3_stmt *>(first);
    char *expanded = sqlite3_expanded_sql(statement);
    const QByteArray text(sqlite3_sql(statement));
    static_cast<QList<RanStatement> *>(context)->append({text, valuesIn(text, expanded)});
    sqlite3_free(expanded);
    return 0;
}

QByteArray keyPragma(const QByteArray &key) { return "\"x'" + key.toHex() + "'\""; }

} // namespace

QList<std::pair<QByteArray, QVariant>> valuesIn(const QByteArray &sql, const QByteArray &expanded)
{
    QList<std::pair<QByteArray, QVariant>> values;
    qsizetype other = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < sql.size();) {
        if (!isQuoted && sql.at(at) == ':' && at + 1 < sql.size() && isNameLetter(sql.at(at + 1))) {
            const qsizetype from = at++;
            while (at < sql.size() && isNameLetter(sql.at(at)))
                ++at;
            values.append({sql.mid(from, at - from), literalAt(expanded, other)});
            continue;
        }
        if (sql.at(at) == '\'')
            isQuoted = !isQuoted;
        ++at;
        ++other;
    }
    return values;
}

StatementRecorder::StatementRecorder(Connection &connection)
    : m_database(static_cast<sqlite3 *>(connection.sqliteHandle()))
{
    sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, record, &m_statements);
}

StatementRecorder::~StatementRecorder() { sqlite3_trace_v2(m_database, 0, nullptr, nullptr); }

BareSqlCipher::BareSqlCipher(const SqliteTarget &target)
    : m_desk(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (sqlite3_open(target.databaseFile.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("the store cannot be opened by sqlite3_open");
    sqlite3_extended_result_codes(m_database, 1);
    sqlite3_busy_timeout(m_database, target.busyTimeout);
    const QByteArray key = keyPragma(target.key);
    // As core/storage/connection.cpp sets them.
    for (const QByteArray &pragma :
         {"pragma key = " + key, QByteArray("pragma cipher_compatibility = 4"),
          "attach database '" + target.readsFile.toUtf8().replace("'", "''") + "' as reads key " +
              key,
          QByteArray("pragma foreign_keys = on"), QByteArray("pragma journal_mode = wal"),
          QByteArray("pragma reads.journal_mode = wal"), QByteArray("pragma synchronous = full"),
          QByteArray("pragma reads.synchronous = full"), QByteArray("pragma temp_store = memory"),
          QByteArray("pragma secure_delete = on"), QByteArray("pragma cache_size = -40960"),
          QByteArray("pragma trusted_schema = off")})
        execute(pragma);
}

BareSqlCipher::~BareSqlCipher()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void BareSqlCipher::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the bare C interface refuses a setting: %s", sqlite3_errmsg(m_database));
}

sqlite3_stmt *BareSqlCipher::prepared(const QByteArray &sql)
{
    sqlite3_stmt *&statement = m_prepared[sql.toStdString()];
    if (!statement && sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT,
                                         &statement, nullptr) != SQLITE_OK)
        qFatal("the bare C interface does not take a statement: %s", sqlite3_errmsg(m_database));
    return statement;
}

void BareSqlCipher::bind(sqlite3_stmt *statement, const RanStatement &ran)
{
    m_texts.clear();
    const bool isReadEntry = ran.sql.startsWith("insert into read_entry");
    for (const auto &[name, value] : ran.values) {
        const int at = sqlite3_bind_parameter_index(statement, name.constData());
        QVariant bound = value;
        if (isReadEntry && name == ":v0_0")
            bound = m_desk;
        if (isReadEntry && name == ":v0_1")
            bound = ++m_sequence;
        if (bound.isNull()) {
            sqlite3_bind_null(statement, at);
        } else if (bound.typeId() == QMetaType::LongLong) {
            sqlite3_bind_int64(statement, at, bound.toLongLong());
        } else if (bound.typeId() == QMetaType::Double) {
            sqlite3_bind_double(statement, at, bound.toDouble());
        } else {
            m_texts.append(bound.toString().toUtf8());
            sqlite3_bind_text(statement, at, m_texts.last().constData(),
                              static_cast<int>(m_texts.last().size()), nullptr);
        }
    }
}

void BareSqlCipher::run(const QList<RanStatement> &statements)
{
    for (const RanStatement &ran : statements) {
        sqlite3_stmt *statement = prepared(ran.sql);
        bind(statement, ran);
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
            const int columns = sqlite3_column_count(statement);
            for (int column = 0; column < columns; ++column) {
                [[maybe_unused]] const volatile auto *text = sqlite3_column_text(statement, column);
            }
        }
        if (step != SQLITE_DONE)
            qFatal("a statement fails through the bare C interface: %s",
                   sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }
}

void BareSqlCipher::explain(const QList<RanStatement> &statements)
{
    for (const RanStatement &ran : statements) {
        run({ran}); // prepares, and warms
        const double milliseconds = timed([&] { run({ran}); });
        std::printf("  %.2f ms  %s\n", milliseconds, ran.sql.simplified().constData());
        sqlite3_stmt *plan = nullptr;
        const QByteArray text = "explain query plan " + ran.sql;
        if (sqlite3_prepare_v2(m_database, text.constData(), -1, &plan, nullptr) == SQLITE_OK) {
            bind(plan, ran);
            while (sqlite3_step(plan) == SQLITE_ROW)
                std::printf("      %s\n",
                            reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
        }
        sqlite3_finalize(plan);
    }
    std::fflush(stdout);
}

} // namespace enlace::bench
