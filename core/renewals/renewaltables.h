// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/renewals/renewal.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<RenewalPapers>
{
    static constexpr auto columns =
        std::tuple{Column{"paper_form", &RenewalPapers::form},
                   Column{"paper_state_tax", &RenewalPapers::stateTax},
                   Column{"paper_federal_tax", &RenewalPapers::federalTax},
                   Column{"paper_income", &RenewalPapers::income},
                   Column{"paper_residence", &RenewalPapers::residence},
                   Column{"paper_custody", &RenewalPapers::custody},
                   Column{"paper_medical", &RenewalPapers::medical}};
};

template <>
struct Table<EligibilityRenewal>
{
    static constexpr auto name = "eligibility_renewal";
    static constexpr auto kind = RecordKind::EligibilityRenewal;
    static constexpr auto columns =
        std::tuple{Column{"id", &EligibilityRenewal::id},
                   Column{"child_id", &EligibilityRenewal::child},
                   Column{"program", &EligibilityRenewal::program},
                   Column{"county_id", &EligibilityRenewal::county},
                   Column{"case_number", &EligibilityRenewal::caseNumber},
                   Embedded{&EligibilityRenewal::period},
                   Column{"due_on", &EligibilityRenewal::dueOn},
                   Column{"notice_on", &EligibilityRenewal::noticeOn},
                   Column{"returned_on", &EligibilityRenewal::returnedOn},
                   Column{"decided_on", &EligibilityRenewal::decidedOn},
                   Column{"outcome", &EligibilityRenewal::outcome},
                   Column{"stopped_on", &EligibilityRenewal::stoppedOn},
                   Column{"rescued_on", &EligibilityRenewal::rescuedOn},
                   Embedded{&EligibilityRenewal::papers},
                   Column{"note", &EligibilityRenewal::note},
                   Embedded{&EligibilityRenewal::origin},
                   Column{"archived_at", &EligibilityRenewal::archivedAt},
                   Column{"archived_reason", &EligibilityRenewal::archivedReason},
                   Column{"revision", &EligibilityRenewal::revision}};
};

} // namespace enlace
