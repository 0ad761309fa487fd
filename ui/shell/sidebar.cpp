// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/kit/card.h"
#include "ui/kit/counttile.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int sideBarWidth = 178;

} // namespace

SideBar::SideBar(QWidget *parent)
    : LiveText(parent)
    , m_brand(new QLabel(QStringLiteral("Enlace"), this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("sideBar"));
    setLook(this, "sideBar");
    setLook(m_brand, "brand");
    m_brand->setContentsMargins(10, 4, 0, 14);
    m_brand->setMinimumWidth(sideBarWidth); // more where the words need it
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 12, 8, 12);
    all->setSpacing(0);
    all->addWidget(m_brand);
    all->addLayout(m_top);
    all->addStretch(1);
    all->addLayout(m_bottom);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
}

void SideBar::setPlaces(const QList<Screen> &places)
{
    clearLayout(m_top);
    clearLayout(m_bottom);
    m_buttons.clear();
    m_places.clear();
    for (const Screen &place : places) {
        if (!*place.text)
            continue;
        auto *button = makeButton(ButtonLook::Normal, "", this);
        button->setObjectName(QLatin1String("place_") + QLatin1String(place.id));
        setLook(button, "place");
        button->setCheckable(true);
        button->setIcon(themeIcon(QString::fromLatin1(place.icon)));
        button->installEventFilter(this);
        (place.atBottom ? m_bottom : m_top)->addWidget(button);
        const QString id = QString::fromLatin1(place.id);
        connect(button, &QPushButton::clicked, this, [this, id] {
            setCurrent(id);
            Q_EMIT chosen(id);
        });
        m_places.append(place);
        m_buttons.append(button);
    }
    retranslate();
}

void SideBar::setCurrent(const QString &id)
{
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_buttons.at(i)->setChecked(id == QLatin1String(m_places.at(i).id));
}

void SideBar::setCount(const QString &id, int count)
{
    m_counts.insert(id, count);
    retranslate();
}

void SideBar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_brand->setVisible(!narrow);
    retranslate();
}

void SideBar::retranslate()
{
    setAccessibleName(tr("Places"));
    int number = 0;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        const QString place = textOf(m_places.at(i));
        const int count = m_counts.value(QLatin1String(m_places.at(i).id));
        if (m_narrow)
            button->setText(count > 0 ? countText(count) : QString());
        else
            button->setText(
                QLatin1Char(' ') + place +
                (count > 0 ? QStringLiteral("  (%1)").arg(countText(count)) : QString()));
        button->setAccessibleName(count > 0 ? tr("%1, %2 late").arg(place, countText(count))
                                            : place);
        button->setToolTip(++number <= 8 ? tr("%1 (Ctrl+%2)").arg(place, QString::number(number))
                                         : place);
    }
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype at = m_buttons.indexOf(static_cast<QPushButton *>(watched));
        const qsizetype to = key == Qt::Key_Down ? at + 1 : key == Qt::Key_Up ? at - 1 : at;
        if (to != at) {
            if (to >= 0 && to < m_buttons.size())
                m_buttons.at(to)->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_buttons.at(at)->click();
            return true;
        }
    }
    return LiveText::eventFilter(watched, event);
}

} // namespace enlace
