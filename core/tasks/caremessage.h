// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/origin.h"

#include <QList>

namespace enlace {

/// What somebody wrote to a colleague about a child, with the receipt of who read it and when. It
/// is written once: what may have been read is not written anew.
struct CareMessage
{
    MessageId id = MessageId::make();
    int revision = 0;
    FamilyId family; ///< that of the child; filled in when it is written
    ChildId child;
    Origin origin; ///< learnedAt: when it was written

    std::optional<StaffId> staff; ///< to whom; none: to whoever coordinates the child
    StaffId writtenBy;            ///< unset: whoever writes it
    std::optional<MessageId> answers;
    QString words;
    std::optional<QDateTime> seenAt; ///< moment, UTC
    std::optional<StaffId> seenBy;   ///< set with seenAt, and only then

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const CareMessage &) const = default;
};

/// Everything wrong with it.
[[nodiscard]] QList<Error> validate(const CareMessage &message);

} // namespace enlace
