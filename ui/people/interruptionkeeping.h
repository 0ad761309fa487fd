// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorizationfields.h"
#include "ui/people/familydata.h"
#include "ui/people/keeping.h"

namespace enlace {

/// How interruptions of care, changes of coverage and unpaid bills are kept by hand.
[[nodiscard]] QList<Keeping> interruptionKeeping(const FamilySubject &subject,
                                                 const ChildCard &child,
                                                 const RequestChoices &choices);

} // namespace enlace
