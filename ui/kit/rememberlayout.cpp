// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rememberlayout.h"

#include "ui/kit/preferences.h"
#include "ui/kit/recordview.h"

#include <QSplitter>

namespace enlace {

void rememberLayout(QWidget *page, Preferences &preferences)
{
    for (auto *view : page->findChildren<RecordView *>()) {
        const QString name = view->objectName();
        if (name.isEmpty())
            continue;
        view->setColumnLayout(preferences.layoutOf(name));
        QObject::connect(
            view, &RecordView::columnsArranged, &preferences,
            [&preferences, view, name] { preferences.setLayoutOf(name, view->columnLayout()); });
    }
    for (auto *splitter : page->findChildren<QSplitter *>()) {
        const QString name = splitter->objectName();
        if (name.isEmpty())
            continue;
        splitter->restoreState(preferences.layoutOf(name)); // refuses what it did not write
        QObject::connect(splitter, &QSplitter::splitterMoved, &preferences,
                         [&preferences, splitter, name] {
                             preferences.setLayoutOf(name, splitter->saveState());
                         });
    }
}

} // namespace enlace
