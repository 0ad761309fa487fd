// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <list>
#include <memory>

namespace enlace {

class Batch;
class Connection;
class Reading;

/// Several readings that do not need one another's answers:
///
///     Together together(reading);
///     together.ask(overview.team, [&] { return CareTeamRepository(reading).team(child, day); });
///     together.ask(overview.equipment, [&] { return EquipmentRepository(reading).ofChild(child);
///     }); ENLACE_TRY(together.done());
///
/// On SQLite each runs when it is asked. On PostgreSQL they run by turns and what they wait for
/// travels as one message, so that several cost the round trips of the longest and not of all: a
/// page costs three over a slow line, whatever stands on it. May stand inside one another, and in
/// functions that are themselves asked together. What the functions refer to must outlive done().
/// Thread: the connection's, always; the functions never run at the same moment.
class Together
{
public:
    explicit Together(Reading &reading);
    ~Together();
    Together(const Together &) = delete;
    Together &operator=(const Together &) = delete;

    /// f() -> Result<T>; its value is in `target` after done().
    template <class T, class F>
    void ask(T &target, F f)
    {
        add([&target, f = std::move(f)]() -> Result<> {
            auto result = f();
            if (!result)
                return fail(std::move(result).error());
            target = *std::move(result);
            return {};
        });
    }
    /// f() -> Result<>
    void add(std::function<Result<>()> f);

    /// Waits for all of them. The error of the first, in the order of asking, that has one.
    [[nodiscard]] Result<> done();

private:
    Connection &m_connection;
    std::unique_ptr<Batch> m_own; ///< of the outermost
    Batch *m_batch = nullptr;     ///< none: each runs at once
    int m_open = 0;
    std::list<Result<>> m_results;
};

} // namespace enlace
