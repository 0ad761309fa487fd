// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paperwords.h"

#include <QTranslator>

namespace enlace {

PaperWords::PaperWords(Language language)
    : m_language(language)
    , m_words(std::make_unique<QTranslator>())
{
    // English needs no file: texts are written in it.
    if (language != Language::English &&
        !m_words->load(QStringLiteral("enlace_") + keyOf(language), QStringLiteral(":/i18n")))
        qWarning("The words for papers in another language are missing.");
}

PaperWords::~PaperWords() = default;

QString PaperWords::operator()(const char *context, const char *text) const
{
    const QString words = m_words->translate(context, text);
    return words.isEmpty() ? QString::fromUtf8(text) : words;
}

} // namespace enlace
