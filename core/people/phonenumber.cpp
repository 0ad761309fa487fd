// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace enlace {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

} // namespace

std::optional<ParsedPhone> parsePhone(QStringView text)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(text.toUtf8().toStdString(), "US", &number) !=
            PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number))
        return std::nullopt;
    ParsedPhone parsed;
    parsed.extension = QString::fromStdString(number.extension());
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    parsed.number = QString::fromStdString(e164);
    return parsed;
}

QString phoneText(const QString &e164)
{
    const QChar hyphen(0x2011);
    if (e164.size() == 12 && e164.startsWith(QLatin1String("+1")))
        return e164.mid(2, 3) + hyphen + e164.mid(5, 3) + hyphen + e164.mid(8);
    if (!e164.startsWith(QLatin1Char('+')))
        return e164;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text).replace(QLatin1Char(' '), QChar(0x00a0));
}

QString phoneText(const QString &e164, const QString &extension)
{
    const QString text = phoneText(e164);
    return extension.isEmpty() ? text : text + QLatin1String(", ext. ") + extension;
}

QString phoneDigits(const QString &e164)
{
    if (e164.size() == 12 && e164.startsWith(QLatin1String("+1")))
        return e164.mid(2);
    return e164.startsWith(QLatin1Char('+')) ? e164.mid(1) : e164;
}

} // namespace enlace
