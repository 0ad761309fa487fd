// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagescroll.h"

#include "ui/kit/labels.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextEdit>

namespace enlace {

namespace {

/// Pixels at any text size: so much of it is always seen.
constexpr int leastShown = 160;
/// And no wider than this is asked for: in large print two things stand side by side on a small
/// screen, and what is wider yet scrolls sideways.
constexpr int mostAsked = 560;

/// A widget among those of its name, in the order in which they were made.
struct Spot
{
    QString name;
    qsizetype number = 0;
};

Spot spotOfKeyboard(const QWidget *content)
{
    QWidget *at = QApplication::focusWidget();
    if (!content || !content->isAncestorOf(at))
        return {};
    return {at->objectName(), content->findChildren<QWidget *>(at->objectName()).indexOf(at)};
}

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

/// Whether a list or another page in it can be lower than it would like, and scrolls by itself.
bool canYield(const QWidget *content)
{
    const auto areas = content->findChildren<QAbstractScrollArea *>();
    return std::any_of(areas.begin(), areas.end(), [content](const auto *area) {
        const bool isField = qobject_cast<const QTextEdit *>(area) != nullptr ||
                             qobject_cast<const QPlainTextEdit *>(area) != nullptr;
        return !isField && area->isVisibleTo(content);
    });
}

int leastHeight(const QWidget *content, int width)
{
    if (const auto *stack = qobject_cast<const QStackedWidget *>(content))
        return stack->currentWidget() ? leastHeight(stack->currentWidget(), width) : 0;
    const QLayout *layout = content->layout();
    if (!layout)
        return content->minimumSizeHint().height();
    // The frame that the style gives the content is not the layout's.
    const QMargins frame = content->contentsMargins();
    const int around = frame.top() + frame.bottom();
    const int inner = width - frame.left() - frame.right();
    if (!layout->hasHeightForWidth())
        return layout->minimumSize().height() + around;
    // The least that a layout names is less than what it hands out: it would be a paragraph that
    // has to give the difference.
    return around - surplusOf(layout, inner) +
           (canYield(content) ? layout->minimumHeightForWidth(inner)
                              : layout->heightForWidth(inner));
}

} // namespace

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pageScroll"));
    setFocusPolicy(Qt::NoFocus);
    setContent(content);
}

PageScroll::PageScroll(const char *objectName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QString::fromLatin1(objectName));
    setLook(this, "document");
    setSpokenRole(this, QAccessible::Document);
}

void PageScroll::setContent(QWidget *content)
{
    const int scrolled = verticalScrollBar()->value();
    const Spot keyboard = spotOfKeyboard(widget());
    const bool wasAwaited = !widget() && hasFocus();
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(content);
    content->installEventFilter(this);
    if (auto *stack = qobject_cast<QStackedWidget *>(content))
        connect(stack, &QStackedWidget::currentChanged, this, &PageScroll::fit);
    fit();
    verticalScrollBar()->setValue(scrolled);
    updateGeometry();
    if (QWidget *same = content->findChildren<QWidget *>(keyboard.name).value(keyboard.number);
        same && !keyboard.name.isEmpty())
        same->setFocus(Qt::OtherFocusReason);
    else if (wasAwaited)
        focusFirst();
}

void PageScroll::focusFirst()
{
    const auto controls = findChildren<QAbstractButton *>();
    const auto first = std::find_if(controls.begin(), controls.end(), [this](const auto *each) {
        return each->isVisibleTo(this) && each->isEnabled();
    });
    if (first != controls.end())
        (*first)->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
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
    const int height =
        m_yields && isLargePrint() ? neededHeight(width()) : std::min(leastShown, least.height());
    return {std::min(least.width() + bar, mostAsked), height};
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
    if (m_yields && event->size().width() != event->oldSize().width())
        updateGeometry();
}

int PageScroll::neededHeight(int width) const
{
    return widget() ? leastHeight(widget(), width) : 0;
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
    // Said outright: a bar that was needed a moment ago would stay and take the content's width.
    setVerticalScrollBarPolicy(height > room.height() ? Qt::ScrollBarAsNeeded
                                                      : Qt::ScrollBarAlwaysOff);
    widget()->resize(width, std::max(height, room.height()));
}

} // namespace enlace
