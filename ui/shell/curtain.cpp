// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/curtain.h"

#include <QApplication>
#include <QToolTip>

namespace enlace {

void Curtain::draw(const QWidget *except)
{
    QToolTip::hideText();
    m_focus = QApplication::focusWidget();
    // Closing one popup may bring up another below it; a popup that will not close is hidden.
    for (QWidget *popup = QApplication::activePopupWidget(); popup;) {
        popup->close();
        QWidget *next = QApplication::activePopupWidget();
        if (next == popup)
            popup->hide();
        popup = next == popup ? nullptr : next;
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == except || !window->isVisible())
            continue;
        m_hidden.append({window, window->windowModality()});
        window->hide();
    }
}

void Curtain::open()
{
    for (const Hidden &hidden : std::as_const(m_hidden)) {
        if (!hidden.window)
            continue;
        // Hiding a dialog takes its modality back; it returns with it.
        hidden.window->setWindowModality(hidden.modality);
        hidden.window->show();
    }
    m_hidden.clear();
    if (m_focus)
        m_focus->setFocus();
    m_focus.clear();
}

} // namespace enlace
