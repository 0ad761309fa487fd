// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/renewals/renewal.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

/// What the forms of a child's renewals know beside the renewal itself; values only.
struct RenewalSetting
{
    FamilyId family;
    QList<NamedChoice> counties; ///< the offices that decide
};

[[nodiscard]] RecordKeeping<EligibilityRenewal> renewalKeeping(const RenewalSetting &setting);
/// The first renewal that is written down: a year of eligibility from this month on.
[[nodiscard]] EligibilityRenewal newRenewal(const ChildId &child, QDate today);
/// The same with all that is asked of the family at hand today: the form given back and signed, and
/// every paper that was missing. A visit is not a paper, and stays as it is.
[[nodiscard]] EligibilityRenewal withPapersBack(EligibilityRenewal renewal, QDate today);

[[nodiscard]] QStringList renewalForms();

} // namespace enlace
