// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needrepository.h"

#include "core/access/childrecords.h"

#include <algorithm>

namespace enlace {

namespace {

constexpr DataCategory category = DataCategory::CareTeam;

/// The name of whoever `%1` points at.
const char *const partyName = "coalesce(p.name, o.name, %1.name)";
const char *const partyJoins = "left join provider p on p.id = %1.provider_id "
                               "left join agency o on o.id = %1.organization_id";

QString ofAlias(const char *text, QLatin1String alias)
{
    return QString::fromLatin1(text).arg(alias);
}

QString unlessArchived(bool withArchived, QLatin1String alias)
{
    return withArchived ? QString() : QStringLiteral(" and %1.archived_at is null").arg(alias);
}

} // namespace

Result<NeedSheet> NeedRepository::ofChild(const ChildId &child, bool withArchived)
{
    const QLatin1String n("n");
    NeedSheet sheet;
    Query query(m_reading,
                QStringLiteral("select %1 from care_need n where n.child_id = :child and %2%3 "
                               "order by case when n.archived_at is not null then 2 "
                               "when n.state in ('looking', 'unmet') then 0 else 1 end, "
                               "n.since_on desc, n.id limit 200")
                    .arg(columnList<CareNeed>("n"), m_visibility.rows(category, n),
                         unlessArchived(withArchived, n)));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<CareNeed> needs, readRecords<CareNeed>(query));
    ENLACE_ASSIGN(const auto applications, applicationsOf(child, withArchived));
    for (const CareNeed &need : needs) {
        NeedView view{need, {}};
        for (const ApplicationView &each : applications)
            if (each.application.need == need.id)
                view.applications.append(each);
        sheet.needs.append(view);
    }
    ENLACE_ASSIGN(sheet.preferences, preferencesOf(child, withArchived));
    ENLACE_ASSIGN(const int hiddenNeeds,
                  childrecords::hiddenOfChild<CareNeed>(m_reading, m_visibility, category, child));
    ENLACE_ASSIGN(const int hiddenWishes, childrecords::hiddenOfChild<ProviderPreference>(
                                              m_reading, m_visibility, category, child));
    sheet.hidden = hiddenNeeds + hiddenWishes;
    return sheet;
}

Result<QList<ApplicationView>> NeedRepository::applicationsOf(const ChildId &child,
                                                              bool withArchived)
{
    const QLatin1String a("a");
    Query query(m_reading,
                QStringLiteral("select %1, %2 from provider_application a %3 "
                               "where a.child_id = :child and %4%5 "
                               "order by case when a.archived_at is null then 0 else 1 end, "
                               "a.asked_on desc, a.id desc limit 1000")
                    .arg(ofAlias(partyName, a), columnList<ProviderApplication>("a"),
                         ofAlias(partyJoins, a), m_visibility.rows(category, a),
                         unlessArchived(withArchived, a)));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<ApplicationView> views;
    while (query.next())
        views.append({readRecord<ProviderApplication>(query, 1), query.column(0).toString()});
    ENLACE_TRY(query.finished());
    return views;
}

Result<QList<PreferenceView>> NeedRepository::preferencesOf(const ChildId &child, bool withArchived)
{
    const QLatin1String w("w");
    Query query(m_reading,
                QStringLiteral("select %1, %2 from provider_preference w %3 "
                               "where w.child_id = :child and %4%5 "
                               "order by case when w.archived_at is null then 0 else 1 end, "
                               "w.said_on desc, w.id desc limit 200")
                    .arg(ofAlias(partyName, w), columnList<ProviderPreference>("w"),
                         ofAlias(partyJoins, w), m_visibility.rows(category, w),
                         unlessArchived(withArchived, w)));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<PreferenceView> views;
    while (query.next())
        views.append({readRecord<ProviderPreference>(query, 1), query.column(0).toString()});
    ENLACE_TRY(query.finished());
    return views;
}

Result<CareNeed> NeedRepository::find(const CareNeedId &id)
{
    return childrecords::find<CareNeed>(m_reading, m_visibility, category, id);
}

Result<ProviderApplication> NeedRepository::find(const ProviderApplicationId &id)
{
    return childrecords::find<ProviderApplication>(m_reading, m_visibility, category, id);
}

Result<ProviderPreference> NeedRepository::find(const ProviderPreferenceId &id)
{
    return childrecords::find<ProviderPreference>(m_reading, m_visibility, category, id);
}

Result<QList<RefusalCount>> NeedRepository::refusalsOf(const std::optional<ProviderId> &provider,
                                                       const std::optional<AgencyId> &organization)
{
    Query query(m_reading,
                QStringLiteral("select a.refusal, count(*), max(a.answered_on), "
                               "max(a.ask_again_on) from provider_application a "
                               "where a.%1 = :party and a.state = 'refused' "
                               "and a.archived_at is null and %2 "
                               "group by a.refusal order by 2 desc, 1 limit 20")
                    .arg(provider ? QLatin1String("provider_id") : QLatin1String("organization_id"),
                         m_visibility.rows(category, QLatin1String("a"))));
    if (provider)
        query.bind(":party", *provider);
    else
        query.bind(":party", *organization);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<RefusalCount> counts;
    while (query.next()) {
        RefusalCount count;
        query.read(count.reason, count.count, count.last, count.askAgainOn);
        counts.append(count);
    }
    ENLACE_TRY(query.finished());
    return counts;
}

Result<QList<UnmetCount>> NeedRepository::unmet()
{
    // A child is counted once for each thing that is needed, however often it was written down.
    Query query(
        m_reading,
        QStringLiteral(
            "select n.specialty, n.discipline, k.county, "
            "count(distinct case when n.state = 'unmet' then n.child_id end) as unmet, "
            "count(distinct case when n.state = 'looking' then n.child_id end) as looking "
            "from care_need n join child k on k.id = n.child_id "
            "where n.state in ('looking', 'unmet') and n.archived_at is null "
            "and k.archived_at is null and %1 "
            "group by n.specialty, n.discipline, k.county "
            "order by unmet desc, looking desc, n.specialty, n.discipline, k.county limit 200")
            .arg(m_visibility.rows(category, QLatin1String("n"))));
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<UnmetCount> counts;
    while (query.next()) {
        UnmetCount count;
        query.read(count.specialty, count.discipline, count.county, count.unmet, count.looking);
        counts.append(count);
    }
    ENLACE_TRY(query.finished());
    return counts;
}

template <class T>
Result<T> NeedRepository::write(Work &work, T value)
{
    ENLACE_TRY(childrecords::firstOf(validate(value, work.today())));
    ENLACE_TRY(childrecords::lockChild(work, value.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, category, value));
    ENLACE_TRY(childrecords::completeOrigin(work, value, value.child));
    return saveRecord(work, std::move(value));
}

Result<CareNeed> NeedRepository::save(Work &work, CareNeed need)
{
    ENLACE_ASSIGN(const CareNeed saved, write(work, tidied(std::move(need))));
    // Who was asked is as protected as what for.
    ENLACE_ASSIGN(const auto all, childrecords::everyRow<ProviderApplication>(work, saved.child));
    for (ProviderApplication application : all) {
        if (application.need != saved.id || application.origin.label == saved.origin.label)
            continue;
        application.origin.label = saved.origin.label;
        ENLACE_TRY(updateRecord(work, application));
    }
    return saved;
}

Result<ProviderApplication> NeedRepository::save(Work &work, ProviderApplication application)
{
    ENLACE_ASSIGN(const CareNeed need, find(application.need));
    if (need.child != application.child)
        return childrecords::notHere();
    std::optional<ProviderApplication> before;
    if (application.revision > 0) {
        ENLACE_ASSIGN(before, findRecord<ProviderApplication>(work, application.id));
    }
    application.origin.agency = need.origin.agency;
    application.origin.label = need.origin.label;
    ENLACE_ASSIGN(const ProviderApplication saved, write(work, tidied(std::move(application))));

    ENLACE_ASSIGN(const auto all, childrecords::everyRow<ProviderApplication>(work, saved.child));
    QList<ProviderApplication> ofNeed;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ofNeed),
                 [&](const ProviderApplication &each) { return each.need == need.id; });
    if (const CareNeed settled = settledBy(need, before, ofNeed); settled != need) {
        ENLACE_TRY(updateRecord(work, settled));
    }
    return saved;
}

Result<ProviderPreference> NeedRepository::save(Work &work, ProviderPreference preference)
{
    return write(work, tidied(std::move(preference)));
}

} // namespace enlace
