// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/caremessage.h"

namespace enlace {

QList<Error> validate(const CareMessage &message)
{
    const auto needed = [](const char *field) {
        return Error{ErrorCode::Invalid, complaint::needed, {}, -1, QLatin1String(field), {}};
    };
    QList<Error> problems;
    if (message.words.trimmed().isEmpty())
        problems.append(needed("wordsEdit"));
    if (message.archivedAt && message.archivedReason.trimmed().isEmpty())
        problems.append(needed("archivedReasonEdit"));
    return problems;
}

} // namespace enlace
