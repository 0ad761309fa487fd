// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaserules.h"

#include <algorithm>

namespace enlace {

namespace {

bool names(const QList<ReleaseParty> &parties, AgencyId agency, ReleaseDirection wrongWay,
           QDate day)
{
    return std::any_of(parties.begin(), parties.end(), [&](const ReleaseParty &party) {
        return party.organization == agency && party.direction != wrongWay &&
               (!party.revokedOn || day < *party.revokedOn);
    });
}

} // namespace

ReleaseState stateOf(const Release &release, QDate day)
{
    if (release.revokedOn && day >= *release.revokedOn)
        return ReleaseState::Revoked;
    if (!release.signedOn)
        return ReleaseState::NotSigned;
    if (day < release.span.from || day < *release.signedOn)
        return ReleaseState::NotYetInForce;
    return release.span.contains(day) ? ReleaseState::InForce : ReleaseState::Expired;
}

bool covers(const ReleaseWithParties &release, AgencyId from, AgencyId to, Sensitivity category,
            QDate day)
{
    return !release.release.archivedAt && stateOf(release.release, day) == ReleaseState::InForce &&
           release.release.categories.contains(category) &&
           names(release.parties, from, ReleaseDirection::Receives, day) &&
           names(release.parties, to, ReleaseDirection::Gives, day);
}

Result<ReleaseId> coveringRelease(const QList<ReleaseWithParties> &releases, AgencyId from,
                                  AgencyId to, Sensitivity category, QDate day)
{
    for (const ReleaseWithParties &release : releases)
        if (covers(release, from, to, category, day))
            return release.release.id;
    return fail(ErrorCode::Forbidden, QT_TRANSLATE_NOOP("Error", "No release covers this. Ask the "
                                                                 "family for one first."));
}

Result<Release> revoke(Release release, QDate on, const QString &reason, QDate today)
{
    if (release.revokedOn)
        return fail(invalid("revokedOnEdit",
                            QT_TRANSLATE_NOOP("Error", "This release was revoked already.")));
    if (!on.isValid())
        return fail(invalid("revokedOnEdit", complaint::needed));
    if (on > today)
        return fail(invalid("revokedOnEdit", complaint::liesAhead));
    release.revokedOn = on;
    release.revokedReason = reason.trimmed();
    return release;
}

QList<Error> validate(const ReleaseWithParties &release, QDate birthDate, QDate today)
{
    QList<Error> errors;
    const Release &r = release.release;
    if (!r.span.from.isValid())
        errors.append(invalid("fromEdit", complaint::needed));
    else if (!r.span.isValid())
        errors.append(invalid("untilEdit", complaint::reversed));
    if (r.categories.isEmpty())
        errors.append(
            invalid("categoriesEdit", QT_TRANSLATE_NOOP("Error", "Choose what may be shared.")));
    if (r.purpose.trimmed().isEmpty())
        errors.append(
            invalid("purposeEdit", QT_TRANSLATE_NOOP("Error", "Write what it may be used for.")));
    if (release.parties.size() < 2)
        errors.append(invalid("partiesEdit",
                              QT_TRANSLATE_NOOP("Error", "Name at least two agencies: one that "
                                                         "gives and one that receives.")));
    if (r.signedOn && *r.signedOn > today)
        errors.append(invalid("signedOnEdit", complaint::liesAhead));
    if (r.signedOn && !r.signer && r.signerName.trimmed().isEmpty())
        errors.append(invalid("signerEdit", QT_TRANSLATE_NOOP("Error", "Write who signed.")));
    const bool isAdult = r.signedOn && birthDate.isValid() && *r.signedOn >= birthDate.addYears(18);
    if (isAdult && r.relation != SignerRelation::Self && r.relation != SignerRelation::Conservator)
        errors.append(invalid("relationEdit",
                              QT_TRANSLATE_NOOP("Error", "From 18 on the young person signs, or a "
                                                         "conservator.")));
    return errors;
}

} // namespace enlace
