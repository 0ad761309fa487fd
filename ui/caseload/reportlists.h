// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseload/report.h"
#include "ui/caseload/reportcontent.h"

#include <QVariant>

namespace enlace {

/// The list behind a place in a report: a place of the side bar and what it is to show.
struct ListBehind
{
    QString place;
    QVariant filter;

    [[nodiscard]] bool isNone() const { return place.isEmpty(); }
};

/// Families with these children, those that are served no more among them.
[[nodiscard]] ListBehind familiesOf(const QList<ChildId> &children);

/// The list that shows what was counted, in the order of the report; none where nothing was, and
/// none behind totals.
[[nodiscard]] ListBehind listBehind(const Report &report, const Spot &spot);

} // namespace enlace
