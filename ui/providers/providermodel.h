// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/needs/need.h"
#include "core/providers/providerrepository.h"
#include "ui/kit/recordmodel.h"

#include <QHash>

#include <memory>

namespace enlace {

class SearchMemory;
class Store;

/// The directory's providers in order of name, of which a few are marked to be compared.
class ProviderModel : public RecordModel<ProviderRow>
{
    Q_OBJECT
public:
    ProviderModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent = nullptr);
    /// `typed`: a name, an NPI or a phone, as the search finds them; empty: everybody whom the
    /// filter lets through.
    void show(const ProviderFilter &filter, const QString &typed);

    /// Of the family of the child for whom somebody is looked for: they stand before the network.
    void setWishes(const QHash<ProviderId, ProviderPreference> &wishes);

    /// Marks the row, or takes its mark away; false when there are as many as fit side by side. A
    /// mark stays while the list is narrowed otherwise.
    bool toggle(int row);
    void unmark(const ProviderId &id);
    [[nodiscard]] const QList<ProviderId> &marked() const { return m_marked; }

    static constexpr int mostMarked = 4;
    static constexpr int markColumn = 0;
    static constexpr int standingColumn = 2;

private:
    [[nodiscard]] QList<RecordColumn<ProviderRow>> columns() const;
    void showMarks();

    Store &m_store;
    std::shared_ptr<SearchMemory> m_memory;
    QList<ProviderId> m_marked;
    QHash<ProviderId, ProviderPreference> m_wishes;
};

} // namespace enlace
