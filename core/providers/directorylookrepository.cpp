// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/directorylookrepository.h"

#include "core/providers/agencyrepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/storage/query.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

constexpr qsizetype mostMembers = 50;

} // namespace

Result<ProviderLook> DirectoryLookRepository::look(const ProviderId &id,
                                                   const std::optional<ChildId> &child)
{
    ProviderLook look;
    ENLACE_ASSIGN(look.provider, ProviderRepository(m_reading, m_visibility).find(id));
    ENLACE_ASSIGN(look.affiliations, affiliationsOf(id));
    const StandingParty party{id, std::nullopt};
    ENLACE_ASSIGN(look.contracts, contractsOf(party));
    ENLACE_ASSIGN(look.standing, standingOf(party, child));
    return look;
}

Result<AgencyLook> DirectoryLookRepository::look(const AgencyId &id,
                                                 const std::optional<ChildId> &child)
{
    AgencyLook look;
    ENLACE_ASSIGN(look.agency, AgencyRepository(m_reading, m_visibility).find(id));
    ENLACE_ASSIGN(look.parentName, nameOf(look.agency.parent));
    ENLACE_ASSIGN(look.successorName, nameOf(look.agency.successor));
    const StandingParty party{std::nullopt, id};
    ENLACE_ASSIGN(look.contracts, contractsOf(party));
    ENLACE_ASSIGN(look.standing, standingOf(party, child));

    Query query(m_reading,
                QStringLiteral("select p.id, p.name, p.specialty from provider_affiliation f "
                               "join provider p on p.id = f.provider_id "
                               "where f.organization_id = :id and f.archived_at is null "
                               "and p.archived_at is null and f.from_on <= :day "
                               "and (f.until_on is null or f.until_on >= :day) "
                               "order by p.name_folded, p.id limit %1")
                    .arg(mostMembers + 1));
    query.bind(":id", id).bind(":day", m_reading.today());
    ENLACE_TRY(query.run());
    while (query.next()) {
        MemberLine line;
        query.read(line.provider, line.name, line.specialty);
        look.members.append(line);
    }
    ENLACE_TRY(query.finished());
    look.hasMoreMembers = look.members.size() > mostMembers;
    if (look.hasMoreMembers)
        look.members.removeLast();
    return look;
}

Result<QList<AffiliationLine>> DirectoryLookRepository::affiliationsOf(const ProviderId &id)
{
    Query query(m_reading,
                "select a.id, a.name, a.kind, f.is_main, f.from_on, f.until_on "
                "from provider_affiliation f join agency a on a.id = f.organization_id "
                "where f.provider_id = :id and f.archived_at is null "
                "and (f.until_on is null or f.until_on >= :day) "
                "order by f.is_main desc, a.name_folded, f.from_on desc, f.id limit 200");
    query.bind(":id", id).bind(":day", m_reading.today());
    ENLACE_TRY(query.run());
    QList<AffiliationLine> lines;
    while (query.next()) {
        AffiliationLine line;
        query.read(line.organization, line.name, line.kind, line.isMain, line.span.from,
                   line.span.until);
        lines.append(line);
    }
    ENLACE_TRY(query.finished());
    return lines;
}

Result<QList<ContractLine>> DirectoryLookRepository::contractsOf(const StandingParty &party)
{
    Query query(m_reading,
                "select n.name, n.name_folded, c.id, c.from_on, c.until_on, '' "
                "from provider_contract c join agency n on n.id = c.network_id "
                "where (c.provider_id = :provider or c.organization_id = :organization) "
                "and c.archived_at is null and (c.until_on is null or c.until_on >= :day) "
                "union all "
                "select n.name, n.name_folded, c.id, c.from_on, c.until_on, a.name "
                "from provider_affiliation f "
                "join provider_contract c on c.organization_id = f.organization_id "
                "join agency n on n.id = c.network_id "
                "join agency a on a.id = f.organization_id "
                "where f.provider_id = :provider and f.archived_at is null "
                "and f.from_on <= :day and (f.until_on is null or f.until_on >= :day) "
                "and c.archived_at is null and (c.until_on is null or c.until_on >= :day) "
                "order by 2, 4, 3 limit 500");
    query.bind(":provider", party.provider)
        .bind(":organization", party.organization)
        .bind(":day", m_reading.today());
    ENLACE_TRY(query.run());
    QList<ContractLine> lines;
    while (query.next()) {
        ContractLine line;
        QString folded;
        QString id;
        query.read(line.network, folded, id, line.span.from, line.span.until, line.through);
        lines.append(line);
    }
    ENLACE_TRY(query.finished());
    return lines;
}

Result<std::optional<ChildStanding>>
DirectoryLookRepository::standingOf(const StandingParty &party, const std::optional<ChildId> &child)
{
    if (!child)
        return std::nullopt;
    ENLACE_ASSIGN(
        const StandingSheet sheet,
        NetworkRepository(m_reading, m_visibility).sheet(*child, {party}, m_reading.today()));
    return ChildStanding{sheet.of(party), sheet.networkName};
}

Result<QString> DirectoryLookRepository::nameOf(const std::optional<AgencyId> &id)
{
    if (!id)
        return QString();
    return AgencyRepository(m_reading, m_visibility).find(*id).map([](const Agency &agency) {
        return agency.name;
    });
}

} // namespace enlace
