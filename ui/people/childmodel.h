// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/childrepository.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class Store;

/// The list of children: who, how old, language, network, lead, need, what is due next.
class ChildModel : public RecordModel<ChildRow>
{
public:
    /// `store` outlives the model.
    explicit ChildModel(Store &store, QObject *parent = nullptr);
    /// Children that the filter shows, page after page.
    void show(const ChildFilter &filter);

private:
    Store &m_store;
};

} // namespace enlace
