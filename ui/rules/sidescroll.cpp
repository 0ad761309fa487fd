// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/sidescroll.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace enlace {

namespace {

constexpr int leastHeight = 120;

} // namespace

bool isLargePrint() { return scaled(100) > 130; }

SideScroll::SideScroll(QWidget *panel, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(panel);
    panel->installEventFilter(this);
}

QSize SideScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, leastHeight};
}

bool SideScroll::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its words are others now
    return QScrollArea::eventFilter(object, event);
}

} // namespace enlace
