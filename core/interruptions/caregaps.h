// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/authorizations/enquiry.h"
#include "core/interruptions/careinterruption.h"
#include "core/renewals/renewal.h"
#include "core/therapy/therapy.h"

namespace enlace {

// What a child was without, read from the records, whether or not anybody wrote it down. Pure.

/// Days between two therapists after which a therapy counts as interrupted: a weekly hour was
/// missed twice. Our own choice.
inline constexpr int therapyGapDays = 15;
/// An authorization that ended longer ago, and that nobody asked for again, was given up; days. The
/// packets count so too.
inline constexpr int givenUpDays = 90;

/// A child was, or is, without something for some days.
struct GapFact
{
    ChildId child;
    GapCause cause = GapCause::NotAskedAgain;
    DateSpan span; ///< open while it lasts
    /// Of what; none: of all that the coverage paid.
    std::optional<ServiceGroup> group = {};
    QString item = {};                         ///< in words, where it is one
    std::optional<Discipline> discipline = {}; ///< where it is a therapy

    bool operator==(const GapFact &) const = default;
};

/// The interruptions between the authorizations of one child, with their causes. `all` are the
/// child's requests in any order, `missing` what any of them lacked.
[[nodiscard]] QList<GapFact> authorizationGaps(const QList<Authorization> &all,
                                               const QList<MissingItem> &missing, QDate today);
[[nodiscard]] std::optional<GapFact> coverageGap(const EligibilityRenewal &renewal);
/// `episodes` are all of one child.
[[nodiscard]] QList<GapFact> therapyGaps(const QList<TherapyEpisode> &episodes);

[[nodiscard]] GapFact gapOf(const CareInterruption &interruption);

/// What was found in the records without what people wrote down: where somebody wrote down an
/// interruption of the same thing on the same days, the words of that person count.
[[nodiscard]] QList<GapFact> notWritten(const QList<GapFact> &found, const QList<GapFact> &written);

/// What gaps are read from, of one child.
struct GapSources
{
    QList<Authorization> requests;
    QList<MissingItem> missing;
    QList<EligibilityRenewal> renewals;
    QList<TherapyEpisode> episodes;
};

/// All that is found in the records, in no order.
[[nodiscard]] QList<GapFact> gapsFound(const GapSources &sources, QDate today);

} // namespace enlace
