// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/agency.h"
#include "core/providers/network.h"
#include "core/providers/provider.h"
#include "core/providers/specialty.h"
#include "core/search/folding.h"

namespace enlace {

// What each record of the directory must be before it is saved.

namespace {

constexpr auto nameMissing = QT_TRANSLATE_NOOP("Error", "Give a name.");
constexpr auto endBeforeStart =
    QT_TRANSLATE_NOOP("Error", "The last day is before the first. Correct one of them.");
constexpr auto oneParty =
    QT_TRANSLATE_NOOP("Error", "Choose a provider or an organization, not both and not neither.");

template <class T>
T withoutSpaces(T entry)
{
    entry.name = entry.name.trimmed();
    if (entry.npi)
        entry.npi = entry.npi->trimmed();
    if (entry.npi && entry.npi->isEmpty())
        entry.npi.reset();
    return entry;
}

} // namespace

QString Agency::coordinatorTitle(Language language) const
{
    const bool spanish = language == Language::Spanish;
    const QString &wanted = spanish ? coordinatorTitleSpanish : coordinatorTitleEnglish;
    return !wanted.isEmpty() ? wanted : spanish ? coordinatorTitleEnglish : coordinatorTitleSpanish;
}

QList<Error> validate(const Agency &agency)
{
    QList<Error> problems;
    if (agency.name.trimmed().isEmpty())
        problems.append(invalid("name", nameMissing));
    if (agency.npi)
        if (const auto wrong = npiProblem(*agency.npi))
            problems.append(*wrong);
    if (agency.activeFrom && agency.activeUntil && *agency.activeUntil < *agency.activeFrom)
        problems.append(invalid("activeUntil", endBeforeStart));
    if (agency.successor && *agency.successor == agency.id)
        problems.append(invalid(
            "successor", QT_TRANSLATE_NOOP("Error", "An organization cannot succeed itself.")));
    if (agency.parent && *agency.parent == agency.id)
        problems.append(invalid(
            "parent", QT_TRANSLATE_NOOP("Error", "An organization cannot belong to itself.")));
    return problems;
}

Provider tidied(Provider provider) { return withoutSpaces(std::move(provider)); }
Agency tidied(Agency agency) { return withoutSpaces(std::move(agency)); }

QList<Error> validate(const Provider &provider)
{
    QList<Error> problems;
    if (provider.name.trimmed().isEmpty())
        problems.append(invalid("name", nameMissing));
    if (provider.npi)
        if (const auto wrong = npiProblem(*provider.npi))
            problems.append(*wrong);
    const auto badCode = [](const QString &code) { return !isTaxonomyShaped(code); };
    if ((!provider.specialty.isEmpty() && badCode(provider.specialty)) ||
        std::any_of(provider.otherSpecialties.begin(), provider.otherSpecialties.end(), badCode))
        problems.append(
            invalid("specialty", QT_TRANSLATE_NOOP("Error", "A specialty code has ten characters "
                                                            "and ends in X, like 208000000X.")));
    const auto outOfRange = [](std::optional<int> age) { return age && (*age < 0 || *age > 120); };
    if (outOfRange(provider.ageFrom) || outOfRange(provider.ageUntil))
        problems.append(invalid("ageUntil", QT_TRANSLATE_NOOP("Error", "Give ages in years.")));
    else if (provider.ageFrom && provider.ageUntil && *provider.ageUntil < *provider.ageFrom)
        problems.append(invalid("ageUntil", QT_TRANSLATE_NOOP("Error", "The oldest age is below "
                                                                       "the youngest.")));
    if (provider.accepting.state != AcceptingPatients::Unknown && !provider.accepting.asOf)
        problems.append(invalid(
            "acceptingAsOf",
            QT_TRANSLATE_NOOP("Error", "Give the day on which this was said. Without it nobody "
                                       "can tell later whether it still holds.")));
    if (provider.wait.days && *provider.wait.days < 0)
        problems.append(
            invalid("waitDays", QT_TRANSLATE_NOOP("Error", "A wait is zero days or more.")));
    if (provider.wait.days && !provider.wait.asOf)
        problems.append(
            invalid("waitAsOf",
                    QT_TRANSLATE_NOOP("Error", "Give the day on which this wait was offered.")));
    return problems;
}

QList<Error> validate(const ProviderAffiliation &affiliation)
{
    QList<Error> problems;
    if (!affiliation.span.isValid())
        problems.append(invalid("until", endBeforeStart));
    return problems;
}

QList<Error> validate(const ProviderContract &contract)
{
    QList<Error> problems;
    if (contract.provider.has_value() == contract.organization.has_value())
        problems.append(invalid("provider", oneParty));
    if (!contract.span.isValid())
        problems.append(invalid("until", endBeforeStart));
    return problems;
}

QList<Error> validate(const NetworkArrangement &arrangement)
{
    QList<Error> problems;
    if (arrangement.provider.has_value() == arrangement.organization.has_value())
        problems.append(invalid("provider", oneParty));
    if (!arrangement.span.isValid())
        problems.append(invalid("until", endBeforeStart));
    return problems;
}

QString providerNameKey(const QString &name)
{
    static const QStringList titles = {QStringLiteral("dr"),     QStringLiteral("dra"),
                                       QStringLiteral("doctor"), QStringLiteral("doctora"),
                                       QStringLiteral("mr"),     QStringLiteral("ms"),
                                       QStringLiteral("mrs"),    QStringLiteral("lic")};
    static const QStringList degrees = {
        QStringLiteral("md"),  QStringLiteral("do"),  QStringLiteral("dds"), QStringLiteral("dmd"),
        QStringLiteral("np"),  QStringLiteral("pa"),  QStringLiteral("rn"),  QStringLiteral("phd"),
        QStringLiteral("pt"),  QStringLiteral("dpt"), QStringLiteral("ot"),  QStringLiteral("otr"),
        QStringLiteral("slp"), QStringLiteral("cpo"), QStringLiteral("faap")};

    // A degree only counts behind a comma: "Do" and "Pa" are surnames too.
    QString bare = name.trimmed();
    qsizetype comma = -1;
    while ((comma = bare.lastIndexOf(QLatin1Char(','))) > 0) {
        const QStringList tail = foldedWords(bare.mid(comma + 1).remove(QLatin1Char('.')));
        if (!std::all_of(tail.begin(), tail.end(),
                         [](const QString &word) { return degrees.contains(word); }))
            break;
        bare.truncate(comma);
    }
    QStringList words = foldedWords(bare);
    while (words.size() > 1 && titles.contains(words.first()))
        words.removeFirst();
    return words.join(QLatin1Char(' '));
}

std::optional<Error> npiProblem(QStringView npi)
{
    const bool digits = std::all_of(npi.begin(), npi.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (npi.size() != 10 || !digits)
        return invalid("npi", QT_TRANSLATE_NOOP("Error", "An NPI has ten digits."));
    if (npi[0] != QLatin1Char('1') && npi[0] != QLatin1Char('2'))
        return invalid("npi", QT_TRANSLATE_NOOP("Error", "An NPI begins with 1 or 2."));

    // Luhn over "80840" + NPI, from the right; the prefix alone adds 24.
    int sum = 24;
    for (qsizetype i = 0; i < 10; ++i) {
        int digit = npi[i].digitValue();
        if (i % 2 == 0) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
    }
    if (sum % 10 != 0)
        return invalid("npi",
                       QT_TRANSLATE_NOOP("Error", "This is not an NPI: its last digit does not "
                                                  "agree with the others. Compare it with the "
                                                  "paper, digit by digit."));
    return std::nullopt;
}

} // namespace enlace
