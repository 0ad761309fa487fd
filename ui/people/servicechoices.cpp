// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/servicechoices.h"

#include "core/approvals/approvalrepository.h"
#include "core/careteam/careteamrepository.h"
#include "core/providers/agencyrepository.h"
#include "ui/people/familydata.h"

namespace enlace {

namespace {
constexpr int mostChoices = 500;
}

Result<QList<NamedChoice>> agenciesToChoose(Reading &reading, const QList<AgencyKind> &kinds)
{
    AgencyFilter filter;
    filter.kinds = kinds;
    ENLACE_ASSIGN(const auto rows, AgencyRepository(reading).list(filter, {}, mostChoices));
    QList<NamedChoice> choices;
    for (const Agency &agency : rows)
        choices.append({agency.id.uuid(), agency.name});
    return choices;
}

Result<RequestChoices> readRequestChoices(Reading &reading, const ChildId &child)
{
    RequestChoices choices;
    ENLACE_ASSIGN(choices.deciders, orEmpty(agenciesToChoose(
                                        reading, {AgencyKind::Plan, AgencyKind::HealthNetwork,
                                                  AgencyKind::County, AgencyKind::CountyOffice})));
    ENLACE_ASSIGN(choices.vendors,
                  orEmpty(agenciesToChoose(reading, {AgencyKind::Vendor, AgencyKind::Pharmacy,
                                                     AgencyKind::TherapyAgency})));
    ENLACE_ASSIGN(const TeamView team,
                  orEmpty(CareTeamRepository(reading).team(child, reading.today())));
    for (const TeamRow &row : team.rows) {
        const auto &provider = row.member.provider;
        const auto isSame = [&](const NamedChoice &each) { return each.id == provider->uuid(); };
        if (provider && std::none_of(choices.providers.begin(), choices.providers.end(), isSame))
            choices.providers.append({provider->uuid(), row.name});
    }
    return choices;
}

Result<RequestSurroundings> readApprovalLists(Reading &reading)
{
    ApprovalRepository approvals(reading);
    RequestSurroundings around;
    ENLACE_ASSIGN(around.groups, approvals.groups());
    ENLACE_ASSIGN(around.entries, approvals.entries());
    return around;
}

} // namespace enlace
