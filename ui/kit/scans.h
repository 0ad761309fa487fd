// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/documentfile.h"

#include <QStringList>

namespace enlace {

/// What was chosen for one document: a PDF or a picture, as it is; or several pictures, its pages
/// or its two sides, as one PDF in the order of their names (2 before 10), a page of Letter for
/// each. Looked into as Paper does. Slow; thread: Paper::pool(). Errors: those of readContent() and
/// Paper::open(); Invalid when one of several is a PDF.
[[nodiscard]] Result<FileContent> readScans(const QStringList &paths);

} // namespace enlace
