// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditrepository.h"

#include "core/access/recordaccessrepository.h"
#include "core/access/visibility.h"
#include "core/providers/listfilter.h"
#include "core/storage/query.h"
#include "core/storage/work.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace enlace {

namespace {

/// The entries that this person may read.
QString visibleEntries(const Actor &actor)
{
    QStringList parts;
    for (const Reach &reach : readReach(actor, DataCategory::Audit)) {
        if (reach.scope == Scope::Mine || reach.scope == Scope::Team)
            parts.append(QStringLiteral("e.staff_id = :me"));
        if (reach.scope == Scope::Team)
            parts.append(
                QStringLiteral("e.staff_id in (select r.staff_id from team t join staff_role r on "
                               "r.team_id = t.id where t.supervisor_id = :me)"));
    }
    if (!readReach(actor, DataCategory::SystemAudit).isEmpty())
        parts.append(QStringLiteral(
            "(e.child_id is null and e.family_id is null and e.kind in ('store', 'staff', "
            "'staff_role', 'staff_cover', 'team', 'agency', 'rule', 'import_batch'))"));
    parts.removeDuplicates();
    return parts.isEmpty()
               ? QStringLiteral("1 = 0")
               : QLatin1Char('(') + parts.join(QLatin1String(" or ")) + QLatin1Char(')');
}

/// The lines that `chosen` gives, with the names of what they are about. Names are looked up after
/// the choice and its limit, for these lines only.
QString withNames(const QString &chosen, const Visibility &visibility)
{
    return QStringLiteral(
               "select e.%1, s.display_name, p.given_names, p.surnames, f.name, "
               "coalesce(su.display_name, t.name, a.name) "
               "from (%2) e left join staff s on s.id = e.staff_id "
               "left join child c on c.id = e.child_id and %3 "
               "left join person p on p.id = c.person_id "
               "left join family f on f.id = e.family_id and %4 "
               "left join staff_role r on e.kind = 'staff_role' and r.id = e.record_id "
               "left join staff_cover v on e.kind = 'staff_cover' and v.id = e.record_id "
               "left join staff su on su.id = case e.kind when 'staff' then e.record_id "
               "when 'staff_role' then r.staff_id when 'staff_cover' then v.staff_id end "
               "left join team t on e.kind = 'team' and t.id = e.record_id "
               "left join agency a on e.kind = 'agency' and a.id = e.record_id "
               "order by e.at desc, e.desk_id desc, e.sequence desc")
        .arg(auditColumns().replace(QLatin1String(", "), QLatin1String(", e.")), chosen,
             visibility.children(QLatin1String("c")),
             visibility.familyRows(DataCategory::People, QLatin1String("f"), QLatin1String("id")));
}

QStringList idsIn(const QJsonValue &value)
{
    if (value.isString() && !QUuid::fromString(value.toString()).isNull())
        return {value.toString()};
    QStringList ids;
    for (const auto &part : value.toArray())
        ids.append(idsIn(part));
    return ids;
}

} // namespace

Result<QList<AuditRow>> AuditRepository::read(Query &query)
{
    ENLACE_TRY(query.run());
    QList<AuditRow> rows;
    while (query.next())
        rows.append({readAuditEntry(query), query.column(12).toString(),
                     QStringLiteral("%1 %2")
                         .arg(query.column(13).toString(), query.column(14).toString())
                         .trimmed(),
                     query.column(15).toString(), query.column(16).toString()});
    ENLACE_TRY(query.finished());
    return rows;
}

Result<QList<AuditRow>> AuditRepository::page(AuditLog log, const AuditFilter &filter,
                                              const std::optional<AuditKey> &after, int limit)
{
    ListFilter where;
    where.add(visibleEntries(m_reading.actor()));
    if (filter.staff)
        where.add(QStringLiteral("e.staff_id = ") + where.bind(*filter.staff));
    if (filter.child)
        where.add(QStringLiteral("e.child_id = ") + where.bind(*filter.child));
    if (filter.amongChildren)
        where.addAnyOf(QStringLiteral("e.child_id"), *filter.amongChildren);
    if (filter.family)
        where.add(QStringLiteral("e.family_id = ") + where.bind(*filter.family));
    if (filter.record)
        where.add(QStringLiteral("e.record_id = %1 and e.kind = %2")
                      .arg(where.bind(filter.record->id), where.bind(filter.record->kind)));
    if (filter.from.isValid())
        where.add(QStringLiteral("e.at >= ") + where.bind(filter.from));
    if (filter.until.isValid())
        where.add(QStringLiteral("e.at < ") + where.bind(filter.until));
    if (after)
        where.add(
            QStringLiteral("(e.at, e.desk_id, e.sequence) < (%1, %2, %3)")
                .arg(where.bind(after->at), where.bind(after->desk), where.bind(after->sequence)));
    if (!filter.actions.isEmpty())
        where.addAnyOf(QStringLiteral("e.action"), filter.actions);

    const Visibility visibility(m_reading);
    const QString chosen =
        QStringLiteral("select e.* from %1 e where %2 "
                       "order by e.at desc, e.desk_id desc, e.sequence desc limit :limit")
            .arg(auditTable(log), where.conditions());
    Query query(m_reading, withNames(chosen, visibility));
    where.bindTo(query);
    visibility.bindTo(query);
    query.bind(":me", m_reading.actor().staff).bind(":limit", std::clamp(limit, 1, 500));
    ENLACE_ASSIGN(QList<AuditRow> rows, read(query));
    for (AuditRow &row : rows) {
        row.entry.changes.clear();
        row.entry.hash.clear();
    }
    return rows;
}

Result<AuditLook> AuditRepository::look(AuditLog log, const AuditKey &key)
{
    const Visibility visibility(m_reading);
    const QString chosen = QStringLiteral("select e.* from %1 e where e.desk_id = :desk and "
                                          "e.sequence = :sequence and %2")
                               .arg(auditTable(log), visibleEntries(m_reading.actor()));
    Query query(m_reading, withNames(chosen, visibility));
    visibility.bindTo(query);
    query.bind(":me", m_reading.actor().staff)
        .bind(":desk", key.desk)
        .bind(":sequence", key.sequence);
    ENLACE_ASSIGN(const QList<AuditRow> found, read(query));
    if (found.isEmpty())
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    AuditLook look;
    look.row = found.first();
    const QString text = std::exchange(look.row.entry.changes, {});
    if (text.isEmpty())
        return look;
    ENLACE_ASSIGN(const bool allowed, mayReadRecord(look.row.entry));
    look.isHidden = !allowed;
    if (look.isHidden)
        return look;
    look.changes = QJsonDocument::fromJson(text.toUtf8()).object();
    ENLACE_ASSIGN(look.names, namesIn(look.changes));
    return look;
}

Result<bool> AuditRepository::mayReadRecord(const AuditEntry &entry)
{
    // What belongs to nobody's record is told by the entry's own visibility.
    if ((!entry.child && !entry.family) || entry.record.id.isNull())
        return true;
    return RecordAccessRepository(m_reading).mayRead(entry.record);
}

Result<QHash<QString, QString>> AuditRepository::namesIn(const QJsonObject &changes)
{
    QStringList ids;
    for (const auto &value : changes)
        ids.append(idsIn(value));
    QHash<QString, QString> names;
    if (ids.isEmpty())
        return names;
    for (const char *source : {"select x.id, x.display_name from staff x where %1 order by x.id",
                               "select x.id, x.name from agency x where %1 order by x.id",
                               "select x.id, x.name from team x where %1 order by x.id",
                               "select x.id, x.name from provider x where %1 order by x.id"}) {
        ListFilter where;
        where.addAnyOf(QStringLiteral("x.id"), ids);
        Query query(m_reading, QString::fromLatin1(source).arg(where.conditions()));
        where.bindTo(query);
        ENLACE_TRY(query.run());
        while (query.next())
            names.insert(query.column(0).toString(), query.column(1).toString());
        ENLACE_TRY(query.finished());
    }
    return names;
}

Result<> AuditRepository::noteLooking(const AuditFilter &filter)
{
    auto child = filter.child;
    if (!child && filter.amongChildren && filter.amongChildren->size() == 1)
        child = filter.amongChildren->first();
    return m_reading.noteRead({RecordKind::Store, {}}, child, filter.family);
}

Result<AuditCheck> checkAudit(Reading &reading)
{
    ENLACE_ASSIGN(const ChainReport changes,
                  verifyAuditChain(reading.connection(), AuditLog::Changes));
    ENLACE_ASSIGN(const ChainReport reads, verifyAuditChain(reading.connection(), AuditLog::Reads));
    return AuditCheck{changes, reads};
}

} // namespace enlace
