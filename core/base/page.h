// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace enlace {

/// How many lines a list reads at a time: four screens' worth, so that scrolling meets the next
/// page before its end, and few enough to be read and painted within a frame.
inline constexpr int pageSize = 100;

} // namespace enlace
