// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/iconlabel.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QEvent>

namespace enlace {

IconLabel::IconLabel(const QString &icon, IconInk ink, int side, QWidget *parent)
    : QLabel(parent)
    , m_icon(themeIcon(icon, ink))
    , m_side(side)
{
    setAlignment(Qt::AlignCenter);
    draw();
}

void IconLabel::draw() { setPixmap(m_icon.pixmap(scaled(m_side), scaled(m_side))); }

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        draw();
    QLabel::changeEvent(event);
}

} // namespace enlace
