// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demowrites.h"

namespace enlace {

void DemoWrites::put(Write write)
{
    m_filling.push_back(std::move(write));
    if (m_filling.size() == together)
        hand();
}

void DemoWrites::hand()
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_waiting.size() < most || m_isStopped; });
    if (!m_isStopped)
        m_waiting.push_back(std::move(m_filling));
    m_filling.clear();
    m_more.notify_one();
}

void DemoWrites::close()
{
    hand();
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_more.notify_one();
}

bool DemoWrites::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopped;
}

DemoWrites::Some DemoWrites::take()
{
    std::unique_lock lock(m_mutex);
    m_more.wait(lock, [this] { return !m_waiting.empty() || m_isClosed; });
    if (m_waiting.empty())
        return {};
    Some some = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_room.notify_one();
    return some;
}

Result<> DemoWrites::carryOut(Work &work)
{
    for (Some some = take(); !some.empty(); some = take())
        for (const Write &write : some) {
            Result<> written = write(work);
            if (written)
                continue;
            const std::lock_guard lock(m_mutex);
            m_isStopped = true;
            m_room.notify_one();
            return written;
        }
    return {};
}

} // namespace enlace
