// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/people/health.h"

namespace enlace {

// The fields of what is kept of a child's health; each ends with its source: who said so, and on
// which day it was true.

[[nodiscard]] Fields conditionFields();
[[nodiscard]] Fields allergyFields();
[[nodiscard]] Fields medicationFields();
/// `allergies` are the child's: a brand is often required because of one of them.
[[nodiscard]] Fields brandFields(const QList<Allergy> &allergies);

/// A code as people type it ("g801") the way it is kept ("G80.1"); what is no code stays.
[[nodiscard]] QJsonObject withTidyCode(QJsonObject condition);

} // namespace enlace
