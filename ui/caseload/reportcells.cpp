// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/reportcells.h"

#include <QLocale>

namespace enlace::reportcells {

QString words(const char *source, int n)
{
    return QCoreApplication::translate("Reports", source, nullptr, n);
}

QString number(int value) { return QLocale().toString(value); }
QString days(double value) { return QLocale().toString(value, 'f', 1); }
QString percent(int value) { return words(QT_TRANSLATE_NOOP("Reports", "%1%")).arg(number(value)); }

TableCell text(const QString &said) { return {said, {}}; }
TableCell figure(int value) { return {number(value), QString::number(value)}; }
TableCell figure(const std::optional<int> &value)
{
    return value ? figure(*value) : text(QStringLiteral("—"));
}
TableCell dayFigure(const std::optional<double> &value)
{
    return value ? TableCell{days(*value), QString::number(*value, 'f', 1)}
                 : text(QStringLiteral("—"));
}

QString spoken(const QString &category, const QString &series, const QString &value)
{
    return series.isEmpty() ? QStringLiteral("%1: %2").arg(category, value)
                            : QStringLiteral("%1, %2: %3").arg(category, series, value);
}

QString hiddenNote()
{
    return words(QT_TRANSLATE_NOOP(
        "Reports", "Specially protected records are counted only for those who may read them."));
}

QString childrenText(int count)
{
    return words(QT_TRANSLATE_N_NOOP("Reports", "%n child(ren)"), count);
}

} // namespace enlace::reportcells
