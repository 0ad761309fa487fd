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
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("provider_id", record.provider);
        column("organization_id", record.organization);
        column("is_main", record.isMain);
        forEachColumn(record.span, column);
        column("note", record.note);
        forEachColumn(record.provenance, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
};

template <>
struct Table<ProviderContract>
{
    static constexpr auto name = "provider_contract";
    static constexpr auto kind = RecordKind::ProviderContract;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("provider_id", record.provider);
        column("organization_id", record.organization);
        column("network_id", record.network);
        forEachColumn(record.span, column);
        column("note", record.note);
        forEachColumn(record.provenance, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
};

template <>
struct Table<NetworkArrangement>
{
    static constexpr auto name = "network_arrangement";
    static constexpr auto kind = RecordKind::NetworkArrangement;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("kind", record.kind);
        column("provider_id", record.provider);
        column("organization_id", record.organization);
        column("network_id", record.network);
        forEachColumn(record.span, column);
        column("reference", record.reference);
        column("note", record.note);
        forEachColumn(record.origin, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
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
