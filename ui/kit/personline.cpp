// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/personline.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

PersonLine::PersonLine(QWidget *parent)
    : QWidget(parent)
    , m_name(makeParagraph(TextLook::Body, this))
    , m_role(makeParagraph(TextLook::Small, this))
    , m_phone(makeButton(ButtonLook::Link, "phoneButton", this))
    , m_standing(new StatusChip(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_role);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_phone, 0, Qt::AlignTop);
    row->addWidget(m_standing, 0, Qt::AlignTop);
    connect(m_phone, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_phone->text());
        Q_EMIT phonePressed(m_dial);
    });
}

void PersonLine::setWords(const Words &words)
{
    m_name->setText(words.name);
    m_role->setText(words.role);
    m_role->setVisible(!words.role.isEmpty());
    m_phone->setText(words.phone);
    m_phone->setVisible(!words.phone.isEmpty());
    m_phone->setAccessibleName(tr("Phone of %1: %2").arg(words.name, words.phone));
    m_phone->setToolTip(tr("Copy the number"));
    m_dial = words.phoneToDial;
    m_standing->setVisible(words.standing.has_value());
    if (words.standing)
        m_standing->setChip(*words.standing);
    setAccessibleName(words.role.isEmpty() ? words.name
                                           : words.name + QLatin1String(", ") + words.role);
}

} // namespace enlace
