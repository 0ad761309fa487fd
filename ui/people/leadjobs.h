// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staffrepository.h"
#include "ui/kit/recordeditor.h"
#include "ui/people/familydata.h"

namespace enlace {

/// Gives the child to another lead or back-up coordinator from a day on, with the note that the
/// next one must have; who it was stays in the history. Whose it is now is checked when it is
/// saved.
[[nodiscard]] EditJob handOverJob(const FamilySubject &subject, const ChildCard &child,
                                  const QList<StaffName> &colleagues);

/// Whether somebody who works in these languages needs an interpreter with a family that speaks
/// `language`. Nothing is said of whoever's languages nobody has noted.
[[nodiscard]] bool lacksLanguage(const QStringList &languages, const QString &language);

/// Whether this person may choose who coordinates the child.
[[nodiscard]] bool mayHandOver(const Actor &actor, const FamilySubject &subject, ChildId child);

} // namespace enlace
