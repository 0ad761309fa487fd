// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/historyrepository.h"

#include "core/access/recordaccessrepository.h"
#include "core/editing/anytable.h"
#include "core/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace enlace {

namespace {

/// As the record stood before an entry, from how it stood after it.
QJsonObject before(QJsonObject after, AuditAction action, const QJsonObject &changes)
{
    if (action == AuditAction::Created)
        return {};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonValue old = change.value().toArray().at(0);
        if (old.isNull())
            after.remove(change.key());
        else
            after.insert(change.key(), old);
    }
    return after;
}

} // namespace

Result<QList<HistoryEntry>> HistoryRepository::of(const RecordRef &record, int limit)
{
    ENLACE_ASSIGN(const bool mayRead, RecordAccessRepository(m_reading).mayRead(record));
    if (!mayRead)
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    ENLACE_ASSIGN(const AnyTable table, anyTableOf(record.kind));
    ENLACE_ASSIGN(QJsonObject state, table.find(m_reading, record.id));
    Query query(m_reading,
                QStringLiteral("select e.at, s.display_name, e.action, e.changes from %1 e "
                               "left join staff s on s.id = e.staff_id "
                               "where e.record_id = :record and e.kind = :kind and e.action in "
                               "('created', 'changed') "
                               "order by e.at desc, e.desk_id desc, e.sequence desc limit %2")
                    .arg(auditTable(AuditLog::Changes))
                    .arg(limit));
    query.bind(":record", record.id).bind(":kind", record.kind);
    ENLACE_TRY(query.run());
    QList<HistoryEntry> entries;
    while (query.next()) {
        HistoryEntry entry;
        entry.at = query.get<QDateTime>(0);
        entry.staffName = query.column(1).toString();
        entry.action = query.get<AuditAction>(2);
        entry.after = state;
        const QString changes = query.column(3).toString();
        state = before(state, entry.action, QJsonDocument::fromJson(changes.toUtf8()).object());
        entry.before = state;
        entries.append(std::move(entry));
    }
    ENLACE_TRY(query.finished());
    return entries;
}

} // namespace enlace
