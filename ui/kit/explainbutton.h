// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"

#include <QPushButton>
#include <QStringList>

#include <functional>

namespace enlace {

/// Why a date is what it is, in whole sentences, the most important first.
struct WhyText
{
    QStringList sentences;
    bool isUnconfirmed = false; ///< nobody has confirmed the rule yet
};

/// The small "Why?" beside a computed date. Opens a popover that closes with Esc.
class ExplainButton : public LiveText<QPushButton>
{
    Q_OBJECT
public:
    explicit ExplainButton(QWidget *parent = nullptr);
    using Answer = std::function<void(const WhyText &)>;
    /// `ask` is called each time the button is pressed, so that the words are of the present
    /// language, and may answer later. `about` names the date it explains, for screen readers.
    /// Other words than "Why?" and "Why this date?"; asked for again when the language changes.
    using Words = std::function<QString()>;
    void setWords(Words text, Words title);
    void setQuestion(std::function<void(Answer)> ask, const QString &about);

protected:
    void retranslate() override;

private:
    void show(const WhyText &why);

    Words m_text;
    Words m_title;
    std::function<void(Answer)> m_ask;
    QString m_about;
};

} // namespace enlace
