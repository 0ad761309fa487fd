// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keptline.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace enlace {

KeptLine::KeptLine(const RecordRef &record, const Words &words, QWidget *parent)
    : QFrame(parent)
    , m_record(record)
    , m_actions(new QWidget(this))
{
    setObjectName(QStringLiteral("keptLine"));
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::ListItem);
    QLabel *name = makeParagraph(TextLook::Body, this);
    name->setText(words.name);
    QLabel *more = makeParagraph(TextLook::Small, this);
    more->setText(words.more);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(name);
    text->addWidget(more);
    auto *row = new QHBoxLayout;
    row->addLayout(text, 1);
    if (words.chip) {
        auto *chip = new StatusChip(this);
        chip->setChip(*words.chip);
        row->addWidget(chip, 0, Qt::AlignTop);
    }
    setLook(m_actions, "clear");
    auto *actions = new FlowLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    m_actions->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 5, 6, 5);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_actions);
    setAccessibleName(words.chip ? words.name + QLatin1String(", ") + words.chip->text
                                 : words.name);
    setAccessibleDescription(words.more);
}

QPushButton *KeptLine::addAction(const char *objectName, const QString &text,
                                 std::function<void()> pressed)
{
    auto *button = makeButton(ButtonLook::Normal, objectName, m_actions);
    button->setText(text);
    button->setAccessibleDescription(accessibleName());
    m_actions->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    return button;
}

void KeptLine::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
    m_actions->setVisible(isCurrent && m_actions->layout()->count() > 0);
}

// The style sheet sees no state but focus; where the keyboard was before it went to a button of
// the line is to be seen too.
void KeptLine::paintEvent(QPaintEvent *)
{
    if (!m_isCurrent)
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(tokens.accentGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void KeptLine::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT entered();
}

void KeptLine::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace enlace
