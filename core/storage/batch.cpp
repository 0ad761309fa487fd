// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch.h"

#include <boost/context/fixedsize_stack.hpp>

#include <QSqlDriver>
#include <QSqlField>

#include <algorithm>

namespace enlace {

namespace {

/// Of a strand. Repositories keep rows on the heap; the deepest of them uses a tenth of it.
constexpr std::size_t stackBytes = 512 * 1024;
/// Texts with lists of values make many; then all are forgotten.
constexpr std::size_t mostPrepared = 400;

/// `sql` with $1, $2 … in the place of its named placeholders, one number for each occurrence:
/// the server decides on the type of each by itself.
PreparedText preparedText(const QString &sql, int number)
{
    PreparedText prepared;
    prepared.name = QStringLiteral("enlace_%1").arg(number);
    QString text;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); };
    for (qsizetype i = 0; i < sql.size();) {
        const QChar c = sql.at(i);
        if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            qsizetype end = sql.indexOf(c, i + 1);
            end = end < 0 ? sql.size() : end + 1;
            text += QStringView(sql).mid(i, end - i);
            i = end;
        } else if (c == QLatin1Char(':') && i + 1 < sql.size() && isWord(sql.at(i + 1)) &&
                   (i == 0 || sql.at(i - 1) != QLatin1Char(':'))) {
            qsizetype end = i + 1;
            while (end < sql.size() && isWord(sql.at(end)))
                ++end;
            prepared.placeholders.append(sql.mid(i, end - i));
            text += QLatin1Char('$') + QString::number(prepared.placeholders.size());
            i = end;
        } else {
            text += c;
            ++i;
        }
    }
    prepared.statement = QStringLiteral("prepare %1 as ").arg(prepared.name) + text;
    return prepared;
}

Batch::Answer taken(QSqlQuery &query)
{
    Batch::Answer answer;
    answer.affected = query.numRowsAffected();
    answer.columns = query.record();
    const int columns = answer.columns.count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        answer.rows.append(std::move(row));
    }
    return answer;
}

} // namespace

void Batch::add(std::function<void()> work, int &open)
{
    Strand &strand = m_strands.emplace_back();
    strand.open = &open;
    ++open;
    strand.fiber =
        boost::context::fiber(std::allocator_arg, boost::context::fixedsize_stack(stackBytes),
                              [&strand, work = std::move(work)](boost::context::fiber &&caller) {
                                  strand.caller = std::move(caller);
                                  work();
                                  strand.isDone = true;
                                  return std::move(strand.caller);
                              });
    m_ready.push_back(&strand);
}

void Batch::resume(Strand &strand)
{
    m_current = &strand;
    strand.fiber = std::move(strand.fiber).resume();
    m_current = nullptr;
    if (!strand.isDone)
        return;
    --*strand.open;
    m_strands.remove_if([&strand](const Strand &other) { return &other == &strand; });
    wakeParents();
}

void Batch::wakeParents()
{
    for (Strand &strand : m_strands)
        if (strand.waitsFor && *strand.waitsFor == 0) {
            strand.waitsFor = nullptr;
            m_ready.push_back(&strand);
        }
}

void Batch::wait()
{
    Strand &strand = *m_current;
    strand.caller = std::move(strand.caller).resume();
}

void Batch::finish(int &open)
{
    if (m_current) {
        if (open > 0) {
            m_current->waitsFor = &open;
            wait();
        }
        return;
    }
    while (open > 0) {
        while (!m_ready.empty()) {
            Strand *strand = m_ready.front();
            m_ready.pop_front();
            resume(*strand);
        }
        if (!m_asked.empty())
            send();
    }
}

Batch::Answer Batch::ask(const QString &sql, const QHash<QString, QVariant> &values)
{
    Question question{&sql, &values, m_current, {}};
    m_asked.push_back(&question);
    wait();
    return std::move(question.answer);
}

QString Batch::execution(const PreparedText &prepared, const Question &question) const
{
    QStringList literals;
    for (const QString &placeholder : prepared.placeholders) {
        const QVariant value = question.values->value(placeholder);
        QSqlField field(QString(), value.metaType());
        if (value.isValid() && !value.isNull())
            field.setValue(value);
        literals.append(m_connection.database.driver()->formatValue(field));
    }
    const QString text = QStringLiteral("execute ") + prepared.name;
    return literals.isEmpty()
               ? text
               : text + QLatin1Char('(') + literals.join(QLatin1String(", ")) + QLatin1Char(')');
}

void Batch::forgetPrepared()
{
    QStringList texts;
    for (const auto &[sql, prepared] : m_connection.prepared)
        if (prepared.isPrepared)
            texts.append(QStringLiteral("deallocate ") + prepared.name);
    QSqlQuery(m_connection.database).exec(texts.join(QLatin1Char(';')));
    m_connection.prepared.clear();
}

void Batch::send()
{
    if (m_connection.prepared.size() >= mostPrepared)
        forgetPrepared();
    const std::vector<Question *> asked = std::exchange(m_asked, {});
    QStringList texts;
    std::vector<PreparedText *> toPrepare; // for each question: what is prepared before it
    for (const Question *question : asked) {
        auto &known = m_connection.prepared;
        auto found = known.find(*question->sql);
        if (found == known.end())
            found = known
                        .emplace(*question->sql,
                                 preparedText(*question->sql, ++m_connection.preparedCount))
                        .first;
        PreparedText &prepared = found->second;
        // Twice in one message is prepared once.
        const bool isNew = !prepared.isPrepared && std::find(toPrepare.begin(), toPrepare.end(),
                                                             &prepared) == toPrepare.end();
        toPrepare.push_back(isNew ? &prepared : nullptr);
        if (isNew)
            texts.append(prepared.statement);
        texts.append(execution(prepared, *question));
    }
    QSqlQuery query(m_connection.database);
    query.setForwardOnly(false); // the answers of the whole message are kept until they are taken
    bool isThere = query.exec(texts.join(QLatin1String(";\n")));
    std::optional<Error> error; // what follows a statement that failed was not run
    for (std::size_t i = 0; i < asked.size(); ++i) {
        Question &question = *asked[i];
        if (isThere && toPrepare[i]) {
            toPrepare[i]->isPrepared = true;
            isThere = query.nextResult();
        }
        if (!isThere && !error)
            error = m_connection.errorOf(query.lastError(), *question.sql);
        if (error)
            question.answer.error = error;
        else
            question.answer = taken(query);
        m_ready.push_back(question.strand);
        isThere = !error && i + 1 < asked.size() && query.nextResult();
    }
}

} // namespace enlace
