// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class Store;

/// The worklist: when, for whom, what and why, whose move, how late; at last what lines stand
/// together, for a list that is not in the order of days.
class DeadlineModel : public RecordModel<DeadlineRow>
{
    Q_OBJECT
public:
    static constexpr int groupColumn = 5;

    explicit DeadlineModel(Store &store, QObject *parent = nullptr);
    void show(const DeadlineFilter &filter);

private:
    Store &m_store;
};

} // namespace enlace
