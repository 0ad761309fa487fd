// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/childrepository.h"

#include "core/people/peoplesave.h"
#include "core/search/folding.h"
#include "core/storage/manyids.h"
#include "core/storage/spansql.h"

#include <algorithm>

namespace enlace {

namespace {

/// Beyond every letter, as both engines compare them: the end of a range of beginnings.
QString afterAll()
{
    const char32_t last = 0x10ffff;
    return QString::fromUcs4(&last, 1);
}

/// How many placeholders a list of children gets: few different statements, each prepared once.
qsizetype amongSize(const ChildFilter &filter)
{
    if (!filter.among || filter.among->isEmpty())
        return 0;
    for (const qsizetype size : {10, 50, 200})
        if (filter.among->size() <= size)
            return size;
    return ChildFilter::mostAmong;
}

QString dueCondition(DueState state, const QString &visible)
{
    const QString open = QStringLiteral("exists (select 1 from deadline q where q.child_id = c.id "
                                        "and q.status = 'open' and %1%2)");
    switch (state) {
    case DueState::Late:
        return open.arg(visible, QStringLiteral(" and q.due_on < :today"));
    case DueState::ThisWeek:
        return open.arg(visible, QStringLiteral(" and q.due_on >= :today and q.due_on <= :week"));
    case DueState::NothingOpen:
        break;
    }
    return QStringLiteral("not ") + open.arg(visible, QString());
}

/// "from … where …" of the children that a filter shows, as alias c, with its placeholders.
QString chosen(const ChildFilter &filter, const Visibility &visibility, bool afterKey)
{
    QString from = QStringLiteral("child c");
    QStringList where;
    if (!filter.coordinators.isEmpty()) {
        // A caseload is small and the county is not: begin with the coordinator's rows. The cross
        // join keeps SQLite from turning the order round.
        QStringList staff;
        for (qsizetype i = 0; i < filter.coordinators.size(); ++i)
            staff.append(QStringLiteral(":staff%1").arg(i));
        from = QStringLiteral("coordination o cross join child c");
        where.append(QStringLiteral("o.staff_id in (%1) and o.role = 'lead' and o.child_id = c.id "
                                    "and %2")
                         .arg(staff.join(QLatin1String(", ")), standsOn("o", ":today")));
    }
    if (afterKey)
        where.append(QStringLiteral("(c.sort_name, c.id) > (:after_name, :after_id)"));
    if (!filter.surname.isEmpty())
        where.append(QStringLiteral("c.sort_name >= :from_name and c.sort_name < :to_name"));
    if (!filter.withArchived)
        where.append(QStringLiteral("c.archived_at is null"));
    if (!filter.withStopped)
        where.append(isServed(QStringLiteral("c"), ":today"));
    if (filter.unit)
        where.append(QStringLiteral("c.mtu_id = :unit"));
    if (filter.among) {
        QStringList ids;
        for (qsizetype i = 0; i < amongSize(filter); ++i)
            ids.append(QStringLiteral(":among%1").arg(i));
        where.append(ids.isEmpty()
                         ? QStringLiteral("1 = 0")
                         : QStringLiteral("c.id in (%1)").arg(ids.join(QLatin1String(", "))));
    }
    if (filter.withoutLead)
        where.append(QStringLiteral("not exists (select 1 from coordination o where o.child_id = "
                                    "c.id and o.role = 'lead' and %1)")
                         .arg(standsOn("o", ":today")));
    if (filter.network)
        where.append(QStringLiteral("exists (select 1 from network_membership m where m.child_id "
                                    "= c.id and m.network_id = :network and %1)")
                         .arg(standsOn("m", ":today")));
    if (filter.tier)
        where.append(QStringLiteral("exists (select 1 from need_tier t where t.child_id = c.id "
                                    "and t.tier = :tier and %1)")
                         .arg(standsOn("t", ":today")));
    if (filter.withoutTier)
        where.append(QStringLiteral("not exists (select 1 from need_tier t where t.child_id = c.id "
                                    "and %1)")
                         .arg(standsOn("t", ":today")));
    if (filter.language)
        where.append(
            QStringLiteral("(exists (select 1 from person p where p.id = c.person_id and "
                           "p.spoken_language = :language) or exists (select 1 from guardianship g "
                           "join person p on p.id = g.person_id where g.child_id = c.id and "
                           "p.spoken_language = :language and %1))")
                .arg(standsOn("g", ":today")));
    if (filter.deadlines)
        where.append(
            dueCondition(*filter.deadlines, visibility.rows(DataCategory::Tasks, QLatin1String("q"),
                                                            RowColumns::ofDeadlines())));
    where.append(visibility.children(QLatin1String("c")));
    return QStringLiteral("from %1 where %2").arg(from, where.join(QLatin1String(" and ")));
}

void bindFilter(Query &query, const ChildFilter &filter, QDate today)
{
    query.bind(":today", today);
    for (qsizetype i = 0; i < filter.coordinators.size(); ++i)
        query.bindColumn(QStringLiteral(":staff%1").arg(i),
                         Codec<StaffId>::toColumn(filter.coordinators[i]));
    if (!filter.surname.isEmpty()) {
        const QString from = folded(filter.surname);
        query.bind(":from_name", from).bind(":to_name", from + afterAll());
    }
    for (qsizetype i = 0; i < amongSize(filter); ++i)
        query.bindColumn(
            QStringLiteral(":among%1").arg(i),
            Codec<ChildId>::toColumn(filter.among->at(std::min(i, filter.among->size() - 1))));
    if (filter.deadlines == DueState::ThisWeek)
        query.bind(":week", today.addDays(7));
    if (filter.unit)
        query.bind(":unit", *filter.unit);
    if (filter.network)
        query.bind(":network", *filter.network);
    if (filter.tier)
        query.bind(":tier", *filter.tier);
    if (filter.language)
        query.bind(":language", *filter.language);
}

bool isMany(const ChildFilter &filter)
{
    return filter.among && filter.among->size() > ChildFilter::mostAmong;
}

ChildFilter only(ChildFilter filter, const QList<ChildId> &some)
{
    filter.among = some;
    return filter;
}

/// As the list is ordered.
bool isBefore(const ChildRow &a, const ChildRow &b)
{
    return a.sortName != b.sortName ? a.sortName < b.sortName
                                    : a.id.uuid().toString() < b.id.uuid().toString();
}

ChildRow readRow(Query &query, QDate today)
{
    ChildRow row;
    Child child;
    QString given;
    QString surnames;
    std::optional<QString> networkName;
    std::optional<QString> leadName;
    std::optional<int> hasOpen;
    query.read(row.id, row.family, row.sortName, row.birthDate, child.diedOn, child.movedAwayOn,
               child.lostEligibilityOn, child.archivedAt, given, surnames, row.spokenLanguage,
               row.familyName, row.network, networkName, row.lead, leadName, row.tier,
               row.nextDeadline, hasOpen);
    row.isDeadlineHidden = hasOpen.has_value() && !row.nextDeadline;
    Person person;
    person.givenNames = given;
    person.surnames = surnames;
    row.name = listName(person);
    row.stopped = stopReason(child, today);
    row.networkName = networkName.value_or(QString());
    row.leadName = leadName.value_or(QString());
    return row;
}

} // namespace

Result<QList<ChildRow>> ChildRepository::list(const ChildFilter &filter,
                                              const std::optional<ChildKey> &after, int limit)
{
    if (isMany(filter))
        return pageOfMany(
            *filter.among, ChildFilter::mostAmong, limit,
            [&](const QList<ChildId> &some) { return list(only(filter, some), after, limit); },
            isBefore);
    // The page is chosen first and joined after: written flat, PostgreSQL joins everybody.
    Query query(
        m_reading,
        QStringLiteral(
            "select c.id, c.family_id, c.sort_name, c.birth_date, c.died_on, c.moved_away_on, "
            "c.lost_eligibility_on, c.archived_at, p.given_names, p.surnames, p.spoken_language, "
            "f.name, m.network_id, n.name, l.staff_id, s.display_name, t.tier, "
            "(select d.due_on from deadline d where d.child_id = c.id and d.status = 'open' "
            "and %5 order by d.due_on limit 1), "
            "(select 1 from deadline a where a.child_id = c.id and a.status = 'open' limit 1) "
            "from (select c.* %1 order by c.sort_name, c.id limit :limit) c "
            "join person p on p.id = c.person_id "
            "join family f on f.id = c.family_id "
            "left join network_membership m on m.child_id = c.id and %2 "
            "left join agency n on n.id = m.network_id "
            "left join coordination l on l.child_id = c.id and l.role = 'lead' and %3 "
            "left join staff s on s.id = l.staff_id "
            "left join need_tier t on t.child_id = c.id and %4 "
            "order by c.sort_name, c.id")
            .arg(chosen(filter, m_visibility, after.has_value()), standsOn("m", ":today"),
                 standsOn("l", ":today"), standsOn("t", ":today"),
                 m_visibility.rows(DataCategory::Tasks, QLatin1String("d"),
                                   RowColumns::ofDeadlines())));
    bindFilter(query, filter, m_reading.today());
    query.bind(":limit", limit);
    if (after)
        query.bind(":after_name", after->sortName).bind(":after_id", after->id);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<ChildRow> rows;
    while (query.next()) {
        ChildRow row = readRow(query, m_reading.today());
        // Two networks on one day are a mistake somewhere, and no reason to show a child twice.
        if (rows.isEmpty() || rows.last().id != row.id)
            rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<QHash<ChildId, QList<DataCategory>>>
ChildRepository::readable(FamilyId family, const QList<DataCategory> &categories)
{
    QString columns;
    for (const DataCategory category : categories)
        columns += QStringLiteral(", case when %1 then 1 else 0 end")
                       .arg(m_visibility.children(QLatin1String("c"), category));
    Query query(
        m_reading,
        QStringLiteral("select c.id%1 from child c where c.family_id = :family").arg(columns));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QHash<ChildId, QList<DataCategory>> readable;
    while (query.next()) {
        QList<DataCategory> &ofChild = readable[query.get<ChildId>(0)];
        for (int i = 0; i < categories.size(); ++i)
            if (query.column(i + 1).toInt() != 0)
                ofChild.append(categories.at(i));
    }
    ENLACE_TRY(query.finished());
    return readable;
}

Result<int> ChildRepository::count(const ChildFilter &filter, int limit)
{
    if (isMany(filter))
        return countOfMany(
            *filter.among, ChildFilter::mostAmong, limit,
            [&](const QList<ChildId> &some, int most) { return count(only(filter, some), most); });
    Query query(m_reading, QStringLiteral("select count(*) from (select 1 %1 limit :limit) x")
                               .arg(chosen(filter, m_visibility, false)));
    bindFilter(query, filter, m_reading.today());
    query.bind(":limit", limit);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto counted, firstValue<int>(query));
    return counted.value_or(0);
}

} // namespace enlace
