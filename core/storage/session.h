// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work.h"

#include <type_traits>

namespace enlace {

/// Runs Works on one connection, here and now, on the thread that opened it: the command line,
/// tests, and each lane of a Store. A Work whose function returns a value is committed; one that
/// returns an error is taken back. One that ends in Forbidden is written into the log of readings
/// as refused; a function that asked, was told no and went another way has done nothing to write
/// down.
class Session
{
public:
    Session(std::unique_ptr<Connection> connection, Actor actor, const Clock &clock,
            QList<Keeper> keepers = {})
        : m_connection(std::move(connection))
        , m_actor(std::move(actor))
        , m_clock(clock)
        , m_keepers(std::move(keepers))
    {
    }

    /// Opens a connection and brings nothing up to date: see core/storage/migrator.h.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    open(const Target &target, const Actor &actor, const Clock &clock, QList<Keeper> keepers = {});

    /// f(Work &) -> Result<T>
    template <class F>
    [[nodiscard]] auto run(F &&f, const std::atomic_bool *cancelled = nullptr)
        -> std::invoke_result_t<F, Work &>
    {
        Work work(*m_connection, m_actor, m_clock, cancelled);
        m_lastTouched.clear();
        ENLACE_TRY(m_connection->begin(Connection::Begin::Write));
        auto result = std::forward<F>(f)(work);
        if (!result) {
            m_connection->rollback();
            writeDownRefusal(work, result.error());
            return result;
        }
        if (Result<> closed = close(work); !closed) {
            m_connection->rollback();
            return fail(std::move(closed).error());
        }
        return result;
    }

    /// f(Reading &) -> Result<T>, outside any transaction.
    template <class F>
    [[nodiscard]] auto read(F &&f, const std::atomic_bool *cancelled = nullptr)
        -> std::invoke_result_t<F, Reading &>
    {
        Reading reading(*m_connection, m_actor, m_clock, cancelled);
        auto result = std::forward<F>(f)(reading);
        if (!result)
            writeDownRefusal(reading, result.error());
        return result;
    }

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    void setActor(Actor actor) { m_actor = std::move(actor); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// What the last committed Work touched.
    [[nodiscard]] const QList<Touch> &lastTouched() const { return m_lastTouched; }
    [[nodiscard]] const WorkId &lastWork() const { return m_lastWork; }

private:
    /// Outside any transaction, so that taking back the Work does not take back the note.
    static void writeDownRefusal(Reading &reading, const Error &error);
    /// Keepers, audit, commit.
    Result<> close(Work &work);

    std::unique_ptr<Connection> m_connection;
    Actor m_actor;
    const Clock &m_clock;
    QList<Keeper> m_keepers;
    QList<Touch> m_lastTouched;
    WorkId m_lastWork;
};

} // namespace enlace
