// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/evidence/evidence.h"

namespace enlace {

/// The fields of a document, in the order in which one looks at a paper.
[[nodiscard]] Fields evidenceFields();

/// A request or renewal that a document may have gone with.
struct UseChoice
{
    std::optional<AuthorizationId> authorization;
    std::optional<RenewalId> renewal;
    std::function<QString()> name; ///< in the language of the interface
};

[[nodiscard]] Fields evidenceUseFields(const QList<UseChoice> &choices);

} // namespace enlace
