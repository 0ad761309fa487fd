// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace enlace {

class Connection;
class Reading;

// PostgreSQL only: the login roles behind accounts, and what they may do to the tables.

/// The verifier that the server keeps in place of a password (SCRAM-SHA-256, RFC 5802 and 7677), so
/// that no password stands in a statement or in the server's log. `salt` of 16 bytes.
[[nodiscard]] QString scramVerifier(const QString &password, const QByteArray &salt,
                                    int iterations = 4096);

/// Makes the group of the people of this store and gives it what Enlace needs: everything on the
/// tables but changing or removing a line of the audit, also on tables of later versions. Without
/// the right to make roles nothing happens: whoever runs the server grants by hand.
Result<> makeServerGroup(Reading &reading);

/// Makes or revives the login role with this password. Errors: NotFound when it is not there and
/// this login may not make it.
Result<> putLoginRole(Reading &reading, const QString &loginRole, const QString &password);
/// The role logs in no more; nothing when this login may not change it.
Result<> endLoginRole(Reading &reading, const QString &loginRole);
/// One's own, or another's where the right is there. Errors: Forbidden.
Result<> setServerPassword(Reading &reading, const QString &loginRole, const QString &password);

/// Who is connected.
[[nodiscard]] Result<QString> sessionLogin(Connection &connection);

} // namespace enlace
