// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"

namespace enlace {

/// A day that is due otherwise than before, after somebody changed something.
struct DueChange
{
    Deadline deadline;           ///< as it stands now; as it stood, when it is gone
    std::optional<QDate> before; ///< none: it is new
    std::optional<QDate> after;  ///< none: nothing is due any more

    bool operator==(const DueChange &) const = default;
};

/// What moved between two readings of a family's open deadlines: by the earlier of both days. A
/// deadline whose day stays is not among them.
[[nodiscard]] QList<DueChange> dueChanges(const QList<Deadline> &before,
                                          const QList<Deadline> &after);

/// The changes in one sentence, `most` of them by name and the others counted. In the language of
/// the interface, which must be `language`. Empty when nothing moved.
[[nodiscard]] QString dueChangesText(const QList<DueChange> &changes, const RuleSet &rules,
                                     Language language, QDate today, int most = 3);

} // namespace enlace
