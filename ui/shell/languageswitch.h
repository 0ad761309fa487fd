// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kit/livetext.h"

#include <QWidget>

class QPushButton;

namespace enlace {

class Languages;

/// Two buttons, each language in its own words, in both languages: whoever needs the other one can
/// read it.
class LanguageSwitch : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit LanguageSwitch(Languages &languages, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    Languages &m_languages;
    QPushButton *m_english;
    QPushButton *m_spanish;
};

} // namespace enlace
