// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/livetext.h"
#include "ui/kit/tokens.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace enlace {

/// What the program has to say: words made when shown (so they follow the language), perhaps one
/// thing to do about it.
struct Message
{
    Tone tone = Tone::Good;
    std::function<QString()> text;
    std::function<QString()> actionText; ///< empty: no button
    std::function<void()> action;

    [[nodiscard]] static Message of(const Error &error);
    [[nodiscard]] static Message said(Tone tone, std::function<QString()> text);
};

/// The bar above the page. Speaks up for screen readers; stays until it is closed, replaced or
/// acted on, so that nobody has to hurry.
class MessageBar : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(Message message);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Message m_message;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace enlace
