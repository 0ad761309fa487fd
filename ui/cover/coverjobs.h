// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/coverrepository.h"
#include "core/people/coordinationrepository.h"
#include "ui/kit/recordeditor.h"

namespace enlace {

/// Says that somebody is away from a day until a day, and who stands in; or corrects it.
[[nodiscard]] EditJob coverJob(const StaffCover &cover, const QString &name,
                               const QList<StaffName> &colleagues);

/// Gives children of a coordinator to a colleague, with the note that goes with each.
[[nodiscard]] EditJob bulkHandOverJob(const StaffName &from, const QList<LedChild> &children,
                                      const QList<StaffName> &colleagues, QDate day);

/// The names under which drafts of these forms are kept.
[[nodiscard]] QStringList coverForms();

} // namespace enlace
