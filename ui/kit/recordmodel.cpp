// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordmodel.h"

#include <QTextDocument>

namespace enlace {

namespace {

constexpr qsizetype mostInTip = 600;

} // namespace

QString plainToolTip(const QString &text)
{
    const QString shown = text.size() > mostInTip ? text.left(mostInTip) + QChar(0x2026) : text;
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

void RecordModelBase::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace enlace
