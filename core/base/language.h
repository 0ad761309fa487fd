// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QLocale>

namespace enlace {

/// The two languages of the interface and of papers. (A family's own language is a BCP 47 tag, see
/// people.)
enum class Language { English, Spanish };

template <>
struct EnumText<Language>
{
    static constexpr auto context = "Language";
    // Each language is written in itself, in both interfaces, so that whoever needs it can find it.
    static constexpr EnumEntry<Language> entries[] = {
        {Language::English, "en", "English"},
        {Language::Spanish, "es", "Español"},
    };
};

/// en_US or es_US: bare "es" is Spain and writes 11.407 for eleven thousand.
[[nodiscard]] QLocale localeOf(Language language);

/// The language that a system locale asks for: Spanish for any Spanish, English otherwise.
[[nodiscard]] Language languageOf(const QLocale &locale);

} // namespace enlace
