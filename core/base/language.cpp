// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace enlace {

QLocale localeOf(Language language)
{
    return language == Language::Spanish ? QLocale(QLocale::Spanish, QLocale::UnitedStates)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Spanish ? Language::Spanish : Language::English;
}

} // namespace enlace
