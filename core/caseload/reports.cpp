// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/reports.h"

#include "core/caseload/caseloadrepository.h"
#include "core/caseload/outcomerepository.h"
#include "core/caseload/promiserepository.h"
#include "core/caseload/promiserules.h"
#include "core/caseload/reportrules.h"
#include "core/caseload/reportscoperepository.h"
#include "core/caseload/unmetrepository.h"

namespace enlace {

Result<Report> readReport(Reading &reading, ReportKind kind, const ReportFilter &filter)
{
    ENLACE_ASSIGN(const ReportScope scope, ReportScope::of(reading, kind, filter));
    Report report{scope.filter(), reading.today(), reading.now(), false, {}};
    switch (kind) {
    case ReportKind::Caseload: {
        ENLACE_ASSIGN(report.figures, CaseloadRepository(reading, scope).caseloads());
        break;
    }
    case ReportKind::Renewals: {
        ENLACE_ASSIGN(report.figures, CaseloadRepository(reading, scope).renewals());
        break;
    }
    case ReportKind::Decisions: {
        ENLACE_ASSIGN(const auto facts, OutcomeRepository(reading, scope).decisions());
        report.figures = decisionFigures(facts);
        break;
    }
    case ReportKind::RuleDecisions: {
        ENLACE_ASSIGN(const auto facts, OutcomeRepository(reading, scope).decisions());
        report.figures = ruleDecisionFigures(facts);
        break;
    }
    case ReportKind::Asks: {
        ENLACE_ASSIGN(report.figures, PromiseRepository(reading, scope).asks());
        break;
    }
    case ReportKind::Gaps: {
        ENLACE_ASSIGN(report.figures, PromiseRepository(reading, scope).gaps());
        break;
    }
    case ReportKind::Channels: {
        ENLACE_ASSIGN(const auto facts, OutcomeRepository(reading, scope).decisions());
        report.figures = channelFigures(facts);
        break;
    }
    case ReportKind::UnmetNeeds: {
        ENLACE_ASSIGN(const auto facts, UnmetRepository(reading, scope).needs());
        report.figures = unmetFigures(facts);
        break;
    }
    case ReportKind::TherapistChanges: {
        ENLACE_ASSIGN(report.figures, OutcomeRepository(reading, scope).therapistChanges());
        break;
    }
    case ReportKind::EquipmentDays: {
        ENLACE_ASSIGN(report.figures, OutcomeRepository(reading, scope).equipmentDays());
        break;
    }
    }
    return scope.isTotals() ? withoutRecords(std::move(report)) : report;
}

} // namespace enlace
