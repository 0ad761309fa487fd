// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/providers/directorytables.h"
#include "core/providers/providerrules.h"

namespace enlace {

class Reading;
class Work;

template <>
struct Table<ProviderAffiliation>
{
    static constexpr auto name = "provider_affiliation";
    static constexpr auto kind = RecordKind::ProviderAffiliation;
    static constexpr auto columns =
        std::tuple{Column{"id", &ProviderAffiliation::id},
                   Column{"provider_id", &ProviderAffiliation::provider},
                   Column{"organization_id", &ProviderAffiliation::organization},
                   Column{"is_main", &ProviderAffiliation::isMain},
                   Embedded{&ProviderAffiliation::span},
                   Column{"note", &ProviderAffiliation::note},
                   Embedded{&ProviderAffiliation::provenance},
                   Embedded{&ProviderAffiliation::archived},
                   Column{"revision", &ProviderAffiliation::revision}};
};

template <>
struct Table<ProviderContract>
{
    static constexpr auto name = "provider_contract";
    static constexpr auto kind = RecordKind::ProviderContract;
    static constexpr auto columns =
        std::tuple{Column{"id", &ProviderContract::id},
                   Column{"provider_id", &ProviderContract::provider},
                   Column{"organization_id", &ProviderContract::organization},
                   Column{"network_id", &ProviderContract::network},
                   Embedded{&ProviderContract::span},
                   Column{"note", &ProviderContract::note},
                   Embedded{&ProviderContract::provenance},
                   Embedded{&ProviderContract::archived},
                   Column{"revision", &ProviderContract::revision}};
};

template <>
struct Table<NetworkArrangement>
{
    static constexpr auto name = "network_arrangement";
    static constexpr auto kind = RecordKind::NetworkArrangement;
    static constexpr auto columns =
        std::tuple{Column{"id", &NetworkArrangement::id},
                   Column{"child_id", &NetworkArrangement::child},
                   Column{"kind", &NetworkArrangement::kind},
                   Column{"provider_id", &NetworkArrangement::provider},
                   Column{"organization_id", &NetworkArrangement::organization},
                   Column{"network_id", &NetworkArrangement::network},
                   Embedded{&NetworkArrangement::span},
                   Column{"reference", &NetworkArrangement::reference},
                   Column{"note", &NetworkArrangement::note},
                   Embedded{&NetworkArrangement::origin},
                   Embedded{&NetworkArrangement::archived},
                   Column{"revision", &NetworkArrangement::revision}};
};

/// What is known of some parties' standing to one child's network on a day.
struct StandingSheet
{
    QDate day;
    std::optional<AgencyId>
        network; ///< the child's on the day; of one that has ended, the one that follows it
    QString networkName;
    StandingFacts facts;

    [[nodiscard]] Standing of(const StandingParty &party) const
    {
        return standing(party, network, facts, day);
    }
};

/// Affiliations, contracts, a child's arrangements, and from them where somebody stands. Reads of
/// what belongs to a child go through Visibility: an arrangement that may not be seen counts for
/// nothing. Thread: the Reading's.
class NetworkRepository
{
public:
    explicit NetworkRepository(Reading &reading)
        : NetworkRepository(reading, Visibility(reading))
    {
    }
    NetworkRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<QList<ProviderAffiliation>> affiliationsOf(const ProviderId &provider);
    /// Of the provider or of the organization named, newest first.
    [[nodiscard]] Result<QList<ProviderContract>> contractsOf(const StandingParty &party);
    /// Arrangements of a child that the person may see, newest first.
    [[nodiscard]] Result<QList<NetworkArrangement>> arrangementsOf(const ChildId &child);
    [[nodiscard]] Result<NetworkArrangement> findArrangement(const NetworkArrangementId &id);

    /// In one statement, whatever the number of parties.
    [[nodiscard]] Result<StandingSheet> sheet(const ChildId &child,
                                              const QList<StandingParty> &parties, QDate day);

    Result<ProviderAffiliation> save(Work &work, ProviderAffiliation affiliation);
    Result<ProviderContract> save(Work &work, ProviderContract contract);
    Result<NetworkArrangement> save(Work &work, NetworkArrangement arrangement);
    Result<NetworkArrangement> archive(Work &work, const NetworkArrangementId &id,
                                       const QString &reason);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
