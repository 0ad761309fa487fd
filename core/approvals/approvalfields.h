// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// What is approved together (columns of ConditionGroup). `networks`: whose it may be.
[[nodiscard]] Fields conditionGroupFields(const QList<NamedChoice> &networks);
/// A line of a network's list (columns of ApprovalEntry).
[[nodiscard]] Fields approvalEntryFields(const QList<NamedChoice> &networks);

/// Of both: who stands for it, and how they know.
[[nodiscard]] Fields approvalConfirmFields();
/// Of both: the last day, and why it ends.
[[nodiscard]] Fields approvalEndFields();

} // namespace enlace
