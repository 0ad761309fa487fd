// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include "ui/kit/languages.h"

namespace enlace {

LanguageSwitch::LanguageSwitch(Languages &languages, QWidget *parent)
    : Segments(parent)
{
    const QString english = QStringLiteral("english");
    const QString spanish = QStringLiteral("spanish");
    add(
        english, [] { return label(Language::English); },
        [] { return tr("Show the program in English"); });
    add(
        spanish, [] { return label(Language::Spanish); },
        [] { return tr("Show the program in Spanish"); });
    setName([] { return tr("Language of the program"); });
    const auto showCurrent = [this, &languages, english, spanish] {
        setCurrent(languages.language() == Language::English ? english : spanish);
    };
    connect(this, &Segments::chosen, this, [&languages, english](const QString &id) {
        languages.setLanguage(id == english ? Language::English : Language::Spanish);
    });
    connect(&languages, &Languages::changed, this, showCurrent);
    showCurrent();
}

} // namespace enlace
