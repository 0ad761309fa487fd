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

} // namespace enlace
