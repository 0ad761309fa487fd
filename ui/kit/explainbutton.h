// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"

#include <QDate>
#include <QPushButton>

#include <functional>

namespace enlace {

/// Why a date is what it is: the rule in words, where it is written, how sure we are of it.
struct Explanation
{
    QString rule;
    QString source;
    QString confidence;
    bool isConfirmed = true;
    std::optional<QDate> lastConfirmed;
};

/// The small "Why?" beside a computed date. Opens a popover that closes with Esc.
class ExplainButton : public LiveText<QPushButton>
{
    Q_OBJECT
public:
    explicit ExplainButton(QWidget *parent = nullptr);
    /// Asked each time it opens, so that its words are of the present language. `about` names the
    /// date it explains, for screen readers.
    void setExplanation(std::function<Explanation()> explain, const QString &about);

protected:
    void retranslate() override;

private:
    void open();

    std::function<Explanation()> m_explain;
    QString m_about;
};

} // namespace enlace
