// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace enlace {

/// What a screen reader calls a widget that paints itself: without it, Qt calls it a client area
/// and says nothing about it. Its words are its accessible name and description.
void setSpokenRole(QWidget *widget, QAccessible::Role role);
/// After the accessible name has changed while the keyboard is in the widget: it is said at once.
void sayName(QWidget *widget);

} // namespace enlace
