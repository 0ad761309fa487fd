// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/careteam/careteam.h"

namespace enlace {

class Reading;

/// A child who is in somebody's care today.
struct ChildInCare
{
    ChildId child;
    QString name; ///< "Ortega Luna, Mateo"
    CareTeamRole role = CareTeamRole::PrimaryCare;
    bool isAssignment = false; ///< by the plan, and not on the team

    bool operator==(const ChildInCare &) const = default;
};

struct ChildrenInCare
{
    QList<ChildInCare> children; ///< by name, each once
    bool hasMore = false;

    bool operator==(const ChildrenInCare &) const = default;
};

/// Whom a closed panel, or a practice that ends, concerns: the children whom the person of the
/// Reading may see and who are in the care of a provider or an organization today, by their teams
/// or by assignment. Thread: the Reading's.
class PanelRepository
{
public:
    explicit PanelRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<ChildrenInCare> of(const std::optional<ProviderId> &provider,
                                            const std::optional<AgencyId> &organization,
                                            int limit = 50);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
