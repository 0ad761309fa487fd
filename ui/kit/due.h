// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"

#include <QDate>

namespace enlace {

/// How near a due day is, as a colour and a shape.
[[nodiscard]] Tone dueTone(QDate due, QDate today);
/// The same with its word: "Late", "Next 7 days", "Next 30 days", "On track".
[[nodiscard]] Chip dueChip(QDate due, QDate today);

} // namespace enlace
