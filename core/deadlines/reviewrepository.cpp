// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/reviewrepository.h"

#include "core/base/clock.h"
#include "core/storage/query.h"
#include "core/storage/spansql.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

QString namesOf(const QList<StaffId> &coordinators)
{
    QStringList names;
    for (qsizetype i = 0; i < coordinators.size(); ++i)
        names.append(QStringLiteral(":coordinator%1").arg(i));
    return names.join(QLatin1String(", "));
}

void bindNames(Query &query, const QList<StaffId> &coordinators)
{
    for (qsizetype i = 0; i < coordinators.size(); ++i)
        query.bindColumn(QStringLiteral(":coordinator%1").arg(i),
                         Codec<StaffId>::toColumn(coordinators.at(i)));
}

} // namespace

Result<std::optional<QDateTime>> ReviewRepository::signInBefore()
{
    Query query(m_reading, "select at from audit_entry where staff_id = :me and "
                           "action = 'signed_in' order by at desc limit 2");
    query.bind(":me", m_reading.actor().staff);
    ENLACE_TRY(query.run());
    std::optional<QDateTime> before;
    for (int number = 0; query.next(); ++number)
        if (number == 1) // the first is this one
            before = query.get<QDateTime>(0);
    ENLACE_TRY(query.finished());
    return before;
}

Result<> ReviewRepository::countLines(const QList<StaffId> &coordinators, SignInReview &review)
{
    const QString mine =
        QStringLiteral("from deadline d where d.coordinator_id in (%1) and d.status = 'open' and ")
            .arg(namesOf(coordinators));
    const QString awake = QStringLiteral(" and coalesce(d.snoozed_until, '') <= :today and "
                                         "coalesce(d.paused_until, '') <= :today");
    // What came back: put off or on pause until a day that has come meanwhile.
    const QString back =
        QStringLiteral("(d.snoozed_until > :before and d.snoozed_until <= :today "
                       "or d.paused_until > :before and d.paused_until <= :today)");
    Query query(m_reading, QStringLiteral("select (select count(*) %1d.due_on > :before and "
                                          "d.due_on <= :today%2), (select count(*) %1%3%2)")
                               .arg(mine, awake, back));
    bindNames(query, coordinators);
    query.bind(":before", countyDay(review.since)).bind(":today", m_reading.today());
    ENLACE_TRY(query.run());
    if (query.next())
        query.read(review.fellDue, review.cameBack);
    return query.finished();
}

Result<> ReviewRepository::findFamilies(const QList<StaffId> &coordinators, SignInReview &review)
{
    // What the keeper wrote follows from something that is listed itself.
    Query query(
        m_reading,
        QStringLiteral("select f.id, f.name, count(*) from audit_entry a "
                       "join child c on c.id = a.child_id join family f on f.id = c.family_id "
                       "where a.at > :since and a.staff_id <> :me and a.kind <> 'deadline' and "
                       "a.action in ('created', 'changed', 'removed') and a.child_id in ("
                       "select o.child_id from coordination o where o.staff_id in (%1) and "
                       "%3) and %2 group by f.id, f.name order by count(*) desc, f.id limit %4")
            .arg(namesOf(coordinators),
                 m_visibility.familyRows(DataCategory::People, QLatin1String("f"),
                                         QLatin1String("id")),
                 standsOn("o", ":today"))
            .arg(mostFamilies));
    bindNames(query, coordinators);
    query.bind(":since", review.since)
        .bind(":me", m_reading.actor().staff)
        .bind(":today", m_reading.today());
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    while (query.next()) {
        ChangedFamily family;
        query.read(family.id, family.name, family.changes);
        review.families.append(family);
    }
    return query.finished();
}

Result<std::optional<SignInReview>> ReviewRepository::since(const QList<StaffId> &coordinators)
{
    if (coordinators.isEmpty())
        return std::nullopt;
    ENLACE_ASSIGN(const auto before, signInBefore());
    if (!before)
        return std::nullopt;
    SignInReview review;
    review.since = *before;
    ENLACE_TRY(countLines(coordinators, review));
    ENLACE_TRY(findFamilies(coordinators, review));
    ENLACE_ASSIGN(review.unread, MessageRepository(m_reading).unread());
    return review;
}

} // namespace enlace
