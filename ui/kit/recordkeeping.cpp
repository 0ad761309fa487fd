// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordkeeping.h"

namespace enlace::recordkeeping {

QList<Error> checkReason(const QString &reason)
{
    if (!reason.isEmpty())
        return {};
    return {invalid("archived_reason", complaint::needed)};
}

Field reasonField()
{
    Field reason = archiveFields().last();
    reason.isTyped = true;
    reason.hint = QT_TRANSLATE_NOOP("Field", "It leaves the list, and can be restored.");
    return reason;
}

} // namespace enlace::recordkeeping
