// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/therapy/therapyrules.h"

#include "core/search/folding.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace enlace {

namespace {

QList<TherapyEpisode> ofDiscipline(const QList<TherapyEpisode> &episodes, Discipline discipline)
{
    QList<TherapyEpisode> result;
    for (const TherapyEpisode &episode : episodes)
        if (!episode.archivedAt && episode.discipline == discipline)
            result.append(episode);
    std::sort(result.begin(), result.end(), [](const TherapyEpisode &a, const TherapyEpisode &b) {
        return a.span.from != b.span.from ? a.span.from < b.span.from : a.id < b.id;
    });
    return result;
}

bool isNamed(const TherapyEpisode &episode)
{
    return episode.therapist || !episode.therapistName.trimmed().isEmpty();
}

/// Whether `after` may have taken over from `before`; see therapistChanges().
bool mayHaveFollowed(const TherapyEpisode &before, const TherapyEpisode &after)
{
    return before.providedBy == after.providedBy && before.span.from < after.span.from &&
           before.span.until && (!after.span.until || *after.span.until > *before.span.until) &&
           after.span.from.daysTo(*before.span.until) < longestHandOver;
}

/// Days between the end of one and the start of the other, whichever comes first.
qint64 distance(const TherapyEpisode &before, const TherapyEpisode &after)
{
    return std::abs(before.span.until->addDays(1).daysTo(after.span.from));
}

} // namespace

Sensitivity labelFor(Discipline discipline)
{
    return discipline == Discipline::Behavioral || discipline == Discipline::MentalHealth
               ? Sensitivity::MentalHealth
               : Sensitivity::General;
}

DateSpan lastMonths(int months, QDate today)
{
    return {today.addMonths(-months).addDays(1), today};
}

bool isSameTherapist(const TherapyEpisode &a, const TherapyEpisode &b)
{
    if (a.therapist && b.therapist)
        return a.therapist == b.therapist;
    const QString name = folded(a.therapistName);
    return !name.isEmpty() && name == folded(b.therapistName);
}

QList<TherapistChange> therapistChanges(const QList<TherapyEpisode> &episodes,
                                        Discipline discipline)
{
    const QList<TherapyEpisode> mine = ofDiscipline(episodes, discipline);
    QList<TherapyEpisode> ended;
    for (const TherapyEpisode &episode : mine)
        if (episode.span.until)
            ended.append(episode);
    std::stable_sort(ended.begin(), ended.end(),
                     [](const TherapyEpisode &a, const TherapyEpisode &b) {
                         return *a.span.until < *b.span.until;
                     });

    QSet<TherapyEpisodeId> followers;
    QList<TherapistChange> changes;
    for (const TherapyEpisode &before : ended) {
        const TherapyEpisode *next = nullptr;
        for (const TherapyEpisode &after : mine)
            if (mayHaveFollowed(before, after) && !followers.contains(after.id) &&
                (!next || distance(before, after) < distance(before, *next)))
                next = &after;
        if (!next)
            continue;
        followers.insert(next->id);
        if (!isSameTherapist(before, *next))
            changes.append({before, *next});
    }
    std::stable_sort(
        changes.begin(), changes.end(),
        [](const TherapistChange &a, const TherapistChange &b) { return a.on() < b.on(); });
    return changes;
}

int therapistsInMonths(const QList<TherapyEpisode> &episodes, Discipline discipline, int months,
                       QDate today)
{
    const DateSpan window = lastMonths(months, today);
    QList<TherapyEpisode> different;
    for (const TherapyEpisode &episode : ofDiscipline(episodes, discipline)) {
        if (!episode.span.overlaps(window))
            continue;
        const bool isKnown = std::any_of(different.begin(), different.end(),
                                         [&episode](const TherapyEpisode &other) {
                                             if (!isNamed(episode) && !isNamed(other))
                                                 return episode.providedBy == other.providedBy;
                                             return isSameTherapist(episode, other);
                                         });
        if (!isKnown)
            different.append(episode);
    }
    return static_cast<int>(different.size());
}

int changesInMonths(const QList<TherapyEpisode> &episodes, Discipline discipline, int months,
                    QDate today)
{
    const DateSpan window = lastMonths(months, today);
    const QList<TherapistChange> changes = therapistChanges(episodes, discipline);
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [&window](const TherapistChange &change) {
            return window.contains(change.on());
        }));
}

QList<DateSpan> gaps(const QList<TherapyEpisode> &episodes, Discipline discipline, QDate today)
{
    QList<DateSpan> result;
    const TherapyEpisode *last = nullptr; // of those seen, the one that reaches furthest
    const QList<TherapyEpisode> mine = ofDiscipline(episodes, discipline);
    for (const TherapyEpisode &episode : mine) {
        if (last && last->span.until && episode.span.from > last->span.until->addDays(1))
            result.append({last->span.until->addDays(1), episode.span.from.addDays(-1)});
        if (!last || !episode.span.until ||
            (last->span.until && *episode.span.until >= *last->span.until))
            last = &episode;
    }
    const bool isFinished = last && (last->endReason == TherapyEnd::GoalsReached ||
                                     last->endReason == TherapyEnd::AgedOut);
    if (last && last->span.until && *last->span.until < today && !isFinished)
        result.append({last->span.until->addDays(1), std::nullopt});
    return result;
}

int gapMonths(const DateSpan &gap, QDate today)
{
    // Average month; half a month rounds up.
    return static_cast<int>((gap.days(today) * 2 + 30) / 61);
}

QList<TherapyLane> lanes(const QList<TherapyEpisode> &episodes, QDate today)
{
    QList<TherapyLane> result;
    for (const Discipline discipline : allOf<Discipline>()) {
        TherapyLane lane;
        lane.discipline = discipline;
        lane.episodes = ofDiscipline(episodes, discipline);
        if (lane.episodes.isEmpty())
            continue;
        lane.gaps = gaps(episodes, discipline, today);
        lane.therapistsIn12 = therapistsInMonths(episodes, discipline, 12, today);
        lane.therapistsIn18 = therapistsInMonths(episodes, discipline, 18, today);
        lane.changesIn12 = changesInMonths(episodes, discipline, 12, today);
        lane.changesIn18 = changesInMonths(episodes, discipline, 18, today);
        const DateSpan window = lastMonths(18, today);
        const QList<TherapistChange> changes = therapistChanges(episodes, discipline);
        lane.isChangedByReauthorization =
            lane.changesIn18 > 0 &&
            std::all_of(changes.begin(), changes.end(), [&window](const TherapistChange &change) {
                return !window.contains(change.on()) ||
                       change.before.endReason == TherapyEnd::Reassigned;
            });
        result.append(lane);
    }
    return result;
}

QString sameTherapistRequest(const TherapyEpisode &episode, Language language)
{
    const QString name = episode.therapistName.trimmed();
    if (name.isEmpty())
        return {};
    return (language == Language::Spanish ? QStringLiteral("Se pidió seguir con: %1")
                                          : QStringLiteral("Same therapist requested: %1"))
        .arg(name);
}

QList<Error> validate(const TherapyEpisode &episode)
{
    QList<Error> errors;
    if (!episode.span.from.isValid())
        errors.append(invalid("fromEdit", complaint::needed));
    else if (!episode.span.isValid())
        errors.append(invalid("untilEdit", complaint::reversed));
    if (episode.span.isOpen() && episode.endReason)
        errors.append(
            invalid("untilEdit", QT_TRANSLATE_NOOP("Error", "There is a reason for the end, but no "
                                                            "last day. Write the last day.")));
    if (episode.origin.label == Sensitivity::General &&
        labelFor(episode.discipline) != Sensitivity::General)
        errors.append(
            invalid("labelEdit", QT_TRANSLATE_NOOP("Error", "Behavioral therapy and mental health "
                                                            "are specially protected. Choose their "
                                                            "label.")));
    return errors;
}

Result<> mayFollow(const TherapyEpisode &previous, const TherapyEpisode &next)
{
    if (next.span.from <= previous.span.from)
        return fail(invalid("fromEdit", QT_TRANSLATE_NOOP("Error", "The new therapist cannot begin "
                                                                   "before the one before.")));
    if (!isSameTherapist(previous, next) && !previous.endReason)
        return fail(invalid("endReasonEdit",
                            QT_TRANSLATE_NOOP("Error", "Say why the therapist changes. Families "
                                                       "ask, and the answer is counted.")));
    return {};
}

} // namespace enlace
