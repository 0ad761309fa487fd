// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// Whom a request may name, in order of name.
struct RequestChoices
{
    QList<NamedChoice> deciders;  ///< plans, health networks, counties
    QList<NamedChoice> vendors;   ///< who delivers an item
    QList<NamedChoice> providers; ///< who asks and who serves: the child's own
};

/// What is asked for, from whom and how it was sent (columns of Authorization).
[[nodiscard]] Fields requestFields(const RequestChoices &choices);
/// What was answered: the decision with its days, number and units, and whether the family knows.
[[nodiscard]] Fields decisionFields();
/// A notice against it, and what was done. The issuer comes first: each has a clock of its own.
[[nodiscard]] Fields appealFields();
/// All of them, for the history.
[[nodiscard]] Fields authorizationFields(const RequestChoices &choices);

/// Who was asked how a request stands, and what was said (columns of StatusEnquiry).
[[nodiscard]] Fields enquiryFields();
/// What a request lacks (columns of MissingItem).
[[nodiscard]] Fields missingItemFields();

} // namespace enlace
