// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/messagerepository.h"

#include "core/storage/spansql.h"
#include "core/tasks/owntasks.h"

namespace enlace {

namespace {

/// To this person by name, or to whoever coordinates a child that this person coordinates or stands
/// in for today. Who may see it for another reason has not received it.
QString isForMe()
{
    return QStringLiteral(
               "(g.written_by <> :me and (g.staff_id = :me or g.staff_id is null and g.child_id in "
               "(select o.child_id from coordination o where o.archived_at is null and %1 and "
               "(o.staff_id = :me or o.staff_id in (select v.staff_id from staff_cover v where "
               "v.covered_by = :me and %2)))))")
        .arg(isValidOn("o", ":today"), isValidOn("v", ":today"));
}

void bindMe(Query &query, const Reading &reading)
{
    query.bind(":me", reading.actor().staff).bind(":today", reading.today());
}

} // namespace

QString MessageRepository::visible() const
{
    return m_visibility.rows(DataCategory::Tasks, QLatin1String("g"), RowColumns::ofTasks());
}

Result<CareMessage> MessageRepository::find(const MessageId &id)
{
    Query query(m_reading, QStringLiteral("select %1 from message g where g.id = :id and %2")
                               .arg(columnList<CareMessage>("g"), visible()));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<CareMessage> found, readRecords<CareMessage>(query));
    if (found.isEmpty())
        return childrecords::notHere();
    return found.first();
}

Result<QList<MessageRow>> MessageRepository::ofFamily(const FamilyId &family)
{
    Query query(m_reading,
                QStringLiteral("select w.display_name, coalesce(s.display_name, ''), "
                               "coalesce(r.display_name, ''), case when %1 then 1 else 0 end, %2 "
                               "from message g "
                               "join staff w on w.id = g.written_by "
                               "left join staff s on s.id = g.staff_id "
                               "left join staff r on r.id = g.seen_by "
                               "where g.child_id in (select id from child where family_id = "
                               ":family) and g.archived_at is null and %3 "
                               "order by g.learned_at desc, g.id desc limit 500")
                    .arg(isForMe(), columnList<CareMessage>("g"), visible()));
    query.bind(":family", family);
    bindMe(query, m_reading);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<MessageRow> rows;
    while (query.next()) {
        MessageRow row;
        row.writtenBy = query.column(0).toString();
        row.staff = query.column(1).toString();
        row.seenBy = query.column(2).toString();
        row.isForMe = query.column(3).toInt() == 1;
        row.message = readRecord<CareMessage>(query, 4);
        rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<QList<UnreadFamily>> MessageRepository::unread()
{
    Query query(m_reading,
                QStringLiteral("select f.id, f.name, count(*), max(g.id) from message g "
                               "join child c on c.id = g.child_id "
                               "join family f on f.id = c.family_id "
                               "where g.seen_at is null and g.archived_at is null and %1 and %2 "
                               "group by f.id, f.name order by count(*) desc, f.id limit %3")
                    .arg(isForMe(), visible())
                    .arg(mostFamilies));
    bindMe(query, m_reading);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<UnreadFamily> families;
    while (query.next()) {
        UnreadFamily family;
        query.read(family.id, family.name, family.messages, family.latest);
        families.append(std::move(family));
    }
    ENLACE_TRY(query.finished());
    return families;
}

Result<CareMessage> MessageRepository::write(Work &work, CareMessage message)
{
    if (message.revision != 0)
        return detail::changedMeanwhile();
    message.words = message.words.trimmed();
    message.writtenBy = work.actor().staff;
    message.seenAt.reset();
    message.seenBy.reset();
    ENLACE_TRY(childrecords::firstOf(validate(message)));
    if (message.answers) {
        ENLACE_ASSIGN(const CareMessage answered, find(*message.answers));
        if (answered.child != message.child)
            return childrecords::notHere();
        // Whoever goes on with what they wrote themselves writes to the same people again.
        message.staff = answered.writtenBy == message.writtenBy ? answered.staff
                                                                : std::optional(answered.writtenBy);
        message.origin.label = answered.origin.label;
    }
    const Result<> may =
        m_visibility.mayEdit(work, DataCategory::Tasks, message.child, message.origin.label);
    if (!may) {
        const bool isOwn = may.error().code == ErrorCode::Forbidden &&
                           owntasks::mayWriteOwn(work.actor()) &&
                           message.origin.label == Sensitivity::General;
        if (!isOwn)
            return tl::unexpected(may.error());
        ENLACE_ASSIGN(const bool isSeen,
                      owntasks::seesAny(work, m_visibility, message.family, message.child));
        if (!isSeen && !message.answers)
            return tl::unexpected(may.error());
    }
    Query home(work, "select family_id from child where id = :child");
    home.bind(":child", message.child);
    ENLACE_ASSIGN(const auto family, firstValue<FamilyId>(home));
    if (!family)
        return childrecords::notHere();
    message.family = *family;
    ENLACE_TRY(childrecords::completeOrigin(work, message, message.child));
    return saveRecord(work, std::move(message));
}

Result<> MessageRepository::markSeen(Work &work, const MessageId &id)
{
    ENLACE_ASSIGN(CareMessage message, find(id));
    Query query(work, QStringLiteral("select 1 from message g where g.id = :id and "
                                     "g.seen_at is null and %1")
                          .arg(isForMe()));
    query.bind(":id", id);
    bindMe(query, work);
    ENLACE_ASSIGN(const auto isUnread, firstValue<int>(query));
    if (!isUnread)
        return {};
    message.seenAt = work.now();
    message.seenBy = work.actor().staff;
    ENLACE_TRY(updateRecord(work, message));
    return {};
}

} // namespace enlace
