// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QStringList>

namespace enlace {

/// A family's language is a BCP 47 tag ("es", "zh-Hant", "yue"): spoken and written are kept apart,
/// because Cantonese is spoken and traditional Chinese is written.

/// Well formed, as RFC 5646 has it: language, then script, region and the rest. Not whether it is
/// registered.
[[nodiscard]] bool isLanguageTag(QStringView text);

/// The tag in its usual letters ("ZH-hant" → "zh-Hant"), also for a language written out in English
/// or Spanish ("Spanish", "vietnamita"), as rosters have it; nothing when it is neither.
[[nodiscard]] std::optional<QString> languageTagOf(QStringView text);

/// "Vietnamese" / "vietnamita". Chinese without a script, and a tag that nobody knows, as it is.
[[nodiscard]] QString languageName(const QString &tag, Language in);

/// The tags to offer first: Orange County's threshold languages, then others often met there.
[[nodiscard]] QStringList countyLanguages();

} // namespace enlace
