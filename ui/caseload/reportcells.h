// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caseload/reportcontent.h"

#include <QCoreApplication>

#include <optional>

/// What every report writes alike; words are marked QT_TRANSLATE_NOOP("Reports", …).
namespace enlace::reportcells {

[[nodiscard]] QString words(const char *source, int n = -1);

[[nodiscard]] QString number(int value);
[[nodiscard]] QString days(double value);
[[nodiscard]] QString percent(int value);
[[nodiscard]] QString childrenText(int count);

[[nodiscard]] TableCell text(const QString &said);
[[nodiscard]] TableCell figure(int value);
[[nodiscard]] TableCell figure(const std::optional<int> &value);
[[nodiscard]] TableCell dayFigure(const std::optional<double> &value);

/// "%1: %2" of a bar: what it belongs to and what it says.
[[nodiscard]] QString spoken(const QString &category, const QString &series, const QString &value);

[[nodiscard]] QString hiddenNote();

} // namespace enlace::reportcells
