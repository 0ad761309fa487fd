// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// What a version of a record says in a field, for a sentence that sets two of them side by side:
/// typed text in quotation marks and cut to its beginning, "(empty)" where it says nothing.
[[nodiscard]] QString fieldWords(const Field &field, const QJsonObject &record, QDate today);

} // namespace enlace
