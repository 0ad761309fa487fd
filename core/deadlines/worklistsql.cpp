// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/worklistsql.h"

#include "core/deadlines/deadlinetable.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"

namespace enlace::worklistsql {

namespace {

/// "is not null" is written out, for the indexes that hold only what is silent.
QString silenceClause(Silence silence)
{
    switch (silence) {
    case Silence::Awake:
        return QStringLiteral(" and coalesce(d.snoozed_until, '') <= :today and "
                              "coalesce(d.paused_until, '') <= :today");
    case Silence::Snoozed:
        return QStringLiteral(" and d.snoozed_until is not null and d.snoozed_until > :today");
    case Silence::Paused:
        return QStringLiteral(" and d.paused_until is not null and d.paused_until > :today");
    }
    return {};
}

/// The column by which lines stand together; nothing in the order of days.
QLatin1String groupColumn(DeadlineOrder order)
{
    switch (order) {
    case DeadlineOrder::Day:
        break;
    case DeadlineOrder::Stake:
        return QLatin1String("stake");
    case DeadlineOrder::Child:
        return QLatin1String("child_id");
    case DeadlineOrder::Kind:
        return QLatin1String("kind");
    case DeadlineOrder::Mover:
        return QLatin1String("owner");
    }
    return {};
}

QString coordinatorList(const DeadlineFilter &filter)
{
    QStringList names;
    for (qsizetype i = 0; i < filter.coordinators.size(); ++i)
        names.append(QStringLiteral(":coordinator%1").arg(i));
    return names.join(QLatin1String(", "));
}

QString othersList(const DeadlineFilter &filter)
{
    QStringList names;
    for (qsizetype i = 0; i < filter.others->size(); ++i)
        names.append(QStringLiteral(":other%1").arg(i));
    return names.join(QLatin1String(", "));
}

/// By what lines stand together, as an expression; empty in the order of days. For few coordinators
/// it is one that no index holds: walking the county's lines in that order, for those of a caseload
/// among them, is what it must not come to.
QString groupOf(const DeadlineFilter &filter, const char *alias)
{
    const QLatin1String group = groupColumn(filter.order);
    if (group.isEmpty())
        return {};
    return QStringLiteral("%1.%2%3").arg(
        QLatin1String(alias), group, QLatin1String(filter.coordinators.isEmpty() ? "" : " || ''"));
}

/// `select` of the first lines of each of the coordinators in `of`, and of what the filter wants
/// beside them.
QString linesOf(const QStringList &of, const QString &select, const QString &conditions,
                const QString &visible, const DeadlineFilter &filter, const QString &order)
{
    const auto lines = [&](const QString &more,
                           const QString &from = QStringLiteral("deadline d")) {
        return QStringLiteral("select %1 from %5 where %2 and %3%4 limit :limit")
            .arg(select, conditions, more, order, from);
    };
    QStringList each;
    if (of.isEmpty())
        each.append(lines(visible));
    for (const QString &coordinators : of)
        each.append(lines(visible + QLatin1String(" and ") + coordinators));
    if (filter.andAllElse && !of.isEmpty()) {
        each.append(lines(visible + QLatin1String(" and d.coordinator_id is null")));
        const QString ofOthers =
            QStringLiteral(" and d.coordinator_id not in (%1)").arg(coordinatorList(filter));
        if (!filter.others) // "cross join" keeps the order: the few children first
            each.append(lines(
                visible + ofOthers + QLatin1String(" and d.child_id = z.child_id"),
                QStringLiteral("(%1) z cross join deadline d").arg(childrenOfOthers(filter))));
        else if (!filter.others->isEmpty())
            each.append(lines(visible + ofOthers +
                              QStringLiteral(" and d.child_id in (%1)").arg(othersList(filter))));
    }
    if (filter.withGivenToMe)
        each.append(lines(givenToMe()));
    if (each.size() == 1)
        return each.first();
    for (qsizetype i = 0; i < each.size(); ++i)
        each[i] = QStringLiteral("select * from (%1) q%2").arg(each.at(i)).arg(i);
    // What was given to me may be of my own children: then it stands here twice without "union".
    return QStringLiteral("select * from (%1) d%2 limit :limit")
        .arg(each.join(QLatin1String(filter.withGivenToMe ? " union " : " union all ")), order);
}

} // namespace

QString childrenOfOthers(const DeadlineFilter &filter)
{
    const auto valid = [](const char *alias, const char *role) {
        return QStringLiteral("%1.role = '%2' and %3")
            .arg(QLatin1String(alias), QLatin1String(role),
                 standsOn(QLatin1String(alias), ":vis_today"));
    };
    return QStringLiteral("select b.child_id from coordination b where b.staff_id in (%1) and %2 "
                          "and not exists (select 1 from coordination l where l.child_id = "
                          "b.child_id and l.staff_id in (%1) and %3) union %4")
        .arg(coordinatorList(filter), valid("b", "backup"), valid("l", "lead"),
             Visibility::openedChildren());
}

QString visibleRows(const Visibility &visibility)
{
    return visibility.rows(DataCategory::Tasks, QLatin1String("d"), RowColumns::ofDeadlines());
}

QString givenToMe() { return QStringLiteral("d.given_staff_id = :vis_me and d.label = 'general'"); }

QString clausesOf(const DeadlineFilter &filter)
{
    QString sql = QStringLiteral("d.status = :status");
    // "is true" keeps it a condition, where the walk is of somebody's lines: by the kind it would
    // be one of the county's.
    if (filter.kind)
        sql += QLatin1String(filter.coordinators.isEmpty() && !filter.child && !filter.family
                                 ? " and d.kind = :kind"
                                 : " and (d.kind = :kind) is true");
    if (filter.owner)
        sql += QLatin1String(" and d.owner = :owner");
    if (filter.onOthers) // written out, for the index that holds only these
        sql += QLatin1String(" and d.owner <> 'coordinator'");
    if (filter.withoutCoordinator)
        sql += QLatin1String(" and d.coordinator_id is null");
    if (filter.network)
        sql += QStringLiteral(" and exists (select 1 from network_membership nm where nm.child_id "
                              "= d.child_id and nm.network_id = :network and %1)")
                   .arg(standsOn("nm", ":today"));
    if (filter.child)
        sql += QLatin1String(" and d.child_id = :child");
    if (filter.family)
        sql += QLatin1String(" and d.family_id = :family");
    if (filter.silence)
        sql += silenceClause(*filter.silence);
    return sql;
}

void bindClauses(Query &query, const DeadlineFilter &filter, QDate today)
{
    query.bind(":today", today);
    query.bind(":status", filter.status);
    if (filter.kind)
        query.bind(":kind", *filter.kind);
    if (filter.owner)
        query.bind(":owner", *filter.owner);
    if (filter.network)
        query.bind(":network", *filter.network);
    if (filter.child)
        query.bind(":child", *filter.child);
    if (filter.family)
        query.bind(":family", *filter.family);
    for (qsizetype i = 0; i < filter.coordinators.size(); ++i)
        query.bindColumn(QStringLiteral(":coordinator%1").arg(i),
                         Codec<StaffId>::toColumn(filter.coordinators.at(i)));
    for (qsizetype i = 0; filter.others && i < filter.others->size(); ++i)
        query.bindColumn(QStringLiteral(":other%1").arg(i),
                         Codec<ChildId>::toColumn(filter.others->at(i)));
}

DueRange rangeOf(const DeadlineFilter &filter, QDate today)
{
    DueRange range = filter.state ? enlace::rangeOf(*filter.state, today) : DueRange{};
    if (filter.dueFrom && (!range.first || *range.first < *filter.dueFrom))
        range.first = filter.dueFrom;
    if (filter.dueUntil && (!range.end || filter.dueUntil->addDays(1) < *range.end))
        range.end = filter.dueUntil->addDays(1);
    return range;
}

QString firstLines(const QString &select, const QString &conditions, const QString &visible,
                   const DeadlineFilter &filter, const QString &order)
{
    QStringList of;
    for (qsizetype i = 0; i < filter.coordinators.size(); ++i)
        of.append(QStringLiteral("d.coordinator_id = :coordinator%1").arg(i));
    return linesOf(of, select, conditions, visible, filter, order);
}

QString anyLines(const QString &conditions, const QString &visible, const DeadlineFilter &filter)
{
    QStringList of;
    if (!filter.coordinators.isEmpty())
        of.append(QStringLiteral("d.coordinator_id in (%1)").arg(coordinatorList(filter)));
    return linesOf(of, QStringLiteral("d.id"), conditions, visible, filter, QString());
}

QString orderOf(const DeadlineFilter &filter, const char *alias)
{
    const QString group = groupOf(filter, alias);
    return QStringLiteral(" order by %3%1.due_on%2, %1.id%2")
        .arg(QLatin1String(alias), QLatin1String(filter.latestFirst ? " desc" : ""),
             group.isEmpty() ? QString() : group + QLatin1String(", "));
}

QString afterClause(const DeadlineFilter &filter)
{
    const QString group = groupOf(filter, "d");
    if (!group.isEmpty())
        return QStringLiteral(" and (%1, d.due_on, d.id) > (:after_group, :after_on, :after_id)")
            .arg(group);
    return QStringLiteral(" and (d.due_on, d.id) %1 (:after_on, :after_id)")
        .arg(filter.latestFirst ? QLatin1Char('<') : QLatin1Char('>'));
}

QString chosenLines(const QString &conditions, const QString &visible, const DeadlineFilter &filter)
{
    const QString order = orderOf(filter, "d");
    if (filter.coordinators.size() < 2)
        return firstLines(columnList<Deadline>("d"), conditions, visible, filter, order);
    const QLatin1String group = groupColumn(filter.order);
    const QString keys = group.isEmpty() ? QStringLiteral("d.due_on, d.id")
                                         : QStringLiteral("d.%1, d.due_on, d.id").arg(group);
    return QStringLiteral("select %1 from (%2) k join deadline y on y.id = k.id")
        .arg(columnList<Deadline>("y"), firstLines(keys, conditions, visible, filter, order));
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

QString whatWasWritten()
{
    return QStringLiteral(
        "case x.about_kind "
        "when 'care_interruption' then (select what from care_interruption where id = x.about_id) "
        "when 'coverage_change' then (select what from coverage_change where id = x.about_id) "
        "when 'payment_problem' then (select service from payment_problem where id = x.about_id) "
        "end");
}

} // namespace enlace::worklistsql
