// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace enlace {

/// A picture of every screen, at 1366x768, in both languages and both themes, into `folder`:
/// "coordinator-today-es-dark.png". `demo` is the folder of a demo store; empty: a small county is
/// made for it and thrown away. Returns how many pictures there are. Errors: File, and as Tour.
[[nodiscard]] Result<int> savePictures(const QString &folder, const QString &demo);

} // namespace enlace
