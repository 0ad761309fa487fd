// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebar.h"

#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace enlace {

namespace {

const char *nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "good";
    case Tone::Late:
        return "late";
    case Tone::Soon:
        return "soon";
    case Tone::Waiting:
        return "waiting";
    case Tone::Neutral:
        break;
    }
    return "neutral";
}

} // namespace

Message Message::of(const Error &error)
{
    return {Tone::Late, [error] { return error.message(); }, {}, {}};
}

Message Message::said(Tone tone, std::function<QString()> text)
{
    return {tone, std::move(text), {}, {}};
}

MessageBar::MessageBar(QWidget *parent)
    : LiveText(parent)
    , m_text(makeParagraph(TextLook::Body, this))
    , m_action(makeButton(ButtonLook::Normal, "messageAction", this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setLook(this, "message");
    m_text->setObjectName(QStringLiteral("messageText"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(themeIcon(QStringLiteral("window-close"), IconInk::Ink));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(36, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action;
        dismiss();
        if (action)
            action();
    });
    hide();
    retranslate();
}

void MessageBar::say(Message message)
{
    m_message = std::move(message);
    setProperty("tone", QString::fromLatin1(nameOf(m_message.tone)));
    style()->unpolish(this);
    style()->polish(this);
    retranslate();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_message = {};
    hide();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    // The sign at the left grows with the text.
    layout()->setContentsMargins(23 + scaled(13), 6, 8, 6);
    if (!m_message.text)
        return;
    m_text->setText(m_message.text());
    setAccessibleName(m_text->text());
    const bool acts = m_message.action && m_message.actionText;
    m_action->setVisible(acts);
    if (acts)
        m_action->setText(m_message.actionText());
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(13);
    paintToneShape(&painter, QRectF(13, (height() - side) / 2.0, side, side), m_message.tone,
                   tokensOf(palette()).of(m_message.tone).ink);
}

} // namespace enlace
