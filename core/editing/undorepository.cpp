// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/undorepository.h"

#include "core/access/recordaccessrepository.h"
#include "core/editing/editabletables.h"
#include "core/editing/recordcolumns.h"

namespace enlace {

namespace {

tl::unexpected<Error> changedSince()
{
    return fail(ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Error", "Undo is no longer possible: the record changed again. "
                                           "Nothing was changed."));
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

template <class T>
Result<T> storedRecord(Work &work, const AuditEntry &entry)
{
    auto found = findRecord<T>(work, decltype(T::id)(entry.record.id));
    if (!found && found.error().code == ErrorCode::NotFound)
        return changedSince();
    return found;
}

template <class T>
Result<> removeAgain(Work &work, const AuditEntry &entry, const QJsonObject &created)
{
    ENLACE_ASSIGN(const T stored, storedRecord<T>(work, entry));
    // Changed and changed back is as it was made, but for its count of changes.
    QJsonObject now = toJson(stored);
    now.insert(QStringLiteral("revision"), created.value(QLatin1String("revision")));
    if (now != created)
        return changedSince();
    return removeRecord(work, stored);
}

template <class T>
Result<> changeBack(Work &work, const AuditEntry &entry, const QJsonObject &changes)
{
    ENLACE_ASSIGN(const T stored, storedRecord<T>(work, entry));
    const QJsonObject now = toJson(stored);
    QJsonObject before;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonArray pair = change.value().toArray();
        if (orNull(now.value(change.key())) != pair.at(1))
            return changedSince();
        before.insert(change.key(), pair.at(0));
    }
    ENLACE_ASSIGN(const T restored, withColumns(stored, before));
    ENLACE_TRY(updateRecord(work, restored));
    return {};
}

template <class T>
Result<> insertAgain(Work &work, const QJsonObject &removed)
{
    ENLACE_ASSIGN(const T restored, withColumns(T{}, removed));
    ENLACE_TRY(insertRecord(work, restored));
    return {};
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

} // namespace

Result<> UndoRepository::undo(Work &work, const WorkId &which)
{
    ENLACE_ASSIGN(const QList<AuditEntry> entries, entriesOf(m_reading, which));
    if (entries.isEmpty())
        return changedSince();
    // The last thing done is the first to be undone: one open step of an item at every moment.
    for (const AuditEntry &entry : entries) {
        if (entry.staff != work.actor().staff)
            return forbid(QT_TRANSLATE_NOOP("Error", "Only whoever made this change may undo it. "
                                                     "Nothing was changed."),
                          entry.record);
        ENLACE_TRY(takeBack(work, entry));
    }
    const AuditEntry &last = entries.first();
    return work.note(AuditAction::Undone, last.record, {{QStringLiteral("work"), which.text()}},
                     last.child, last.family);
}

Result<> UndoRepository::takeBack(Work &work, const AuditEntry &entry)
{
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    const auto label = fromKey<Sensitivity>(changes.value(QLatin1String("label")).toString());
    ENLACE_TRY(RecordAccessRepository(work).mayEdit(entry.record.kind, entry.child, entry.family,
                                                    label.value_or(Sensitivity::General)));
    return withTableOf(entry.record.kind, [&]<class T>(TableTag<T>) -> Result<> {
        switch (entry.action) {
        case AuditAction::Created:
            return removeAgain<T>(work, entry, changes);
        case AuditAction::Changed:
            return changeBack<T>(work, entry, changes);
        default:
            return insertAgain<T>(work, changes);
        }
    });
}

} // namespace enlace
