// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagescroll.h"

#include "ui/kit/labels.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace enlace {

namespace {

/// Pixels at any text size: so much of it is always seen.
constexpr int leastHeight = 160;

} // namespace

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pageScroll"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is never narrower than its content
    setLook(content, "clear");
    setWidget(content);
    content->installEventFilter(this);
    if (auto *stack = qobject_cast<QStackedWidget *>(content))
        connect(stack, &QStackedWidget::currentChanged, this, &PageScroll::fit);
}

QSize PageScroll::sizeHint() const { return widget()->sizeHint(); }

QSize PageScroll::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width(), std::min(leastHeight, least.height())};
}

bool PageScroll::eventFilter(QObject *object, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(object, event);
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return handled;
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

int PageScroll::neededHeight(int width) const
{
    const auto *stack = qobject_cast<const QStackedWidget *>(widget());
    const QWidget *content = stack ? stack->currentWidget() : widget();
    const QLayout *layout = content ? content->layout() : nullptr;
    if (!layout)
        return content ? content->minimumSizeHint().height() : 0;
    return layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width)
                                       : layout->minimumSize().height();
}

void PageScroll::fit()
{
    const QSize room = maximumViewportSize();
    const int least = widget()->minimumSizeHint().width();
    int width = std::max(room.width(), least);
    int height = neededHeight(width);
    if (height > room.height()) {
        width = std::max(room.width() - verticalScrollBar()->sizeHint().width(), least);
        height = neededHeight(width);
    }
    widget()->resize(width, std::max(height, room.height()));
}

} // namespace enlace
