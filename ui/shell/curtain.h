// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace enlace {

/// Takes every window of the program but one off the screen, whatever is open: menus and tips are
/// closed, dialogs are hidden with what was typed in them and come back as they were.
class Curtain
{
public:
    void draw(const QWidget *except);
    void open();

private:
    struct Hidden
    {
        QPointer<QWidget> window;
        Qt::WindowModality modality;
    };
    QList<Hidden> m_hidden;
    QPointer<QWidget> m_focus;
};

} // namespace enlace
