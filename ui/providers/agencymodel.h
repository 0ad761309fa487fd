// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/agencyrepository.h"
#include "core/providers/providerrules.h"
#include "ui/kit/recordmodel.h"

#include <memory>

namespace enlace {

class SearchMemory;
class Store;

/// A line of the list of organizations.
struct AgencyRow
{
    Agency agency;
    std::optional<Standing> standing; ///< to the network of the child asked for
    QString childNetwork;

    [[nodiscard]] AgencyKey key() const { return {agency.nameFolded, agency.id}; }
};

/// The directory's organizations in order of name.
class AgencyModel : public RecordModel<AgencyRow>
{
    Q_OBJECT
public:
    AgencyModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent = nullptr);
    /// `typed` as ProviderModel::show(); `child`: whose network the standing is of.
    void show(const AgencyFilter &filter, const std::optional<ChildId> &child,
              const QString &typed);

    static constexpr int standingColumn = 1;

private:
    Store &m_store;
    std::shared_ptr<SearchMemory> m_memory;
};

} // namespace enlace
