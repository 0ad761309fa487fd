// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessrules.h"
#include "core/base/recordref.h"

namespace enlace {

/// The table of the records of a kind that belongs to a child or family.
[[nodiscard]] QString tableOf(RecordKind kind);

/// What a child's or family's record is about, as the table of roles has it.
[[nodiscard]] DataCategory categoryOf(RecordKind kind);

} // namespace enlace
