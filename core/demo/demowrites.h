// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace enlace {

/// What is to be written, in its order, handed from the thread that invents a county to the one
/// whose store it is: two processors, half the time. Holds a little at a time, so that neither
/// runs far ahead of the other.
class DemoWrites
{
public:
    using Write = std::function<Result<>(Work &work)>;

    // The inventor's.
    void put(Write write);
    /// Nothing more will come.
    void close();
    /// A write failed: nothing that is put any more is carried out.
    [[nodiscard]] bool isStopped() const;

    /// Carries out each until close(), or until one fails; its error.
    Result<> carryOut(Work &work);

private:
    using Some = std::vector<Write>;
    void hand();
    [[nodiscard]] Some take();

    static constexpr size_t together = 256;
    static constexpr size_t most = 16; ///< of Some, waiting

    Some m_filling; ///< the inventor's alone
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_more;
    std::deque<Some> m_waiting;
    bool m_isClosed = false;
    bool m_isStopped = false;
};

} // namespace enlace
