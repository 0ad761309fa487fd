// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/therapy/therapyrepository.h"

#include "core/access/childrecords.h"

namespace enlace {

namespace {

tl::unexpected<Error> twiceAtOnce()
{
    return fail(Error{ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error", "This therapist is on record for these days "
                                                 "already. Change that entry, or choose other "
                                                 "days."),
                      {},
                      -1,
                      QStringLiteral("fromEdit"),
                      {}});
}

} // namespace

Result<TherapyEpisode> TherapyRepository::find(const TherapyEpisodeId &id)
{
    return childrecords::find<TherapyEpisode>(m_reading, m_visibility, DataCategory::Therapy, id);
}

Result<TherapyHistory> TherapyRepository::ofChild(const ChildId &child, bool withArchived)
{
    // One row of nothing when there is no episode, so that the count of what is hidden comes along.
    Query query(m_reading,
                QStringLiteral(
                    "select (select count(*) from therapy_episode x where x.child_id = :child and "
                    "x.archived_at is null and %1), a.name, %2 "
                    "from (select 1 as one) o "
                    "left join therapy_episode t on t.child_id = :child and "
                    "(t.archived_at is null or :archived = 1) and %3 "
                    "left join agency a on a.id = t.organization_id "
                    "order by t.from_on, t.id")
                    .arg(m_visibility.hiddenRows(DataCategory::Therapy, QLatin1String("x")),
                         columnList<TherapyEpisode>("t"),
                         m_visibility.rows(DataCategory::Therapy, QLatin1String("t"))));
    query.bind(":child", child).bind(":archived", withArchived);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    TherapyHistory history;
    QList<TherapyEpisode> episodes;
    while (query.next()) {
        history.hidden = query.get<int>(0);
        if (query.column(2).isNull())
            continue;
        auto episode = readRecord<TherapyEpisode>(query, 2);
        if (episode.organization)
            history.organizationNames.insert(*episode.organization, query.column(1).toString());
        if (episode.archivedAt)
            history.archived.prepend(std::move(episode));
        else
            episodes.append(std::move(episode));
    }
    ENLACE_TRY(query.finished());
    history.lanes = lanes(episodes, m_reading.today());
    return history;
}

Result<TherapyEpisode> TherapyRepository::save(Work &work, TherapyEpisode episode)
{
    if (episode.origin.label == Sensitivity::General)
        episode.origin.label = labelFor(episode.discipline);
    ENLACE_TRY(childrecords::firstOf(validate(episode)));
    ENLACE_TRY(childrecords::lockChild(work, episode.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Therapy, episode));
    ENLACE_TRY(childrecords::completeOrigin(work, episode, episode.child));
    if (!episode.archivedAt) {
        ENLACE_ASSIGN(const auto others,
                      childrecords::everyRow<TherapyEpisode>(work, episode.child));
        for (const TherapyEpisode &other : others)
            if (other.id != episode.id && other.discipline == episode.discipline &&
                other.providedBy == episode.providedBy && other.span.overlaps(episode.span) &&
                isSameTherapist(other, episode))
                return twiceAtOnce();
    }
    return saveRecord(work, std::move(episode));
}

Result<TherapyEpisode> TherapyRepository::follow(Work &work, TherapyEpisode previous,
                                                 TherapyEpisode next)
{
    ENLACE_TRY(mayFollow(previous, next));
    if (previous.span.isOpen())
        previous.span.until = next.span.from.addDays(-1);
    ENLACE_TRY(save(work, std::move(previous)));
    return save(work, std::move(next));
}

Result<TherapyEpisode> TherapyRepository::archive(Work &work, TherapyEpisode episode,
                                                  const QString &reason)
{
    return save(work, childrecords::archived(std::move(episode), work, reason));
}

} // namespace enlace
