// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditrepository.h"

namespace enlace {

// Entries of the audit in the language of the interface; ask when shown, never keep.

/// "Changed · Equipment"; of what concerns no record only what was done.
[[nodiscard]] QString whatText(const AuditEntry &entry);
/// The child, family, person, team or organization; says so when there is a child that this person
/// may not see; empty when it is about none.
[[nodiscard]] QString aboutText(const AuditRow &row);
[[nodiscard]] QString whoText(const AuditRow &row);

/// One column that was written: its name, and its value before (empty when the record is new) and
/// after.
struct ChangedField
{
    QString name;
    QString before;
    QString after;
};
[[nodiscard]] QList<ChangedField> changedFields(const AuditLook &look, QDate today);

} // namespace enlace
