// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storable.h"

#include <QChar>

namespace enlace {

bool isStorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        char32_t point = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            point = QChar::surrogateToUcs4(unit, text.at(++i));
        else if (unit.isSurrogate())
            return false;
        if (point == 0 || QChar::isNonCharacter(point))
            return false;
    }
    return true;
}

} // namespace enlace
