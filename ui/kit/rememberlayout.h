// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace enlace {

class Preferences;

/// Arranges the lists and splitters of a page as this desk left them, and goes on remembering. Call
/// it once, when the page has been made; what has no object name is not remembered.
void rememberLayout(QWidget *page, Preferences &preferences);

} // namespace enlace
