// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/signin.h"
#include "core/storage/backup.h"

namespace enlace {

/// Who asks for a backup to be put back: whoever the key slots say that they are.
struct Restorer
{
    StaffId staff;
    QByteArray key; ///< of the database, the same for the store and all its backups
};

/// Name and password as the key slots beside the backup know them; the store itself may be past
/// opening. Wrong tries count as they do at the sign-in. Errors: WrongKey, Damaged, File.
[[nodiscard]] Result<Restorer> restorerOf(const QString &storeFolder, const Backup &backup,
                                          const QString &name, const QString &password,
                                          const SignInSettings &settings);

/// Puts `backup` in the place of the store for somebody who may: who holds Permission::Restore
/// today in the store that stands there, or, when that one cannot be opened any more, in the
/// backup. Both a restoring and a refusal are written into the audit. Nobody may have the store
/// open; any thread. Errors: Forbidden (nothing was changed), InUse, and those of restoreBackup().
Result<> restoreStore(const QString &storeFolder, const Backup &backup, const Restorer &restorer,
                      const SignInSettings &settings);

} // namespace enlace
