// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/teamlook.h"

#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "core/providers/specialty.h"
#include "ui/kit/languages.h"

namespace enlace {

QString roleText(const TeamRow &row)
{
    return row.specialty.isEmpty() ? label(row.member.role) : specialtyLabel(row.specialty);
}

QString languagesText(const TeamRow &row)
{
    QStringList names;
    for (const QString &tag : row.languages)
        names.append(languageName(tag, Languages::current()));
    return names.join(QLatin1String(", "));
}

QString phoneOf(const TeamRow &row)
{
    const auto phone = parsePhone(row.contact.phone);
    return phone ? phoneText(phone->number, phone->extension) : row.contact.phone;
}

} // namespace enlace
