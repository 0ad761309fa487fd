// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace enlace::bench {

/// A plan's roster of invented children, two of three with a sibling, in thirteen networks with
/// sixty doctors. The same for the same number.
[[nodiscard]] QByteArray inventedRoster(int rows);

} // namespace enlace::bench
