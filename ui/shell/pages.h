// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/recordref.h"
#include "core/search/searchentry.h"
#include "ui/kit/commands.h"

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
    /// What can be done there alone.
    QList<PageCommand> commands = {};
    const char *place = ""; ///< what the side bar marks meanwhile; empty: itself
};

[[nodiscard]] const QList<Screen> &screens();
/// Where a record that the search found is shown, when that is not the family's page; else empty.
[[nodiscard]] QString placeOf(SearchArea area);
[[nodiscard]] QString textOf(const Screen &place);

} // namespace enlace
