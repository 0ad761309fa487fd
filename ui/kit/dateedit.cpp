// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dateedit.h"

#include "core/base/datetext.h"
#include "ui/kit/languages.h"

#include <QRegularExpression>

namespace enlace {

namespace {

/// 1 to 12 for a month's name in either language, from three letters on; 0 for any other word.
int monthOf(const QString &word)
{
    static const char *const names[12][2] = {
        {"january", "enero"},   {"february", "febrero"},   {"march", "marzo"},
        {"april", "abril"},     {"may", "mayo"},           {"june", "junio"},
        {"july", "julio"},      {"august", "agosto"},      {"september", "septiembre"},
        {"october", "octubre"}, {"november", "noviembre"}, {"december", "diciembre"},
    };
    if (word.size() < 3)
        return 0;
    if (word == QLatin1String("setiembre")) // also written so
        return 9;
    for (int i = 0; i < 12; ++i)
        for (const char *name : names[i])
            if (QLatin1String(name).startsWith(word))
                return i + 1;
    return 0;
}

} // namespace

std::optional<QDate> readDate(const QString &text, QDate today)
{
    const QDate iso = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (iso.isValid())
        return iso;
    static const QRegularExpression pieces(QStringLiteral("[\\s,.\\-]+"));
    int month = 0;
    QList<int> numbers;
    for (const QString &piece : text.toLower().split(pieces, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = piece.toInt(&isNumber);
        if (isNumber) {
            numbers.append(number);
        } else if (piece == QLatin1String("de") || piece == QLatin1String("del")) {
            continue;
        } else if (const int found = monthOf(piece); found != 0 && month == 0) {
            month = found;
        } else {
            return std::nullopt;
        }
    }
    if (month == 0 || numbers.isEmpty() || numbers.size() > 2)
        return std::nullopt;
    const int year = numbers.size() == 2 ? numbers.last() : today.year();
    if (year < 1900 || year > 2200) // a year of two figures is a guess
        return std::nullopt;
    const QDate day(year, month, numbers.first());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

DateEdit::DateEdit(QDate today, QWidget *parent)
    : LiveText(parent)
    , m_today(today)
{
    connect(this, &QLineEdit::textEdited, this, &DateEdit::dateChanged);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::rewrite);
    retranslate();
}

void DateEdit::setDate(std::optional<QDate> date)
{
    setText(date ? shortDate(*date, Languages::current()) : QString());
}

std::optional<QDate> DateEdit::date() const { return readDate(text(), m_today); }

void DateEdit::rewrite()
{
    if (const auto day = date())
        setDate(day);
}

void DateEdit::retranslate()
{
    setPlaceholderText(
        tr("Example: %1").arg(shortDate(QDate(m_today.year(), 11, 23), Languages::current())));
    rewrite();
}

} // namespace enlace
