// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkknowledgerepository.h"

#include "core/providers/agencyrepository.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

/// Directory entries say when they were learned as personal records do.
template <class T>
T prepared(const Work &work, T value)
{
    if (!value.id.isSet())
        value.id = decltype(value.id)::make();
    if (!value.provenance.learnedAt.isValid())
        value.provenance.learnedAt = work.now();
    return value;
}

QString inUse(bool withArchived)
{
    return withArchived ? QStringLiteral("1 = 1") : QStringLiteral("r.archived_at is null");
}

} // namespace

Result<> NetworkKnowledgeRepository::mayRead() const
{
    if (m_visibility.mayReadAny(DataCategory::Directory))
        return {};
    return fail(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Error", "Your account may not see the directory of providers. "
                                           "Ask a supervisor if you need it."));
}

Result<NetworkProfile> NetworkKnowledgeRepository::find(const NetworkProfileId &id)
{
    ENLACE_TRY(mayRead());
    return findRecord<NetworkProfile>(m_reading, id);
}

Result<PolicyEntry> NetworkKnowledgeRepository::find(const PolicyEntryId &id)
{
    ENLACE_TRY(mayRead());
    return findRecord<PolicyEntry>(m_reading, id);
}

Result<QList<NetworkProfile>> NetworkKnowledgeRepository::profilesOf(const AgencyId &network,
                                                                     bool withArchived)
{
    ENLACE_TRY(mayRead());
    Query query(m_reading,
                QStringLiteral("select %1 from network_profile r where r.network_id = :network "
                               "and %2 "
                               "order by case when r.archived_at is null then 0 else 1 end, "
                               "r.said_on desc, r.id desc limit 200")
                    .arg(columnList<NetworkProfile>("r"), inUse(withArchived)));
    query.bind(":network", network);
    return readRecords<NetworkProfile>(query);
}

Result<QList<PolicyEntry>> NetworkKnowledgeRepository::policiesOf(const AgencyId &agency,
                                                                  bool withArchived)
{
    ENLACE_TRY(mayRead());
    Query query(m_reading,
                QStringLiteral("select %1 from policy_entry r where r.agency_id = :agency "
                               "and %2 "
                               "order by case when r.archived_at is null then 0 else 1 end, "
                               "r.topic, r.from_on desc, r.id desc limit 500")
                    .arg(columnList<PolicyEntry>("r"), inUse(withArchived)));
    query.bind(":agency", agency);
    return readRecords<PolicyEntry>(query);
}

Result<QList<NetworkKnowledge>>
NetworkKnowledgeRepository::knowledgeOf(const QList<AgencyId> &agencies)
{
    QList<NetworkKnowledge> all;
    for (const AgencyId &id : agencies) { // a person chooses a few
        NetworkKnowledge known;
        ENLACE_ASSIGN(known.agency, AgencyRepository(m_reading).find(id));
        ENLACE_ASSIGN(known.profiles, profilesOf(id));
        ENLACE_ASSIGN(known.policies, policiesOf(id));
        all.append(known);
    }
    return all;
}

Result<NetworkProfile> NetworkKnowledgeRepository::save(Work &work, NetworkProfile profile)
{
    ENLACE_TRY(m_visibility.mayAdd(DataCategory::Directory));
    const QList<Error> problems = validate(profile);
    if (!problems.isEmpty())
        return fail(problems.first());
    return saveRecord(work, prepared(work, std::move(profile)));
}

Result<PolicyEntry> NetworkKnowledgeRepository::save(Work &work, PolicyEntry entry)
{
    ENLACE_TRY(m_visibility.mayAdd(DataCategory::Directory));
    if (entry.topic != PolicyTopic::Other)
        entry.topicWords = QLatin1String(""); // what a topic of the list is about, the list says
    const QList<Error> problems = validate(entry);
    if (!problems.isEmpty())
        return fail(problems.first());
    return saveRecord(work, prepared(work, std::move(entry)));
}

} // namespace enlace
