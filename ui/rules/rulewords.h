// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulelook.h"
#include "ui/kit/chip.h"

namespace enlace {

// Rules in words, in the language of the interface.

/// "30 calendar days before: Last day of the eligibility period".
[[nodiscard]] QString countedWords(const Rule &rule);
/// "CHOC Health Alliance · Equipment, Supplies · 3 to 20 years"; "Everybody".
[[nodiscard]] QString scopeWords(const RuleScope &scope);
/// The words of a group of items as a rule names it: a group of services, or a kind of item.
[[nodiscard]] QString itemGroupWords(const QString &key);
/// "Always", "From Jan 1, 2027", "Until Dec 31".
[[nodiscard]] QString forceWords(const Rule &rule, QDate today);
/// "30, 14 and 7 days before".
[[nodiscard]] QString warningWords(const QList<int> &days);
[[nodiscard]] Chip standingChip(RuleStanding standing);

} // namespace enlace
