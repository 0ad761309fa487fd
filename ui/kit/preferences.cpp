// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/preferences.h"

#include <QLocale>

namespace enlace {

namespace {

constexpr auto languageKey = "language";
constexpr auto themeKey = "theme";
constexpr auto textKey = "textPercent";
constexpr auto lockKey = "lockMinutes";
constexpr auto geometryKey = "window";
constexpr auto storesKey = "recentStores";
constexpr auto layoutGroup = "layout/";

} // namespace

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("enlace"),
                 QStringLiteral("enlace"))
{
}

Preferences::Preferences(const QString &iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

int Preferences::number(const char *key, int least, int most, int otherwise) const
{
    bool ok = false;
    const int value = m_settings.value(QLatin1String(key)).toInt(&ok);
    return ok && value >= least && value <= most ? value : otherwise;
}

void Preferences::choose(const char *key, const QVariant &value)
{
    if (m_settings.value(QLatin1String(key)).toString() == value.toString())
        return;
    m_settings.setValue(QLatin1String(key), value);
    Q_EMIT changed();
}

Language Preferences::language() const
{
    const auto chosen = fromKey<Language>(m_settings.value(QLatin1String(languageKey)).toString());
    return chosen ? *chosen : languageOf(QLocale::system());
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(QLatin1String(languageKey), QString(keyOf(language)));
}

ThemeChoice Preferences::theme() const
{
    return fromKey<ThemeChoice>(m_settings.value(QLatin1String(themeKey)).toString())
        .value_or(ThemeChoice::System);
}

void Preferences::setTheme(ThemeChoice theme) { choose(themeKey, QString(keyOf(theme))); }

int Preferences::textPercent() const
{
    return number(textKey, Theme::leastTextPercent, Theme::mostTextPercent,
                  Theme::leastTextPercent);
}

void Preferences::setTextPercent(int percent) { choose(textKey, percent); }

int Preferences::lockMinutes() const
{
    return number(lockKey, leastLockMinutes, mostLockMinutes, defaultLockMinutes);
}

void Preferences::setLockMinutes(int minutes) { choose(lockKey, minutes); }

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(QLatin1String(geometryKey)).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QLatin1String(geometryKey), geometry);
}

QStringList Preferences::recentStores() const
{
    QStringList places = m_settings.value(QLatin1String(storesKey)).toStringList();
    places.removeAll(QString());
    places.removeDuplicates();
    return places.mid(0, rememberedStores);
}

void Preferences::rememberStore(const QString &place)
{
    QStringList places = recentStores();
    places.removeAll(place);
    places.prepend(place);
    m_settings.setValue(QLatin1String(storesKey), places.mid(0, rememberedStores));
}

void Preferences::forgetStore(const QString &place)
{
    QStringList places = recentStores();
    places.removeAll(place);
    m_settings.setValue(QLatin1String(storesKey), places);
}

QByteArray Preferences::layoutOf(const QString &name) const
{
    return m_settings.value(QLatin1String(layoutGroup) + name).toByteArray();
}

void Preferences::setLayoutOf(const QString &name, const QByteArray &layout)
{
    m_settings.setValue(QLatin1String(layoutGroup) + name, layout);
}

} // namespace enlace
