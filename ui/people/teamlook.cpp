// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/teamlook.h"

#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "core/providers/specialty.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

Tone toneOf(StandingKind kind)
{
    switch (kind) {
    case StandingKind::InNetwork:
        return Tone::Good;
    case StandingKind::OutWithArrangement:
        return Tone::Soon;
    case StandingKind::Out:
        return Tone::Late;
    case StandingKind::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Chip standingChip(const Standing &standing, QDate today)
{
    return {standingText(standing, Languages::current(), today), toneOf(standing.kind)};
}

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
