// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/datewords.h"

#include "core/base/datetext.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("DateWords", text); }

} // namespace

QString spanText(const DateSpan &span, Language language, QDate today)
{
    if (span.until) {
        // Across the turn of a year both ends say theirs: "Jul 30 to Jul 30, 2027" reads as a day.
        const QDate around = span.until->year() == span.from.year() ? today : QDate();
        return words(QT_TRANSLATE_NOOP("DateWords", "%1 to %2"))
            .arg(shortDate(span.from, language, around), shortDate(*span.until, language, around));
    }
    const QString from = shortDate(span.from, language, today);
    if (span.from > today)
        return words(QT_TRANSLATE_NOOP("DateWords", "from %1")).arg(from);
    return words(QT_TRANSLATE_NOOP("DateWords", "since %1")).arg(from);
}

QString sourceText(const Origin &origin, Language language, QDate today)
{
    if (!origin.learnedAt.isValid())
        return label(origin.source);
    if (origin.source == Source::Imported)
        return words(QT_TRANSLATE_NOOP("DateWords", "Imported, current as of %1"))
            .arg(momentText(origin.learnedAt, language, today));
    return QStringLiteral("%1 · %2").arg(label(origin.source),
                                         momentText(origin.learnedAt, language, today));
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace enlace
