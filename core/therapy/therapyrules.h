// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/therapy/therapy.h"

#include <QList>

namespace enlace {

// What a child's dated therapies tell: holes, how often the therapist changed, what to ask for.
// Pure. Archived episodes never count.

/// Behavioral therapy and mental health are specially protected.
[[nodiscard]] Sensitivity labelFor(Discipline discipline);

/// The days of the last `months` months: the day after the same day `months` months ago, up to
/// today, both included. On November 21, 2026 the last 12 months are November 22, 2025 to
/// November 21, 2026.
[[nodiscard]] DateSpan lastMonths(int months, QDate today);

/// Whether two episodes have the same therapist: the same directory record where both name one,
/// else the same name, accents, case and blanks not minded. An episode that names nobody is never
/// the same as another.
[[nodiscard]] bool isSameTherapist(const TherapyEpisode &a, const TherapyEpisode &b);

/// A therapist took over from another.
struct TherapistChange
{
    TherapyEpisode before;
    TherapyEpisode after;

    /// First day of the new therapist.
    [[nodiscard]] QDate on() const { return after.span.from; }
};

/// Longest hand-over, in days during which both therapists serve the child; whoever stays side by
/// side for longer are two therapists and no change.
inline constexpr int longestHandOver = 31;

/// Every change in a discipline, oldest first. An episode follows another of the same discipline
/// from the same source when it began later, lasts beyond the other's end, and overlaps it by a
/// hand-over at most; of several the one that began nearest to that end follows, and each follows
/// once. It is a change when the therapist is another one. School therapy beside the unit's is
/// none.
[[nodiscard]] QList<TherapistChange> therapistChanges(const QList<TherapyEpisode> &episodes,
                                                      Discipline discipline);

/// How many different therapists served the child in the discipline, on at least one day of the
/// last `months` months. An unnamed therapist counts once for each source.
[[nodiscard]] int therapistsInMonths(const QList<TherapyEpisode> &episodes, Discipline discipline,
                                     int months, QDate today);

/// How many changes happened on a day of the last `months` months.
[[nodiscard]] int changesInMonths(const QList<TherapyEpisode> &episodes, Discipline discipline,
                                  int months, QDate today);

/// Days without any therapy of the discipline between its first day and today, from whatever
/// source; the last one is open while nobody serves the child or is known to come. A therapy that
/// ended because its goals were reached or by age leaves no gap behind it. Oldest first.
[[nodiscard]] QList<DateSpan> gaps(const QList<TherapyEpisode> &episodes, Discipline discipline,
                                   QDate today);

/// Whole months of a gap as people say them, at least 1 for a gap of 15 days or more; 0 for less.
[[nodiscard]] int gapMonths(const DateSpan &gap, QDate today);

/// What a discipline's lane shows.
struct TherapyLane
{
    Discipline discipline = Discipline::Physical;
    QList<TherapyEpisode> episodes; ///< oldest first
    QList<DateSpan> gaps;
    int therapistsIn12 = 0;
    int therapistsIn18 = 0;
    int changesIn12 = 0;
    int changesIn18 = 0;
    /// Every change of the last 18 months came with a reauthorization, and there was one.
    bool isChangedByReauthorization = false;

    bool operator==(const TherapyLane &) const = default;
};

/// One lane for each discipline that the child has or had, in the order of the enumeration.
[[nodiscard]] QList<TherapyLane> lanes(const QList<TherapyEpisode> &episodes, QDate today);

/// The line for a reauthorization request: "Same therapist requested: …", in either language,
/// whatever the interface speaks. Empty when no therapist is named.
[[nodiscard]] QString sameTherapistRequest(const TherapyEpisode &episode, Language language);

/// Everything wrong with an episode, for a form to show beside its fields. Days may lie in the
/// future: a therapist may begin next week.
[[nodiscard]] QList<Error> validate(const TherapyEpisode &episode);

/// Whether `next` may take over from `previous`: a change of therapist needs the reason for which
/// the previous one ended.
[[nodiscard]] Result<> mayFollow(const TherapyEpisode &previous, const TherapyEpisode &next);

} // namespace enlace
