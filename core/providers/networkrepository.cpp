// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkrepository.h"

#include "core/providers/agencyrepository.h"
#include "core/providers/listfilter.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

/// Directory entries say when they were learned as personal records do.
template <class T>
void prepare(Work &work, T &value)
{
    if (!value.id.isSet())
        value.id = decltype(value.id)::make();
    if (!value.provenance.learnedAt.isValid())
        value.provenance.learnedAt = work.now();
}

/// The kinds of rows of the one statement of sheet().
enum class Fact { Membership, Affiliation, Contract, Arrangement };

} // namespace

template <>
struct EnumText<Fact>
{
    static constexpr auto context = "Fact";
    static constexpr EnumEntry<Fact> entries[] = {
        {Fact::Membership, "membership", ""},
        {Fact::Affiliation, "affiliation", ""},
        {Fact::Contract, "contract", ""},
        {Fact::Arrangement, "arrangement", ""},
    };
};

Result<QList<ProviderAffiliation>> NetworkRepository::affiliationsOf(const ProviderId &provider)
{
    Query query(m_reading,
                QStringLiteral("select %1 from provider_affiliation f "
                               "where f.provider_id = :provider and f.archived_at is null "
                               "order by f.is_main desc, f.from_on desc, f.id limit 200")
                    .arg(columnList<ProviderAffiliation>("f")));
    query.bind(":provider", provider);
    return readRecords<ProviderAffiliation>(query);
}

Result<QList<ProviderContract>> NetworkRepository::contractsOf(const StandingParty &party)
{
    Query query(m_reading,
                QStringLiteral("select %1 from provider_contract c where c.archived_at is null "
                               "and (c.provider_id = :provider or c.organization_id = :agency) "
                               "order by c.from_on desc, c.id limit 500")
                    .arg(columnList<ProviderContract>("c")));
    query.bind(":provider", party.provider).bind(":agency", party.organization);
    return readRecords<ProviderContract>(query);
}

Result<QList<NetworkArrangement>> NetworkRepository::arrangementsOf(const ChildId &child)
{
    Query query(m_reading,
                QStringLiteral("select %1 from network_arrangement r where r.child_id = :child "
                               "and r.archived_at is null and %2 "
                               "order by r.from_on desc, r.id limit 500")
                    .arg(columnList<NetworkArrangement>("r"),
                         m_visibility.rows(DataCategory::CareTeam, QLatin1String("r"))));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    return readRecords<NetworkArrangement>(query);
}

Result<NetworkArrangement> NetworkRepository::findArrangement(const NetworkArrangementId &id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from network_arrangement r where r.id = :id and %2")
                    .arg(columnList<NetworkArrangement>("r"),
                         m_visibility.rows(DataCategory::CareTeam, QLatin1String("r"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<NetworkArrangement> found, readRecords<NetworkArrangement>(query));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "This record is not here, or "
                                                                    "your account may not see "
                                                                    "it."));
    return found.first();
}

Result<StandingSheet> NetworkRepository::sheet(const ChildId &child,
                                               const QList<StandingParty> &parties, QDate day)
{
    QList<ProviderId> providers;
    QList<AgencyId> organizations;
    for (const StandingParty &party : parties) {
        if (party.provider && !providers.contains(*party.provider))
            providers.append(*party.provider);
        if (party.organization && !organizations.contains(*party.organization))
            organizations.append(*party.organization);
    }
    ListFilter where;
    const QString theirs = where.anyOf(QStringLiteral("f.provider_id"), providers);
    const QString own = where.anyOf(QStringLiteral("c.provider_id"), providers);
    const QString through = where.anyOf(QStringLiteral("c.organization_id"), organizations);

    Query query(
        m_reading,
        QStringLiteral(
            "select 'membership', cast(null as text), "
            "case when a.active_until < :day then a.successor_id end, n.network_id, n.from_on, "
            "n.until_on, a.name "
            "from network_membership n join agency a on a.id = n.network_id "
            "where n.child_id = :child and n.archived_at is null and n.from_on <= :day "
            "and (n.until_on is null or n.until_on >= :day) and %1 "
            "union all "
            "select 'arrangement', r.provider_id, r.organization_id, r.network_id, r.from_on, "
            "r.until_on, r.kind "
            "from network_arrangement r "
            "where r.child_id = :child and r.archived_at is null and %2 "
            "union all "
            "select 'affiliation', f.provider_id, f.organization_id, null, f.from_on, f.until_on, "
            "'' "
            "from provider_affiliation f where f.archived_at is null and %3 "
            "union all "
            "select 'contract', c.provider_id, c.organization_id, c.network_id, c.from_on, "
            "c.until_on, '' "
            "from provider_contract c where c.archived_at is null and (%4 or %5 "
            "or c.organization_id in (select f.organization_id from provider_affiliation f "
            "where f.archived_at is null and %3))")
            .arg(m_visibility.rows(DataCategory::CareTeam, QLatin1String("n")),
                 m_visibility.rows(DataCategory::CareTeam, QLatin1String("r")), theirs, own,
                 through));
    query.bind(":child", child).bind(":day", day);
    where.bindTo(query);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());

    StandingSheet sheet;
    sheet.day = day;
    QDate since;
    std::optional<AgencyId> successor; // of a network that has ended
    while (query.next()) {
        Fact fact{};
        std::optional<ProviderId> provider;
        std::optional<AgencyId> organization;
        std::optional<AgencyId> network;
        DateSpan span;
        QString detail;
        query.read(fact, provider, organization, network, span.from, span.until, detail);
        switch (fact) {
        case Fact::Membership: // two at once is a mistake of the data: the newer one counts
            if (!sheet.network || span.from > since) {
                sheet.network = network;
                sheet.networkName = detail;
                successor = organization;
                since = span.from;
            }
            break;
        case Fact::Affiliation: {
            ProviderAffiliation affiliation;
            affiliation.provider = provider.value_or(ProviderId());
            affiliation.organization = organization.value_or(AgencyId());
            affiliation.span = span;
            sheet.facts.affiliations.append(affiliation);
            break;
        }
        case Fact::Contract: {
            ProviderContract contract;
            contract.provider = provider;
            contract.organization = organization;
            contract.network = network.value_or(AgencyId());
            contract.span = span;
            sheet.facts.contracts.append(contract);
            break;
        }
        case Fact::Arrangement: {
            NetworkArrangement arrangement;
            arrangement.child = child;
            arrangement.kind =
                fromKey<ArrangementKind>(detail).value_or(ArrangementKind::LetterOfAgreement);
            arrangement.provider = provider;
            arrangement.organization = organization;
            arrangement.network = network;
            arrangement.span = span;
            sheet.facts.arrangements.append(arrangement);
            break;
        }
        }
    }
    ENLACE_TRY(query.finished());
    if (successor) { // rare, and so worth a question of its own
        ENLACE_ASSIGN(const Agency now, AgencyRepository(m_reading).inForce(*successor, day));
        sheet.network = now.id;
        sheet.networkName = now.name;
    }
    return sheet;
}

Result<ProviderAffiliation> NetworkRepository::save(Work &work, ProviderAffiliation affiliation)
{
    ENLACE_TRY(m_visibility.mayAdd(DataCategory::Directory));
    const QList<Error> problems = validate(affiliation);
    if (!problems.isEmpty())
        return fail(problems.first());
    prepare(work, affiliation);
    return saveRecord(work, std::move(affiliation));
}

Result<ProviderContract> NetworkRepository::save(Work &work, ProviderContract contract)
{
    ENLACE_TRY(m_visibility.mayAdd(DataCategory::Directory));
    const QList<Error> problems = validate(contract);
    if (!problems.isEmpty())
        return fail(problems.first());
    prepare(work, contract);
    return saveRecord(work, std::move(contract));
}

Result<NetworkArrangement> NetworkRepository::save(Work &work, NetworkArrangement arrangement)
{
    ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::CareTeam, arrangement.child,
                                    arrangement.origin.label));
    const QList<Error> problems = validate(arrangement);
    if (!problems.isEmpty())
        return fail(problems.first());
    if (!arrangement.id.isSet())
        arrangement.id = NetworkArrangementId::make();
    return saveRecord(work, std::move(arrangement));
}

Result<NetworkArrangement> NetworkRepository::archive(Work &work, const NetworkArrangementId &id,
                                                      const QString &reason)
{
    ENLACE_ASSIGN(NetworkArrangement arrangement, findArrangement(id));
    arrangement.archived = {work.now(), reason};
    return save(work, std::move(arrangement));
}

} // namespace enlace
