// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class Store;

/// The worklist: when, for whom, what and why, whose move, how late; at last what lines stand
/// together: days, children, kinds, whatever the list is in the order of.
class DeadlineModel : public RecordModel<DeadlineRow>
{
    Q_OBJECT
public:
    static constexpr int dueColumn = 0;
    static constexpr int groupColumn = 5;

    explicit DeadlineModel(Store &store, QObject *parent = nullptr);
    void show(const DeadlineFilter &filter);
    /// Who listens instead of looking hears a group's name in each of its lines' own column, and
    /// where it begins before the day.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Store &m_store;
};

} // namespace enlace
