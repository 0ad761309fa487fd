// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchentry.h"
#include "ui/kit/recordmodel.h"

#include <memory>

namespace enlace {

class SearchMemory;
class Store;

/// What a search found: children first, then those around them.
class HitModel : public RecordModel<SearchHit>
{
public:
    /// `store` outlives the model.
    HitModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent = nullptr);
    /// At most `most`; a newer search stops the one before it.
    void search(const QString &typed, int most = mostHits);

    /// Longer lists are not read; another letter is quicker.
    static constexpr int mostHits = 50;

private:
    Store &m_store;
    std::shared_ptr<SearchMemory> m_memory;
};

/// "Born Mar 5, 2018 · CIN 91234567A", in the language of the interface.
[[nodiscard]] QString factsText(const SearchHit &hit);

} // namespace enlace
