// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

// Days, moments and ids as they stand in columns. Always in one form, so that they are read quicker
// than Qt reads any form, a moment nine times: a county has a million of them. What has another
// form is left to Qt, and so is what is wrong.
namespace enlace::columntext {

/// The forms that are read below. A valid day and moment; of years 0 to 9999.
[[nodiscard]] QString text(QDate day);
[[nodiscard]] QString text(const QDateTime &moment);

/// "2026-11-27"; invalid when it is no day.
[[nodiscard]] QDate day(const QString &text);
/// "2026-11-27T06:12:13.456Z"; invalid when it is no moment.
[[nodiscard]] QDateTime moment(const QString &text);
/// 36 letters, without braces; null when it is no id.
[[nodiscard]] QUuid id(const QString &text);

} // namespace enlace::columntext
