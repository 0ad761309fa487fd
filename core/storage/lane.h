// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace enlace {

/// A thread with a Session of its own that does one job after the other.
class Lane
{
public:
    using Flag = std::shared_ptr<std::atomic_bool>;
    using Job =
        std::function<void(Session *)>; ///< null when the session did not open or the lane closes

    enum class Kind { Writing, Reading };

    Lane(Kind kind, Target target, Actor actor, const Clock &clock, QList<Keeper> keepers);
    ~Lane();
    /// Ends the thread. Jobs without a cancel flag that are queued are still done; the others see a
    /// raised flag.
    void close();

    /// A quiet job writes nothing: the lane counts as idle all the same.
    enum class Weight { Full, Quiet };
    void post(Flag cancelled, Job job, Weight weight = Weight::Full);
    /// Raises the flag; if the job that carries it runs now, its statement is stopped.
    void cancel(const Flag &flag);
    /// The outcome of opening the session; set once, before the first job runs.
    [[nodiscard]] const Result<> &opened() const { return m_opened; }

private:
    struct Entry
    {
        Flag cancelled;
        Job job;
        Weight weight = Weight::Full;
    };
    void work();

    Kind m_kind;
    Target m_target;
    Actor m_actor;
    const Clock &m_clock;
    QList<Keeper> m_keepers;
    Result<> m_opened;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    Flag m_current;               // of the job that runs
    Session *m_session = nullptr; // while it runs
    bool m_isClosing = false;
    std::thread m_thread;
};

} // namespace enlace
