// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace enlace {

const QTimeZone &countyTimeZone()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

} // namespace enlace
