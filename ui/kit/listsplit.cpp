// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/listsplit.h"

#include "ui/kit/theme.h"

#include <QEvent>

namespace enlace {

namespace {

/// Pixels at the usual text size: a heading and three rows.
constexpr int leastList = 150;

} // namespace

void ListSplit::arrange()
{
    setOrientation(isLargePrint() ? Qt::Vertical : Qt::Horizontal);
    if (count() > 0)
        widget(0)->setMinimumHeight(isLargePrint() ? scaled(leastList) : 0);
}

void ListSplit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QSplitter::changeEvent(event);
}

void ListSplit::showEvent(QShowEvent *event)
{
    arrange();
    QSplitter::showEvent(event);
}

} // namespace enlace
