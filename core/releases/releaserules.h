// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/releases/release.h"

namespace enlace {

// What a release of information allows, without a store and without a clock.

[[nodiscard]] ReleaseState stateOf(const Release &release, QDate day);

/// A release and the agencies that it names.
struct ReleaseWithParties
{
    Release release;
    QList<ReleaseParty> parties;

    bool operator==(const ReleaseWithParties &) const = default;
};

/// Whether the release lets `from` tell `to` what belongs to `category` on that day: it is in
/// force, names the category, and names both agencies in the right direction, neither revoked.
[[nodiscard]] bool covers(const ReleaseWithParties &release, AgencyId from, AgencyId to,
                          Sensitivity category, QDate day);

/// The first of the releases that covers it; Forbidden, saying what to do, when none does.
[[nodiscard]] Result<ReleaseId> coveringRelease(const QList<ReleaseWithParties> &releases,
                                                AgencyId from, AgencyId to, Sensitivity category,
                                                QDate day);

/// Takes the whole release back from a day on.
[[nodiscard]] Result<Release> revoke(Release release, QDate on, const QString &reason, QDate today);

/// Everything wrong with it, for a form to show beside its fields. From the 18th birthday on the
/// young person signs, or a conservator (San Diego CCS, read; see ADULT-18).
[[nodiscard]] QList<Error> validate(const ReleaseWithParties &release, QDate birthDate,
                                    QDate today);

} // namespace enlace
