// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace enlace {

/// Replaces a small file: all of the new content or all of the old, readable by its owner only, and
/// on the disk (file and folder entry) when it returns. Errors: DiskFull, File.
[[nodiscard]] Result<> writeAtomically(const QString &path, const QByteArray &content);

/// Only its owner may look into a file or folder. On a disk that knows no owners (a stick) this
/// fails, which the log says.
void closeToOthers(const QString &path);

/// Makes a created, renamed or removed name in `folder` outlive a power cut.
void syncFolder(const QString &folder);

} // namespace enlace
