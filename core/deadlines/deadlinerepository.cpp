// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinerepository.h"

#include "core/deadlines/deadlinefactsrepository.h"
#include "core/deadlines/deadlinetable.h"
#include "core/deadlines/tasklines.h"
#include "core/deadlines/worklistrules.h"
#include "core/deadlines/worklistsql.h"
#include "core/equipment/equipmentrules.h"
#include "core/rules/rulerepository.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"
#include "core/storage/together.h"
#include "core/therapy/therapy.h"

namespace enlace {

using namespace worklistsql;

namespace {

Result<QList<Deadline>> openOnes(Reading &reading, const Visibility &visibility,
                                 const DeadlineFilter &filter)
{
    Query query(reading,
                QStringLiteral("select %1 from deadline d where %2 and %3 "
                               "order by d.due_on, d.id limit 1000")
                    .arg(columnList<Deadline>("d"), clausesOf(filter), visibleRows(visibility)));
    bindClauses(query, filter, reading.today());
    visibility.bindTo(query);
    return readRecords<Deadline>(query);
}

/// How many deadlines at hand are looked up by one statement.
constexpr qsizetype linesAtOnce = 100;

/// Deadlines at hand as rows of a query: what decides who may see them, and what they are about.
QString rowsAtHand(qsizetype count)
{
    QStringList rows;
    for (qsizetype i = 0; i < count; ++i)
        rows.append(QStringLiteral("select %1 as place, cast(:child%1 as text) as child_id, "
                                   "cast(:agency%1 as text) as agency_id, "
                                   "cast(:label%1 as text) as label, "
                                   "cast(:coordinator%1 as text) as coordinator_id, "
                                   "cast(:about%1 as text) as about_id")
                        .arg(i));
    return rows.join(QLatin1String(" union all "));
}

void bindAtHand(Query &query, const QList<Deadline> &deadlines)
{
    for (qsizetype i = 0; i < deadlines.size(); ++i) {
        const Deadline &deadline = deadlines.at(i);
        const auto bind = [&query, i](const char *name, const QVariant &value) {
            query.bindColumn(QLatin1String(name) + QString::number(i), value);
        };
        bind(":child", Codec<ChildId>::toColumn(deadline.child));
        bind(":agency", Codec<AgencyId>::toColumn(deadline.origin.agency));
        bind(":label", Codec<Sensitivity>::toColumn(deadline.origin.label));
        bind(":coordinator", Codec<std::optional<StaffId>>::toColumn(deadline.coordinator));
        bind(":about", deadline.about.idText());
    }
}

/// Whether the line does not stand together with the one before it, which may be the last of the
/// page before. What is done has no groups of days.
bool beginsGroup(const DeadlineRow &row, const std::optional<DeadlineKey> &before,
                 const DeadlineFilter &filter, QDate today)
{
    if (filter.order != DeadlineOrder::Day)
        return !before || before->group != row.group();
    return !filter.latestFirst &&
           (!before || !standTogether(before->dueOn, row.deadline.dueOn, today));
}

} // namespace

QString DeadlineRow::aboutIn(Language language) const
{
    if (deadline.kind == DeadlineKind::TherapyLapsed)
        if (const auto discipline =
                fromKey<Discipline>(deadline.slot.section(QLatin1Char('.'), -1)))
            return label(*discipline);
    return about.isEmpty() ? item.in(language) : about;
}

QString DeadlineRow::group() const
{
    switch (order) {
    case DeadlineOrder::Day:
        break;
    case DeadlineOrder::Stake:
        return keyOf(deadline.stake);
    case DeadlineOrder::Child:
        return deadline.child.text();
    case DeadlineOrder::Kind:
        return keyOf(deadline.kind);
    case DeadlineOrder::Mover:
        return keyOf(deadline.owner);
    }
    return {};
}

Result<std::optional<QList<ChildId>>> DeadlineRepository::othersOf(const DeadlineFilter &filter)
{
    constexpr qsizetype mostNamed = 100;
    Query query(m_reading, QStringLiteral("select child_id from (%1) z limit %2")
                               .arg(childrenOfOthers(filter))
                               .arg(mostNamed + 1));
    for (qsizetype i = 0; i < filter.coordinators.size(); ++i)
        query.bindColumn(QStringLiteral(":coordinator%1").arg(i),
                         Codec<StaffId>::toColumn(filter.coordinators.at(i)));
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<ChildId> children;
    while (query.next())
        children.append(query.get<ChildId>(0));
    ENLACE_TRY(query.finished());
    return children.size() > mostNamed ? std::nullopt : std::optional(children);
}

Result<QList<DeadlineRow>> DeadlineRepository::page(const DeadlineFilter &filter,
                                                    const std::optional<DeadlineKey> &after,
                                                    int limit)
{
    std::shared_ptr<const RuleSet> rules;
    QList<DeadlineRow> rows;
    Together together(m_reading);
    together.ask(rules, [&] { return RuleRepository(m_reading).current(); });
    together.ask(rows, [&] { return lines(filter, after, limit); });
    ENLACE_TRY(together.done());
    for (DeadlineRow &row : rows)
        if (const Rule *rule = ruleBehind(row.deadline, *rules))
            row.rule = *rule;
    return rows;
}

Result<QList<DeadlineRow>> DeadlineRepository::lines(const DeadlineFilter &filter,
                                                     const std::optional<DeadlineKey> &after,
                                                     int limit)
{
    const DueRange range = rangeOf(filter, m_reading.today());
    // The lines are chosen first, by their index, and only they are joined with names.
    const QString conditions =
        clausesOf(filter) + rangeClauses(range) + (after ? afterClause(filter) : QString());
    Query query(
        m_reading,
        QStringLiteral("select %1, coalesce(p.given_names, ''), coalesce(p.surnames, ''), "
                       "c.birth_date, coalesce(p.spoken_language, ''), coalesce(n.name, ''), "
                       "coalesce(s.display_name, ''), "
                       "coalesce(a.item, qp.name, qo.name, q.name, cn.what, %4, ''), "
                       "coalesce(g.display_name, ''), fp.reason, coalesce(fp.event, ''), "
                       "coalesce(e.code, ''), coalesce(e.name_en, ''), coalesce(e.name_es, '') "
                       "from (%2) x "
                       "join child c on c.id = x.child_id "
                       "left join person p on p.id = c.person_id "
                       "left join staff s on s.id = x.coordinator_id "
                       "left join service_authorization a on a.id = x.about_id "
                       "left join equipment e on e.id = x.about_id "
                       "left join care_need cn on cn.id = x.about_id "
                       "left join provider_application q on q.id = x.about_id "
                       "left join provider qp on qp.id = q.provider_id "
                       "left join agency qo on qo.id = q.organization_id "
                       "left join staff g on g.id = x.given_staff_id "
                       "left join family_pause fp on fp.family_id = x.family_id and "
                       "fp.ended_on is null "
                       "left join network_membership m on m.child_id = x.child_id and "
                       "%5 left join agency n on n.id = m.network_id%3")
            .arg(columnList<Deadline>("x"),
                 chosenLines(conditions, visibleRows(m_visibility), filter), orderOf(filter, "x"),
                 whatWasWritten(), standsOn("m", ":today")));
    bindClauses(query, filter, m_reading.today());
    bindRange(query, range);
    if (after)
        query.bind(":after_on", after->dueOn)
            .bind(":after_id", after->id)
            .bind(":after_group", after->group);
    query.bind(":limit", limit);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());

    static const int names = columnCount<Deadline>();
    QList<DeadlineRow> rows;
    while (query.next()) {
        DeadlineRow row;
        row.deadline = readRecord<Deadline>(query);
        // Two networks on one day are a mistake somewhere, and no reason to show a line twice.
        if (!rows.isEmpty() && rows.last().deadline.id == row.deadline.id)
            continue;
        row.givenNames = query.get<QString>(names);
        row.surnames = query.get<QString>(names + 1);
        row.birthDate = query.get<std::optional<QDate>>(names + 2);
        row.spokenLanguage = query.get<QString>(names + 3);
        row.network = query.get<QString>(names + 4);
        row.coordinator = query.get<QString>(names + 5);
        row.about = query.get<QString>(names + 6);
        row.givenTo = query.get<QString>(names + 7);
        row.pause = query.get<std::optional<PauseReason>>(names + 8);
        row.pauseEvent = query.get<QString>(names + 9);
        if (row.deadline.about.kind == RecordKind::Equipment) {
            Equipment item;
            item.code = query.get<QString>(names + 10);
            item.nameEnglish = query.get<QString>(names + 11);
            item.nameSpanish = query.get<QString>(names + 12);
            row.item = {itemName(item, Language::English), itemName(item, Language::Spanish)};
        }
        row.order = filter.order;
        const auto before = rows.isEmpty() ? after : std::optional<DeadlineKey>(rows.last().key());
        row.beginsGroup = beginsGroup(row, before, filter, m_reading.today());
        rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<int> DeadlineRepository::count(const DeadlineFilter &filter, int limit)
{
    const DueRange range = rangeOf(filter, m_reading.today());
    Query query(m_reading, QStringLiteral("select count(*) from (%1) x")
                               .arg(anyLines(clausesOf(filter) + rangeClauses(range),
                                             visibleRows(m_visibility), filter)));
    bindClauses(query, filter, m_reading.today());
    bindRange(query, range);
    query.bind(":limit", limit);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto counted, firstValue<int>(query));
    return counted.value_or(0);
}

Result<QList<DeadlineCount>> DeadlineRepository::counts(const DeadlineFilter &filter)
{
    QList<DeadlineCount> counts;
    DeadlineFilter each = filter;
    for (const DeadlineState state : allOf<DeadlineState>()) {
        each.state = state;
        ENLACE_ASSIGN(const int counted, count(each));
        counts.append({state, counted, counted >= countLimit});
    }
    return counts;
}

Result<UnseenLines> DeadlineRepository::unseen(const DeadlineFilter &filter)
{
    const DueRange range = rangeOf(filter, m_reading.today());
    const auto countOf = [&](std::optional<Silence> silence, const QString &visible) {
        DeadlineFilter each = filter;
        each.silence = silence;
        each.withGivenToMe = filter.withGivenToMe && silence.has_value();
        return QStringLiteral("(select count(*) from (%1) x)")
            .arg(anyLines(clausesOf(each) + rangeClauses(range), visible, each));
    };
    const QString visible = visibleRows(m_visibility);
    // "general" is said once more, outside, for the index that holds only what is protected.
    const QString hidden =
        QLatin1String("d.label <> 'general' and ") +
        m_visibility.hiddenRows(DataCategory::Tasks, QLatin1String("d"), RowColumns::ofDeadlines());
    Query query(m_reading, QStringLiteral("select %1, %2, %3")
                               .arg(countOf(Silence::Snoozed, visible),
                                    countOf(Silence::Paused, visible), countOf({}, hidden)));
    bindClauses(query, filter, m_reading.today());
    bindRange(query, range);
    query.bind(":limit", countLimit);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    UnseenLines unseen;
    if (query.next())
        query.read(unseen.snoozed, unseen.paused, unseen.hidden);
    ENLACE_TRY(query.finished());
    return unseen;
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
                                                 RowColumns::ofDeadlines())));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    return count.value_or(0);
}

Result<QList<std::optional<DeadlineRow>>>
DeadlineRepository::linesOf(const QList<Deadline> &deadlines, const RuleSet &rules)
{
    QList<std::optional<DeadlineRow>> lines(deadlines.size());
    for (qsizetype first = 0; first < deadlines.size(); first += linesAtOnce) {
        const QList<Deadline> some = deadlines.mid(first, linesAtOnce);
        Query query(m_reading,
                    QStringLiteral("select d.place, coalesce(p.given_names, ''), "
                                   "coalesce(p.surnames, ''), c.birth_date, coalesce(a.item, '') "
                                   "from (%1) d "
                                   "join child c on c.id = d.child_id "
                                   "left join person p on p.id = c.person_id "
                                   "left join service_authorization a on a.id = d.about_id "
                                   "where %2 "
                                   "order by d.place limit %3")
                        .arg(rowsAtHand(some.size()), visibleRows(m_visibility))
                        .arg(some.size()));
        bindAtHand(query, some);
        m_visibility.bindTo(query);
        ENLACE_TRY(query.run());
        while (query.next()) {
            const auto place = first + query.get<qint64>(0);
            DeadlineRow row;
            row.deadline = deadlines.at(place);
            row.givenNames = query.get<QString>(1);
            row.surnames = query.get<QString>(2);
            row.birthDate = query.get<std::optional<QDate>>(3);
            row.about = query.get<QString>(4);
            if (const Rule *rule = ruleBehind(row.deadline, rules))
                row.rule = *rule;
            lines[place] = row;
        }
        ENLACE_TRY(query.finished());
    }
    return lines;
}

Result<Deadline> DeadlineRepository::find(const DeadlineId &id)
{
    const QString mine = m_visibility.mayReadAny(DataCategory::Tasks)
                             ? QLatin1String(" or ") + givenToMe()
                             : QString();
    Query query(m_reading, QStringLiteral("select %1 from deadline d where d.id = :id and (%2%3)")
                               .arg(columnList<Deadline>("d"), visibleRows(m_visibility), mine));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<Deadline>(query));
    if (found.isEmpty())
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    return found.first();
}

Result<Deadline> DeadlineRepository::findToChange(Work &work, const DeadlineId &id)
{
    ENLACE_ASSIGN(Deadline deadline, find(id));
    if (deadline.given.staff != work.actor().staff)
        ENLACE_TRY(
            m_visibility.mayEdit(work, DataCategory::Tasks, deadline.child, deadline.origin.label));
    return deadline;
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
            if (deadline.kind != DeadlineKind::Task && computed.deadline.about == deadline.about &&
                computed.deadline.slot == deadline.slot)
                why = computed.why;
    return why;
}

Result<Deadline> DeadlineRepository::setDone(Work &work, const DeadlineId &id, int revision,
                                             bool isDone)
{
    ENLACE_ASSIGN(Deadline deadline, findToChange(work, id));
    if (deadline.revision != revision)
        return detail::changedMeanwhile();
    if (!isDone) {
        // What repeats has come round again because this was done: it goes as it came.
        Query query(work, QStringLiteral("select %1 from deadline d where d.about_id = :about and "
                                         "d.slot = :slot and d.status = 'open' and d.id <> :id "
                                         "limit 2")
                              .arg(columnList<Deadline>("d")));
        query.bind(":about", deadline.about.idText()).bind(":slot", deadline.slot).bind(":id", id);
        ENLACE_ASSIGN(const auto successors, readRecords<Deadline>(query));
        for (const Deadline &successor : successors)
            ENLACE_TRY(removeRecord(work, successor));
    }
    deadline.status = isDone ? DeadlineStatus::Done : DeadlineStatus::Open;
    deadline.doneOn = isDone ? std::optional(work.today()) : std::nullopt;
    ENLACE_TRY(tellTask(work, deadline));
    return updateRecord(work, deadline);
}

} // namespace enlace
