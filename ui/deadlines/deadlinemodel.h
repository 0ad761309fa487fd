// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class Store;

/// "Ortega Luna, Mateo"
[[nodiscard]] QString childName(const DeadlineRow &row);

/// The worklist: when, for whom, what and why, whose move, how late.
class DeadlineModel : public RecordModel<DeadlineRow>
{
    Q_OBJECT
public:
    explicit DeadlineModel(Store &store, QObject *parent = nullptr);
    void show(const DeadlineFilter &filter);

private:
    Store &m_store;
};

} // namespace enlace
