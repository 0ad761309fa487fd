// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace enlace {

/// One record of a table for a spreadsheet (RFC 4180, ends with CR LF). A field that a spreadsheet
/// would take for a formula gets an apostrophe before it, which keeps it text. The file as a whole
/// is UTF-8 and begins with csvStart, or spreadsheets misread accents.
[[nodiscard]] QString csvRecord(const QStringList &fields);
inline constexpr QChar csvStart{0xfeff};

} // namespace enlace
