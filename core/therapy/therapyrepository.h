// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/therapy/therapyrules.h"
#include "core/therapy/therapytables.h"

#include <QHash>

namespace enlace {

class Reading;
class Work;

/// A child's therapies side by side, from whatever source.
struct TherapyHistory
{
    QList<TherapyLane> lanes;
    QList<TherapyEpisode> archived; ///< where they are wanted, latest first; they count for nothing
    QHash<AgencyId, QString> organizationNames;
    int hidden = 0; ///< protected episodes that are not shown to this person

    bool operator==(const TherapyHistory &) const = default;
};

/// Dated therapies, as far as the person of the Reading may see and change them. Gaps and changes
/// are counted over what this person sees. Thread: the Reading's.
class TherapyRepository
{
public:
    explicit TherapyRepository(Reading &reading)
        : TherapyRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    TherapyRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<TherapyEpisode> find(const TherapyEpisodeId &id);
    /// In one statement.
    [[nodiscard]] Result<TherapyHistory> ofChild(const ChildId &child, bool withArchived = false);

    /// New or changed. Behavioral therapy and mental health are given their label when none was
    /// chosen. Errors: Invalid (validate(), or the same therapist twice at once in one discipline
    /// from one source), Forbidden, Conflict.
    Result<TherapyEpisode> save(Work &work, TherapyEpisode episode);
    /// Lets `next` take over from `previous`, which ends the day before with the reason that it
    /// carries, unless it has ended already. Errors as save(), and mayFollow()'s.
    Result<TherapyEpisode> follow(Work &work, TherapyEpisode previous, TherapyEpisode next);
    Result<TherapyEpisode> archive(Work &work, TherapyEpisode episode, const QString &reason);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
