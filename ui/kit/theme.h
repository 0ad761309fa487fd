// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "ui/kit/tokens.h"

#include <QObject>

class QWidget;

namespace enlace {

enum class ThemeChoice { System, Light, Dark };

template <>
struct EnumText<ThemeChoice>
{
    static constexpr auto context = "ThemeChoice";
    static constexpr EnumEntry<ThemeChoice> entries[] = {
        {ThemeChoice::System, "system", QT_TRANSLATE_NOOP("ThemeChoice", "As the system")},
        {ThemeChoice::Light, "light", QT_TRANSLATE_NOOP("ThemeChoice", "Light")},
        {ThemeChoice::Dark, "dark", QT_TRANSLATE_NOOP("ThemeChoice", "Dark")},
    };
};

/// Dresses the application: palette, font, style sheet. One per program; widgets never ask it, they
/// read tokensOf(palette()) and their own font.
class Theme : public QObject
{
    Q_OBJECT
public:
    static constexpr int leastTextPercent = 100;
    static constexpr int mostTextPercent = 200;

    explicit Theme(QObject *parent = nullptr);

    /// Puts it on; call once after QApplication stands and again after each change.
    void apply();
    void setChoice(ThemeChoice choice);
    /// Clamped to 100–200; 100 is 13 px body text, on top of the system's own scaling.
    void setTextPercent(int percent);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] Scheme scheme() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void systemSettingChanged(const QString &group, const QString &key, const QVariant &value);

private:
    void askTheDesktop();

    ThemeChoice m_choice = ThemeChoice::System;
    int m_textPercent = leastTextPercent;
    Scheme m_system = Scheme::Light;
    QString m_family;
    bool m_hasStyle = false;
};

/// The one style sheet, made from the tokens; lengths grow with the text.
[[nodiscard]] QString styleSheetOf(const Tokens &tokens, int textPercent);

/// A length given for 13 px text, grown with the present text size.
[[nodiscard]] int scaled(int length);

/// A widget no wider than `length` at 13 px text; it follows the text size.
void setMostWidth(QWidget *widget, int length);

/// Whether the text is so large that two things no longer stand well side by side.
[[nodiscard]] bool isLargePrint();

} // namespace enlace
