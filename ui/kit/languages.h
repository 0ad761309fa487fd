// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QObject>

#include <memory>

class QTranslator;

namespace enlace {

/// The language of the interface. Switching installs the new words before it removes the old ones,
/// so that nothing flickers, sets the locale of dates and numbers, and reaches every open window
/// through Qt's LanguageChange event; nothing typed is touched.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }
    /// The language that the interface speaks now, for whoever paints a date.
    [[nodiscard]] static Language current();

Q_SIGNALS:
    void changed(Language language);

private:
    Language m_language = Language::English;
    std::unique_ptr<QTranslator> m_words;    ///< ours
    std::unique_ptr<QTranslator> m_standard; ///< Qt's own buttons and dialogs
};

} // namespace enlace
