// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagescroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace enlace {

namespace {

/// Pixels at any text size: so much of it is always seen.
constexpr int leastShown = 160;
/// And no wider than this is asked for: in large print two things stand side by side on a small
/// screen, and what is wider yet scrolls sideways.
constexpr int mostAsked = 560;

int leastHeight(const QWidget *content, int width);

/// What the stacks in a layout ask for beyond their least: QStackedLayout knows only what all of
/// its pages would like. They take the whole width, or nearly.
int surplusOf(const QLayout *layout, int width)
{
    int surplus = 0;
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (item->isEmpty())
            continue;
        const QWidget *widget = const_cast<QLayoutItem *>(item)->widget();
        if (const auto *stack = qobject_cast<const QStackedWidget *>(widget)) {
            if (stack->currentWidget() && item->hasHeightForWidth())
                surplus += std::max(0, item->heightForWidth(width) -
                                           leastHeight(stack->currentWidget(), width));
        } else if (const QLayout *inner =
                       widget ? widget->layout() : const_cast<QLayoutItem *>(item)->layout()) {
            surplus += surplusOf(inner, width);
        }
    }
    return surplus;
}

int leastHeight(const QWidget *content, int width)
{
    const QLayout *layout = content->layout();
    if (!layout)
        return content->minimumSizeHint().height();
    return layout->hasHeightForWidth()
               ? layout->minimumHeightForWidth(width) - surplusOf(layout, width)
               : layout->minimumSize().height();
}

} // namespace

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pageScroll"));
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
    if (auto *stack = qobject_cast<QStackedWidget *>(content))
        connect(stack, &QStackedWidget::currentChanged, this, &PageScroll::fit);
}

// A splitter asks already while the content is being put in, and still while it goes.
QSize PageScroll::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize PageScroll::minimumSizeHint() const
{
    const QSize least = widget() ? widget()->minimumSizeHint() : QSize(0, 0);
    const int bar = verticalScrollBar()->sizeHint().width();
    return {std::min(least.width() + bar, mostAsked), std::min(leastShown, least.height())};
}

bool PageScroll::eventFilter(QObject *object, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(object, event);
    if (widget() && object == widget() && event->type() == QEvent::LayoutRequest) {
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
    return content ? leastHeight(content, width) : 0;
}

void PageScroll::fit()
{
    if (!widget())
        return;
    QSize room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const int least = widget()->minimumSizeHint().width();
    const bool isWider = least > room.width();
    if (isWider)
        room.rheight() -= bar;
    int width = std::max(room.width(), least);
    int height = neededHeight(width);
    if (height > room.height()) {
        room.rwidth() -= bar;
        if (!isWider && least > room.width())
            room.rheight() -= bar;
        width = std::max(room.width(), least);
        height = neededHeight(width);
    }
    widget()->resize(width, std::max(height, room.height()));
}

} // namespace enlace
