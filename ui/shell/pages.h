// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/recordref.h"

#include <QList>

#include <functional>

class QWidget;

namespace enlace {

class Page;
struct Environment;

/// One screen of the program. To add one: write it, and add a line to pages.cpp.
struct Screen
{
    const char *id;
    const char *icon;
    const char *text; ///< QT_TRANSLATE_NOOP("Pages", …); empty: not in the side bar
    bool atBottom = false;
    /// Records that open here.
    QList<RecordKind> records = {};
    std::function<bool(const Actor &)> allowed;
    std::function<Page *(const Environment &, QWidget *)> make;
};

[[nodiscard]] const QList<Screen> &screens();
[[nodiscard]] QString textOf(const Screen &place);

} // namespace enlace
