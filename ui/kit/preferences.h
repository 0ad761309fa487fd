// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kit/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace enlace {

/// What this desk remembers between two days: never a name, never a record. Each value read is
/// checked, so that a settings file damaged or edited by hand does no harm.
class Preferences : public QObject
{
    Q_OBJECT
public:
    static constexpr int defaultLockMinutes = 15; ///< HIPAA 164.312(a)(2)(iii) names no figure
    static constexpr int leastLockMinutes = 1;
    /// The range of what is kept here; how much of it holds, the open store says: see
    /// StoreSettingsRepository::mostLockMinutes().
    static constexpr int mostLockMinutes = 120;
    static constexpr int rememberedStores = 5;

    Preferences();
    explicit Preferences(const QString &iniFile);

    /// The language chosen here, else the system's.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Places of stores, the latest first: folders, or "postgresql://host:port/database".
    [[nodiscard]] QStringList recentStores() const;
    void rememberStore(const QString &place);
    void forgetStore(const QString &place);
    /// How a list or a pair of panes was last arranged here, by its object name; whatever its
    /// widget wrote. Empty when it never was.
    [[nodiscard]] QByteArray layoutOf(const QString &name) const;
    void setLayoutOf(const QString &name, const QByteArray &layout);

Q_SIGNALS:
    /// Theme, text size or lock time were chosen anew.
    void changed();

private:
    void choose(const char *key, const QVariant &value);

    [[nodiscard]] int number(const char *key, int least, int most, int otherwise) const;

    mutable QSettings m_settings;
};

} // namespace enlace
