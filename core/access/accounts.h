// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staff.h"
#include "core/storage/connection.h"
#include "core/storage/keyslots.h"

namespace enlace {

class Work;

/// A person who is to use the store.
struct NewAccount
{
    Staff staff;
    QList<StaffRole> roles; ///< Each one's `staff` is filled in.
    QString password;       ///< the first one; the person changes it
};

/// Accounts of an open store, in a Work of the writing lane: the person's record and the key slot
/// (or, on a server, the login role) change together or not at all. Every change is audited.
class Accounts
{
public:
    /// `target` as it was opened: it says where the key slots are and holds the database key.
    explicit Accounts(const Target &target, const KeyCost &cost = KeyCost::moderate());

    /// Administrators only. Errors: Forbidden, Invalid (fields signInName, displayName, password
    /// …). On a server it makes the login role when this login may; otherwise the role must be
    /// there.
    Result<Staff> addPerson(Work &work, NewAccount account) const;
    /// The account ends today and opens nothing any more. Administrators only. Errors: Forbidden,
    /// InUse (the last administrator; children not handed over).
    Result<Staff> removePerson(Work &work, const StaffId &staff) const;
    /// An account that has ended is open again, with a new password; the roles that ended with it
    /// today are held again, older ones are given anew. Administrators only. Errors: Forbidden,
    /// Invalid (field "password").
    Result<Staff> readmitPerson(Work &work, const StaffId &staff, const QString &password) const;
    /// One's own. Errors: WrongKey (field "oldPassword"), Invalid.
    Result<> changePassword(Work &work, const QString &oldPassword,
                            const QString &newPassword) const;
    /// Somebody else's, who has forgotten it. Administrators only.
    Result<> resetPassword(Work &work, const StaffId &staff, const QString &newPassword) const;
    /// A new recovery key to print; the old one opens nothing any more. Administrators only. Not on
    /// a server, which has none.
    Result<QString> replaceRecoveryKey(Work &work) const;

private:
    [[nodiscard]] Result<> writeSlot(Work &work, const Staff &staff, const QString &password) const;
    [[nodiscard]] QString keysFile() const;

    Target m_target;
    KeyCost m_cost;
};

} // namespace enlace
