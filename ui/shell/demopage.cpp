// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demopage.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

DemoPage::DemoPage(StoreDoor &door, QWidget *parent)
    : GatePage("demoPage", parent)
    , m_door(door)
    , m_bar(new QProgressBar)
{
    m_bar->setObjectName(QStringLiteral("demoProgress"));
    m_bar->setRange(0, 100);
    form()->addWidget(m_bar);
    connect(addBackButton(), &QPushButton::clicked, this, &DemoPage::cancel);
    retranslate();
}

DemoPage::~DemoPage() { cancel(); }

void DemoPage::begin()
{
    cancel();
    clearErrors();
    m_bar->setValue(0);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_door.makeDemo(
        this, m_stop, [this](int percent) { m_bar->setValue(percent); },
        [this, stop = m_stop](const Result<StorePlace> &place) {
            if (stop != m_stop) // given up meanwhile
                return;
            m_stop.reset();
            if (!place)
                return showError(place.error());
            Q_EMIT ready(*place);
        });
}

void DemoPage::cancel()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

void DemoPage::retranslate()
{
    GatePage::retranslate();
    setWords(
        tr("Making the demo county"),
        tr("11,407 invented children and their families, with three years of history around "
           "today. Nobody in it exists; try whatever you like. It takes about half a minute."));
    m_bar->setAccessibleName(tr("How much of the county is made"));
}

} // namespace enlace
