// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerwords.h"

#include "core/base/clock.h"
#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "core/providers/specialty.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace enlace {

namespace {

QString say(const char *words, int n = -1)
{
    return QCoreApplication::translate("ProviderWords", words, nullptr, n);
}

QString dayText(QDate day, QDate today) { return shortDate(day, Languages::current(), today); }

/// "Nov 3, 18 days ago, said by front desk".
QString saidText(std::optional<QDate> asOf, const QString &saidBy, QDate today)
{
    if (!asOf)
        return {};
    return joined({dayText(*asOf, today), agoText(*asOf, today),
                   saidBy.isEmpty()
                       ? QString()
                       : say(QT_TRANSLATE_NOOP("ProviderWords", "said by: %1")).arg(saidBy)},
                  QStringLiteral(", "));
}

Tone toneOf(AcceptingPatients state)
{
    switch (state) {
    case AcceptingPatients::Yes:
        return Tone::Good;
    case AcceptingPatients::No:
        return Tone::Late;
    case AcceptingPatients::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Chip acceptingChip(const Provider &provider)
{
    return {label(provider.accepting.state), toneOf(provider.accepting.state)};
}

QString acceptingSource(const Provider &provider, QDate today)
{
    const Accepting &accepting = provider.accepting;
    return joined({saidText(accepting.asOf, accepting.saidBy, today), accepting.reason,
                   accepting.recheckOn ? say(QT_TRANSLATE_NOOP("ProviderWords", "ask again %1"))
                                             .arg(dayText(*accepting.recheckOn, today))
                                       : QString()});
}

QString waitText(const Wait &wait)
{
    return wait.days ? say(QT_TRANSLATE_N_NOOP("ProviderWords", "%n day(s)"), *wait.days)
                     : QString();
}

QString waitWords(const Wait &wait, QDate today)
{
    return wait.days ? joined({waitText(wait), saidText(wait.asOf, wait.saidBy, today)})
                     : QString();
}

QString languagesText(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags)
        names.append(languageName(tag, Languages::current()));
    return names.join(QStringLiteral(", "));
}

QString treatsText(const Provider &provider)
{
    const QString whom = label(provider.treats);
    const QLocale locale;
    if (provider.ageFrom && provider.ageUntil)
        return say(QT_TRANSLATE_NOOP("ProviderWords", "%1, %2 to %3 years"))
            .arg(whom, locale.toString(*provider.ageFrom), locale.toString(*provider.ageUntil));
    if (provider.ageUntil)
        return say(QT_TRANSLATE_NOOP("ProviderWords", "%1, up to %2 years"))
            .arg(whom, locale.toString(*provider.ageUntil));
    if (provider.ageFrom)
        return say(QT_TRANSLATE_NOOP("ProviderWords", "%1, from %2 years on"))
            .arg(whom, locale.toString(*provider.ageFrom));
    return whom;
}

QString panelText(const Provider &provider, QDate today)
{
    return joined({label(provider.ccsPanel),
                   provider.ccsPanelAsOf ? dayText(*provider.ccsPanelAsOf, today) : QString()});
}

bool isDental(const Provider &provider)
{
    const auto isDentalCode = [](const QString &code) {
        const Specialty *specialty = findSpecialty(code);
        return specialty && specialty->group == SpecialtyGroup::Dental;
    };
    return isDentalCode(provider.specialty) ||
           std::any_of(provider.otherSpecialties.begin(), provider.otherSpecialties.end(),
                       isDentalCode) ||
           provider.takesMediCalDental != Answer::NotAsked;
}

QString specialtiesText(const Provider &provider)
{
    QStringList names;
    if (!provider.specialty.isEmpty())
        names.append(specialtyLabel(provider.specialty));
    for (const QString &code : provider.otherSpecialties)
        names.append(specialtyLabel(code));
    return names.join(QStringLiteral(" · "));
}

QString addressText(const Place &place)
{
    if (place.address.isEmpty() && place.city.isEmpty())
        return {}; // the state alone leads nowhere
    return joined(
        {place.address, place.city, joined({place.state, place.zip}, QStringLiteral(" "))},
        QStringLiteral(", "));
}

QString spanText(const DateSpan &span, QDate today)
{
    if (span.until)
        return say(QT_TRANSLATE_NOOP("ProviderWords", "%1 to %2"))
            .arg(dayText(span.from, today), dayText(*span.until, today));
    return say(QT_TRANSLATE_NOOP("ProviderWords", "since %1")).arg(dayText(span.from, today));
}

QString contractText(const ContractLine &line, QDate today)
{
    return joined({line.network, spanText(line.span, today),
                   line.through.isEmpty()
                       ? QString()
                       : say(QT_TRANSLATE_NOOP("ProviderWords", "through %1")).arg(line.through)});
}

QString sourceText(const Provenance &provenance, std::optional<QDate> verifiedOn, QDate today)
{
    const QString source =
        say(QT_TRANSLATE_NOOP("ProviderWords", "Source: %1"))
            .arg(joined({label(provenance.source), provenance.sourceDetail}, QStringLiteral(", ")));
    const QDate learned = countyDay(provenance.learnedAt);
    if (!verifiedOn && learned == today)
        return joined({source, say(QT_TRANSLATE_NOOP("ProviderWords", "Learned today"))});
    const QString fresh =
        verifiedOn ? say(QT_TRANSLATE_NOOP("ProviderWords", "Current as of %1, %2"))
                         .arg(dayText(*verifiedOn, today), agoText(*verifiedOn, today))
                   : say(QT_TRANSLATE_NOOP("ProviderWords",
                                           "Learned %1; nobody has made sure of it since"))
                         .arg(dayText(learned, today));
    return source + QStringLiteral(" · ") + fresh;
}

} // namespace enlace
