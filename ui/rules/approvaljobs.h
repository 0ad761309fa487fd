// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approvallook.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

// The forms in which a supervisor keeps what networks approve. `networks`: whose it may be.

/// A new one, or a change of what stands, with its reason.
[[nodiscard]] EditJob changeJob(const Approval &approval, const QList<NamedChoice> &networks);
/// Somebody stands for what the form then repeats; `name` is offered to begin with.
[[nodiscard]] EditJob confirmJob(const ApprovalLine &line, const QString &name);
[[nodiscard]] EditJob endJob(const Approval &approval);
/// What should never have stood here leaves the list.
[[nodiscard]] EditJob archiveJob(const Approval &approval, const QList<NamedChoice> &networks);
/// Brings an archived one back, in a Work.
[[nodiscard]] Result<> bringBack(Work &work, const Approval &approval);

/// All that the history tells.
[[nodiscard]] Fields fieldsOf(const Approval &approval, const QList<NamedChoice> &networks);
[[nodiscard]] RecordRef refOf(const Approval &approval);

} // namespace enlace
