// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lane.h"

namespace enlace {

namespace {
/// A person stops for a moment after a save; the write-ahead log is folded in then.
constexpr std::chrono::milliseconds idleTime(1500);
} // namespace

Lane::Lane(Kind kind, Target target, Actor actor, const Clock &clock, QList<Keeper> keepers)
    : m_kind(kind)
    , m_target(std::move(target))
    , m_actor(std::move(actor))
    , m_clock(clock)
    , m_keepers(std::move(keepers))
    , m_thread([this] { work(); })
{
}

Lane::~Lane() { close(); }

void Lane::close()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        for (Entry &entry : m_queue)
            if (entry.cancelled)
                entry.cancelled->store(true);
    }
    m_wake.notify_all();
    m_thread.join();
}

void Lane::post(Flag cancelled, Job job, Weight weight)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(cancelled), std::move(job), weight});
    }
    m_wake.notify_one();
}

void Lane::cancel(const Flag &flag)
{
    const std::lock_guard lock(m_mutex);
    flag->store(true);
    // Under the mutex the job cannot end in between, so the stop never hits the job after it.
    if (m_current == flag && m_session)
        m_session->connection().interrupt();
}

namespace {

/// What a person saves touches few pages: the memory is for reading.
void prepareToWrite(Connection &connection)
{
    connection.checkpointWhenIdle();
    connection.setCache(Connection::writingCache);
}

} // namespace

void Lane::work()
{
    auto session = Session::open(m_target, m_actor, m_clock, m_keepers);
    if (!session)
        m_opened = fail(session.error());
    else if (m_kind == Kind::Writing)
        prepareToWrite((*session)->connection());
    using Time = std::chrono::steady_clock;
    bool isCheckpointDue = false;
    Time::time_point checkpointAt{};
    while (true) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] { return m_isClosing || !m_queue.empty(); };
            if (isCheckpointDue && !m_wake.wait_until(lock, checkpointAt, hasWork)) {
                lock.unlock();
                isCheckpointDue = false;
                (*session)->connection().checkpoint();
                continue;
            }
            m_wake.wait(lock, hasWork);
            if (m_queue.empty())
                return;
            entry = std::move(m_queue.front());
            m_queue.pop_front();
            m_current = entry.cancelled;
            m_session = session ? session->get() : nullptr;
        }
        entry.job(session ? session->get() : nullptr);
        if (session && m_kind == Kind::Writing && entry.weight == Weight::Full) {
            isCheckpointDue = true;
            checkpointAt = Time::now() + idleTime;
        }
        const std::lock_guard lock(m_mutex);
        m_current.reset();
        m_session = nullptr;
    }
}

} // namespace enlace
