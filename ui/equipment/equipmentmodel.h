// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentrepository.h"
#include "ui/kit/recordmodel.h"

#include <memory>

namespace enlace {

class SearchMemory;
class Store;

/// What words mean: the items and children that the search finds for them, as a filter.
struct EquipmentSought
{
    EquipmentFilter filter;
    int hidden = 0;     ///< protected items among them, not listed
    bool isCut = false; ///< more was found than the filter names; another letter says more
};

/// The filter, narrowed to what the words mean. Children who are found bring all their items.
[[nodiscard]] Result<EquipmentSought> narrowedTo(Reading &reading, SearchMemory &memory,
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
    /// Whether the words found more than is listed; known when the first page is here.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// How many protected items it does not list; likewise.
    [[nodiscard]] int hidden() const { return m_hidden; }
    /// How many children and items the words bring at most, each.
    static constexpr qsizetype mostFound = 200;

private:
    Store &m_store;
    std::shared_ptr<SearchMemory> m_memory;
    bool m_isCut = false;
    int m_hidden = 0;
};

} // namespace enlace
