// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/providers/agency.h"
#include "core/providers/network.h"
#include "core/providers/provider.h"

#include <QHash>

namespace enlace {

class Reading;
class Work;

/// A provider as a file names one.
struct ProviderHint
{
    QString name;
    QString npi;                     ///< as written; what is no NPI counts as none
    QString specialty;               ///< taxonomy code for a new entry, or empty
    Treats treats = Treats::Unknown; ///< for a new entry

    bool operator==(const ProviderHint &) const = default;
};

/// Finds the organizations and providers that the rows of a file name, and adds those that are not
/// there yet. Asks the store once for each name, so that 100,000 rows with sixty doctors are sixty
/// questions. Lives as long as one preview or one Work; thread: that of its Reading.
///
/// Preview: `findOrganization`, `findProvider`. Import: `organization`, `provider`, `contract`
/// within the Work. An organization is the same when its name is the same once folded; a provider
/// when the NPI is the same, or, where the file has none, when exactly one provider has the name.
/// Found entries are not changed: a file does not rename a doctor. Rights are not asked here: the
/// import has been allowed as a whole.
class DirectoryMatcher
{
public:
    explicit DirectoryMatcher(Reading &reading);

    /// Nothing when there is none. Invalid when several have the name, so that a person must say
    /// which is meant.
    [[nodiscard]] Result<std::optional<AgencyId>> findOrganization(AgencyKind kind,
                                                                   const QString &name);
    [[nodiscard]] Result<std::optional<ProviderId>> findProvider(const ProviderHint &hint);

    /// The one found, or a new one. `work` is the Reading that the matcher was made with.
    Result<AgencyId> organization(Work &work, AgencyKind kind, const QString &name,
                                  const Provenance &provenance);
    Result<ProviderId> provider(Work &work, const ProviderHint &hint, const Provenance &provenance);
    /// Makes sure that a contract of the provider with the network covers `from`; a new one is
    /// open. A roster that assigns a PCP within a network says that much.
    Result<> contract(Work &work, const ProviderId &provider, const AgencyId &network, QDate from,
                      const Provenance &provenance);

private:
    Reading &m_reading;
    Visibility m_visibility;
    QHash<QString, AgencyId> m_organizations;
    QHash<QString, ProviderId> m_providers;
    QHash<QString, QList<DateSpan>> m_contracts;
};

} // namespace enlace
