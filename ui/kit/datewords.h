// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/language.h"
#include "core/base/origin.h"

#include <QStringList>

namespace enlace {

// Words that stand beside many records, in the language of the interface, which must be `language`.

/// "Jan 5 to Mar 1", "Jan 5, 2024 to Mar 1, 2026", "since Jan 5", "from Dec 4" for what has not
/// begun.
[[nodiscard]] QString spanText(const DateSpan &span, Language language, QDate today);
/// Where a record comes from: "Imported, current as of Nov 3" or "Typed in, Nov 3".
[[nodiscard]] QString sourceText(const Origin &origin, Language language, QDate today);
/// The parts that say something, with a middle dot between.
[[nodiscard]] QString joined(QStringList parts, const QString &between = QStringLiteral(" · "));

} // namespace enlace
