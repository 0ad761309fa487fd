// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/undorepository.h"

#include "core/access/recordaccessrepository.h"
#include "core/access/visibility.h"
#include "core/base/clock.h"
#include "core/editing/anytable.h"
#include "core/people/peopletables.h"
#include "core/storage/record.h"

#include <QHash>

namespace enlace {

namespace {

tl::unexpected<Error> changedSince()
{
    return fail(ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Error", "Undo is no longer possible: the record changed again. "
                                           "Nothing was changed."));
}

/// The record as it stands; what has gone was changed since.
Result<QJsonObject> stored(Work &work, const AnyTable &table, const AuditEntry &entry)
{
    auto found = table.find(work, entry.record.id);
    if (!found && found.error().code == ErrorCode::NotFound)
        return changedSince();
    return found;
}

/// The search words of a child point at it, and would hold it: their keeper makes them anew.
Result<> forgetSearchWords(Work &work, const QUuid &child)
{
    for (const char *sql : {"delete from search_word where entry in "
                            "(select entry from search_entry where child_id = :child)",
                            "delete from search_entry where child_id = :child"}) {
        Query query(work, sql);
        query.bind(":child", child);
        ENLACE_TRY(query.run());
    }
    return {};
}

Result<> removeAgain(Work &work, const AnyTable &table, const AuditEntry &entry,
                     const QJsonObject &created)
{
    ENLACE_ASSIGN(QJsonObject now, stored(work, table, entry));
    // Changed and changed back is as it was made, but for its count of changes.
    now.insert(QStringLiteral("revision"), created.value(QLatin1String("revision")));
    if (now != created)
        return changedSince();
    if (entry.record.kind == RecordKind::Child)
        ENLACE_TRY(forgetSearchWords(work, entry.record.id));
    return table.remove(work, entry.record.id);
}

Result<> changeBack(Work &work, const AnyTable &table, const AuditEntry &entry,
                    const QJsonObject &changes)
{
    ENLACE_ASSIGN(const QJsonObject now, stored(work, table, entry));
    if (!says(now, columnsAfter(changes)))
        return changedSince();
    return table.update(work, entry.record.id, columnsBefore(changes));
}

Result<QList<AuditEntry>> entriesOf(Reading &reading, const WorkId &work)
{
    Query query(reading, QStringLiteral("select %1 from %2 where work_id = :work "
                                        "order by desk_id, sequence desc")
                             .arg(auditColumns(), auditTable(AuditLog::Changes)));
    query.bind(":work", work);
    ENLACE_TRY(query.run());
    QList<AuditEntry> entries;
    while (query.next()) {
        AuditEntry entry = readAuditEntry(query);
        const bool isChange = entry.action == AuditAction::Created ||
                              entry.action == AuditAction::Changed ||
                              entry.action == AuditAction::Removed;
        // Deadlines are made anew from what they were made of.
        if (isChange && entry.record.kind != RecordKind::Deadline)
            entries.append(std::move(entry));
    }
    ENLACE_TRY(query.finished());
    return entries;
}

Result<> mayTakeBack(Work &work, const AuditEntry &entry)
{
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    const auto label = fromKey<Sensitivity>(changes.value(QLatin1String("label")).toString());
    return RecordAccessRepository(work).mayEdit(entry.record.kind, entry.child, entry.family,
                                                label.value_or(Sensitivity::General));
}

/// What one's own act took away from oneself is no reason to refuse taking it back. So narrow that
/// it opens nothing else: the spans of coordinators of a child that one gave to somebody else in
/// this very act, today; two records that were made one, for whoever may still change the one that
/// stayed; and a child that was new in this act, for whoever may still change its family.
class OwnAct
{
public:
    explicit OwnAct(const Work &work, const QList<AuditEntry> &entries)
    {
        for (const AuditEntry &entry : entries) {
            if (entry.record.kind == RecordKind::Child && entry.family &&
                entry.action != AuditAction::Changed)
                m_new.insert(ChildId(entry.record.id), *entry.family);
            if (entry.action != AuditAction::Changed)
                continue;
            const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
            if (entry.record.kind == RecordKind::Person)
                for (const auto &into : changes.value(QLatin1String("merged_into_id")).toArray())
                    if (into.isString())
                        m_mergedInto = PersonId(QUuid::fromString(into.toString()));
            const bool isEnd = changes.contains(QLatin1String("until_on")) ||
                               changes.contains(QLatin1String("archived_at"));
            if (entry.record.kind == RecordKind::Coordination && isEnd && entry.child &&
                countyDay(entry.at) == work.today())
                m_ended.append({CoordinationId(entry.record.id), *entry.child});
        }
    }

    /// Whether it may be taken back although what it is about is no longer this person's.
    [[nodiscard]] Result<bool> allows(Work &work, const AuditEntry &entry) const
    {
        if (m_mergedInto) {
            return Visibility(work)
                .mayEditPerson(work, DataCategory::People, *m_mergedInto)
                .has_value();
        }
        if (entry.child && m_new.contains(*entry.child))
            return Visibility(work)
                .mayEditFamily(work, DataCategory::People, m_new.value(*entry.child))
                .has_value();
        if (entry.record.kind != RecordKind::Coordination ||
            !may(work.actor(), Permission::HandOver))
            return false;
        for (const auto &[row, child] : m_ended) {
            ENLACE_ASSIGN(const auto stored, findRecord<Coordination>(work, row));
            if (child == entry.child && stored.staff == work.actor().staff)
                return true;
        }
        return false;
    }

private:
    std::optional<PersonId> m_mergedInto;
    QHash<ChildId, FamilyId> m_new;
    QList<std::pair<CoordinationId, ChildId>> m_ended;
};

} // namespace

Result<> UndoRepository::undo(Work &work, const WorkId &which)
{
    ENLACE_ASSIGN(const QList<AuditEntry> entries, entriesOf(m_reading, which));
    if (entries.isEmpty())
        return changedSince();
    const OwnAct own(work, entries);
    // The last thing done is the first to be undone: one open step of an item at every moment.
    for (const AuditEntry &entry : entries) {
        if (entry.staff != work.actor().staff)
            return forbid(QT_TRANSLATE_NOOP("Error", "Only whoever made this change may undo it. "
                                                     "Nothing was changed."),
                          entry.record);
        ENLACE_ASSIGN(const bool isOwn, own.allows(work, entry));
        if (!isOwn)
            ENLACE_TRY(mayTakeBack(work, entry));
        ENLACE_TRY(takeBack(work, entry));
    }
    const AuditEntry &last = entries.first();
    return work.note(AuditAction::Undone, last.record, {{QStringLiteral("work"), which.text()}},
                     last.child, last.family);
}

Result<std::optional<WorkId>> UndoRepository::ownOfTodayThatMade(const RecordRef &record)
{
    Query query(m_reading,
                QStringLiteral("select work_id from %1 where record_id = :record and kind = :kind "
                               "and action = 'created' and staff_id = :me and at >= :morning "
                               "order by at desc, sequence desc limit 1")
                    .arg(auditTable(AuditLog::Changes)));
    query.bind(":record", record.id)
        .bind(":kind", record.kind)
        .bind(":me", m_reading.actor().staff)
        .bind(":morning", QDateTime(m_reading.today(), QTime(0, 0), countyTimeZone()).toUTC());
    return firstValue<WorkId>(query);
}

Result<> UndoRepository::takeBack(Work &work, const AuditEntry &entry)
{
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    ENLACE_ASSIGN(const AnyTable table, anyTableOf(entry.record.kind));
    switch (entry.action) {
    case AuditAction::Created:
        return removeAgain(work, table, entry, changes);
    case AuditAction::Changed:
        return changeBack(work, table, entry, changes);
    default:
        return table.insert(work, changes);
    }
}

} // namespace enlace
