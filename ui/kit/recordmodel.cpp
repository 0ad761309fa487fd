// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordmodel.h"

namespace enlace {

void RecordModelBase::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace enlace
