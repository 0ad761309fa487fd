// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

Page::Page(QWidget *parent)
    : LiveWhenShown(parent)
    , m_title(makeLabel(TextLook::PageTitle, this))
    , m_subtitle(makeParagraph(TextLook::Muted, this))
    , m_buttons(new QHBoxLayout)
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_buttons->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(words, 1);
    head->addLayout(m_buttons);
    setLook(m_content, "clear");
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18, 16, 18, 16);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(new PageScroll(m_content, this), 1);
    m_subtitle->hide();
}

void Page::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

} // namespace enlace
