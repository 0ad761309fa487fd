// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorizationfields.h"
#include "core/deadlines/requestadvice.h"
#include "core/providers/agency.h"

namespace enlace {

class Reading;

/// Organizations of these kinds in the order of their names, for a form; 500 at most.
[[nodiscard]] Result<QList<NamedChoice>> agenciesToChoose(Reading &reading,
                                                          const QList<AgencyKind> &kinds);
/// Whom a child's requests may name: the deciders and vendors of the directory, and the providers
/// of the child's care team. What this person may not read is left out.
[[nodiscard]] Result<RequestChoices> readRequestChoices(Reading &reading, const ChildId &child);
/// What networks approve and want, for what is said while something is asked for; nothing of the
/// child and its rules yet.
[[nodiscard]] Result<RequestSurroundings> readApprovalLists(Reading &reading);

} // namespace enlace
