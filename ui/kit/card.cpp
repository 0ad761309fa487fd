// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(makeParagraph(TextLook::CardTitle, this))
    , m_link(makeButton(ButtonLook::Link, "cardLink", this))
    , m_content(new QVBoxLayout)
{
    setLook(this, "card");
    auto *head = new QHBoxLayout;
    // A long title wraps; it does not push the card out of sight.
    head->addWidget(m_title, 1);
    head->addWidget(m_link, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 12, 14, 12);
    all->setSpacing(8);
    all->addLayout(head);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    all->addLayout(m_content, 1);
    m_link->hide();
    m_title->hide();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Card::clear() { clearLayout(m_content); }

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item; // Qt hands the item over with takeAt()
    }
}

} // namespace enlace
