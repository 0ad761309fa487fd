// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace enlace {

/// The id of this installation, one for each account of a computer: each desk has its own chain in
/// the audit. Kept in `desk.json` of `folder` (the program's configuration folder, made when it is
/// missing); made on the first asking. A spoilt file gets a new id: the old chain simply ends.
/// Errors: File, DiskFull.
[[nodiscard]] Result<DeskId> deskIn(const QString &folder);

} // namespace enlace
