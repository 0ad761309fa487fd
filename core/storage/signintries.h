// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace enlace {

/// Wrong passwords lately, by the tag of the name (KeySlots::tagOf), in a small file beside the
/// store: it outlives the program, and the audit, which is inside the store, learns of them at the
/// next sign-in. After `freeTries` wrong ones each further try waits: 1, 2, 4 … minutes, at most an
/// hour. It slows down whoever stands at the desk; against a copied file only Argon2id helps.
///
/// A value; a file that is missing or spoilt counts as empty. Whoever can spoil it could remove it.
class SignInTries
{
public:
    struct Tries
    {
        QByteArray tag;
        int wrong = 0;      ///< in a row
        int unreported = 0; ///< not yet in the audit
        QDateTime last;     ///< UTC

        bool operator==(const Tries &) const = default;
    };

    [[nodiscard]] static SignInTries load(const QString &file);

    /// Minutes until `tag` may try again, rounded up; 0 for now.
    [[nodiscard]] int minutesToWait(const QByteArray &tag, const QDateTime &now) const;
    /// "Too many tries. Wait %n minutes." while minutesToWait() is not 0.
    [[nodiscard]] Result<> mayTry(const QByteArray &tag, const QDateTime &now) const;

    void noteWrong(const QByteArray &tag, const QDateTime &now);
    void noteRight(const QByteArray &tag);
    /// What the audit does not have yet; it is then reported.
    [[nodiscard]] QList<Tries> takeUnreported();

    Result<> save(const QString &file) const;

    static constexpr int freeTries = 5;
    static constexpr int longestWait = 60; ///< minutes
    static constexpr int limitNames = 200;

private:
    QList<Tries> m_tries;
};

} // namespace enlace
