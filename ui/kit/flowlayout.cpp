// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

namespace enlace {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<QPair<QLayoutItem *, QPoint>> line;
    int column = 0;
    if (m_inColumns)
        for (const QLayoutItem *item : m_items)
            column = std::max(column, item->sizeHint().width());
    const auto sizeOf = [&](const QLayoutItem *item) {
        return item->sizeHint().expandedTo({std::min(column, rect.width()), 0});
    };
    const auto place = [&] {
        for (const auto &[item, at] : line) {
            const QSize size = sizeOf(item);
            const int above = m_isTopAligned ? 0 : (lineHeight - size.height()) / 2;
            item->setGeometry({{at.x(), y + above}, size});
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(item);
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            if (apply)
                place();
            y += lineHeight + spacing();
            x = rect.x();
            lineHeight = 0;
        }
        line.append({item, {x, y}});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    if (apply)
        place();
    return y + lineHeight - rect.y();
}

} // namespace enlace
