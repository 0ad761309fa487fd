// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule.h"

namespace enlace {

// How a rule changes: pure functions of its versions, so that what is shown beforehand is what is
// done.

/// The versions of a rule after `changed` holds from its effectiveFrom on: the version in force the
/// day before ends there, versions that would begin on or after that day give way. Without an
/// effectiveFrom it takes the place of all of them. A changed rule is unconfirmed until somebody
/// confirms it, unless it says who did. Errors: Invalid (field effectiveFrom when it is after
/// effectiveUntil).
[[nodiscard]] Result<QList<Rule>> withVersion(const QList<Rule> &versions, Rule changed);

/// The same versions, of which the one in force on `day` (or the next to come) was confirmed on
/// that day by `name`. Errors: Invalid when the name is empty (field confirmedBy), NotFound when
/// no version holds any more.
[[nodiscard]] Result<QList<Rule>> confirmed(const QList<Rule> &versions, const QString &name,
                                            QDate day);

/// What a person may have typed wrong, beside the field it belongs to: id, topic, titleEnglish,
/// titleSpanish, value, source, effectiveFrom.
[[nodiscard]] QList<Error> validate(const Rule &rule);

} // namespace enlace
