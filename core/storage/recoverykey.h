// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/secretbytes.h"

namespace enlace {

/// The key that is printed when a store is made and put away. 160 random bits, on paper as nine
/// groups of four letters and digits (Crockford's base 32, without I, L, O, U): eight carry the
/// key, the ninth checks it, so that a slip of the pen is told apart from the key of another store.
class RecoveryKey
{
public:
    [[nodiscard]] static RecoveryKey random();

    /// From what somebody typed: small letters, O for 0, I or L for 1, blanks and dashes anywhere.
    /// Errors: Invalid (field "recoveryKey") with what is wrong: too short, a sign that no key has,
    /// or a check group that does not fit.
    [[nodiscard]] static Result<RecoveryKey> parse(const QString &typed);

    /// "7K2M-…-Q4XA", 44 signs.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }

    static constexpr int byteCount = 20;
    static constexpr int groupCount = 9;

private:
    explicit RecoveryKey(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    SecretBytes m_bytes;
};

} // namespace enlace
