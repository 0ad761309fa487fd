// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace enlace {

/// A cell that no spreadsheet takes for a formula: an apostrophe before text that begins with
/// = + - @, a tab or a line end. A number stays a number.
[[nodiscard]] QString guardedCell(const QString &cell);

/// A table as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it: cells guarded,
/// quoted where they hold a comma, a quotation mark, a line end or spaces at an end.
[[nodiscard]] QByteArray csvText(const QList<QStringList> &rows);

/// The same with tabs, for the clipboard: what would break a line becomes a space.
[[nodiscard]] QString tabText(const QList<QStringList> &rows);

} // namespace enlace
