// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/caremessage.h"

namespace enlace {

QList<Error> validate(const CareMessage &message)
{
    QList<Error> problems;
    if (message.words.trimmed().isEmpty())
        problems.append(invalid("wordsEdit", complaint::needed));
    if (message.archivedAt && message.archivedReason.trimmed().isEmpty())
        problems.append(invalid("archivedReasonEdit", complaint::needed));
    return problems;
}

} // namespace enlace
