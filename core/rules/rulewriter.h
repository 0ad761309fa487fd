// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <QJsonObject>

namespace enlace {

/// One version of a rule in the words of a rule file; readRule() gives the same rule back.
[[nodiscard]] QJsonObject toJson(const Rule &rule);

/// A whole rule file: one rule after the other, one field to a line, so that two of them can be
/// compared line by line. readRules() gives the same rules back.
[[nodiscard]] QByteArray writeRules(const QList<Rule> &rules);

} // namespace enlace
