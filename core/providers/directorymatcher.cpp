// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/directorymatcher.h"

#include "core/providers/agencyrepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/search/folding.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

QString keyOfOrganization(AgencyKind kind, const QString &name)
{
    return keyOf(kind) + QLatin1Char('|') + folded(name);
}

/// The NPI, or nothing when what is written is none.
std::optional<QString> npiOf(const ProviderHint &hint)
{
    const QString npi = hint.npi.trimmed();
    return npiProblem(npi) ? std::nullopt : std::optional(npi);
}

QString keyOfProvider(const ProviderHint &hint)
{
    const auto npi = npiOf(hint);
    return npi ? *npi : QLatin1Char('|') + providerNameKey(hint.name);
}

} // namespace

DirectoryMatcher::DirectoryMatcher(Reading &reading)
    : m_reading(reading)
    , m_visibility(Visibility::ofWholeStore(reading))
{
}

Result<std::optional<AgencyId>> DirectoryMatcher::findOrganization(AgencyKind kind,
                                                                   const QString &name)
{
    const QString key = keyOfOrganization(kind, name);
    if (const auto known = m_organizations.constFind(key); known != m_organizations.cend())
        return *known;
    ENLACE_ASSIGN(const QList<Agency> found,
                  AgencyRepository(m_reading, m_visibility).findByName(name, kind));
    if (found.isEmpty())
        return std::nullopt;
    if (found.size() > 1)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "Several organizations of the directory have this "
                                               "name. Archive the ones that are no longer used, or "
                                               "give them different names."));
    m_organizations.insert(key, found.first().id);
    return found.first().id;
}

Result<std::optional<ProviderId>> DirectoryMatcher::findProvider(const ProviderHint &hint)
{
    const QString key = keyOfProvider(hint);
    if (const auto known = m_providers.constFind(key); known != m_providers.cend())
        return *known;
    ProviderRepository providers(m_reading, m_visibility);
    if (const auto npi = npiOf(hint)) {
        ENLACE_ASSIGN(const auto found, providers.byNpi(*npi));
        if (!found)
            return std::nullopt;
        m_providers.insert(key, found->id);
        return found->id;
    }
    ENLACE_ASSIGN(const QList<Provider> found, providers.byName(hint.name));
    if (found.isEmpty())
        return std::nullopt;
    if (found.size() > 1)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "Several providers of the directory have this name. "
                                               "Give the NPI, so that it is clear which one is "
                                               "meant."));
    m_providers.insert(key, found.first().id);
    return found.first().id;
}

Result<AgencyId> DirectoryMatcher::organization(Work &work, AgencyKind kind, const QString &name,
                                                const Provenance &provenance)
{
    ENLACE_ASSIGN(const auto found, findOrganization(kind, name));
    if (found)
        return *found;
    Agency agency;
    agency.kind = kind;
    agency.name = name.simplified();
    agency.provenance = provenance;
    ENLACE_ASSIGN(const Agency saved, AgencyRepository(work, m_visibility).save(work, agency));
    m_organizations.insert(keyOfOrganization(kind, name), saved.id);
    return saved.id;
}

Result<ProviderId> DirectoryMatcher::provider(Work &work, const ProviderHint &hint,
                                              const Provenance &provenance)
{
    ENLACE_ASSIGN(const auto found, findProvider(hint));
    if (found)
        return *found;
    Provider provider;
    provider.name = hint.name.simplified();
    provider.npi = npiOf(hint);
    provider.specialty = hint.specialty;
    provider.treats = hint.treats;
    provider.provenance = provenance;
    ENLACE_ASSIGN(const Provider saved,
                  ProviderRepository(work, m_visibility).save(work, provider));
    m_providers.insert(keyOfProvider(hint), saved.id);
    return saved.id;
}

Result<> DirectoryMatcher::contract(Work &work, const ProviderId &provider, const AgencyId &network,
                                    QDate from, const Provenance &provenance)
{
    const QString key = provider.text() + network.text();
    NetworkRepository networks(work, m_visibility);
    if (!m_contracts.contains(key)) {
        ENLACE_ASSIGN(const QList<ProviderContract> known,
                      networks.contractsOf({provider, std::nullopt}));
        QList<DateSpan> &spans = m_contracts[key];
        for (const ProviderContract &contract : known)
            if (contract.network == network)
                spans.append(contract.span);
    }
    QList<DateSpan> &spans = m_contracts[key];
    const auto covers = [from](const DateSpan &span) { return span.contains(from); };
    if (std::any_of(spans.begin(), spans.end(), covers))
        return {};
    ProviderContract contract;
    contract.provider = provider;
    contract.network = network;
    contract.span.from = from;
    contract.provenance = provenance;
    ENLACE_TRY(networks.save(work, contract));
    spans.append(contract.span);
    return {};
}

} // namespace enlace
