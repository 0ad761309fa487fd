// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace enlace {

class Reading;
class Work;

/// What an administrator decided for everybody who uses the store, whatever desk they sit at.
/// Thread: the Reading's.
class StoreSettingsRepository
{
public:
    static constexpr int usualMostLockMinutes = 15; ///< until an administrator says otherwise
    static constexpr int leastMostLockMinutes = 1;
    static constexpr int greatestMostLockMinutes = 120;

    explicit StoreSettingsRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// The longest time without use, in minutes, after which a desk locks itself; each person may
    /// choose a shorter one. HIPAA 164.312(a)(2)(iii) wants a time and names none. A value that
    /// cannot be is read as the usual one.
    [[nodiscard]] Result<int> mostLockMinutes();
    /// Written down as a change. Errors: Forbidden for whoever may not manage the store; Invalid
    /// out of range (field "mostLockMinutes").
    Result<> setMostLockMinutes(Work &work, int minutes);

private:
    Reading &m_reading;
};

} // namespace enlace
