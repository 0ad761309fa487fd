// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule.h"

class QJsonObject;

namespace enlace {

inline constexpr auto ruleFileFormat = "enlace-rules";
inline constexpr int ruleFileVersion = 1;

/// One rule of a file, which begins on `line`. Error: Invalid, with line and rule.
[[nodiscard]] Result<Rule> readRule(const QJsonObject &object, int line);

/// Reads the rules of a rule file without comparing them with each other (RuleSet::parse does).
/// The file is JSON: {"format": "enlace-rules", "version": 1, "rules": [ {…}, … ]}; the words of a
/// rule are those of core/rules/rules.json. A word it does not know is an error, so that a slip of
/// the pen does not quietly widen a rule. Error: Invalid, with line and rule.
[[nodiscard]] Result<QList<Rule>> readRules(const QByteArray &json);

} // namespace enlace
