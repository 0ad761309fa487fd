// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/rostervalues.h"

namespace enlace {

QString csvRecord(const QStringList &fields)
{
    QStringList cells;
    for (QString cell : fields) {
        if (isFormulaLike(cell))
            cell.prepend(QLatin1Char('\''));
        const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar c) {
            return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
        });
        cells.append(isPlain ? cell
                             : QLatin1Char('"') +
                                   cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                                   QLatin1Char('"'));
    }
    return cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

} // namespace enlace
