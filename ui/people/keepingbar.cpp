// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keepingbar.h"

#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace enlace {

KeepingBar::KeepingBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_new(makeButton(ButtonLook::Primary, "", this))
    , m_archived(new QCheckBox(this))
{
    m_new->setObjectName(QStringLiteral("new%1Button").arg(name));
    m_new->hide();
    m_archived->setObjectName(QStringLiteral("showArchived%1Box").arg(name));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_new);
    m_row->addWidget(m_archived);
    m_row->addStretch();
    connect(m_new, &QPushButton::clicked, this, &KeepingBar::newRequested);
    connect(m_archived, &QCheckBox::toggled, this, &KeepingBar::archivedToggled);
}

QPushButton *KeepingBar::addButton(const QString &objectName)
{
    auto *button = makeButton(ButtonLook::Normal, "", this);
    button->setObjectName(objectName);
    button->hide();
    m_row->insertWidget(static_cast<int>(m_others.size()) + 1, button);
    m_others.append(button);
    return button;
}

void KeepingBar::setWords(const QString &add, bool mayAdd)
{
    m_new->setText(add);
    m_new->setToolTip(QStringLiteral("Ctrl+N"));
    m_new->setVisible(mayAdd);
    for (QPushButton *button : std::as_const(m_others))
        button->setVisible(mayAdd);
    m_archived->setText(tr("Show archived"));
}

bool KeepingBar::withArchived() const { return m_archived->isChecked(); }

} // namespace enlace
