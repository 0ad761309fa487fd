// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentrepository.h"
#include "ui/kit/recordmodel.h"

#include <memory>

namespace enlace {

class SearchMemory;
class Store;

/// The filter of whom and what the words mean. Children who are found bring all their items.
[[nodiscard]] Result<EquipmentFilter> narrowedTo(Reading &reading, SearchMemory &memory,
                                                 EquipmentFilter filter, const QString &typed);

/// Items and where they stand, the latest first.
class EquipmentModel : public RecordModel<EquipmentRow>
{
    Q_OBJECT
public:
    EquipmentModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent = nullptr);
    /// `typed`: a child's name, birth date or CIN, a guardian, or words of the item, as the search
    /// finds them; empty: everything that the filter lets through.
    void show(const EquipmentFilter &filter, const QString &typed);

private:
    Store &m_store;
    std::shared_ptr<SearchMemory> m_memory;
};

} // namespace enlace
