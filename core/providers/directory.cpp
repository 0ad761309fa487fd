// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/directory.h"

namespace enlace {

QString barredText(const QStringList &list)
{
    QString text;
    for (const QString &entry : list) {
        Q_ASSERT(!entry.contains(QLatin1Char('|')));
        if (!entry.isEmpty())
            text += QLatin1Char('|') + entry;
    }
    return text.isEmpty() ? text : text + QLatin1Char('|');
}

QStringList fromBarredText(QStringView text)
{
    QStringList list;
    for (const QStringView entry : text.split(QLatin1Char('|'), Qt::SkipEmptyParts))
        list.append(entry.toString());
    return list;
}

} // namespace enlace
