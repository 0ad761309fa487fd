// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/kit/environment.h"
#include "ui/kit/page.h"

#include <QCoreApplication>

namespace enlace {

const QList<Place> &places()
{
    static const QList<Place> all;
    return all;
}

QString textOf(const Place &place) { return QCoreApplication::translate("Pages", place.text); }

} // namespace enlace
