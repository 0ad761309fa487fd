// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace enlace {

namespace {

/// Keys are called what stands on them ("Mayús"), in menus and tips as well: Qt's own Spanish
/// writes them out.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),   QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
};

std::unique_ptr<QTranslator> loaded(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return nullptr;
    return translator;
}

/// New words over old ones, then the old ones away: at no moment is there none.
void exchange(std::unique_ptr<QTranslator> &held, std::unique_ptr<QTranslator> fresh)
{
    if (fresh)
        QCoreApplication::installTranslator(fresh.get());
    if (held)
        QCoreApplication::removeTranslator(held.get());
    held = std::move(fresh);
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    setLanguage(Language::English);
}

Languages::~Languages() = default;

Language Languages::current() { return languageOf(QLocale()); }

void Languages::setLanguage(Language language)
{
    const bool same = language == m_language && m_words;
    m_language = language;
    QLocale::setDefault(localeOf(language));
    if (same)
        return;
    const QString code = keyOf(language);
    exchange(m_standard, loaded(QStringLiteral("qtbase_") + code,
                                QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    // The last one installed is asked first: our words go before Qt's.
    exchange(m_words, loaded(QStringLiteral("enlace_") + code, QStringLiteral(":/i18n")));
    Q_EMIT changed(language);
}

} // namespace enlace
