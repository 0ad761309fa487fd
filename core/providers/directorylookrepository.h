// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/providers/directorylook.h"

namespace enlace {

class Reading;

/// Everything about one entry of the directory, for a panel beside the list. With a child, also
/// where the entry stands to the child's network, as far as the person may see it: whoever shows
/// that notes the reading of the child. Providers are Forbidden for whoever may not read the
/// directory. Thread: the Reading's.
class DirectoryLookRepository
{
public:
    explicit DirectoryLookRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<ProviderLook> look(const ProviderId &id,
                                            const std::optional<ChildId> &child = {});
    [[nodiscard]] Result<AgencyLook> look(const AgencyId &id,
                                          const std::optional<ChildId> &child = {});

private:
    [[nodiscard]] Result<QList<AffiliationLine>> affiliationsOf(const ProviderId &id);
    [[nodiscard]] Result<QList<ContractLine>> contractsOf(const StandingParty &party);
    [[nodiscard]] Result<std::optional<ChildStanding>>
    standingOf(const StandingParty &party, const std::optional<ChildId> &child);
    [[nodiscard]] Result<QString> nameOf(const std::optional<AgencyId> &id);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
