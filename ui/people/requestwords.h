// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/requestadvice.h"

#include <QStringList>

namespace enlace {

// What networks and rules say of a request, in the language of the interface.

/// "“Braces” covers it: no separate request is needed"; of one that nobody has confirmed, to ask.
[[nodiscard]] QString coverWords(const ConditionGroup &group);
/// Where it was read, and that it is not confirmed where it is not.
[[nodiscard]] QString groundWords(Confidence confidence, const QString &source);
/// How long, by which rule, and that it is not confirmed where it is not.
[[nodiscard]] QString lengthWords(const Rule &rule);

/// What to know before a request is sent, one paragraph each: of what a confirmed group covers,
/// that alone. Nothing once it is decided.
[[nodiscard]] QStringList adviceWords(const Authorization &request, const RequestAdvice &advice,
                                      QDate today);

} // namespace enlace
