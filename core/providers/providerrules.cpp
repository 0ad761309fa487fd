// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/providerrules.h"

#include "core/base/datetext.h"

namespace enlace {

namespace {

/// The organizations whose contracts count for the party on the day.
QList<AgencyId> organizationsOf(const StandingParty &party, const StandingFacts &facts, QDate day)
{
    if (party.organization)
        return {*party.organization};
    QList<AgencyId> organizations;
    if (party.provider)
        for (const ProviderAffiliation &affiliation : facts.affiliations)
            if (!affiliation.archived.at && affiliation.provider == *party.provider &&
                affiliation.span.contains(day))
                organizations.append(affiliation.organization);
    return organizations;
}

/// Contracts and arrangements name a provider or an organization.
template <class Row>
bool isAbout(const Row &row, const StandingParty &party, const QList<AgencyId> &organizations)
{
    if (row.archived.at)
        return false;
    if (row.provider)
        return party.provider == row.provider;
    return row.organization && organizations.contains(*row.organization);
}

} // namespace

std::optional<QDate> coveredUntil(const QList<DateSpan> &spans, QDate day)
{
    QDate end = day;
    for (bool grew = true; grew;) {
        grew = false;
        for (const DateSpan &span : spans) {
            if (span.from > end.addDays(1) || (span.until && *span.until <= end))
                continue;
            if (!span.until)
                return std::nullopt;
            end = *span.until;
            grew = true;
        }
    }
    return end;
}

Standing standing(const StandingParty &party, std::optional<AgencyId> network,
                  const StandingFacts &facts, QDate day)
{
    if (!network)
        return {};

    const QList<AgencyId> organizations = organizationsOf(party, facts, day);
    const auto holdsToday = [day](const DateSpan &span) { return span.contains(day); };

    bool anyContract = false;
    QList<DateSpan> contracts;
    for (const ProviderContract &contract : facts.contracts) {
        if (!isAbout(contract, party, organizations))
            continue;
        anyContract = true;
        if (contract.network == *network)
            contracts.append(contract.span);
    }
    if (std::any_of(contracts.begin(), contracts.end(), holdsToday))
        return {StandingKind::InNetwork, coveredUntil(contracts, day), std::nullopt};

    QList<DateSpan> arrangements;
    const NetworkArrangement *lasting = nullptr;
    for (const NetworkArrangement &arrangement : facts.arrangements) {
        if (!isAbout(arrangement, party, organizations) ||
            (arrangement.network && *arrangement.network != *network))
            continue;
        arrangements.append(arrangement.span);
        if (!holdsToday(arrangement.span))
            continue;
        const bool longer = !lasting || !arrangement.span.until ||
                            (lasting->span.until && *lasting->span.until < *arrangement.span.until);
        if (longer)
            lasting = &arrangement;
    }
    if (lasting)
        return {StandingKind::OutWithArrangement, coveredUntil(arrangements, day), lasting->kind};

    return {anyContract ? StandingKind::Out : StandingKind::Unknown, std::nullopt, std::nullopt};
}

QString standingReason(const Standing &standing, const QString &network, Language language,
                       QDate today)
{
    const auto say = [](const char *words) {
        return QCoreApplication::translate("StandingKind", words);
    };
    QString reason;
    switch (standing.kind) {
    case StandingKind::InNetwork:
        reason = say(QT_TRANSLATE_NOOP("StandingKind", "Contract with %1")).arg(network);
        break;
    case StandingKind::OutWithArrangement:
        reason = standing.arrangement ? label(*standing.arrangement) : label(standing.kind);
        break;
    case StandingKind::Out:
        return say(QT_TRANSLATE_NOOP("StandingKind", "No contract with %1 today")).arg(network);
    case StandingKind::Unknown:
        return network.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("StandingKind", "The child's network is not known"))
                   : say(QT_TRANSLATE_NOOP("StandingKind", "Nobody has written down a contract"));
    }
    if (!standing.until)
        return reason;
    return say(QT_TRANSLATE_NOOP("StandingKind", "%1, to %2"))
        .arg(reason, shortDate(*standing.until, language, today));
}

QString standingText(const Standing &standing, Language language, QDate today)
{
    if (standing.kind == StandingKind::OutWithArrangement && standing.until)
        //: A chip; %1 is the last day of the arrangement, "Jan 31".
        return QCoreApplication::translate("StandingKind", "Out of network, to %1")
            .arg(shortDate(*standing.until, language, today));
    return label(standing.kind);
}

} // namespace enlace
