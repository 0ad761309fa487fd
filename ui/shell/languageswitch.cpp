// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace enlace {

LanguageSwitch::LanguageSwitch(Languages &languages, QWidget *parent)
    : LiveText(parent)
    , m_languages(languages)
    , m_english(makeButton(ButtonLook::Normal, "englishButton", this))
    , m_spanish(makeButton(ButtonLook::Normal, "spanishButton", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (auto *button : {m_english, m_spanish}) {
        setLook(button, "segment");
        button->setProperty("end", button == m_english ? "left" : "right");
        button->setCheckable(true);
        button->setText(label(button == m_english ? Language::English : Language::Spanish));
        group->addButton(button);
        row->addWidget(button);
    }
    connect(m_english, &QPushButton::clicked, this,
            [this] { m_languages.setLanguage(Language::English); });
    connect(m_spanish, &QPushButton::clicked, this,
            [this] { m_languages.setLanguage(Language::Spanish); });
    connect(&m_languages, &Languages::changed, this, [this] { retranslate(); });
    retranslate();
}

void LanguageSwitch::retranslate()
{
    m_english->setChecked(m_languages.language() == Language::English);
    m_spanish->setChecked(m_languages.language() == Language::Spanish);
    setAccessibleName(tr("Language of the program"));
    m_english->setToolTip(tr("Show the program in English"));
    m_spanish->setToolTip(tr("Show the program in Spanish"));
    m_english->setAccessibleDescription(m_english->toolTip());
    m_spanish->setAccessibleDescription(m_spanish->toolTip());
}

} // namespace enlace
