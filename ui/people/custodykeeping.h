// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/peoplefields.h"

namespace enlace {

/// Who lives in a home and on which days: every day, some days of each week, or two weeks in turn.
/// Holidays are a line more, with a first and a last day.
[[nodiscard]] Fields custodyFields(const FamilyChoices &choices);

/// The record's days one by one, as the form asks for them, and together again.
[[nodiscard]] QJsonObject withDaysApart(QJsonObject member);
[[nodiscard]] QJsonObject withDaysTogether(QJsonObject member);

} // namespace enlace
