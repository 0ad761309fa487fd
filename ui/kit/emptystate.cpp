// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/iconlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QVBoxLayout>

namespace enlace {

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextLook::CardTitle, this))
    , m_text(makeParagraph(TextLook::Muted, this))
    , m_action(makeButton(ButtonLook::Primary, "emptyAction", this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(8);
    all->addStretch();
    all->addWidget(new IconLabel(icon, IconInk::Muted, 32, this));
    all->addWidget(m_title);
    all->addWidget(m_text);
    all->addWidget(m_action, 0, Qt::AlignHCenter);
    all->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setWords(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
}

} // namespace enlace
