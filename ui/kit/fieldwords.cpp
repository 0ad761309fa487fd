// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldwords.h"

#include "ui/kit/languages.h"

namespace enlace {

namespace {

constexpr qsizetype mostShown = 300;

QString words(const char *text) { return QCoreApplication::translate("FieldWords", text); }

} // namespace

QString fieldWords(const Field &field, const QJsonObject &record, QDate today)
{
    QString text = valueText(field, record, Languages::current(), today);
    if (text.isEmpty())
        return words(QT_TRANSLATE_NOOP("FieldWords", "(empty)"));
    if (text.size() > mostShown)
        text = text.left(mostShown) + QChar(0x2026);
    const bool isTyped = field.kind == FieldKind::Line || field.kind == FieldKind::Text;
    return isTyped ? words(QT_TRANSLATE_NOOP("FieldWords", "“%1”")).arg(text) : text;
}

} // namespace enlace
