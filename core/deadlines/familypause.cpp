// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/familypause.h"

namespace enlace {

QList<Error> validate(const FamilyPause &pause, QDate today)
{
    const auto wrong = [](const char *text) { return QList<Error>{invalid("until", text)}; };
    if (!pause.until.isValid() || pause.until <= today)
        return wrong(
            QT_TRANSLATE_NOOP("Error", "Choose a day after today on which the family comes back."));
    if (today.daysTo(pause.until) > longestPause)
        return wrong(QT_TRANSLATE_NOOP(
            "Error", "A pause lasts half a year at most. Choose an earlier day; it can be "
                     "paused again then."));
    return {};
}

} // namespace enlace
