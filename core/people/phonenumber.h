// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace enlace {

/// A telephone number as somebody typed it, read by libphonenumber as a number dialled in the
/// United States unless it begins with +.
struct ParsedPhone
{
    QString number;    ///< E.164: "+17145550157"
    QString extension; ///< digits; empty without

    bool operator==(const ParsedPhone &) const = default;
};

/// Nothing when it cannot be a number: too short, too long, no digits. A number that is possible
/// but not assigned (555-01xx) is kept: a wrong number on file is still the number we were given.
[[nodiscard]] std::optional<ParsedPhone> parsePhone(QStringView text);

/// For the screen and for paper: "714-555-0157" with no-break hyphens and no brackets; numbers of
/// other countries as "+52 55 1234 5678". What is not E.164 comes back as it is.
[[nodiscard]] QString phoneText(const QString &e164);
/// The same with the extension: "714-555-0134, ext. 214" in both languages.
[[nodiscard]] QString phoneText(const QString &e164, const QString &extension);

/// Digits as people in the county dial and remember them: ten for the United States, all of them
/// otherwise. For searching.
[[nodiscard]] QString phoneDigits(const QString &e164);

} // namespace enlace
