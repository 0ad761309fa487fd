// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/renewals/renewal.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<RenewalPapers>
{
    static void columns(auto &record, auto &column)
    {
        column("paper_form", record.form);
        column("paper_state_tax", record.stateTax);
        column("paper_federal_tax", record.federalTax);
        column("paper_income", record.income);
        column("paper_residence", record.residence);
        column("paper_custody", record.custody);
        column("paper_medical", record.medical);
    }
};

template <>
struct Table<RenewalSteps>
{
    static void columns(auto &record, auto &column)
    {
        column("signature", record.signature);
        column("visit", record.visit);
        column("visit_on", record.visitOn);
    }
};

template <>
struct Table<EligibilityRenewal>
{
    static constexpr auto name = "eligibility_renewal";
    static constexpr auto kind = RecordKind::EligibilityRenewal;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("program", record.program);
        column("county_id", record.county);
        column("case_number", record.caseNumber);
        forEachColumn(record.period, column);
        column("due_on", record.dueOn);
        column("notice_on", record.noticeOn);
        column("returned_on", record.returnedOn);
        column("decided_on", record.decidedOn);
        column("outcome", record.outcome);
        column("stopped_on", record.stoppedOn);
        column("rescued_on", record.rescuedOn);
        forEachColumn(record.papers, column);
        forEachColumn(record.steps, column);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
