// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QDateTime>

namespace enlace {

// Days and moments in words. The month is always in letters: 3/4/27 is two different days in our
// two languages.

/// "Nov 23, 2026" / "23 nov 2026"; without the year when it is `today`'s year.
[[nodiscard]] QString shortDate(QDate day, Language language, QDate today = {});
/// "November 23, 2026" / "23 de noviembre de 2026".
[[nodiscard]] QString longDate(QDate day, Language language);
/// "Monday, November 23, 2026" / "lunes 23 de noviembre de 2026".
[[nodiscard]] QString weekdayDate(QDate day, Language language);
/// "9:40 AM" / "9:40 a. m.", in the county's time zone.
[[nodiscard]] QString timeText(const QDateTime &moment, Language language);
/// shortDate and timeText of a moment, in the county's time zone.
[[nodiscard]] QString momentText(const QDateTime &moment, Language language, QDate today = {});
/// "today", "tomorrow", "in 3 days", "2 days late" for something due, in the language of the
/// interface.
[[nodiscard]] QString dueText(QDate due, QDate today);
/// "today", "yesterday", "3 days ago", in the language of the interface.
[[nodiscard]] QString agoText(QDate day, QDate today);

} // namespace enlace
