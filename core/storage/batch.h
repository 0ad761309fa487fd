// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Seen only by core/storage's own sources; others say what goes together with Together.

#include "core/storage/connection_p.h"

#include <boost/context/fiber.hpp>

#include <QSqlRecord>

#include <deque>
#include <functional>
#include <list>
#include <vector>

namespace enlace {

/// Lets several readings on one connection to PostgreSQL wait at the same time. Each runs on a
/// strand: a stack of its own on the connection's thread, so one runs at a time and nothing needs a
/// lock. When all of them wait for rows, what they asked travels to the server as one message, and
/// they go on. Thread: the connection's.
class Batch
{
public:
    explicit Batch(Connection::Private &connection)
        : m_connection(connection)
    {
    }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    /// What the server answered to one statement.
    struct Answer
    {
        QSqlRecord columns;
        QList<QVariantList> rows;
        int affected = -1;
        std::optional<Error> error;
    };

    /// Puts a strand at the end of the queue; `open` counts those of one group.
    void add(std::function<void()> work, int &open);
    /// Returns when the group is done. On a strand, the others go on meanwhile.
    void finish(int &open);

    [[nodiscard]] bool isOnStrand() const { return m_current != nullptr; }
    /// On a strand: waits for the rows of `sql`.
    Answer ask(const QString &sql, const QHash<QString, QVariant> &values);

private:
    struct Strand
    {
        boost::context::fiber fiber;  ///< where it goes on
        boost::context::fiber caller; ///< who goes on when it waits
        int *open = nullptr;
        int *waitsFor = nullptr; ///< a group that it added itself
        bool isDone = false;
    };
    struct Question
    {
        const QString *sql;
        const QHash<QString, QVariant> *values;
        Strand *strand;
        Answer answer;
    };

    void wait();
    void resume(Strand &strand);
    void wakeParents();
    void send();
    void forgetPrepared();
    [[nodiscard]] QString execution(const PreparedText &prepared, const Question &question) const;

    Connection::Private &m_connection;
    std::list<Strand> m_strands;
    std::deque<Strand *> m_ready;
    std::vector<Question *> m_asked;
    Strand *m_current = nullptr;
};

} // namespace enlace
