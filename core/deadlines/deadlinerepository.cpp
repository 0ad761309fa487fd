// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinerepository.h"

#include "core/deadlines/deadlinefactsrepository.h"
#include "core/deadlines/deadlinetable.h"
#include "core/rules/rulerepository.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

/// "Mine" of a deadline are those whose coordinator I am.
RowColumns deadlineColumns()
{
    RowColumns columns;
    columns.staff = QLatin1String("coordinator_id");
    return columns;
}

QString visibleRows(const Visibility &visibility)
{
    return visibility.rows(DataCategory::Tasks, QLatin1String("d"), deadlineColumns());
}

/// The fixed clauses of the fields that are set, without those of the due day.
QString clausesOf(const DeadlineFilter &filter)
{
    QString sql = QStringLiteral("d.status = :status");
    if (filter.coordinator)
        sql += QLatin1String(" and d.coordinator_id = :coordinator");
    if (filter.kind)
        sql += QLatin1String(" and d.kind = :kind");
    if (filter.owner)
        sql += QLatin1String(" and d.owner = :owner");
    if (filter.dueUntil)
        sql += QLatin1String(" and d.due_on <= :due_until");
    if (filter.child)
        sql += QLatin1String(" and d.child_id = :child");
    if (filter.family)
        sql += QLatin1String(" and d.family_id = :family");
    return sql;
}

void bindClauses(Query &query, const DeadlineFilter &filter)
{
    query.bind(":status", filter.status);
    if (filter.coordinator)
        query.bind(":coordinator", *filter.coordinator);
    if (filter.kind)
        query.bind(":kind", *filter.kind);
    if (filter.owner)
        query.bind(":owner", *filter.owner);
    if (filter.dueUntil)
        query.bind(":due_until", *filter.dueUntil);
    if (filter.child)
        query.bind(":child", *filter.child);
    if (filter.family)
        query.bind(":family", *filter.family);
}

QString rangeClauses(const DueRange &range)
{
    QString sql;
    if (range.first)
        sql += QLatin1String(" and d.due_on >= :first");
    if (range.end)
        sql += QLatin1String(" and d.due_on < :end");
    return sql;
}

void bindRange(Query &query, const DueRange &range)
{
    if (range.first)
        query.bind(":first", *range.first);
    if (range.end)
        query.bind(":end", *range.end);
}

Result<QList<Deadline>> openOnes(Reading &reading, const Visibility &visibility,
                                 const DeadlineFilter &filter)
{
    Query query(reading,
                QStringLiteral("select %1 from deadline d where %2 and %3 "
                               "order by d.due_on, d.id limit 1000")
                    .arg(columnList<Deadline>("d"), clausesOf(filter), visibleRows(visibility)));
    bindClauses(query, filter);
    visibility.bindTo(query);
    return readRecords<Deadline>(query);
}

} // namespace

Result<QList<DeadlineRow>> DeadlineRepository::page(const DeadlineFilter &filter,
                                                    const std::optional<DeadlineKey> &after,
                                                    int limit)
{
    const DueRange range = filter.state ? rangeOf(*filter.state, m_reading.today()) : DueRange{};
    // The lines are chosen first, by their index, and only they are joined with names.
    const QString chosen =
        QStringLiteral("select %1 from deadline d where %2%3%4 and %5 "
                       "order by d.due_on, d.id limit :limit")
            .arg(columnList<Deadline>("d"), clausesOf(filter), rangeClauses(range),
                 after ? QStringLiteral(" and (d.due_on, d.id) > (:after_on, :after_id)")
                       : QString(),
                 visibleRows(m_visibility));
    Query query(m_reading,
                QStringLiteral("select %1, coalesce(p.given_names, ''), coalesce(p.surnames, ''), "
                               "coalesce(s.display_name, ''), coalesce(a.item, '') from (%2) x "
                               "join child c on c.id = x.child_id "
                               "left join person p on p.id = c.person_id "
                               "left join staff s on s.id = x.coordinator_id "
                               "left join service_authorization a on a.id = x.about_id "
                               "order by x.due_on, x.id")
                    .arg(columnList<Deadline>("x"), chosen));
    bindClauses(query, filter);
    bindRange(query, range);
    if (after)
        query.bind(":after_on", after->dueOn).bind(":after_id", after->id);
    query.bind(":limit", limit);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());

    static const int names = static_cast<int>(columnList<Deadline>().count(QLatin1Char(','))) + 1;
    QList<DeadlineRow> rows;
    while (query.next()) {
        DeadlineRow row;
        row.deadline = readRecord<Deadline>(query);
        row.givenNames = query.get<QString>(names);
        row.surnames = query.get<QString>(names + 1);
        row.coordinator = query.get<QString>(names + 2);
        row.about = query.get<QString>(names + 3);
        rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<QList<DeadlineCount>> DeadlineRepository::counts(const DeadlineFilter &filter)
{
    QList<DeadlineCount> counts;
    for (const DeadlineState state : allOf<DeadlineState>()) {
        const DueRange range = rangeOf(state, m_reading.today());
        Query query(m_reading,
                    QStringLiteral("select count(*) from (select 1 from deadline d where %1%2 and "
                                   "%3 limit :limit) x")
                        .arg(clausesOf(filter), rangeClauses(range), visibleRows(m_visibility)));
        bindClauses(query, filter);
        bindRange(query, range);
        query.bind(":limit", countLimit);
        m_visibility.bindTo(query);
        ENLACE_ASSIGN(const auto count, firstValue<int>(query));
        counts.append({state, count.value_or(0), count.value_or(0) >= countLimit});
    }
    return counts;
}

Result<QList<Deadline>> DeadlineRepository::ofFamily(const FamilyId &family)
{
    DeadlineFilter filter;
    filter.family = family;
    return openOnes(m_reading, m_visibility, filter);
}

Result<QList<Deadline>> DeadlineRepository::ofChild(const ChildId &child)
{
    DeadlineFilter filter;
    filter.child = child;
    return openOnes(m_reading, m_visibility, filter);
}

Result<int> DeadlineRepository::hiddenOfFamily(const FamilyId &family)
{
    Query query(m_reading,
                QStringLiteral("select count(*) from deadline d where d.family_id = :family and "
                               "d.status = 'open' and %1")
                    .arg(m_visibility.hiddenRows(DataCategory::Tasks, QLatin1String("d"),
                                                 deadlineColumns())));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    return count.value_or(0);
}

Result<Deadline> DeadlineRepository::find(const DeadlineId &id)
{
    Query query(m_reading, QStringLiteral("select %1 from deadline d where d.id = :id and %2")
                               .arg(columnList<Deadline>("d"), visibleRows(m_visibility)));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<Deadline>(query));
    if (found.isEmpty())
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    return found.first();
}

Result<std::optional<Explanation>> DeadlineRepository::explain(const DeadlineId &id)
{
    ENLACE_ASSIGN(const auto rules, RuleRepository(m_reading).current());
    ENLACE_ASSIGN(const Deadline deadline, find(id));
    ENLACE_ASSIGN(const FactsBatch batch,
                  DeadlineFactsRepository(m_reading).gather({deadline.family}));
    std::optional<Explanation> why;
    for (const FamilyFacts &family : batch.families)
        for (const ComputedDeadline &computed : deadlinesOf(*rules, family))
            if (computed.deadline.about == deadline.about &&
                computed.deadline.slot == deadline.slot)
                why = computed.why;
    return why;
}

Result<Deadline> DeadlineRepository::setDone(Work &work, const DeadlineId &id, int revision,
                                             bool isDone)
{
    ENLACE_ASSIGN(Deadline deadline, find(id));
    ENLACE_TRY(
        m_visibility.mayEdit(work, DataCategory::Tasks, deadline.child, deadline.origin.label));
    if (deadline.revision != revision)
        return detail::changedMeanwhile();
    deadline.status = isDone ? DeadlineStatus::Done : DeadlineStatus::Open;
    deadline.doneOn = isDone ? std::optional(work.today()) : std::nullopt;
    return updateRecord(work, deadline);
}

} // namespace enlace
