// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/base/result.h"

#include <QList>

namespace enlace {

// What networks approve together and what they want to be asked for, without a store and without a
// clock.

/// What was read in its source holds; anything less is to be asked about before relying on it.
[[nodiscard]] bool isConfirmed(Confidence confidence);

/// The group that covers all of a request's codes for one of the child's diagnoses, on the day:
/// that of the network before one for everywhere, a confirmed one before others. Nothing for a
/// request without codes: plain words do not tell what is covered.
[[nodiscard]] std::optional<ConditionGroup>
groupCovering(const QList<ConditionGroup> &groups, const QStringList &codes,
              const QStringList &diagnoses, const std::optional<AgencyId> &network, QDate day);

/// What the network's list says of a request on the day: the line that names its codes before the
/// one for the kind.
[[nodiscard]] std::optional<ApprovalEntry> entryFor(const QList<ApprovalEntry> &entries,
                                                    const AgencyId &network, ServiceGroup group,
                                                    const QStringList &codes, QDate day);

[[nodiscard]] QList<Error> validate(const ConditionGroup &group);
[[nodiscard]] QList<Error> validate(const ApprovalEntry &entry);

/// Whether two lines of one network would both answer for a request of some day: they name a code
/// both, or both are for all of the kind. Which of them holds could not be told.
[[nodiscard]] bool areTied(const ApprovalEntry &one, const ApprovalEntry &other);

/// Without blanks around the words, codes in capitals and each of them once.
[[nodiscard]] ConditionGroup tidied(ConditionGroup group);
[[nodiscard]] ApprovalEntry tidied(ApprovalEntry entry);

/// Somebody stands for it with a name, from the day on.
template <class T>
[[nodiscard]] T confirmedBy(T approval, const QString &name, QDate day)
{
    approval.confidence = Confidence::Verified;
    approval.confirmedBy = name.trimmed();
    approval.confirmedOn = day;
    return approval;
}

/// `after` as it is written over `before`: what was confirmed is so no longer once it says
/// something else, unless it says who confirms that. Its last day may change, and its reason.
template <class T>
[[nodiscard]] T changedFrom(const T &before, T after)
{
    T same = after;
    same.span.until = before.span.until;
    same.changeReason = before.changeReason;
    same.archivedAt = before.archivedAt;
    same.archivedReason = before.archivedReason;
    same.revision = before.revision;
    if (!(same == before) && after.confirmedBy == before.confirmedBy &&
        after.confirmedOn == before.confirmedOn) {
        after.confirmedBy.clear();
        after.confirmedOn.reset();
    }
    return after;
}

} // namespace enlace
